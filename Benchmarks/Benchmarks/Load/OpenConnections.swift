import Foundation
import NIOPosix

/// Opens very many connections and keeps them, while calls go on over all of them.
struct OpenConnections {
    private static let duration: Duration = .seconds(45)
    /// How long a connection is left alone: less than the server's idle timeout.
    private static let pause: Duration = .seconds(5)

    private let merchant: LoadMerchant
    private let server: ServerProcess

    init(folder: String, server pid: String) throws {
        merchant = try LoadMerchant(folder: folder)
        server = ServerProcess(pid: pid)
    }

    /// Prints the server's memory for each connection in bytes, how many calls were answered, how many of those were signed and verified,
    /// and the memory that stays for each when they are closed and opened once more.
    func measure(_ count: Int) async throws {
        try raiseDescriptorLimit(to: count + 200)
        let before = (memory: try server.residentBytes, descriptors: try server.openDescriptors)
        let first = try await round(count)
        try await waitForClosing(to: before.descriptors)
        let between = try server.residentBytes
        let second = try await round(count)
        try await waitForClosing(to: before.descriptors)
        let stays = try server.residentBytes - between
        print(
            (first.memory - before.memory) / count, first.calls + second.calls, first.verified + second.verified, Double(stays) / Double(count),
            separator: "\t")
    }

    private func round(_ count: Int) async throws -> (memory: Int, calls: Int, verified: Int) {
        let end = ContinuousClock.now + Self.duration
        return try await withThrowingTaskGroup(of: (calls: Int, verified: Int).self) { group in
            var opened = 0
            while opened < count {
                for connection in try await open(min(100, count - opened)) {
                    // One in a hundred makes signed calls all the time, and each makes one; what keeps the others open costs the server little.
                    let isBusy = opened % 100 == 0
                    group.addTask { try await keep(connection, until: end, isBusy: isBusy) }
                    opened += 1
                }
            }
            guard ContinuousClock.now < end - Self.pause else { throw LoadError("Opening the connections took too long.") }
            try await Task.sleep(until: end - Self.pause)
            let memory = try server.residentBytes
            guard try server.openDescriptors >= count else { throw LoadError("The server has closed connections.") }
            return try await group.reduce((memory, 0, 0)) { ($0.0, $0.1 + $1.calls, $0.2 + $1.verified) }
        }
    }

    private func open(_ count: Int) async throws -> [LoadConnection] {
        try await withThrowingTaskGroup { group in
            for _ in 0..<count { group.addTask { try await LoadConnection.open(merchant) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func keep(_ connection: LoadConnection, until end: ContinuousClock.Instant, isBusy: Bool) async throws -> (calls: Int, verified: Int) {
        var answered = (calls: 0, verified: 0)
        while ContinuousClock.now < end {
            let isSigned = isBusy || answered.calls == 1
            let call = try isSigned ? merchant.query("none") : merchant.control("GET", "clock")
            let answer = try await connection.answer(to: call)
            guard merchant.isGenuine(answer, to: call) else { throw LoadError("An answer is not genuine: \(answer.status).") }
            answered.calls += 1
            answered.verified += isSigned ? 1 : 0
            try await Task.sleep(for: isBusy ? .milliseconds(200) : Self.pause * Double.random(in: 0.5...1))
        }
        await connection.close()
        return answered
    }

    private func waitForClosing(to descriptors: Int) async throws {
        for _ in 0..<600 where try server.openDescriptors > descriptors { try await Task.sleep(for: .milliseconds(50)) }
        guard try server.openDescriptors <= descriptors else { throw LoadError("The server has not closed the connections that the client closed.") }
    }

    private func raiseDescriptorLimit(to count: Int) throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        guard limit.rlim_max >= count else {
            throw LoadError("\(count) descriptors are needed, and the system allows a process \(limit.rlim_max) (ulimit -Hn).")
        }
        limit.rlim_cur = max(limit.rlim_cur, rlim_t(count))
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
