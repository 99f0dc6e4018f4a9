import NIOPosix
import WeChatPay

/// Sends calls that were signed before, over many connections at once, and verifies every answer.
struct Driver {
    private static let calls = 10_000
    private static let notifyURL: JSON = "https://merchant.example.com/notify"

    private let merchant: LoadMerchant
    private let server: ServerProcess

    init(folder: String, server pid: String) throws {
        merchant = try LoadMerchant(folder: folder)
        server = ServerProcess(pid: pid)
    }

    /// Prints calls a second, and calls in a second of one core's time of the server.
    func drive(_ name: String, connections count: Int) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let connections = try await withThrowingTaskGroup { tasks in
            for _ in 0..<count { tasks.addTask { try await LoadConnection.open(merchant, on: group) } }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        try await prepare(connections[0])
        _ = try await send(calls(name, 1_000), over: connections)
        let calls = try await calls(name, Self.calls)
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
        let call = try order("order-queried")
        let answer = try await connection.answer(to: call)
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
        case "query": try merchant.v3("GET", "/v3/pay/transactions/out-trade-no/order-queried?mchid=\(merchant.mchid)")
        case "place": try order(Nonce.make(length: 28))
        case "described": try merchant.v3("POST", "/v3/payscore/serviceorder", serviceOrder())
        case "v2": merchant.v2("/pay/orderquery", [("out_trade_no", "order-queried")])
        default: throw LoadError("There is no case \(name).")
        }
    }

    private func order(_ number: String) throws -> LoadCall {
        try merchant.v3(
            "POST", "/v3/pay/transactions/native",
            [
                "appid": .string(merchant.appid), "mchid": .string(merchant.mchid), "description": "充电", "out_trade_no": .string(number),
                "notify_url": Self.notifyURL, "amount": ["total": 100, "currency": "CNY"],
            ]
        )
    }

    /// An operation without rules, with as much in it as is documented.
    private func serviceOrder() -> JSON {
        [
            "out_order_no": .string(Nonce.make(length: 28)), "appid": .string(merchant.appid), "service_id": "2002000000000558271362941952",
            "service_introduction": "充电", "notify_url": Self.notifyURL, "attach": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald",
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "need_user_confirm": true,
            "post_payments": [
                ["name": "电费", "amount": 300, "description": "每度一元", "count": 3], ["name": "服务费", "amount": 100, "description": "每次", "count": 1],
            ],
            "post_discounts": [["name": "会员", "description": "九折", "count": 1]],
            "time_range": [
                "start_time": "20291225091010", "end_time": "20291225121010", "start_time_remark": "开始充电", "end_time_remark": "结束充电",
            ],
            "location": ["start_location": "一号站", "end_location": "一号站"],
            "risk_fund": ["name": "ESTIMATE_ORDER_COST", "amount": 10000, "description": "充电的预估费用"],
            "device": ["start_device_id": "HG123456", "end_device_id": "HG123456", "materiel_no": "example_materiel_no"],
        ]
    }
}
