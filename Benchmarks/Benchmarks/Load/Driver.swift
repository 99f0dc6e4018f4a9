import NIOPosix
import WeChatPay

/// Sends calls that were signed before, over many connections at once, and verifies every answer.
struct Driver {
    private static let calls = 10_000

    private let merchant: LoadMerchant
    private let server: ServerProcess

    init(folder: String, server pid: String) throws {
        merchant = try LoadMerchant(folder: folder)
        server = ServerProcess(pid: pid)
    }

    /// Prints calls a second, and calls in a second of one core's time of the server.
    func drive(_ name: String, connections count: Int) async throws {
        // Signed before, since the server closes connections without calls.
        let (first, calls) = try await (calls(name, 1_000), calls(name, Self.calls))
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let connections = try await withThrowingTaskGroup { tasks in
            for _ in 0..<count { tasks.addTask { try await LoadConnection.open(merchant, on: group) } }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        try await prepare(connections[0])
        _ = try await send(first, over: connections)
        let cpuSeconds = try server.cpuSeconds
        let seconds = try await send(calls, over: connections)
        let used = try server.cpuSeconds - cpuSeconds
        print(Double(calls.count) / seconds, Double(calls.count) / used, separator: "\t")
        for connection in connections { await connection.close() }
        try await group.shutdownGracefully()
    }

    /// - Returns: how long it took, in seconds.
    private func send(_ calls: [LoadCall], over connections: [LoadConnection]) async throws -> Double {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, connection) in connections.enumerated() {
                group.addTask {
                    for call in stride(from: number, to: calls.count, by: connections.count).lazy.map({ calls[$0] }) {
                        let answer = try await connection.answer(to: call)
                        guard answer.status == 200, merchant.isGenuine(answer, to: call) else {
                            throw LoadError("\(answer.status): \(String(decoding: answer.body, as: UTF8.self))")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        return start.duration(to: .now) / .seconds(1)
    }

    /// Places the order that is queried.
    private func prepare(_ connection: LoadConnection) async throws {
        let answer = try await connection.answer(to: merchant.place("order-queried"))
        guard answer.status == 200 else { throw LoadError("\(answer.status): \(String(decoding: answer.body, as: UTF8.self))") }
    }

    /// Signed by as many tasks as there are cores.
    private func calls(_ name: String, _ count: Int) async throws -> [LoadCall] {
        try await withThrowingTaskGroup { group in
            for _ in 0..<10 { group.addTask { try (0..<count / 10).map { _ in try call(name) } } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func call(_ name: String) throws -> LoadCall {
        switch name {
        case "query": try merchant.query("order-queried")
        case "place": try merchant.place(Nonce.make(length: 28))
        case "described": try merchant.createServiceOrder(Nonce.make(length: 28))
        case "v2": merchant.queryV2("order-queried")
        default: throw LoadError("There is no case \(name).")
        }
    }
}
