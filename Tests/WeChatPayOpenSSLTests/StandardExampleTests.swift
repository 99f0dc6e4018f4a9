import Foundation
import Testing

@testable import WeChatPayOpenSSL

/// The examples that the standards print: GB/T 32918.5 for SM2, RFC 8998 for SM4-GCM.
@Suite struct StandardExampleTests {
    private func example(_ name: String) throws -> Data {
        let digits = try #require(try ShangmiVectors.shared.get().standards[name])
        return try #require(Data(hexadecimal: digits))
    }

    private func text(_ name: String) throws -> String { try #require(try ShangmiVectors.shared.get().standards[name]) }

    @Test func theStandardsSignatureFitsItsTextAndKey() throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("standard_key.pem")).publicKey
        #expect(key.derRepresentation.suffix(64) == (try example("publicKey")))
        let signature = try DER.sequence([DER.integer(example("r")), DER.integer(example("s"))])
        #expect(key.isValidSignature(signature, for: Data(try text("signed").utf8)))
        #expect(!key.isValidSignature(signature, for: Data("massage digest".utf8)))
    }

    @Test func theStandardsCiphertextIsDecrypted() throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("standard_key.pem"))
        let point = try example("c1")
        let ciphertext = try DER.sequence([
            DER.integer(point.prefix(32)), DER.integer(point.suffix(32)), DER.octets(example("c3")), DER.octets(example("c2")),
        ])
        #expect(try key.decrypt(ciphertext.base64EncodedString()) == (try text("encrypted")))
    }

    /// Both ways to SM4-GCM; a system's OpenSSL of 3.0 has only the second.
    @Test(arguments: [false, true]) func theRFCsResourceIsSealedAndOpened(isProvided: Bool) throws {
        let provided = ProvidedSM4GCM()
        if isProvided, provided == nil { return }
        let gcm: any SM4GCM = isProvided ? try #require(provided) : ComposedSM4GCM()
        let key = SM4Key(try example("sm4Key"))
        let (nonce, data) = (try example("sm4Nonce"), try example("sm4AssociatedData"))
        let (plaintext, ciphertext, tag) = (try example("sm4Plaintext"), try example("sm4Ciphertext"), try example("sm4Tag"))
        let sealed = try gcm.seal(plaintext, key: key, nonce: nonce, authenticating: data)
        #expect(sealed.0 == ciphertext)
        #expect(sealed.tag == tag)
        #expect(try gcm.open(ciphertext, tag: tag, key: key, nonce: nonce, authenticating: data) == plaintext)
        var flipped = tag
        flipped[15] ^= 1
        #expect(throws: OpenSSLError.self) { try gcm.open(ciphertext, tag: flipped, key: key, nonce: nonce, authenticating: data) }
        #expect(throws: OpenSSLError.self) { try gcm.open(ciphertext, tag: tag, key: key, nonce: nonce, authenticating: data.dropLast()) }
    }
}

extension Data {
    init?(hexadecimal digits: String) {
        self.init(capacity: digits.utf8.count / 2)
        var rest = digits[...]
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            append(byte)
            rest = rest.dropFirst(2)
        }
    }
}

/// The little of ASN.1 that an example's numbers are put into.
enum DER {
    static func integer(_ number: Data) -> Data {
        let digits = Data(number.drop { $0 == 0 })
        return tagged(0x02, (digits.first ?? 0) >= 0x80 ? [0] + digits : digits)
    }
    static func octets(_ bytes: Data) -> Data { tagged(0x04, bytes) }
    static func sequence(_ parts: [Data]) -> Data { tagged(0x30, parts.reduce(Data(), +)) }

    private static func tagged(_ tag: UInt8, _ content: Data) -> Data {
        let length = content.count < 0x80 ? [UInt8(content.count)] : [0x81, UInt8(content.count)]
        return Data([tag] + length) + content
    }
}
