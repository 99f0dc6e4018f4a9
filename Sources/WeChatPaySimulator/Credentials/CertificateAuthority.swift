import Crypto
import CryptoExtras
import SwiftASN1
import WeChatPay
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The simulator's own certificate authority, which issues the merchant's and the platform's certificates.
struct CertificateAuthority {
    private static let lifetime: TimeInterval = 5 * 365 * 86400

    /// On a curve, since such a key is made at once. In a folder of an earlier version it is RSA.
    let key: Certificate.PrivateKey
    let certificate: Certificate

    /// Makes a new authority.
    init() throws {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let name = try DistinguishedName {
            CountryName("CN")
            OrganizationName("swift-wechatpay simulator")
            CommonName("Simulated Platform Root CA")
        }
        self.key = key
        self.certificate = try Certificate(
            version: .v3, serialNumber: Self.serialNumber(), publicKey: key.publicKey, notValidBefore: Self.start, notValidAfter: Self.end,
            issuer: name, subject: name,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true, cRLSign: true))
                SubjectKeyIdentifier(hash: key.publicKey)
            },
            issuerPrivateKey: key
        )
    }

    init(_ secrets: PlatformSecrets) throws {
        self.key = try Certificate.PrivateKey(pemEncoded: secrets.authorityKey)
        self.certificate = try Certificate(pemEncoded: secrets.authorityCertificate)
    }

    /// Issues a certificate for `publicKey` under `name`.
    func issue(to name: String, organization: String, publicKey: RSAPublicKey) throws -> RSACertificate {
        let subject = try DistinguishedName {
            CountryName("CN")
            OrganizationName(organization)
            CommonName(name)
        }
        return try RSACertificate(
            issue(
                to: subject, publicKey: Certificate.PublicKey(_RSA.Signing.PublicKey(derRepresentation: publicKey.derRepresentation)),
                extensions: Certificate.Extensions {
                    Critical(BasicConstraints.notCertificateAuthority)
                    Critical(KeyUsage(digitalSignature: true, keyEncipherment: true))
                }
            )
        )
    }

    func issue(to subject: DistinguishedName, publicKey: Certificate.PublicKey, extensions: Certificate.Extensions) throws -> Certificate {
        var extensions = extensions
        // Python from 3.13 on takes no certificate without it.
        try extensions.append(
            Certificate.Extension(
                AuthorityKeyIdentifier(keyIdentifier: SubjectKeyIdentifier(hash: certificate.publicKey).keyIdentifier), critical: false
            )
        )
        return try Certificate(
            version: .v3, serialNumber: Self.serialNumber(), publicKey: publicKey, notValidBefore: Self.start, notValidAfter: Self.end,
            issuer: certificate.subject, subject: subject, extensions: extensions, issuerPrivateKey: key
        )
    }

    /// 20 bytes, like the platform's; the first keeps the number positive and without a leading zero.
    private static func serialNumber() -> Certificate.SerialNumber {
        var generator = SystemRandomNumberGenerator()
        let rest = (0..<19).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return Certificate.SerialNumber(bytes: [UInt8.random(in: 0x10...0x7F, using: &generator)] + rest)
    }

    private static var start: Date { Date(timeIntervalSinceNow: -3600) }
    private static var end: Date { Date(timeIntervalSinceNow: lifetime) }
}
