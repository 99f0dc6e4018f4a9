import COpenSSL
public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An SM2 private key, held in this process: it signs requests with SM3 and decrypts sensitive fields, by the system's OpenSSL.
///
/// Its description, debug description and mirror show nothing of the key.
public struct SM2PrivateKey: Signer, FieldDecrypter {
    private let key: OpenSSLKey

    /// The public half.
    public let publicKey: SM2PublicKey

    /// Reads PKCS#8 (`PRIVATE KEY`) or SEC 1 (`EC PRIVATE KEY`; some versions of `openssl` write `SM2 PRIVATE KEY`), without a password.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of an SM2 private key.
    public init(pem: String) throws {
        do {
            key = try OpenSSLKey(privateKey: PEM.document(pem, labels: ["PRIVATE KEY", "EC PRIVATE KEY", "SM2 PRIVATE KEY"]))
            publicKey = try SM2PublicKey(OpenSSLKey(publicKey: key.publicDERRepresentation))
        } catch {
            throw PEMText.unusable(pem, as: .privateKey, of: .sm2)
        }
    }

    public var algorithms: any AlgorithmSuite { .shangmi }

    /// Signs with SM3 and the ID `1234567812345678`, in ASN.1.
    ///
    /// - Throws: ``WeChatPayError`` of kind `signingFailed`.
    public func signature(for message: Data) throws -> Data {
        do {
            return try key.sm2Signature(for: message)
        } catch {
            throw error.asError(.signingFailed)
        }
    }

    public func decrypt(_ ciphertext: String) throws -> String {
        guard let bytes = Data(base64Encoded: ciphertext) else {
            throw WeChatPayError(.decryptionFailed, "A sensitive field is not base64.")
        }
        guard let plaintext = try? key.decrypt(bytes), let text = String(validating: plaintext, as: UTF8.self) else {
            throw WeChatPayError(
                .decryptionFailed, "A sensitive field can't be decrypted with the merchant's SM2 private key.",
                advice: "It was encrypted for another certificate, or altered; check which merchant certificate the platform holds."
            )
        }
        return text
    }
}

extension SM2PrivateKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹SM2 private key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
