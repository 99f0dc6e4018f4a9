import Crypto
import CryptoExtras
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The forms in which a signature comes that should be base64.
enum SignatureForms {
    static func readings(of signature: String) -> [Data] {
        let base64 = signature.replacing("-", with: "+").replacing("_", with: "/").replacing("%2B", with: "+").replacing("%2F", with: "/")
            .replacing("%3D", with: "=").filter { !$0.isWhitespace }
        let padded = base64 + String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        let once = [Data(base64Encoded: padded), Data(hexadecimal: signature)].compactMap { $0 }
        let twice = once.flatMap { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            return [Data(base64Encoded: text), Data(hexadecimal: text)].compactMap { $0 }
        }
        return once + twice
    }
}

/// Signatures with the right key that are not those of the platform's scheme.
enum OtherAlgorithms {
    static func isSignature(_ signature: Data, of text: Data, by key: RSAPublicKey) -> Bool {
        guard let key = try? _RSA.Signing.PublicKey(derRepresentation: key.derRepresentation) else { return false }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
        return key.isValidSignature(signature, for: SHA256.hash(data: text), padding: .PSS)
            || key.isValidSignature(signature, for: Insecure.SHA1.hash(data: text), padding: .insecurePKCS1v1_5)
            || key.isValidSignature(signature, for: SHA384.hash(data: text), padding: .insecurePKCS1v1_5)
            || key.isValidSignature(signature, for: SHA512.hash(data: text), padding: .insecurePKCS1v1_5)
    }
}

extension Data {
    init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2), !digits.isEmpty else { return nil }
        var bytes = Data(capacity: digits.count / 2)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        self = bytes
    }
}
