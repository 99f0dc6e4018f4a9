import Crypto
import NIOSSL
import SwiftASN1
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the certificates of an encrypted part of a PKCS#12 file.
///
/// NIOSSL alone can decrypt all that is in use (RC2 with 40 bits among it), but opens whole files only. So the part is put into a file of its
/// own, behind a key and a certificate that belong together. That file's MAC vouches for nothing: the real file's is checked afterwards.
struct PKCS12Probe {
    let passphrase: String

    private static let identity = Result {
        let key = P256.Signing.PrivateKey()
        let name = try DistinguishedName { CommonName("probe") }
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(bytes: [1]), publicKey: .init(key.publicKey), notValidBefore: Date(timeIntervalSince1970: 0),
            notValidAfter: Date(timeIntervalSince1970: 1), issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: .init(), issuerPrivateKey: .init(key)
        )
        return (key: Array(key.derRepresentation), certificate: certificate)
    }

    /// - Returns: `nil` when the part does not open.
    /// - Throws: ``WeChatPayError`` when it holds a private key.
    func certificates(in part: ArraySlice<UInt8>) throws -> [Certificate]? {
        let (key, certificate) = try Self.identity.get()
        do {
            let bundle = try NIOSSLPKCS12Bundle(buffer: file(around: part, key: key, certificate: certificate), passphrase: Array(passphrase.utf8))
            return try bundle.certificateChain.dropFirst().map { try Certificate(derEncoded: $0.toDERBytes()) }
        } catch {
            guard "\(error)".contains("MULTIPLE_PRIVATE_KEYS") else { return nil }
            throw WeChatPayError(
                .invalidConfiguration, "The PKCS#12 file holds its private key encrypted twice, or more than one.",
                advice: "Export it anew: openssl pkcs12 -export -inkey apiclient_key.pem -in apiclient_cert.pem"
            )
        }
    }

    private func file(around part: ArraySlice<UInt8>, key: [UInt8], certificate: Certificate) throws -> [UInt8] {
        var bags = DER.Serializer()
        try bags.appendConstructedNode(identifier: .sequence) { bags in
            try bags.appendBag(.pkcs12KeyBag) { $0.serializeRawBytes(key) }
            try bags.appendBag(.pkcs12CertificateBag) { bag in
                var der = DER.Serializer()
                try der.serialize(certificate)
                try bag.appendBag(.pkcs9X509Certificate) { try $0.serialize(ASN1OctetString(contentBytes: der.serializedBytes[...])) }
            }
        }
        var contents = DER.Serializer()
        try contents.appendConstructedNode(identifier: .sequence) { contents in
            try contents.appendBag(.pkcs7Data) { try $0.serialize(ASN1OctetString(contentBytes: bags.serializedBytes[...])) }
            contents.serializeRawBytes(part)
        }
        var file = DER.Serializer()
        try file.appendConstructedNode(identifier: .sequence) { file in
            try file.serialize(3)
            try file.appendBag(.pkcs7Data) { try $0.serialize(ASN1OctetString(contentBytes: contents.serializedBytes[...])) }
            try file.appendConstructedNode(identifier: .sequence) { try appendMAC(of: contents.serializedBytes, to: &$0) }
        }
        return file.serializedBytes
    }

    /// HMAC-SHA-1 under a key made from the passphrase in one round (RFC 7292, appendix B).
    private func appendMAC(of contents: [UInt8], to serializer: inout DER.Serializer) throws {
        let salt = Array(repeating: UInt8(0), count: 8)
        let text: [UInt8] = passphrase.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + [0, 0]
        let blockSize = Insecure.SHA1.blockByteCount
        func filled(_ bytes: [UInt8]) -> [UInt8] {
            let count = (bytes.count + blockSize - 1) / blockSize * blockSize
            return (0..<count).map { bytes[$0 % bytes.count] }
        }
        let key = Insecure.SHA1.hash(data: Array(repeating: 3, count: blockSize) + filled(salt) + filled(text))
        let mac = HMAC<Insecure.SHA1>.authenticationCode(for: contents, using: SymmetricKey(data: Array(key)))
        try serializer.appendConstructedNode(identifier: .sequence) { digest in
            try digest.appendConstructedNode(identifier: .sequence) { algorithm in
                try algorithm.serialize([1, 3, 14, 3, 2, 26] as ASN1ObjectIdentifier)
                try algorithm.serialize(ASN1Null())
            }
            try digest.serialize(ASN1OctetString(contentBytes: Array(mac)[...]))
        }
        try serializer.serialize(ASN1OctetString(contentBytes: salt[...]))
    }
}

extension DER.Serializer {
    /// A sequence of a type and, below the tag `[0]`, its value.
    fileprivate mutating func appendBag(_ type: ASN1ObjectIdentifier, _ value: (inout DER.Serializer) throws -> Void) throws {
        try appendConstructedNode(identifier: .sequence) { bag in
            try bag.serialize(type)
            try bag.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific, value)
        }
    }
}
