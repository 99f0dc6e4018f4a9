import Testing

@testable import WeChatPay

@Suite struct PathRuleTests {
    @Test(arguments: [
        ("outTradeNo", "/out-trade-no"), ("jsapiWithContract", "/jsapi-with-contract"), ("Transactions", "/transactions"),
        ("_contract_id_", "/{contract_id}"), ("policy_periods", "/policy_periods"), ("apply4sub", "/apply4sub"), ("sign1v1Test", "/sign1v1-test"),
        ("_", "/_"), ("__", "/__"), ("_leading", "/_leading"),
    ])
    func aMemberBecomesASegment(member: String, segment: String) {
        #expect(PathTemplate().appending(member: member).description == segment)
    }

    @Test(arguments: ["", ".", ".."])
    func aValueThatIsNoSegmentIsRefusedBeforeAnythingIsSent(value: String) async throws {
        let platform = PlatformDouble.accepting()
        let wechatPay = try platform.client()
        let placed = await WeChatPayError.thrown { try await wechatPay.v3.orders(value).get() }
        let named = await WeChatPayError.thrown { try await wechatPay.v3.orders._id_.get(["id": value]) }
        #expect(placed?.kind == .invalidRequest)
        #expect(named?.kind == .invalidRequest)
        #expect(named?.outcome == .notSent)
        #expect(platform.requests.isEmpty)
    }

    @Test(arguments: [
        ("a/b", "a%2Fb"), ("../x", "..%2Fx"), ("a?b=c", "a%3Fb%3Dc"), ("a#b", "a%23b"), ("a\r\nX: y", "a%0D%0AX%3A%20y"), ("%2F", "%252F"),
        ("é", "%C3%A9"), ("-._~", "-._~"), ("a;b,c", "a%3Bb%2Cc"),
    ])
    func aValueStaysOneSegment(value: String, encoded: String) throws {
        let template = PathTemplate(declared: "v3/x/{id}/y")
        #expect(try template.expanded(with: ["id": value]) == "/v3/x/\(encoded)/y")
    }

    @Test(arguments: [
        ("v3/x/{id}", [:]), ("v3/x", ["id": "1"]), ("v3/x/{id}", ["id": "1", "other": "2"]), ("v3//x", [:]), ("v3/x/", [:]), ("v3/../x", [:]),
        ("v3/x?y=1", [:]), ("v3/x#y", [:]), ("v3/a{id}b", ["id": "1"]), ("v1/x", [:]), ("", [:]), ("v3x/y", [:]), ("v2x/y", [:]),
    ])
    func aPathThatCanNotBeSentIsRefused(template: String, variables: [String: String]) async throws {
        let platform = PlatformDouble.accepting()
        let error = await WeChatPayError.thrown { try await platform.client().chain(template).get(variables) }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.outcome == .notSent)
        #expect(platform.requests.isEmpty)
    }

    @Test func aVariableCanStandInAPathTwice() throws {
        #expect(try PathTemplate(declared: "v3/{a}/{a}").expanded(with: ["a": "1"]) == "/v3/1/1")
    }

    @Test(arguments: [("Host", "x"), ("Authorization", "x"), ("Content-Length", "1"), ("X-A", "a\r\nB: c"), ("bad name", "x"), ("", "x")])
    func aHeaderThatIsNotTheCallersIsRefused(name: String, value: String) async throws {
        let platform = PlatformDouble.accepting()
        let error = await WeChatPayError.thrown { try await platform.client().v3.x.get(headers: [name: value]) }
        #expect(error?.kind == .invalidRequest)
        #expect(platform.requests.isEmpty)
    }

    @Test func errorsNameTheTemplateAndNotTheValues() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(status: 404, body: #"{"code":"RESOURCE_NOT_EXISTS","message":"无"}"#) }
        let error = await WeChatPayError.thrown { try await platform.client().v3.users("openid-of-a-person").contract.get() }
        #expect(error?.path == "/v3/users/{}/contract")
        #expect(error.map { "\($0)" }?.contains("openid-of-a-person") == false)
    }
}
