#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Who calls: the merchant's number, the serial of its certificate, and what signs and decrypts for it.
///
/// The key, the certificate and the serial are checked against each other here, so that a mix-up shows at start
/// and not as a `SIGN_ERROR` in production.
public struct Merchant: Sendable {
    /// The merchant's number (商户号, mchid).
    public let id: String
    /// The merchant certificate's serial, upper-case hexadecimal.
    public let serial: String
    /// The merchant's certificate, when it was given.
    public let certificate: RSACertificate?
    /// The public half of the merchant's key, when it is an RSA key and known.
    public let publicKey: RSAPublicKey?
    /// The public half's SubjectPublicKeyInfo, when it is known.
    let publicKeyDER: Data?
    /// The merchant's certificate with its key, when both were given.
    package private(set) var clientCertificate: ClientCertificate?
    package var signer: any Signer
    let decrypter: any FieldDecrypter

    /// A merchant whose key and certificate are at hand: `apiclient_key.pem` and `apiclient_cert.pem`.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when the key does not belong to the certificate.
    public init(id: String, privateKey: String, certificate: String) throws {
        try self.init(id: id, serial: nil, clientCertificate: ClientCertificate(certificate: certificate, privateKey: privateKey))
    }

    /// A merchant of whose certificate only the serial is at hand.
    ///
    /// - Parameter certificate: given too, it must carry `serial` and fit the key.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(id: String, serial: String, privateKey: String, certificate: String? = nil) throws {
        guard let certificate else {
            let key = try RSAPrivateKey(pem: privateKey)
            try self.init(id: id, serial: serial, signer: key, decrypter: key)
            return
        }
        try self.init(id: id, serial: serial, clientCertificate: ClientCertificate(certificate: certificate, privateKey: privateKey))
    }

    /// A merchant whose key and certificate are in one PKCS#12 file: `apiclient_cert.p12`.
    ///
    /// - Parameters:
    ///   - passphrase: the merchant's number, unless it was changed. A file without a passphrase opens, too.
    ///   - serial: given too, it must be the certificate's.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(id: String, pkcs12: Data, passphrase: String? = nil, serial: String? = nil) throws {
        try self.init(id: id, serial: serial, clientCertificate: ClientCertificate(pkcs12: pkcs12, passphrase: passphrase ?? id))
    }

    /// A merchant whose private key stays in a key service or a hardware module.
    ///
    /// - Parameters:
    ///   - signer: signs the requests.
    ///   - decrypter: decrypts the sensitive fields of answers.
    ///   - certificate: the merchant's certificate, by which the client tells it from a platform certificate.
    ///   - publicKeyDERRepresentation: the key's SubjectPublicKeyInfo, for the same where there is no RSA certificate.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(
        id: String, serial: String, signer: any Signer, decrypter: any FieldDecrypter, certificate: RSACertificate? = nil,
        publicKeyDERRepresentation: Data? = nil
    ) throws {
        guard !id.isEmpty, id.utf8.allSatisfy({ UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }) else {
            throw WeChatPayError(
                .invalidConfiguration, "The merchant's number (mchid) is not a number.",
                advice: "It is the 8 to 10 digits that the platform gave the merchant, not the appid (wx…)."
            )
        }
        let serial = serial.uppercased()
        guard !serial.isEmpty, serial.utf8.allSatisfy({ Self.hexadecimalDigits.contains($0) }) else {
            throw WeChatPayError(
                .invalidConfiguration, "The merchant certificate's serial is not hexadecimal.",
                advice: "`openssl x509 -in apiclient_cert.pem -noout -serial` prints it."
            )
        }
        if let certificate, certificate.serial != serial {
            throw WeChatPayError(
                .invalidConfiguration, "The configured serial \(serial) is not the certificate's, which is \(certificate.serial).",
                advice: "Use the certificate's serial, or the certificate that belongs to the serial."
            )
        }
        self.id = id
        self.serial = serial
        self.certificate = certificate
        self.publicKey = certificate?.publicKey ?? (signer as? RSAPrivateKey)?.publicKey
        self.publicKeyDER = self.publicKey?.derRepresentation ?? publicKeyDERRepresentation
        self.signer = signer
        self.decrypter = decrypter
    }

    /// The algorithms in which this merchant and the platform speak: its signer's.
    public var algorithms: any AlgorithmSuite { signer.algorithms }

    /// Signs a request's text (``SignedText``).
    ///
    /// - Throws: what the signer throws.
    public func authorization(for message: Data, timestamp: Int, nonce: String) async throws -> Authorization {
        Authorization(
            scheme: algorithms.scheme.rawValue, merchantID: id, serial: serial, nonce: nonce, timestamp: timestamp,
            signature: try await signer.signature(for: message).base64EncodedString()
        )
    }

    /// Decrypts a sensitive field that was encrypted for this merchant.
    ///
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed`.
    public func decrypt(_ ciphertext: String) throws -> String { try decrypter.decrypt(ciphertext) }

    private init(id: String, serial: String?, clientCertificate: ClientCertificate) throws {
        let (certificate, key) = (clientCertificate.certificate, clientCertificate.privateKey)
        try self.init(id: id, serial: serial ?? certificate.serial, signer: key, decrypter: key, certificate: certificate)
        self.clientCertificate = clientCertificate
    }

    private static let hexadecimalDigits = Set("0123456789ABCDEF".utf8)
}

extension Merchant: CustomStringConvertible {
    public var description: String { "merchant \(id), certificate \(serial)" }
}
