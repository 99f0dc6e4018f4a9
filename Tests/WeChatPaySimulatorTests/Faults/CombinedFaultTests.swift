import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Errors after the commit, and troubles that come together.
@Suite(.timeLimit(.minutes(2))) struct CombinedFaultTests {
    private static let path = "/v3/pay/transactions/jsapi"

    /// Runs `body` with a shop whose client makes each call once.
    private func open(_ body: @escaping @Sendable (V3Shop, MerchantServer) async throws -> Void) async throws {
        try await V3Shop.openWithServer { shop, server in
            var once = shop.wechatPay.configuration
            once.retry.maximumAttempts = 1
            try await WeChatPay.withClient(once) { wechatPay in
                try await body(V3Shop(simulator: shop.simulator, wechatPay: wechatPay, notifyURL: server.url), server)
            }
        }
    }

    @Test func anErrorAfterTheCommitHidesAnOrderThatStands() async throws {
        try await open { shop, _ in
            shop.simulator.faults.add(Fault(.systemErrorAfterCommit, on: .post, Self.path))
            let error = await thrownError { try await shop.place("order-0001") }
            #expect(error?.code == "SYSTEM_ERROR")
            #expect(error?.status == 500)
            #expect(error?.outcome == .unknown)
            #expect(shop.simulator.requests.last?.code == "SYSTEM_ERROR")
            let state = try await shop.state("order-0001")
            #expect(state == "NOTPAY")
            let again = try await shop.place("order-0001")
            #expect(again.prepay_id.string != nil, "the very same request is the same order")
            #expect(await thrownError { try await shop.place("order-0001", total: 999) }?.code == "INVALID_REQUEST")
        }
    }

    @Test func anErrorBeforeTheCommitLeavesNothing() async throws {
        try await open { shop, _ in
            shop.simulator.faults.add(Fault(.error(403, "RULE_LIMIT", .beforeCommit), on: .post, Self.path))
            let error = await thrownError { try await shop.place("order-0001") }
            #expect(error?.code == "RULE_LIMIT")
            #expect(error?.status == 403)
            #expect(await thrownError { try await shop.query("order-0001") }?.code == "ORDER_NOT_EXIST")
        }
    }

    @Test func aRefundMayHaveHappenedThoughItFailed() async throws {
        try await open { shop, _ in
            try await shop.pay("order-0001")
            shop.simulator.faults.add(Fault(.systemErrorAfterCommit, on: .post, "/v3/refund/domestic/refunds"))
            #expect(await thrownError { try await shop.refund("order-0001", 888, as: "refund-0001") }?.outcome == .unknown)
            #expect(await thrownError { try await shop.refund("order-0001", 888, as: "refund-0002") }?.code != nil, "it is given back already")
            try await shop.refund("order-0001", 888, as: "refund-0001")
            #expect(try await shop.refund("refund-0001").amount.refund == 888)
        }
    }

    @Test func aGatewaysPageMayHideWhatWasCarriedOut() async throws {
        try await open { shop, _ in
            shop.simulator.faults.add(Fault(.gatewayError(504, .afterCommit), on: .post, Self.path))
            #expect(await thrownError { try await shop.place("order-0001") }?.outcome == .unknown)
            #expect(shop.simulator.requests.last?.status == 504)
            let state = try await shop.state("order-0001")
            #expect(state == "NOTPAY")
        }
    }

    @Test(arguments: [Fault.Moment.beforeCommit, .afterCommit]) func inAPIv2TheErrorIsAFailedResult(moment: Fault.Moment) async throws {
        try await V2Shop.open { shop in
            var once = shop.wechatPay.configuration
            once.retry.maximumAttempts = 1
            try await WeChatPay.withClient(once) { wechatPay in
                let shop = V2Shop(simulator: shop.simulator, wechatPay: wechatPay)
                shop.simulator.faults.add(Fault(.error(500, "SYSTEM_ERROR", moment), on: .post, "/pay/unifiedorder"))
                let error = await thrownError { try await shop.place("order-0001") }
                #expect(error?.code == "SYSTEMERROR")
                #expect(error?.outcome == .unknown)
                #expect(shop.simulator.requests.last?.status == 200)
                let state = try? await shop.state("order-0001")
                #expect(state == (moment == .afterCommit ? "NOTPAY" : nil))
            }
        }
    }

    @Test func severalTroublesBefallOneCallAndItsOwnNotification() async throws {
        try await open { shop, server in
            let effect = try Fault.Effect.combined(.delay(.milliseconds(300)), .systemErrorAfterCommit, .notification(.duplicate))
            shop.simulator.faults.add(Fault(effect, on: .post, Self.path))
            let start = ContinuousClock.now
            #expect(await thrownError { try await shop.place("order-0001") }?.code == "SYSTEM_ERROR")
            #expect(ContinuousClock.now - start >= .milliseconds(300))
            #expect(shop.simulator.faults.pending.isEmpty)
            func nextNumber() async throws -> String? {
                let message = try await server.next()
                return try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).json.out_trade_no.string
            }
            try await shop.pay("order-0002")
            #expect(try await nextNumber() == "order-0002")
            try await shop.simulator.user.pay(outTradeNo: "order-0001")
            #expect(try await nextNumber() == "order-0001")
            #expect(try await nextNumber() == "order-0001")
        }
    }

    @Test func aLateNotificationHasItsOtherTroublesWhenItGoesOut() async throws {
        try await open { shop, server in
            shop.simulator.faults.add(NotificationFault(try .combined(.delay(.seconds(60)), .duplicate, .wrongSignature)))
            try await shop.pay("order-0001")
            try await shop.advance(60)
            for _ in 0..<2 {
                let message = try await server.next()
                let error = await thrownError { try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body) }
                #expect(error?.kind == .signatureMismatch)
            }
        }
    }

    @Test func aRefusedCallBringsNoTroubleUponALaterNotification() async throws {
        try await open { shop, server in
            shop.simulator.faults.add(Fault(.notification(.wrongSignature), on: .post, Self.path))
            #expect(await thrownError { try await shop.place("order-0001", total: 0) }?.code == "PARAM_ERROR")
            try await shop.pay("order-0001")
            let message = try await server.next()
            #expect(try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).json.out_trade_no == "order-0001")
        }
    }

    @Test(arguments: [Fault.Moment.beforeCommit, .afterCommit]) func aSilenceEndsWithTheConnectionAndWithoutAnAnswer(
        moment: Fault.Moment
    ) async throws {
        try await open { shop, _ in
            shop.simulator.faults.add(Fault(.silence(moment, for: .milliseconds(200)), on: .post, Self.path))
            let start = ContinuousClock.now
            let error = await thrownError { try await shop.place("order-0001") }
            #expect(ContinuousClock.now - start >= .milliseconds(200))
            #expect(error?.kind == .connectionLost)
            #expect(error?.status == nil)
            #expect(error?.outcome == .unknown)
        }
    }

    /// What orders met trouble when they were placed side by side, in this order.
    private func troubled(_ numbers: [String], seed: UInt64) async throws -> Set<String> {
        var configuration = Simulator.Configuration()
        configuration.faultSeed = seed
        return try await Simulator.run(configuration) { simulator in
            simulator.faults.add(Fault(.systemError, on: .any, "*", .probability(0.5)))
            return try await simulator.withClient(configure: { $0.retry.maximumAttempts = 1 }) { wechatPay in
                let shop = V3Shop(simulator: simulator, wechatPay: wechatPay)
                return await withTaskGroup(of: String?.self) { group in
                    for number in numbers { group.addTask { await thrownError { try await shop.place(number) } == nil ? nil : number } }
                    return await group.reduce(into: Set<String>()) { set, number in if let number { set.insert(number) } }
                }
            }
        }
    }

    @Test func callsSideBySideMeetTheSameTroublesInEveryRun() async throws {
        let numbers = (1...40).map { "order-\(1000 + $0)" }
        let first = try await troubled(numbers, seed: 7)
        #expect((8...32).contains(first.count))
        #expect(try await troubled(numbers.reversed(), seed: 7) == first)
        #expect(try await troubled(numbers, seed: 8) != first)
    }
}
