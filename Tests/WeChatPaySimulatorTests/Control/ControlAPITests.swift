import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// What tests in other languages do over HTTP under /simulator/.
@Suite struct ControlAPITests {
    @Test func theClockMovesForward() async throws {
        try await Simulator.run { simulator in
            let before = simulator.clock.now
            let answer = try await simulator.control(.post, "clock/advance", ["seconds": 86400])
            #expect(answer.status == 200)
            #expect(simulator.clock.now.timeIntervalSince(before) >= 86400)
            let shown = try await simulator.control(.get, "clock")
            #expect(shown.body.now.string?.hasSuffix("+08:00") == true)
        }
    }

    @Test(arguments: [-1, 1.5, "60", .null, 100_000_000_000, 9_000_000_000_000_000_000, 1e300] as [JSON])
    func aMoveThatIsNoReasonableNumberOfSecondsIsRefused(seconds: JSON) async throws {
        try await Simulator.run { simulator in
            let answer = try await simulator.control(.post, "clock/advance", ["seconds": seconds])
            #expect(answer.status == 400)
            #expect(answer.body.message.string?.contains("seconds") == true)
            #expect(abs(simulator.clock.now.timeIntervalSinceNow) < 60)
        }
    }

    @Test(arguments: [-1, "1", 1e300, 1e9] as [JSON])
    func aDelayThatIsNoReasonableNumberOfSecondsIsRefused(seconds: JSON) async throws {
        try await Simulator.run { simulator in
            let answer = try await simulator.control(
                .post, "faults", ["method": "GET", "path": "/v3/certificates", "effect": "delay", "seconds": seconds]
            )
            #expect(answer.status == 400)
            #expect(simulator.faults.pending.isEmpty)
        }
    }

    @Test func aFaultIsMadeAndHappensOnce() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let answer = try await simulator.control(
                    .post, "faults", ["method": "POST", "path": "/v3/ebike/charge/contracts/preopen", "effect": "system-error"]
                )
                #expect(answer.status == 200)
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                #expect(await thrownError { try await site.signedContract(openid: "oUser") }?.code == "SYSTEM_ERROR")
                _ = try await site.signedContract(openid: "oUser")
            }
        }
    }

    @Test func theUserIsPlayedAndWhatHappenedIsListed() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                let opened = try await wechatPay.v3.ebike.charge.contracts.preopen.post(
                    json: ["appid": site.appid, "trade_scene": "CHARGE", "openid": "o/用户 1"]
                )
                let signed = try await simulator.control(.post, "ebike/sign", ["preopen_id": opened.json.preopen_id])
                let contractID = try #require(signed.body.contract_id.string)
                try await site.deduct(token: site.token(contractID: contractID), outTradeNo: "order-0001")

                let messages = try await simulator.control(.get, "users/o%2F%E7%94%A8%E6%88%B7%201/messages").body.array
                #expect(messages?.first?.text.string?.contains("充电已开始") == true)
                let notifications = try await simulator.control(.get, "notifications").body.array
                #expect(notifications?.first?.event_type == "TRANSACTION.SUCCESS")
                let requests = try await simulator.control(.get, "requests").body.array
                #expect(requests?.map(\.status) == [200, 200, 200])

                #expect(try await simulator.control(.post, "contracts/\(contractID)/terminate").status == 200)
                #expect(await thrownError { try await site.token(contractID: contractID) }?.code == "RULE_LIMIT")
            }
        }
    }

    @Test func theUserSignsWhatAPageOffered() async throws {
        try await PapayV2Shop.run { shop in
            let body: JSON = ["plan_id": "12535", "contract_code": "c1"]
            #expect(try await shop.simulator.control(.post, "papay/sign", body).status == 404)
            _ = try await shop.openPage(shop.offer(code: "c1"))
            let signed = try await shop.simulator.control(.post, "papay/sign", body)
            #expect(try await shop.contract(#require(signed.body.contract_id.string)).contract_code.string == "c1")
        }
    }

    @Test(arguments: [("GET", "nothing", 404), ("GET", "clock/advance", 405), ("DELETE", "clock", 405), ("POST", "ebike/sign/x", 404)])
    func whatIsNotOfferedIsNotFound(method: String, path: String, status: Int) async throws {
        try await Simulator.run { simulator in
            let answer = try await simulator.control(try #require(.init(rawValue: method)), path)
            #expect(answer.status == status)
        }
    }

    @Test func aBodyThatCannotBeReadIsRefused() async throws {
        try await Simulator.run { simulator in
            let answer = try await simulator.control(.post, "faults", bytes: Data("{".utf8))
            #expect(answer.status == 400)
        }
    }
}

extension Simulator {
    /// Calls the control API, as a test in another language would.
    func control(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil) async throws -> (status: Int, body: JSON) {
        try await control(method, path, bytes: body?.encoded() ?? Data())
    }

    /// What the control API answers, whether it is JSON or not.
    func controlText(_ path: String) async throws -> (status: Int, text: String) {
        let answer = try await controlBytes(.get, path, Data())
        return (answer.status, String(decoding: answer.body, as: UTF8.self))
    }

    fileprivate func control(_ method: HTTPRequest.Method, _ path: String, bytes: Data) async throws -> (status: Int, body: JSON) {
        let answer = try await controlBytes(method, path, bytes)
        return (answer.status, try JSON(parsing: answer.body))
    }

    /// The status that the control API answers to a call with these headers.
    func controlStatus(_ method: HTTPRequest.Method, _ path: String, _ headers: [String: String]) async throws -> Int {
        try await controlBytes(method, path, Data(), headers).status
    }

    private func controlBytes(
        _ method: HTTPRequest.Method, _ path: String, _ bytes: Data, _ others: [String: String] = [:]
    ) async throws -> TransportResponse {
        var headers: HTTPFields = [.contentType: "application/json"]
        for (name, value) in others { headers[try #require(HTTPField.Name(name))] = value }
        let transport = TamperingTransport { _ in }
        let result = await Result {
            try await transport.send(
                TransportRequest(
                    method: method, url: "\(baseURL)/simulator/\(path)", headers: headers, body: bytes,
                    timeout: .seconds(20), maximumResponseSize: 1 << 20
                )
            )
        }
        try await transport.shutdown()
        return try result.get()
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
