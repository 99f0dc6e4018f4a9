import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// Why something was not done, in the page's language.
@Suite(.timeLimit(.minutes(3))) struct ConsoleRefusalTests {
    /// Forms, by what they are sent to and what they say, that the simulator refuses when there is nothing.
    static let refused: [(path: String, fields: [String: String])] = [
        ("/phone/scan", ["code": "x"]), ("/phone/orders/none/pay", [:]), ("/phone/orders/none/enter-password", [:]), ("/phone/offers/none/sign", [:]),
        ("/phone/contracts/none/terminate", [:]), ("/phone/contracts/none/close-service", [:]), ("/phone/red-packets/none/receive", [:]),
        ("/phone/transfers/none/confirm", [:]), ("/phone/transfers/none/fail", ["reason": "ACCOUNT_FROZEN"]),
        ("/phone/transfers/none/fail", ["reason": "NONE"]), ("/phone/consents/none/give", [:]), ("/phone/deductions/none/fail", [:]),
        ("/phone/refunds/none/close", [:]), ("/phone/profit-shares/none/o/fail", [:]), ("/phone/parking/pause", ["plate": "x", "color": "BLUE"]),
        ("/phone/parking/open", ["plate": "x", "color": "PINK"]), ("/notifications/none/again", [:]),
        ("/clock/advance", ["amount": "-1", "unit": "days"]),
        ("/clock/advance", ["amount": "x", "unit": "days"]), ("/clock/set", ["time": "2000-01-01T00:00:00"]), ("/keys/none/remove", [:]),
        ("/faults/answers", ["method": "*", "path": "/v3/none", "effect": "delay", "occurrence": "once"]),
        ("/faults/answers", ["method": "*", "path": "*", "effect": "delay", "value": "x", "occurrence": "once"]),
        ("/faults/notifications", ["event": "*", "effect": "none", "occurrence": "once"]), ("/faults/seed", ["seed": "x"]),
    ]

    @Test(arguments: refused.indices) func aRefusalSpeaksThePagesLanguage(index: Int) async throws {
        let (path, fields) = Self.refused[index]
        try await Simulator.run { simulator in
            let isChinese = { (text: Substring) in text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
            for (language, expected) in [("en", false), ("zh-CN", true)] {
                let visitor = Visitor(simulator, language: language)
                let token = try #require(try await visitor.open().forms.first?.value["token"])
                let page = try await visitor.post(Visitor.root + path, fields.merging(["token": token]) { $1 })
                #expect(page.status == 409)
                let reason = try #require(page.text.firstMatch(of: #/<p class="hint">(.*?)</p>/#)?.output.1, "\(page.text)")
                #expect(isChinese(reason) == expected, "\(reason)")
            }
        }
    }

    @Test func aFaultsHeaderThatCannotBeReadIsExplainedInThePagesLanguage() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.transport = TamperingTransport { $0.headers[.simulatorFault] = "none" } }) { wechatPay in
                _ = await thrownError { try await wechatPay.v3.certificates.get() }
            }
            #expect(try await Visitor(simulator, language: "zh-CN").open("/requests/1").visible.contains("没有故障“none”"))
            #expect(try await Visitor(simulator).open("/requests/1").visible.contains("There is no fault “none”"))
        }
    }

    @Test func aSignatureThatNothingExplainsIsExplainedInThePagesLanguage() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(
                configure: {
                    $0.transport = TamperingTransport { request in
                        let authorization = request.headers[.authorization] ?? ""
                        request.headers[.authorization] = authorization.replacing(#/signature="[^"]*"/#, with: "signature=\"AAAA\"")
                    }
                },
                { wechatPay in _ = await thrownError { try await wechatPay.v3.certificates.get() } }
            )
            #expect(try await Visitor(simulator, language: "zh-CN").open("/requests/1").visible.contains("最可能的原因是私钥与证书序列号不匹配"))
            #expect(try await Visitor(simulator).open("/requests/1").visible.contains("Most likely the private key"))
        }
    }
}
