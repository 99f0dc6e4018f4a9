import Foundation
import HTTPTypes
import Testing
import WeChatPayAPI
import WeChatPaySpec

@testable import WeChatPay

/// What the client knows of operations, against Spec/.
@Suite struct OperationRuleTests {
    @Test func theClientExemptsFromVerificationWhatSpecExemptsAndNothingElse() throws {
        for operation in TypedEndpointTests.operations where operation.version == .v3 {
            let path = try CallInput(operation, allFields: true).path
            let method = try #require(HTTPRequest.Method(operation.method))
            let expected: SignedBody =
                switch operation.signedContent {
                case .some(.none): .nothing
                case .digest: .digest
                case nil: .body
                }
            let prefix = operation.server.flatMap { $0.components(separatedBy: "://").last?.firstIndex(of: "/") == nil ? nil : "/hk" } ?? ""
            #expect(SignedBody(method: method, path: (path == "/v3/statements" ? prefix : "") + path) == expected, "\(operation.name)")
        }
    }

    @Test func aCallGoesToTheHostOfItsOperation() async throws {
        let platform = PlatformDouble.accepting()
        let client = try platform.client { $0.host = .mainland }
        try await client.v3.pay.transactions.native.post(json: [:])
        try await client.v3.global.transactions.native.post(json: [:])
        _ = try await client.v3.refunds.id("1").get(query: [:])
        _ = try await client["v3/customs/orders"].get()
        #expect(
            platform.requests.map(\.url) == [
                "https://api.mch.weixin.qq.com/v3/pay/transactions/native", "https://apihk.mch.weixin.qq.com/v3/global/transactions/native",
                "https://api.mch.weixin.qq.com/hk/v3/refunds/id/1", "https://apihk.mch.weixin.qq.com/global/v3/customs/orders",
            ]
        )
    }

    @Test func aConfiguredHostKeepsAllCallsAndTheirPaths() async throws {
        let platform = PlatformDouble.accepting()
        let client = try platform.client()
        _ = try await client.v3.refunds.id("1").get(query: [:])
        try await client.v3.global.transactions.native.post(json: [:])
        #expect(platform.requests.map(\.url) == ["https://platform.test/hk/v3/refunds/id/1", "https://platform.test/v3/global/transactions/native"])
    }

    @Test func anUnknownOutcomeNamesTheOperationThatSettlesIt() async throws {
        let platform = PlatformDouble { _, _ in throw TransportError(.connectionLost, reason: "cut") }
        let client = try platform.client()
        let error = try #require(
            await WeChatPayError.thrown { try await client.v3.refund.domestic.refunds.post(json: ["out_refund_no": "R1"]) }
        )
        #expect(error.outcome == .unknown)
        #expect(error.advice?.contains("GET /v3/refund/domestic/refunds/{out_refund_no}") == true)
        #expect(error.isRetryable)
        #expect(platform.requests.count == 1, "it is the caller's to repeat it, not the client's")
    }

    @Test func withoutTheMerchantsNumberARepetitionIsNoAdvice() async throws {
        let platform = PlatformDouble { _, _ in throw TransportError(.connectionLost, reason: "cut") }
        let client = try platform.client()
        let withoutNumber = await WeChatPayError.thrown { try await client.v3.refund.domestic.refunds.post(json: ["reason": "x"]) }
        #expect(withoutNumber?.isRetryable == false)
        let unsettled = await WeChatPayError.thrown { try await client.v3.pay.transactions.codepay.post(json: ["out_trade_no": "1217752501"]) }
        #expect(unsettled?.isRetryable == false)
        #expect(unsettled?.outcome == .unknown)
    }

    @Test func whatSettlesAnOutcomeIsADocumentedOperationThatChangesNothing() throws {
        let safe = Set(TypedEndpointTests.operations.filter(\.isSafe).map(\.name))
        for operation in TypedEndpointTests.operations {
            guard let settledBy = operation.settledBy else { continue }
            #expect(!operation.isSafe, "\(operation.name)")
            #expect(safe.contains(settledBy), "\(operation.name): \(settledBy)")
        }
    }

    @Test func anIdempotencyFieldIsARequiredTextOfTheBody() {
        for operation in TypedEndpointTests.operations {
            guard let name = operation.idempotencyField else { continue }
            let field = operation.body?.fields.first { $0.name == name }
            #expect(field?.kind == .string && field?.isRequired == true, "\(operation.name): \(name)")
        }
    }
}
