import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The troubles that the simulator makes on request, as a client meets them.
@Suite(.timeLimit(.minutes(3))) struct FaultTests {
    private static let path = "/v3/ebike/charge/contracts/preopen"

    private func atSite(_ body: @escaping @Sendable (EbikeSite) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in try await body(EbikeSite(simulator: simulator, wechatPay: wechatPay)) }
        }
    }

    /// Makes a call, and gives up on it once the simulator has dealt with it.
    ///
    /// - Returns: the client's error; `nil` when an answer came after all.
    private func givingUp(
        on site: EbikeSite, _ call: @escaping @Sendable (EbikeSite) async throws -> Void
    ) async throws -> WeChatPayError? {
        let count = site.simulator.requests.count
        return try await withThrowingTaskGroup(of: WeChatPayError?.self) { group in
            group.addTask { await thrownError { try await call(site) } }
            while site.simulator.requests.count == count { try await Task.sleep(for: .milliseconds(1)) }
            group.cancelAll()
            return try await group.next() ?? nil
        }
    }

    @Test(arguments: [Fault.Effect.silenceAfterCommit, .silenceBeforeCommit, .delay(.seconds(600))])
    func noAnswerComesAndTheEndDoesNotWaitForOne(effect: Fault.Effect) async throws {
        let start = ContinuousClock.now
        try await atSite { site in
            site.simulator.faults.add(Fault(effect, on: .post, Self.path))
            let error = try await givingUp(on: site) { _ = try await $0.signedContract(openid: "oUser") }
            #expect(error?.kind == .cancelled)
            #expect(error?.outcome == .unknown)
            #expect(site.simulator.faults.pending.isEmpty)
            _ = try await site.signedContract(openid: "oUser")
        }
        #expect(ContinuousClock.now - start < .seconds(100), "a silence lasts 120 seconds, this delay 600")
    }

    static let spoiled: [(effect: Fault.Effect, kind: WeChatPayError.Kind)] = [
        (.cutOff, .connectionLost), (.wrongSignature, .signatureMismatch), (.missingSignature, .missingHeader),
        (.signatureProbe, .signatureProbe), (.unknownSerial, .unknownSerial), (.systemError, .rejected),
    ]

    @Test(arguments: spoiled.indices)
    func anAnswerIsSpoiledOnce(index: Int) async throws {
        let (effect, kind) = Self.spoiled[index]
        try await atSite { site in
            site.simulator.faults.add(Fault(effect, on: .post, Self.path))
            #expect(await thrownError { try await site.signedContract(openid: "oUser") }?.kind == kind)
            #expect(site.simulator.faults.pending.isEmpty)
            _ = try await site.signedContract(openid: "oUser")
        }
    }

    @Test func aDelayedAnswerIsTheAnswer() async throws {
        try await atSite { site in
            site.simulator.faults.add(Fault(.delay(.milliseconds(1)), on: .post, Self.path))
            _ = try await site.signedContract(openid: "oUser")
            #expect(site.simulator.faults.pending.isEmpty)
        }
    }

    @Test func whatWasSilencedBeforeTheCommitDidNotHappenAndAfterItDid() async throws {
        try await atSite { site in
            let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
            let order = site.wechatPay.v3.ebike.charge.transactions.outTradeNo("order-0001")
            let deduct: @Sendable (EbikeSite) async throws -> Void = { try await $0.deduct(token: token, outTradeNo: "order-0001") }
            site.simulator.faults.add(Fault(.silenceBeforeCommit, on: .post, "/v3/ebike/charge/transactions"))
            #expect(try await givingUp(on: site, deduct)?.outcome == .unknown)
            #expect(await thrownError { try await order.get() }?.code == "ORDER_NOT_EXIST")
            site.simulator.faults.add(Fault(.silenceAfterCommit, on: .post, "/v3/ebike/charge/transactions"))
            #expect(try await givingUp(on: site, deduct)?.outcome == .unknown)
            #expect(try await order.get().json.trade_state.string == "SUCCESS")
            #expect(site.simulator.requests.suffix(4).map(\.status) == [nil, 404, nil, 200])
        }
    }
}
