import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The troubles that the simulator makes on request, as a client meets them.
@Suite struct FaultTests {
    private static let path = "/v3/ebike/charge/contracts/preopen"

    /// Makes a trouble on a preopen.
    ///
    /// - Returns: the client's error.
    private func error(of effect: Fault.Effect) async throws -> WeChatPayError? {
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.timeLimits.attempt = .seconds(1) }) { wechatPay in
                simulator.faults.add(Fault(effect, on: .post, Self.path))
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                let error = await thrownError { try await site.signedContract(openid: "oUser") }
                #expect(simulator.faults.pending.isEmpty)
                _ = try await site.signedContract(openid: "oUser")
                return error
            }
        }
    }

    @Test func everyEffectShowsAsItself() async throws {
        #expect(try await error(of: .silenceAfterCommit)?.kind == .timedOut)
        #expect(try await error(of: .silenceBeforeCommit)?.kind == .timedOut)
        #expect(try await error(of: .delay(.seconds(60)))?.kind == .timedOut)
        #expect(try await error(of: .delay(.milliseconds(1))) == nil)
        #expect(try await error(of: .cutOff)?.kind == .connectionLost)
        #expect(try await error(of: .wrongSignature)?.kind == .signatureMismatch)
        #expect(try await error(of: .missingSignature)?.kind == .missingHeader)
        #expect(try await error(of: .signatureProbe)?.kind == .signatureProbe)
        #expect(try await error(of: .unknownSerial)?.kind == .unknownSerial)
        #expect(try await error(of: .systemError)?.code == "SYSTEM_ERROR")
    }

    @Test func aDelayUnderWayDoesNotHoldUpTheEnd() async throws {
        let start = ContinuousClock.now
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.timeLimits.attempt = .milliseconds(500) }) { wechatPay in
                simulator.faults.add(Fault(.delay(.seconds(60)), on: .post, Self.path))
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                #expect(await thrownError { try await site.signedContract(openid: "oUser") }?.kind == .timedOut)
            }
        }
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test func whatWasSilencedBeforeTheCommitDidNotHappenAndAfterItDid() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.timeLimits.attempt = .seconds(1) }) { wechatPay in
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
                let orders = wechatPay.v3.ebike.charge.transactions
                simulator.faults.add(Fault(.silenceBeforeCommit, on: .post, "/v3/ebike/charge/transactions"))
                #expect(await thrownError { try await site.deduct(token: token, outTradeNo: "order-0001") }?.outcome == .unknown)
                #expect(await thrownError { try await orders.outTradeNo("order-0001").get() }?.code == "ORDER_NOT_EXIST")
                simulator.faults.add(Fault(.silenceAfterCommit, on: .post, "/v3/ebike/charge/transactions"))
                #expect(await thrownError { try await site.deduct(token: token, outTradeNo: "order-0001") }?.outcome == .unknown)
                #expect(try await orders.outTradeNo("order-0001").get().json.trade_state.string == "SUCCESS")
                #expect(simulator.requests.suffix(4).map(\.status) == [nil, 404, nil, 200])
            }
        }
    }
}
