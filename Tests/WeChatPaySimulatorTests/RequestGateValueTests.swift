import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The gate by itself, for what no HTTP client lets through.
@Suite struct RequestGateValueTests {
    private static let key = Result { try RSAPrivateKey.generate() }
    private static let now = Date(timeIntervalSince1970: 1_790_000_000)

    private func gate() throws -> RequestGate {
        RequestGate(mchid: "1900000001", merchantSerial: "5F", merchantKey: try Self.key.get().publicKey, nonces: NonceMemory())
    }

    private func headers(nonce: String = Nonce.make(), after seconds: Int = 0) throws -> HTTPFields {
        let timestamp = Int(Self.now.timeIntervalSince1970) + seconds
        let text = SignedText.request(method: "GET", target: "/v3/x", timestamp: timestamp, nonce: nonce, body: Data())
        let authorization = Authorization(
            merchantID: "1900000001", serial: "5F", nonce: nonce, timestamp: timestamp,
            signature: try Self.key.get().signature(for: text).base64EncodedString()
        )
        return [.accept: "application/json", .userAgent: "test", .authorization: authorization.headerValue]
    }

    private func refusal(_ gate: RequestGate, _ headers: HTTPFields, after seconds: TimeInterval = 0) -> PlatformError? {
        do {
            try gate.check(method: .get, target: "/v3/x", headers: headers, body: Data(), at: Self.now.addingTimeInterval(seconds))
            return nil
        } catch {
            return error.problem
        }
    }

    @Test(arguments: [HTTPField.Name.accept, .userAgent])
    func aHeaderThatThePlatformDemandsIsMissed(name: HTTPField.Name) throws {
        var headers = try headers()
        headers[name] = nil
        let refusal = refusal(try gate(), headers)
        #expect(refusal?.code == "PARAM_ERROR")
        #expect(refusal?.detail?.field.string == name.rawName)
    }

    @Test(arguments: [(-301, false), (-300, true), (0, true), (300, true), (301, false)])
    func aTimestampCountsForFiveMinutes(seconds: Int, isAccepted: Bool) throws {
        #expect((refusal(try gate(), try headers(after: seconds)) == nil) == isAccepted)
    }

    @Test(arguments: [0, 1, 299, 590])
    func aNonceIsRememberedForAsLongAsItsTimestampCounts(seconds: Int) throws {
        let gate = try gate()
        let headers = try headers(nonce: "n", after: 300)
        #expect(refusal(gate, headers) == nil)
        #expect(refusal(gate, headers, after: TimeInterval(seconds))?.message.contains("随机串重复") == true)
    }

    @Test func aNonceIsForgottenWhenNoRequestWithItCouldPass() {
        let memory = NonceMemory()
        #expect(memory.isNew("n", timestamp: 0, now: 0))
        #expect(!memory.isNew("n", timestamp: 0, now: 1))
        #expect(memory.isNew("n", timestamp: 1000, now: 1000))
    }

    @Test(arguments: [
        "2026-02-30T00:00:00+08:00", "2026-13-01T00:00:00+08:00", "2026-01-01T25:00:00+08:00", "2026-01-01T00:00:00", "2026-01-01", "x",
    ])
    func aTimeThatDoesNotExistIsNoTime(text: String) {
        #expect(ShanghaiTime.date(text) == nil)
    }

    @Test(arguments: ["2026-01-01T08:00:00+08:00", "2026-01-01T00:00:00Z", "2025-12-31T19:00:00-05:00", "2026-01-01T08:00:00.000+08:00"])
    func aTimeIsReadWithAnyOffset(text: String) {
        #expect(ShanghaiTime.date(text) == Date(timeIntervalSince1970: 1_767_225_600))
    }
}
