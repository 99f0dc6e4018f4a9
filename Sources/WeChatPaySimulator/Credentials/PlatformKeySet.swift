import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The platform's keys: rotating its certificate, adding public keys, and going from certificates to the public key.
///
/// The platform's migration has the steps of ``Stage``. What changes is kept in the credentials folder.
public struct PlatformKeySet: Sendable {
    /// Where the migration from certificates to the public key stands.
    public enum Stage: String, Sendable, Hashable, CaseIterable, Codable {
        /// The merchant has certificates only; a `PUB_KEY_ID_…` in `Wechatpay-Serial` is refused.
        case certificates
        /// The merchant has both. A request chooses by `Wechatpay-Serial` under which it is answered, a certificate without; notifications
        /// are signed as the latest answer was.
        case both
        /// The merchant has the public key only: everything is signed under it, and `/v3/certificates` answers 404.
        case publicKey = "public-key"
    }

    /// One of the platform's keys.
    public struct Key: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable {
            case certificate
            case publicKey = "public-key"
        }

        public let kind: Kind
        /// The certificate's serial, or the public key's ID.
        public let serial: String
        /// Whether a merchant has it at the present stage.
        public let isOffered: Bool
        /// Whether it signs what asks for no other.
        public let isDefault: Bool
        /// Until when the certificate is valid; `nil` for a public key.
        public let notValidAfter: Date?
    }

    let keychain: PlatformKeychain
    let events: SimulatorEvents

    /// The certificates, then the public keys, each oldest first.
    public var all: [Key] {
        let current = keychain.current
        func key(_ kind: Key.Kind, _ serial: String, _ end: Date?) -> Key {
            Key(
                kind: kind, serial: serial, isOffered: current.offers(serial), isDefault: serial == current.defaultSerial, notValidAfter: end
            )
        }
        return current.certificates.map { key(.certificate, $0.serial, $0.notValidAfter) } + current.publicKeyIDs.map { key(.publicKey, $0, nil) }
    }

    /// Where the migration stands.
    public var stage: Stage { keychain.current.stage }

    /// Goes a step of the migration, or back.
    ///
    /// - Throws: ``SimulatorError`` for a step between certificates and the public key: a merchant has to hold both in between, or it can't
    ///   verify what is under way.
    public func migrate(to stage: Stage) throws {
        try change { keys in
            guard ![[.certificates, .publicKey], [.publicKey, .certificates]].contains([keys.stage, stage]) else {
                throw SimulatorError(
                    "The migration goes from certificates to both, and from both to public-key. Go to both first: a merchant has to hold both "
                        + "kinds of keys in between.", "迁移按“仅证书 → 并用 → 仅公钥”逐步进行，不能跳过中间一步：商户在此期间需要同时持有两种密钥。"
                )
            }
            keys.stage = stage
        }
    }

    /// Issues a certificate, which signs from now on. The older ones are still handed out.
    ///
    /// - Returns: its serial.
    @discardableResult
    public func rotateCertificate() async throws -> String {
        let authority = try CertificateAuthority(keychain.current.secrets)
        let issued = try PlatformSecrets.IssuedKey(.generate(), by: authority)
        try change { try $0.add(certificate: issued) }
        return issued.serial
    }

    /// Adds a public key: the one in the credentials from now on, and the one that signs what asks for no other once there are no
    /// certificates. The older ones are still good.
    ///
    /// - Returns: its ID.
    @discardableResult
    public func addPublicKey() async throws -> String {
        let key = PlatformSecrets.PublicKey(id: PlatformSecrets.PublicKey.newID(), privateKey: try RSAPrivateKey.generate().pemRepresentation)
        try change { try $0.add(publicKey: key) }
        return key.id
    }

    /// Takes a key out of use: it signs nothing and decrypts nothing any more.
    ///
    /// - Throws: ``SimulatorError`` when there is no such key, or it is the last of its kind.
    public func remove(_ serial: String) throws {
        try change { keys in
            let certificates = keys.certificates.map(\.serial)
            guard let others = [certificates, keys.publicKeyIDs].first(where: { $0.contains(serial) }) else {
                throw SimulatorError.notFound("The platform has no key \(serial).", "平台没有密钥 \(serial)。")
            }
            guard others.count > 1 else {
                throw SimulatorError(
                    "\(serial) is the platform's only key of its kind; add another one before removing it.", "\(serial) 是同类密钥中的最后一个，请先新增再移除。")
            }
            keys.remove(serial)
        }
    }

    private func change(_ body: (inout PlatformKeychain.State) throws -> Void) throws {
        try keychain.change(body)
        events.publish(.keys)
    }
}
