import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The troubles that a request brings upon itself, and those that only its bytes show.
@Suite(.timeLimit(.minutes(2))) struct FaultHeaderTests {
    /// Sends a signed request for the certificates with a header `Simulator-Fault`, and gives the answer as it came.
    private func answer(
        _ simulator: Simulator, _ fault: String?, change: (inout TransportRequest) -> Void = { _ in }
    ) async throws -> TransportResponse {
        try await simulator.withClient { wechatPay in
            var request = try await wechatPay.signed(.init(method: .get, template: "v3/certificates"))
            if let fault { request.headers[HTTPField.Name("Simulator-Fault")!] = fault }
            change(&request)
            let transport = TamperingTransport { _ in }
            do {
                let response = try await transport.send(request)
                try await transport.shutdown()
                return response
            } catch {
                try await transport.shutdown()
                throw error
            }
        }
    }

    @Test func theHeaderMakesTroubleOnItsOwnRequestOnly() async throws {
        try await Simulator.run { simulator in
            let statuses = try await [answer(simulator, "system-error").status, answer(simulator, nil).status]
            #expect(statuses == [500, 200])
            #expect(simulator.requests.map(\.fault) == [.systemError, nil])
        }
    }

    @Test func theHeaderGoesBeforeWhatWaitsAndUsesItNotUp() async throws {
        try await Simulator.run { simulator in
            simulator.faults.add(Fault(.systemError, on: .get, "/v3/certificates"))
            let answer = try await answer(simulator, "too-many-requests")
            #expect(answer.status == 429)
            #expect(simulator.faults.pending.count == 1)
        }
    }

    @Test(arguments: ["", "delay", "delay=x", "explode", "cut-off; delay=2s"])
    func aHeaderThatCannotBeReadIsRefusedUnlessItIsComplete(text: String) async throws {
        try await Simulator.run { simulator in
            let answer = try await answer(simulator, text)
            guard text != "delay" else { return #expect(answer.status == 200, "a delay without a duration takes a second") }
            #expect(answer.status == 400)
            let body = try JSON(parsing: answer.body)
            #expect(body.detail.field == "Simulator-Fault")
            #expect(body.detail.issue.string?.contains("A fault is one of") == true || text == "delay=x")
            #expect(simulator.requests.last?.failedCheck?.kind == .faultHeader)
            #expect(simulator.requests.last?.checks.filter { $0.result == .notReached }.map(\.kind) == [])
        }
    }

    @Test func aRequestThatIsBadlySignedIsRefusedWhateverItsHeaderSays() async throws {
        try await Simulator.run { simulator in
            let answer = try await answer(simulator, "system-error") { $0.url += "?x=1" }
            #expect(answer.status == 401)
            #expect(simulator.requests.last?.fault == nil)
        }
    }

    @Test func aGatewayAnswersWithoutASignature() async throws {
        try await Simulator.run { simulator in
            let answer = try await answer(simulator, "gateway-error=503")
            #expect(answer.status == 503)
            #expect(answer.headers[.wechatPaySignature] == nil)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("503 Service Temporarily Unavailable"))
        }
    }

    @Test(arguments: [("clock-skew=-600s", -600.0), ("clock-skew=2m", 120)])
    func aSkewedClockShowsInTimestampAndDateAndIsSigned(fault: String, seconds: Double) async throws {
        try await Simulator.run { simulator in
            let sent = Date()
            let answer = try await answer(simulator, fault)
            let timestamp = try #require(answer.headers[.wechatPayTimestamp].flatMap { Double($0) })
            #expect(abs(timestamp - sent.timeIntervalSince1970 - seconds) < 30)
            let difference = try #require(ClockDifference(header: answer.headers[.date], from: sent))
            #expect(abs(difference.seconds + seconds) < 30)
            #expect(answer.headers[HTTPField.Name("Simulated-Date")!] == nil)
            let key = try RSAPublicKey(pem: simulator.credentials.platformPublicKey)
            let text = SignedText.response(
                timestamp: answer.headers[.wechatPayTimestamp] ?? "", nonce: answer.headers[.wechatPayNonce] ?? "", body: answer.body
            )
            #expect(key.isValidSignature(try #require(Data(base64Encoded: answer.headers[.wechatPaySignature] ?? "")), for: text))
        }
    }

    @Test func aClientRefusesAnAnswerFromAnotherTime() async throws {
        try await Simulator.run { simulator in
            simulator.faults.add(Fault(.clockSkew(.seconds(-600)), on: .get, "/v3/certificates", .always))
            try await simulator.withClient { wechatPay in
                let error = await thrownError { try await wechatPay.v3.certificates.get() }
                #expect(error?.kind == .clockSkew)
            }
        }
    }

    @Test(arguments: ["drop-before-commit", "drop-after-commit"])
    func aDroppedConnectionIsClosedAtOnce(fault: String) async throws {
        try await Simulator.run { simulator in
            let start = ContinuousClock.now
            await #expect(throws: (any Error).self) { try await answer(simulator, fault) }
            #expect(ContinuousClock.now - start < .seconds(10), "a silence lasts 120 seconds")
            #expect(simulator.requests.last?.status == nil)
            #expect(simulator.requests.last?.answer == nil)
        }
    }

    @Test func whatWasDroppedBeforeTheCommitDidNotHappenAndAfterItDid() async throws {
        try await V3Shop.open { shop in
            let path = "/v3/pay/transactions/jsapi"
            for (number, effect) in [("order-0001", Fault.Effect.dropBeforeCommit), ("order-0002", .dropAfterCommit)] {
                shop.simulator.faults.add(Fault(effect, on: .post, path))
                #expect(await thrownError { try await shop.place(number) }?.kind == .connectionLost)
            }
            #expect(await thrownError { try await shop.query("order-0001") }?.code == "ORDER_NOT_EXIST")
            let order = try await shop.query("order-0002")
            #expect(order.trade_state == "NOTPAY")
        }
    }

    @Test func aTricklingBodyComesWholeAndSlowly() async throws {
        try await Simulator.run { simulator in
            let start = ContinuousClock.now
            let answer = try await answer(simulator, "trickle=1s")
            #expect(ContinuousClock.now - start >= .milliseconds(900))
            #expect(try JSON(parsing: answer.body).data.array?.count == 1)
        }
    }

    @Test func aHeaderOfAPIv2ThatCannotBeReadIsRefused() async throws {
        try await V2Shop.open { shop in
            for (fault, code) in [("explode", nil), ("system-error", "SYSTEMERROR")] {
                let tampering = TamperingTransport { $0.headers[HTTPField.Name("Simulator-Fault")!] = fault }
                try await shop.simulator.withClient(configure: { $0.transport = tampering }) { wechatPay in
                    let error = await thrownError { try await wechatPay.v2.pay.orderquery.post(xml: ["out_trade_no": "1"]) }
                    if let code { #expect(error?.code == code) } else { #expect(error?.message.contains("There is no fault “explode”") == true) }
                }
            }
        }
    }
}
