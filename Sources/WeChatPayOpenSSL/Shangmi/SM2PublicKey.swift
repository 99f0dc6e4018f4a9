import COpenSSL
public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An SM2 public key: it verifies signatures with SM3, and encrypts sensitive fields.
public struct SM2PublicKey: PlatformPublicKey {
    private let key: OpenSSLKey
    public let derRepresentation: Data

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of an SM2 public key.
    public init(pem: String) throws {
        do {
            try self.init(OpenSSLKey(publicKey: PEM.document(pem, labels: ["PUBLIC KEY"])))
        } catch {
            throw PEMText.unusable(pem, as: .publicKey, of: .sm2)
        }
    }

    /// - Throws: ``OpenSSLError`` when it is another key, or no point on the curve.
    init(_ key: OpenSSLKey) throws(OpenSSLError) {
        guard key.isOf("SM2") else { throw OpenSSLError("find an SM2 key") }
        let context = try require(EVP_PKEY_CTX_new(key.pointer, nil), "make a context")
        defer { EVP_PKEY_CTX_free(context) }
        try succeed(EVP_PKEY_public_check(context), "check a public key")
        self.key = key
        self.derRepresentation = try key.publicDERRepresentation
    }

    public var scheme: SignatureScheme { .sm2 }

    /// Two numbers of up to 33 bytes, in ASN.1.
    public var signatureLengths: ClosedRange<Int> { 8...72 }

    public func isValidSignature(_ signature: Data, for message: Data) -> Bool {
        (try? key.isValidSM2Signature(signature, for: message)) ?? false
    }

    /// Encrypts a sensitive field: SM2, its parts in the order C1C3C2, in ASN.1 and base64.
    ///
    /// - Throws: ``WeChatPayError`` of kind `encryptionFailed`, such as for an empty text, for which SM2 has no ciphertext.
    public func encrypt(_ text: String) throws -> String {
        guard !text.isEmpty else {
            throw WeChatPayError(.encryptionFailed, "A sensitive field is empty, and SM2 encrypts nothing empty.", advice: "Leave the field out.")
        }
        do {
            return try key.encrypt(Data(text.utf8)).base64EncodedString()
        } catch {
            throw error.asError(.encryptionFailed)
        }
    }
}
