import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// The client certificate: which texts make one, which calls may be made with it, and what is said otherwise.
@Suite struct ClientCertificateTests {
    private let keys = TestKeys.shared
    private let platform = PlatformDouble.accepting()

    private func refusal<Value>(_ body: () throws -> Value) -> WeChatPayError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }

    /// Sends a call that shows the certificate.
    private func send(_ call: Call = .certified, _ configure: (inout WeChatPay.Configuration) throws -> Void = { _ in }) async throws {
        let configuration = try platform.client(configure: configure).configuration
        try await RequestSender(configuration, transport: platform).send(call) { _, _ in }
    }

    @Test func theKeysCertificateIsFoundWhereverItStands() throws {
        let own = keys.merchantCertificate
        let other = try keys.platformCertificate.pemRepresentation
        for text in [own, "\(own)\n\(other)", "\(other)\n\(own)", "a comment\n\(other)\nanother\n\(own)\n"] {
            let certificate = try ClientCertificate(certificate: text, privateKey: keys.merchant.pemRepresentation)
            #expect(try certificate.certificate == RSACertificate(pem: own))
            #expect(certificate.chain.first == certificate.certificate.certificate)
            #expect(certificate.chain.count == (text == own ? 1 : 2))
        }
    }

    @Test func aKeyOfAnotherCertificateIsNamed() throws {
        let error = refusal { try ClientCertificate(certificate: keys.merchantCertificate, privateKey: keys.stranger.pemRepresentation) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(try error?.message == "The private key does not belong to the certificate \(RSACertificate(pem: keys.merchantCertificate).serial).")
    }

    @Test func aTextOfAnotherKindIsNamed() throws {
        func message(_ certificate: String, _ key: String) -> String {
            refusal { try ClientCertificate(certificate: certificate, privateKey: key) }?.message ?? "none"
        }
        let key = keys.merchant.pemRepresentation
        #expect(message(key, key).hasSuffix("is not an X.509 certificate: it holds a private key."))
        #expect(message("\(keys.merchantCertificate)\n\(key)", key).hasSuffix("it holds a private key."))
        #expect(message(keys.platform.publicKey.pemRepresentation, key).hasSuffix("it holds a public key."))
        #expect(message("", key).hasSuffix("it is empty."))
        #expect(message(keys.merchantCertificate, keys.merchantCertificate).hasSuffix("it holds a certificate."))
        let lines = keys.merchantCertificate.split(separator: "\n")
        #expect(message((lines[..<5] + lines[6...]).joined(separator: "\n"), key).hasSuffix("it holds a certificate, damaged."))
        #expect(message(lines[..<5].joined(separator: "\n"), key).contains("its PEM can't be read"))
    }

    @Test func nothingOfTheKeyIsShown() throws {
        let certificate = try ClientCertificate(certificate: keys.merchantCertificate, privateKey: keys.merchant.pemRepresentation)
        var shown = "\(certificate)" + String(reflecting: certificate)
        dump(certificate, to: &shown)
        dump(try keys.merchant(), to: &shown)
        for line in keys.merchant.pemRepresentation.split(separator: "\n") { #expect(!shown.contains(line)) }
        #expect("\(certificate)" == "client certificate \(certificate.certificate.serial)")
    }

    @Test func aMerchantMadeFromKeyAndCertificateHasIt() throws {
        #expect(try keys.merchant().clientCertificate?.certificate.serial == keys.merchant().serial)
        let serial = try keys.merchant().serial
        let key = keys.merchant.pemRepresentation
        #expect(try Merchant(id: "1900000109", serial: serial, privateKey: key).clientCertificate == nil)
        #expect(try Merchant(id: "1900000109", serial: serial, privateKey: key, certificate: keys.merchantCertificate).clientCertificate != nil)
    }

    @Test func aCallThatNeedsItSaysSoToTheTransportAndNoOtherDoes() async throws {
        try await send()
        _ = try await platform.client().v3.x.get()
        _ = try await platform.client().v3.x.post(json: [:])
        #expect(platform.requests.map(\.usesClientCertificate) == [true, false, false])
    }

    @Test func aCallThatNeedsItGoesToItsOwnPlaceOnly() async throws {
        let host = try Host(
            baseURL: "https://platform.test/hk", backupBaseURL: "https://backup.test/hk", clientCertificateBaseURL: "https://tls.test:1234/hk/"
        )
        #expect(host.clientCertificateBaseURL == "https://tls.test:1234/hk")
        try await send { $0.host = host }
        _ = try await platform.client { $0.host = host }.v3.x.get()
        try await send()
        var elsewhere = Call.certified
        elsewhere.origin = "https://elsewhere.test"
        try await send(elsewhere) { $0.host = host }
        #expect(
            platform.requests.map(\.url) == [
                "https://tls.test:1234/secapi", "https://platform.test/hk/v3/x", "https://platform.test/secapi", "https://elsewhere.test/secapi",
            ]
        )
    }

    @Test func aPlaceOfItsOwnThatCanNotServeIsRefused() {
        let plain = refusal { try Host(baseURL: "http://a.test", clientCertificateBaseURL: "http://b.test") }
        #expect(plain?.message == "The base URL for calls with the client certificate must begin with https.")
        let path = refusal { try Host(baseURL: "https://a.test/x", clientCertificateBaseURL: "https://b.test") }
        #expect(path?.message == "The base URL for calls with the client certificate has another path than the base URL.")
        #expect(refusal { try Host(baseURL: "https://a.test", clientCertificateBaseURL: "b.test") }?.message.contains("not of the form") == true)
    }

    @Test func withoutOneNothingIsSent() async throws {
        let signer = keys.merchant
        let error = await WeChatPayError.thrown {
            try await send { $0.merchant = try Merchant(id: "1900000109", serial: "5F", signer: signer, decrypter: signer) }
        }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.outcome == .notSent)
        #expect(error?.message == "The operation demands the merchant's client certificate, and none is configured. Nothing was sent.")
        #expect(error?.advice?.contains("set clientCertificate") == true)
        #expect(platform.requests.isEmpty)
        try await send {
            $0.merchant = try Merchant(id: "1900000109", serial: "5F", signer: signer, decrypter: signer)
            $0.clientCertificate = try ClientCertificate(certificate: keys.merchantCertificate, privateKey: keys.merchant.pemRepresentation)
        }
        #expect(platform.requests.count == 1)
    }

    @Test func overPlainHTTPNothingIsSent() async throws {
        let error = await WeChatPayError.thrown { try await send { $0.host = try Host(baseURL: "http://plain.test") } }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.outcome == .notSent)
        #expect(error?.message.contains("can't be shown to http://plain.test: it has no TLS") == true)
        #expect(platform.requests.isEmpty)
    }

    @Test func outsideItsTimeNothingIsSentAndTheDateIsNamed() async throws {
        let certificate = try RSACertificate(pem: keys.merchantCertificate)
        let late = await WeChatPayError.thrown { try await send { $0.now = { certificate.notValidAfter + 1 } } }
        #expect(late?.message.contains("\(certificate.serial) has expired on 2024-11-13T22:13:20Z") == true)
        #expect(late?.advice?.contains("Renew") == true)
        let early = await WeChatPayError.thrown { try await send { $0.now = { certificate.notValidBefore - 1 } } }
        #expect(early?.message.contains("\(certificate.serial) is not valid before 2023-11-13T22:13:20Z") == true)
        for error in [late, early] {
            #expect(error?.kind == .invalidConfiguration)
            #expect(error?.outcome == .notSent)
        }
        #expect(platform.requests.isEmpty)
        try await send { $0.now = { certificate.notValidBefore } }
        try await send { $0.now = { certificate.notValidAfter } }
        #expect(platform.requests.count == 2)
    }

    @Test func authoritiesThatAreNoneAreRefusedWhenTheClientIsMade() throws {
        func message(_ text: String) -> String { refusal { try platform.client { $0.trustRoots = text } }?.message ?? "none" }
        #expect(message("") == "trustRoots: The text is not an X.509 certificate: it is empty.")
        #expect(message(keys.merchant.pemRepresentation) == "trustRoots: The text is not an X.509 certificate: it holds a private key.")
        #expect(message("/etc/ca.pem").contains("it has no PEM header"))
        #expect(message("\(keys.merchantCertificate)\n\(keys.merchantCertificate)") == "none")
    }
}

extension Call {
    fileprivate static let certified = Call(
        method: .post, template: "/secapi", target: "/secapi", headers: [:], body: Data("<xml/>".utf8), usesClientCertificate: true
    )
}
