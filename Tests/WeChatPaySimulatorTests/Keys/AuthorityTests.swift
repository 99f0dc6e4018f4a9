import CryptoExtras
import Foundation
import SwiftASN1
import Testing
import WeChatPay
import X509

@testable import WeChatPaySimulator

/// Who issues the simulator's certificates.
@Suite struct AuthorityTests {
    @Test func theMerchantAndThePlatformHaveKeysOfTheirOwn() throws {
        let credentials = try Simulator.Credentials.generate()
        let certificate = try #require(credentials.platform.certificates.first)
        let keys = try [credentials.privateKey, credentials.platform.publicKeyPrivateHalf, certificate.privateKey].map {
            try RSAPrivateKey(pem: $0).publicKey.derRepresentation
        }
        #expect(Set(keys).count == 3)
        #expect(try RSACertificate(pem: credentials.certificate).publicKey.derRepresentation == keys[0])
        #expect(try RSAPublicKey(pem: credentials.platformPublicKey).derRepresentation == keys[1])
        #expect(try RSACertificate(pem: certificate.certificate).publicKey.derRepresentation == keys[2])
        let authority = try CertificateAuthority(credentials.platform)
        for pem in [credentials.certificate, certificate.certificate, credentials.authority] {
            #expect(
                authority.certificate.publicKey.isValidSignature(try Certificate(pemEncoded: pem).signature, for: try Certificate(pemEncoded: pem)))
        }
    }

    /// Its key was RSA.
    @Test func anEarlierVersionsAuthorityIssuesOn() async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        try await Simulator.run(configuration) { _ in }
        let file = URL(fileURLWithPath: folder + "/simulator.json")
        var json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        var platform = try #require(json["platform"] as? [String: Any])
        let text = try RSAPrivateKey.generate().pemRepresentation
        let key = try Certificate.PrivateKey(pemEncoded: text)
        let name = try DistinguishedName { CommonName("Earlier Root CA") }
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(bytes: [0x5F]), publicKey: key.publicKey, notValidBefore: Date(timeIntervalSinceNow: -3600),
            notValidAfter: Date(timeIntervalSinceNow: 86400), issuer: name, subject: name, signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: Certificate.Extensions { Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil)) }, issuerPrivateKey: key
        )
        platform["authorityKey"] = text
        platform["authorityCertificate"] = try certificate.serializeAsPEM().pemString
        json["platform"] = platform
        try JSONSerialization.data(withJSONObject: json).write(to: file)
        try await Simulator.run(configuration) { simulator in
            #expect(try Certificate(pemEncoded: simulator.credentials.authority) == certificate)
            let serial = try await simulator.rotatePlatformCertificate()
            let issued = try #require(simulator.credentials.platform.certificates.first { $0.serial == serial })
            let issuedCertificate = try Certificate(pemEncoded: issued.certificate)
            #expect(issuedCertificate.issuer == name)
            #expect(certificate.publicKey.isValidSignature(issuedCertificate.signature, for: issuedCertificate))
        }
    }
}
