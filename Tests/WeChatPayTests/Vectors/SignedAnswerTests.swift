import Foundation
import Testing

@testable import WeChatPay

/// Whole answers and notifications that openssl signed and Python encrypted, given to the client as if they came from the platform.
@Suite struct SignedAnswerTests {
    enum Mode: String, CaseIterable {
        case certificate
        case publicKey = "public key"

        func platformKeys() throws -> PlatformKeys {
            switch self {
            case .certificate: .automatic
            case .publicKey: try .publicKey(id: Vectors.facts().publicKeyID, pem: Vectors.text("platform/pub_key.pem"))
            }
        }
    }

    /// A client whose calls, the download of certificates aside, get the answer of this name.
    private func client(
        _ mode: Mode, answer name: String, alter: @escaping @Sendable (inout TransportResponse) -> Void = { _ in }
    ) throws -> WeChatPay {
        let (facts, answers) = (try Vectors.facts(), try Vectors.answers())
        let list = try #require(answers["certificates under certificate"]?.response)
        let answer = try #require(answers["\(name) under \(mode.rawValue)"]?.response)
        let platform = PlatformDouble { request, _ in
            if request.url.hasSuffix("/v3/certificates") { return list }
            var altered = answer
            alter(&altered)
            return altered
        }
        return try platform.client(platformKeys: mode.platformKeys()) {
            $0.merchant = try Vectors.merchant()
            $0.apiV3Key = try APIv3Key(facts.apiV3Key)
            $0.now = { Date(timeIntervalSince1970: TimeInterval(facts.timestamp)) }
        }
    }

    @Test(arguments: Mode.allCases)
    func anAnswerIsAccepted(mode: Mode) async throws {
        let answer = try await client(mode, answer: "contract").v3.ebike.charge.contracts("Wx15463511252015071056489715").get()
        #expect(answer.isVerified)
        #expect(try answer.json["name"].string == "充电 🚲")
    }

    @Test(arguments: Mode.allCases)
    func anAnswerWithoutContentIsAccepted(mode: Mode) async throws {
        let answer = try await client(mode, answer: "no content").v3.papay.contracts("Wx15463511252015071056489715").notify.post(json: [:])
        #expect(answer.status == 204)
        #expect(answer.isVerified)
    }

    @Test(arguments: Mode.allCases)
    func aRefusalIsABusinessFact(mode: Mode) async throws {
        let wechatPay = try client(mode, answer: "refusal")
        let error = await WeChatPayError.thrown { try await wechatPay.v3.ebike.charge.contracts("none").get() }
        #expect(error?.kind == .rejected)
        #expect(error?.code == "NOT_FOUND")
    }

    @Test(arguments: Mode.allCases)
    func aNotificationIsVerifiedAndDecrypted(mode: Mode) async throws {
        let message = try #require(try Vectors.answers()["notification under \(mode.rawValue)"]?.response)
        let notification = try await client(mode, answer: "contract").webhooks.receive(headers: message.headers, body: message.body)
        #expect(notification.eventType == "TRANSACTION.SUCCESS")
        #expect(try notification.json.amount.total.int == 888)
    }

    @Test(arguments: Mode.allCases)
    func anAnswerAlteredByOneByteIsRefused(mode: Mode) async throws {
        let wechatPay = try client(mode, answer: "contract") { $0.body[2] ^= 1 }
        let error = await WeChatPayError.thrown { try await wechatPay.v3.ebike.charge.contracts("x").get() }
        #expect(error?.kind == .signatureMismatch)
    }

    @Test func theDownloadedCertificateIsTheCommittedOne() async throws {
        let wechatPay = try client(.certificate, answer: "contract")
        _ = try await wechatPay.v3.x.get()
        #expect(wechatPay.knownPlatformKeys.map(\.serial) == [try Vectors.facts().platformSerial])
    }
}
