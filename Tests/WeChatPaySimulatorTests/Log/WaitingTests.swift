import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Waiting for what is still to come.
@Suite(.timeLimit(.minutes(1))) struct WaitingTests {
    @Test func whatCameBeforeTheCallAndWhatComesAfterItCount() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            try await shop.simulator.waitForRequests(to: .post, "/v3/pay/transactions/jsapi")
            async let both = shop.simulator.waitForRequests(to: .post, "/v3/pay/transactions/jsapi", count: 2)
            try await shop.place("order-0002")
            #expect(try await both.map { try JSON(parsing: $0.body).out_trade_no } == ["order-0001", "order-0002"])
        }
    }

    @Test func theEndOfTheTimeSaysWhatCameInstead() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let error = await #expect(throws: SimulatorError.self) {
                try await shop.simulator.waitForRequests(to: .post, "/v3/refund/domestic/refunds", timeout: .milliseconds(20))
            }
            #expect(error?.kind == .timeout)
            #expect(error?.description.contains("0 of 1 requests POST /v3/refund/domestic/refunds") == true)
            #expect(error?.description.contains("POST /v3/pay/transactions/jsapi") == true)
        }
    }

    @Test func aWaitIsCancelledWithItsTask() async throws {
        try await Simulator.run { simulator in
            let waiting = Task { try await simulator.waitForNotifications(timeout: .seconds(600)) }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
        }
    }

    @Test func requestsAreFoundByTheirDocumentedPathAndAsSent() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            _ = try await shop.query("order-0001")
            let simulator = shop.simulator
            #expect(simulator.requests(to: .get, "/v3/pay/transactions/out-trade-no/{out_trade_no}").count == 1)
            #expect(simulator.requests(to: .get, "/v3/pay/transactions/out-trade-no/order-0001").count == 1)
            #expect(simulator.requests(to: .any, "/v3/pay/*").count == 2)
            #expect(simulator.requests(to: .post, "/v3/pay/transactions/native").isEmpty)
        }
    }

    @Test func notificationsAreAwaitedUntilTheyAreAsWanted() async throws {
        try await V3Shop.openWithServer { shop, server in
            async let delivered = shop.simulator.waitForNotifications { $0.eventType == "TRANSACTION.SUCCESS" && $0.isDelivered }
            try await shop.pay("order-0001")
            #expect(try await delivered.map { $0.resource.out_trade_no } == ["order-0001"])
        }
    }

    @Test func manySimulatorsRunBesideOneAnother() async throws {
        let counts = try await withThrowingTaskGroup(of: (String, Int).self) { group in
            for number in 1...8 {
                group.addTask {
                    try await Simulator.run { simulator in
                        try await simulator.withClient { wechatPay in
                            for _ in 0..<number { _ = try await wechatPay.v3.certificates.get() }
                        }
                        return (simulator.baseURL, simulator.requests.count)
                    }
                }
            }
            return try await group.reduce(into: [(String, Int)]()) { $0.append($1) }
        }
        #expect(Set(counts.map(\.0)).count == 8)
        #expect(counts.map(\.1).sorted() == Array(1...8))
    }
}
