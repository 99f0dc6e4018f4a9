import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

@Suite struct CodePaymentTests {
    private static let message: XML = [
        "appid": "wx8888888888888888", "mch_id": "1900000109", "out_trade_no": "1217752501", "total_fee": 888, "auth_code": "120061098828009406",
    ]

    /// Runs a payment by code against a platform that gives these answers in turn: `OPERATION STATE`.
    private static func run(
        _ answers: [String], rhythm: CodePayment.Rhythm = .documented
    ) async throws -> (result: Result<CodePayment, any Error>, paths: [String], time: Duration) {
        let platform = PlatformDouble { _, number in
            guard number <= answers.count else { throw TransportError(.connectionLost, reason: "cut") }
            let words = answers[number - 1].split(separator: " ").map(String.init)
            switch words[0] {
            case "lost": throw TransportError(.connectionLost, reason: "cut")
            case "fail":
                return try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "FAIL", "err_code": .text(words[1]), "err_code_des": "x"])
            case "recall": return try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "SUCCESS", "recall": .text(words[1])])
            default: return try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "SUCCESS", "trade_state": .text(words[1])])
            }
        }
        let client = try platform.client { $0.retry.maximumAttempts = 1 }
        let clock = ActingClock()
        let result: Result<CodePayment, any Error>
        do {
            result = .success(try await client.v2.payByCode(message, rhythm: rhythm, clock: clock))
        } catch {
            result = .failure(error)
        }
        return (result, platform.requests.map { String($0.url.split(separator: "/").last ?? "") }, clock.now.offset)
    }

    private static func word(_ result: Result<CodePayment, any Error>) -> String {
        switch result {
        case .success(.paid): "paid"
        case .success(.reversed): "reversed"
        case .failure(let error as WeChatPayError): "\(error.outcome) \(error.code ?? "-") of \(error.path ?? "?")"
        case .failure(let error): "\(error)"
        }
    }

    struct Course: Sendable, CustomTestStringConvertible {
        var answers: [String]
        var end: String
        var paths: [String]
        var seconds: Int
        var testDescription: String { answers.joined(separator: ", ") }
    }

    @Test(arguments: [
        Course(answers: ["state SUCCESS"], end: "paid", paths: ["micropay"], seconds: 0),
        Course(answers: ["fail AUTHCODEEXPIRE"], end: "rejected AUTHCODEEXPIRE of /v2/pay/micropay", paths: ["micropay"], seconds: 0),
        Course(answers: ["fail USERPAYING", "state SUCCESS"], end: "paid", paths: ["micropay", "orderquery"], seconds: 10),
        Course(
            answers: ["fail USERPAYING", "state USERPAYING", "lost", "state SUCCESS"], end: "paid",
            paths: ["micropay", "orderquery", "orderquery", "orderquery"], seconds: 30),
        Course(answers: ["lost", "fail ORDERNOTEXIST", "state SUCCESS"], end: "paid", paths: ["micropay", "orderquery", "orderquery"], seconds: 20),
        Course(
            answers: ["fail SYSTEMERROR", "state PAYERROR"], end: "rejected PAYERROR of /v2/pay/micropay", paths: ["micropay", "orderquery"],
            seconds: 10),
        Course(answers: ["fail USERPAYING", "state REVOKED"], end: "reversed", paths: ["micropay", "orderquery"], seconds: 10),
        Course(
            answers: ["fail USERPAYING", "state USERPAYING", "state USERPAYING", "state USERPAYING", "recall N"], end: "reversed",
            paths: ["micropay", "orderquery", "orderquery", "orderquery", "reverse"], seconds: 30),
        Course(
            answers: ["lost", "state NOTPAY", "state NOTPAY", "state NOTPAY", "fail SYSTEMERROR", "recall Y", "recall N"], end: "reversed",
            paths: ["micropay", "orderquery", "orderquery", "orderquery", "reverse", "reverse", "reverse"], seconds: 50),
        Course(
            answers: ["lost", "lost", "lost", "lost", "lost", "lost", "lost"], end: "unknown - of /v2/pay/micropay",
            paths: ["micropay", "orderquery", "orderquery", "orderquery", "reverse", "reverse", "reverse"], seconds: 50),
    ])
    func aPaymentByCodeIsSeenThroughToItsEnd(course: Course) async throws {
        let (result, paths, time) = try await Self.run(course.answers)
        #expect(Self.word(result) == course.end)
        #expect(paths == course.paths)
        #expect(time == .seconds(course.seconds))
    }

    @Test func aCancelledWaitLeavesTheOutcomeUnknownAndSaysWhatToDo() async throws {
        let platform = PlatformDouble { _, _ in
            try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "FAIL", "err_code": "USERPAYING", "err_code_des": "x"])
        }
        let client = try platform.client()
        let task = Task { try await client.v2.payByCode(Self.message, rhythm: .init(interval: .seconds(3600), queries: 1, reversals: 1)) }
        while platform.requests.isEmpty { await Task.yield() }
        task.cancel()
        let error = await WeChatPayError.thrown { try await task.value }
        #expect(error?.kind == .cancelled)
        #expect(error?.outcome == .unknown)
        #expect(error?.advice?.contains("reverse") == true)
    }

    @Test func whatCouldNotBeReversedIsNotSent() async throws {
        let platform = PlatformDouble.accepting()
        let client = try platform.client { configuration in
            let keys = TestKeys.shared
            configuration.merchant = try Merchant(id: "1900000109", serial: "5F11", privateKey: keys.merchant.pemRepresentation)
        }
        let error = await WeChatPayError.thrown { try await client.v2.payByCode(Self.message) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.outcome == .notSent)
        #expect(platform.requests.isEmpty)
    }

    @Test func withoutANumberNothingIsSent() async throws {
        let platform = PlatformDouble.accepting()
        let client = try platform.client()
        let error = await WeChatPayError.thrown { try await client.v2.payByCode(["auth_code": "1"]) }
        #expect(error?.kind == .invalidRequest)
        #expect(platform.requests.isEmpty)
    }
}
