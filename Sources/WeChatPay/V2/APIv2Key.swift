import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The APIv2 key (API 密钥): 32 characters, set by the merchant on the platform's website, with which both sides sign the messages
/// of APIv2 and the parameters of some front ends.
public struct APIv2Key: Sendable {
    private let text: String

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` unless the key has 32 letters and digits.
    public init(_ text: String) throws {
        guard text.utf8.count == 32 else {
            throw WeChatPayError(
                .invalidConfiguration, "The APIv2 key has \(text.utf8.count) bytes; it must have 32.",
                advice: "Take the APIv2 key (not the APIv3 key) from the merchant platform's API security page."
            )
        }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw WeChatPayError(
                .invalidConfiguration, "The APIv2 key has a space or a character that is not ASCII.",
                advice: "It is 32 letters and digits; look for one too few beside a space or a line break."
            )
        }
        self.text = text
    }

    /// Signs `parameters`: those that are not empty, without `sign`, sorted by name, and the key.
    ///
    /// - Returns: upper-case hexadecimal.
    public func signature(of parameters: some Sequence<(name: String, value: String)>, type: SignType) -> String {
        let message = Data("\(SignedText.parameters(parameters))&key=\(text)".utf8)
        return switch type {
        case .md5: Insecure.MD5.hash(data: message).hexadecimal.uppercased()
        case .hmacSHA256:
            HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: Data(text.utf8))).hexadecimal.uppercased()
        }
    }

    /// Whether `signature` is that of `parameters`. The algorithm follows from its length.
    public func isValidSignature(_ signature: String, of parameters: some Sequence<(name: String, value: String)>) -> Bool {
        guard let type = SignType(signatureLength: signature.utf8.count) else { return false }
        return Self.areEqual(self.signature(of: parameters, type: type), signature)
    }

    /// Decrypts `req_info` of a refund notice: AES-256-ECB with PKCS#7, under the lower-case hexadecimal MD5 of this key.
    ///
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed`.
    public func decrypt(_ ciphertext: String) throws -> Data {
        guard var blocks = Data(base64Encoded: ciphertext, options: .ignoreUnknownCharacters), !blocks.isEmpty, blocks.count % Self.blockSize == 0
        else {
            throw WeChatPayError(.decryptionFailed, "The ciphertext is not base64 of whole blocks of \(Self.blockSize) bytes.")
        }
        for start in stride(from: 0, to: blocks.count, by: Self.blockSize) {
            var block = blocks[start..<start + Self.blockSize]
            try AES.inversePermute(&block, key: refundKey)
            blocks.replaceSubrange(start..<start + Self.blockSize, with: block)
        }
        guard let padding = blocks.last, (1...UInt8(Self.blockSize)).contains(padding), blocks.suffix(Int(padding)).allSatisfy({ $0 == padding })
        else {
            throw WeChatPayError(
                .decryptionFailed, "The ciphertext can't be decrypted with the configured APIv2 key: the key is wrong or the text was altered.",
                advice: "Compare the APIv2 key with the merchant platform's."
            )
        }
        return blocks.dropLast(Int(padding))
    }

    /// Encrypts as the platform does. A merchant needs this only to make test data.
    public func encrypt(_ plaintext: Data) throws -> String {
        let padding = Self.blockSize - plaintext.count % Self.blockSize
        var blocks = plaintext + Data(repeating: UInt8(padding), count: padding)
        for start in stride(from: 0, to: blocks.count, by: Self.blockSize) {
            var block = blocks[start..<start + Self.blockSize]
            try AES.permute(&block, key: refundKey)
            blocks.replaceSubrange(start..<start + Self.blockSize, with: block)
        }
        return blocks.base64EncodedString()
    }

    private static let blockSize = 16

    private var refundKey: SymmetricKey { SymmetricKey(data: Data(Insecure.MD5.hash(data: Data(text.utf8)).hexadecimal.utf8)) }

    /// In the same time whatever differs.
    private static func areEqual(_ first: String, _ second: String) -> Bool {
        first.utf8.count == second.utf8.count && zip(first.utf8, second.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension APIv2Key: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹APIv2 key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
