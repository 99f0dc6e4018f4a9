import NIOSSL
import SwiftASN1
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A PKCS#12 file, looked into before NIOSSL opens it: that ends the process over a file without a key, or without a certificate for its key.
struct PKCS12File {
    private let bytes: [UInt8]
    private let parts: [Part]

    /// A part of the file. One usually holds the certificates, encrypted, and another one the key, encrypted by itself.
    private enum Part {
        case plain([Bag])
        case encrypted(ArraySlice<UInt8>)
    }

    private enum Bag {
        case key(ArraySlice<UInt8>)
        case encryptedKey(ArraySlice<UInt8>)
        case certificate(ArraySlice<UInt8>)
    }

    /// What the parts hold.
    private struct Contents {
        var keys: [RSAPrivateKey] = []
        var certificates: [Certificate] = []
    }

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` unless the bytes have the form of such a file.
    init(_ file: Data) throws {
        self.bytes = Array(file)
        let hasMAC: Bool
        do {
            (parts, hasMAC) = try Self.read(bytes)
        } catch {
            let isText = file.starts(with: Data("-----BEGIN".utf8))
            throw WeChatPayError(
                .invalidConfiguration, isText ? "The file is a PEM text and no PKCS#12 file." : "The file is no PKCS#12 file, or it is damaged.",
                advice: "The platform's names: apiclient_cert.p12 is the PKCS#12 file, apiclient_cert.pem and apiclient_key.pem are PEM texts."
            )
        }
        guard hasMAC else {
            throw WeChatPayError(
                .invalidConfiguration, "The PKCS#12 file has no MAC, so it can't be told whether it is whole.",
                advice: "Export it anew, without openssl's -nomac."
            )
        }
    }

    /// The certificates and the key, under `passphrase` or, where that does not fit, under the empty one.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    func open(passphrase: String) throws -> (chain: [Certificate], privateKey: RSAPrivateKey) {
        // NIOSSL ends the process over any other character, too.
        guard passphrase.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw WeChatPayError(
                .invalidConfiguration, "The passphrase given for the PKCS#12 file has characters beyond ASCII, which can't be used.",
                advice: "The passphrase of apiclient_cert.p12 is the merchant's number (mchid). If it was changed, change it to an ASCII one."
            )
        }
        for passphrase in passphrase.isEmpty ? [""] : [passphrase, ""] {
            guard let contents = try contents(under: passphrase) else { continue }
            guard let key = contents.keys.first else { throw WeChatPayError(.invalidConfiguration, "The PKCS#12 file holds no private key.") }
            guard contents.keys.count == 1 else { throw WeChatPayError(.invalidConfiguration, "The PKCS#12 file holds more than one private key.") }
            guard !contents.certificates.isEmpty else { throw WeChatPayError(.invalidConfiguration, "The PKCS#12 file holds no certificate.") }
            _ = try ClientCertificate(chain: contents.certificates, privateKey: key)
            guard let bundle = try? NIOSSLPKCS12Bundle(buffer: bytes, passphrase: Array(passphrase.utf8)) else { continue }
            return try (
                bundle.certificateChain.map { try Certificate(derEncoded: $0.toDERBytes()) },
                RSAPrivateKey(derRepresentation: Data(bundle.privateKey.derBytes))
            )
        }
        throw WeChatPayError(
            .invalidConfiguration,
            "The PKCS#12 file can't be opened: its passphrase is wrong or the file is damaged"
                + (passphrase.isEmpty ? " (the empty passphrase was tried)." : " (the given passphrase and the empty one were tried)."),
            advice: "The passphrase of apiclient_cert.p12 is the merchant's number (mchid), unless it was changed. "
                + "`openssl pkcs12 -in apiclient_cert.p12 -info -noout` asks for it and tells whether it fits; older files need -legacy, too."
        )
    }

    /// - Returns: `nil` when a part does not open under `passphrase`.
    private func contents(under passphrase: String) throws -> Contents? {
        var contents = Contents()
        for part in parts {
            switch part {
            case .plain(let bags):
                for bag in bags {
                    guard try read(bag, under: passphrase, into: &contents) else { return nil }
                }
            case .encrypted(let part):
                guard let certificates = try PKCS12Probe(passphrase: passphrase).certificates(in: part) else { return nil }
                contents.certificates += certificates
            }
        }
        return contents
    }

    /// - Returns: whether the bag opens under `passphrase`.
    private func read(_ bag: Bag, under passphrase: String, into contents: inout Contents) throws -> Bool {
        switch bag {
        case .key(let der):
            contents.keys.append(try RSAPrivateKey(derRepresentation: Data(der)))
        case .encryptedKey(let der):
            let pem = PEMDocument(type: "ENCRYPTED PRIVATE KEY", derBytes: Array(der)).pemString
            guard let key = try? NIOSSLPrivateKey(bytes: Array(pem.utf8), format: .pem, passphraseCallback: { $0(passphrase.utf8) }) else {
                return false
            }
            contents.keys.append(try RSAPrivateKey(derRepresentation: Data(key.derBytes)))
        case .certificate(let der):
            guard let certificate = try? Certificate(derEncoded: der) else { return false }
            contents.certificates.append(certificate)
        }
        return true
    }

    private static func read(_ bytes: [UInt8]) throws -> (parts: [Part], hasMAC: Bool) {
        try BER.sequence(BER.parse(bytes), identifier: .sequence) { file in
            _ = try Int(berEncoded: &file)
            guard let info = file.next() else { throw ASN1Error.unexpectedFieldType(.sequence) }
            let content = try BER.sequence(info, identifier: .sequence) { info in
                guard try ASN1ObjectIdentifier(berEncoded: &info) == .pkcs7Data else { throw ASN1Error.unexpectedFieldType(.sequence) }
                return try BER.explicitlyTagged(&info, tagNumber: 0, tagClass: .contextSpecific) { try ASN1OctetString(berEncoded: $0) }
            }
            let parts = try BER.sequence(BER.parse(content.bytes), identifier: .sequence) { infos in
                var parts: [Part] = []
                while let info = infos.next() {
                    if let part = try part(info) { parts.append(part) }
                }
                return parts
            }
            return (parts, file.next() != nil)
        }
    }

    private static func part(_ info: ASN1Node) throws -> Part? {
        try BER.sequence(info, identifier: .sequence) { fields in
            let type = try ASN1ObjectIdentifier(berEncoded: &fields)
            guard let content = fields.next() else { return nil }
            switch type {
            case .pkcs7Data:
                let safe = try BER.explicitlyTagged(content) { try ASN1OctetString(berEncoded: $0) }
                return .plain(try bags(BER.parse(safe.bytes)))
            case .pkcs7EncryptedData: return .encrypted(info.encodedBytes)
            default: return nil
            }
        }
    }

    private static func bags(_ safe: ASN1Node) throws -> [Bag] {
        try BER.sequence(safe, identifier: .sequence) { nodes in
            var bags: [Bag] = []
            while let node = nodes.next() {
                let bag: Bag? = try BER.sequence(node, identifier: .sequence) { fields in
                    let type = try ASN1ObjectIdentifier(berEncoded: &fields)
                    defer { _ = fields.next() }
                    guard let value = fields.next() else { return nil }
                    switch type {
                    case .pkcs12KeyBag: return .key(try BER.explicitlyTagged(value) { $0.encodedBytes })
                    case .pkcs12EncryptedKeyBag: return .encryptedKey(try BER.explicitlyTagged(value) { $0.encodedBytes })
                    case .pkcs12CertificateBag: return try BER.explicitlyTagged(value) { try certificate($0) }
                    default: return nil
                    }
                }
                if let bag { bags.append(bag) }
            }
            return bags
        }
    }

    private static func certificate(_ node: ASN1Node) throws -> Bag? {
        try BER.sequence(node, identifier: .sequence) { fields in
            let type = try ASN1ObjectIdentifier(berEncoded: &fields)
            let content = try BER.explicitlyTagged(&fields, tagNumber: 0, tagClass: .contextSpecific) { try ASN1OctetString(berEncoded: $0) }
            return type == .pkcs9X509Certificate ? .certificate(content.bytes) : nil
        }
    }
}

extension BER {
    /// The node below the tag `[0]`.
    fileprivate static func explicitlyTagged<Value>(_ node: ASN1Node, _ read: (ASN1Node) throws -> Value) throws -> Value {
        try explicitlyTagged(node, tagNumber: 0, tagClass: .contextSpecific, read)
    }
}

extension ASN1ObjectIdentifier {
    static let pkcs7Data: Self = [1, 2, 840, 113549, 1, 7, 1]
    fileprivate static let pkcs7EncryptedData: Self = [1, 2, 840, 113549, 1, 7, 6]
    static let pkcs12KeyBag: Self = [1, 2, 840, 113549, 1, 12, 10, 1, 1]
    fileprivate static let pkcs12EncryptedKeyBag: Self = [1, 2, 840, 113549, 1, 12, 10, 1, 2]
    static let pkcs12CertificateBag: Self = [1, 2, 840, 113549, 1, 12, 10, 1, 3]
    static let pkcs9X509Certificate: Self = [1, 2, 840, 113549, 1, 9, 22, 1]
}
