import Crypto
import NIOSSL
import SwiftASN1
import X509

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CertificateAuthority {
    /// TLS for a server of these names, of which at least one: with a certificate of this authority and a key of its own, made for one run. A client's certificate
    /// is optional; one that is shown must be this authority's.
    func serverConfiguration(for names: [String]) throws -> TLSConfiguration {
        let key = P256.Signing.PrivateKey()
        let all = names + ["localhost", "127.0.0.1", "::1"].filter { !names.contains($0) }
        let subject = try DistinguishedName {
            OrganizationName("swift-wechatpay simulator")
            CommonName(names[0])
        }
        let certificate = try issue(
            to: subject, publicKey: Certificate.PublicKey(key.publicKey),
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(all.map(Self.alternativeName))
            }
        )
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(try NIOSSLCertificate(bytes: Array(certificate.serializeAsPEM().pemString.utf8), format: .pem))],
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.pemRepresentation.utf8), format: .pem))
        )
        configuration.certificateVerification = .optionalVerification
        configuration.trustRoots = .certificates([
            try NIOSSLCertificate(bytes: Array(self.certificate.serializeAsPEM().pemString.utf8), format: .pem)
        ])
        return configuration
    }

    private static func alternativeName(_ name: String) -> GeneralName {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, name, &bytes) == 1 { return .ipAddress(ASN1OctetString(contentBytes: bytes[..<4])) }
        if inet_pton(AF_INET6, name, &bytes) == 1 { return .ipAddress(ASN1OctetString(contentBytes: bytes[...])) }
        return .dnsName(name)
    }
}
