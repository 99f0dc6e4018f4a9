import X509

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The certificate that the client shows on a TLS connection where the platform demands it, with its private key.
///
/// It is the merchant's (`apiclient_cert.pem` and `apiclient_key.pem`, or both in `apiclient_cert.p12`), so a ``Merchant`` made from these
/// files has it already. Its description, debug description and mirror show nothing of the key.
public struct ClientCertificate: Sendable {
    /// The certificate itself: of those given, the one that fits the key.
    public let certificate: RSACertificate
    /// The certificate itself, then the others that were given.
    let chain: [Certificate]
    let privateKey: RSAPrivateKey

    /// Reads `apiclient_cert.pem` and `apiclient_key.pem`.
    ///
    /// - Parameters:
    ///   - certificate: one certificate, or several with those that issued it, in any order.
    ///   - privateKey: PKCS#1 or PKCS#8 without a password.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what a text holds instead, or that the two don't belong together.
    public init(certificate: String, privateKey: String) throws {
        let privateKey = try RSAPrivateKey(pem: privateKey)
        try self.init(chain: PEMText.certificates(in: certificate), privateKey: privateKey)
    }

    /// Reads `apiclient_cert.p12`.
    ///
    /// - Parameter passphrase: the merchant's number, unless it was changed. A file without a passphrase opens, too.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says why the file can't be opened or what it lacks.
    public init(pkcs12: Data, passphrase: String) throws {
        let (chain, privateKey) = try PKCS12File(pkcs12).open(passphrase: passphrase)
        try self.init(chain: chain, privateKey: privateKey)
    }

    init(chain: [Certificate], privateKey: RSAPrivateKey) throws {
        let certificates = chain.map { certificate in Result { try RSACertificate(certificate) } }
        guard let index = certificates.firstIndex(where: { (try? $0.get())?.publicKey == privateKey.publicKey }) else {
            guard let first = try certificates.first?.get() else {
                throw WeChatPayError(.invalidConfiguration, "There is no certificate beside the private key.")
            }
            throw WeChatPayError(
                .invalidConfiguration, "The private key does not belong to the certificate \(first.serial).",
                advice: "apiclient_key.pem and apiclient_cert.pem must come from the same download; a renewed certificate has a new key."
            )
        }
        self.certificate = try certificates[index].get()
        self.chain = [chain[index]] + chain[..<index] + chain[(index + 1)...]
        self.privateKey = privateKey
    }

    /// - Throws: ``WeChatPayError`` that names the date from which or until which the certificate is valid.
    func requireValidity(at date: Date) throws(WeChatPayError) {
        guard certificate.notValidBefore <= date else {
            throw WeChatPayError(
                .invalidConfiguration,
                "The client certificate \(certificate.serial) is not valid before \(certificate.notValidBefore.formatted(.iso8601)). Nothing was sent.",
                advice: "Check the local clock."
            )
        }
        guard date <= certificate.notValidAfter else {
            throw WeChatPayError(
                .invalidConfiguration,
                "The client certificate \(certificate.serial) has expired on \(certificate.notValidAfter.formatted(.iso8601)). Nothing was sent.",
                advice: "Renew the merchant's certificate on the merchant platform, and configure the new one with its key."
            )
        }
    }
}

extension ClientCertificate: CustomStringConvertible, CustomReflectable {
    public var description: String { "client certificate \(certificate.serial)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
