import HTTPTypes
import Testing

@testable import WeChatPay

/// What is repeated without being asked, and what never is.
@Suite struct RepetitionTests {
    /// A platform that fails the first `failures` times.
    private func platform(failing failures: Int, _ failure: @escaping @Sendable () throws -> TransportResponse) -> PlatformDouble {
        PlatformDouble { _, number in number <= failures ? try failure() : try PlatformDouble.answer(body: "{}") }
    }

    static let lost: @Sendable () throws -> TransportResponse = { throw TransportError(.connectionLost, reason: "reset") }
    static let timedOut: @Sendable () throws -> TransportResponse = { throw TransportError(.timedOut, reason: "deadline") }
    static let refused: @Sendable () throws -> TransportResponse = { throw TransportError(.connectionFailed, reason: "refused") }
    static let busy: @Sendable () throws -> TransportResponse = {
        try PlatformDouble.answer(status: 429, body: #"{"code":"FREQUENCY_LIMITED","message":"频率超限"}"#)
    }
    static let broken: @Sendable () throws -> TransportResponse = {
        try PlatformDouble.answer(status: 500, body: #"{"code":"SYSTEM_ERROR","message":"系统错误"}"#)
    }
    static let gateway: @Sendable () throws -> TransportResponse = { TransportResponse(status: 502, headers: [:], body: .init("<html>".utf8)) }

    @Test(arguments: [lost, timedOut, refused, busy, broken, gateway])
    func aReadIsRepeated(failure: @escaping @Sendable () throws -> TransportResponse) async throws {
        let platform = platform(failing: 2, failure)
        _ = try await platform.client().v3.x.get()
        #expect(platform.requests.count == 3)
    }

    @Test(arguments: [lost, timedOut, busy, broken, gateway], ["POST", "PUT", "PATCH", "DELETE"])
    func aChangeThatMayHaveTakenEffectIsNotRepeated(failure: @escaping @Sendable () throws -> TransportResponse, method: String) async throws {
        let platform = platform(failing: 1, failure)
        let place = try platform.client().v3.x
        let error = await WeChatPayError.thrown {
            switch method {
            case "POST": try await place.post(json: [:])
            case "PUT": try await place.put(json: [:])
            case "PATCH": try await place.patch(json: [:])
            default: try await place.delete()
            }
        }
        #expect(platform.requests.count == 1)
        #expect(error?.outcome == .unknown)
        #expect(error?.isRetryable == false)
        #expect(error?.advice?.contains("merchant's own number") == true)
    }

    @Test func aChangeThatWasNotSentIsRepeatedOnTheBackupHost() async throws {
        let platform = platform(failing: 1, Self.refused)
        let wechatPay = try platform.client()
        _ = try await wechatPay.v3.x.post(json: [:])
        _ = try await wechatPay.v3.x.post(json: [:])
        #expect(platform.requests.map(\.url) == ["https://platform.test/v3/x", "https://backup.test/v3/x", "https://backup.test/v3/x"])
    }

    @Test func aFailingBackupLeadsBackToTheMainHost() async throws {
        let platform = platform(failing: 2, Self.refused)
        _ = try await platform.client().v3.x.get()
        #expect(platform.requests.map(\.url) == ["https://platform.test/v3/x", "https://backup.test/v3/x", "https://platform.test/v3/x"])
    }

    @Test func aLostConnectionIsNoReasonToChangeHosts() async throws {
        let platform = platform(failing: 1, Self.lost)
        _ = try await platform.client().v3.x.get()
        #expect(platform.requests.map(\.url) == ["https://platform.test/v3/x", "https://platform.test/v3/x"])
    }

    @Test func everyAttemptHasASignatureOfItsOwn() async throws {
        let platform = platform(failing: 2, Self.broken)
        _ = try await platform.client().v3.x.get()
        let authorizations = try platform.requests.map { try Authorization(parsing: $0.headers[.authorization] ?? "") }
        #expect(Set(authorizations.map(\.nonce)).count == 3)
        #expect(Set(authorizations.map(\.signature)).count == 3)
    }

    @Test func aRefusalIsFinal() async throws {
        let platform = platform(failing: 9) {
            try PlatformDouble.answer(
                status: 400, body: #"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount/total","issue":"小于最小值"}}"#
            )
        }
        let error = await WeChatPayError.thrown { try await platform.client().v3.x.get() }
        #expect(platform.requests.count == 1)
        #expect(error?.kind == .rejected)
        #expect(error?.outcome == .rejected)
        #expect(error?.code == "PARAM_ERROR")
        #expect(error?.detail?.field.string == "/amount/total")
        #expect(error?.requestID == "08F0-test")
        #expect(error?.method == "GET")
        #expect(error?.path == "/v3/x")
    }

    @Test func attemptsEnd() async throws {
        let platform = platform(failing: 99, Self.broken)
        let error = await WeChatPayError.thrown { try await platform.client { $0.retry.maximumAttempts = 4 }.v3.x.get() }
        #expect(platform.requests.count == 4)
        #expect(error?.code == "SYSTEM_ERROR")
    }

    @Test func noPauseReachesPastTheCallsTimeLimit() async throws {
        let platform = platform(failing: 99, Self.broken)
        let error = await WeChatPayError.thrown {
            try await platform.client {
                $0.retry.baseDelay = .seconds(3600)
                $0.retry.maximumDelay = .seconds(3600)
            }.v3.x.get()
        }
        #expect(platform.requests.count == 1)
        #expect(error?.status == 500)
    }

    @Test func pausesGrowWithinTheirLimit() {
        var policy = RetryPolicy()
        policy.baseDelay = .milliseconds(100)
        policy.maximumDelay = .milliseconds(350)
        #expect(
            (1...4).map { policy.delay(afterAttempt: $0, share: 1) } == [
                .milliseconds(100), .milliseconds(200), .milliseconds(350), .milliseconds(350),
            ])
        #expect(policy.delay(afterAttempt: 1, share: 0) == .milliseconds(50))
        #expect(policy.delay(afterAttempt: .max, share: 1) == .milliseconds(350))
    }
}
