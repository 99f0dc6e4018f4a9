import Synchronization
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The platform's keys in use: which one signs an answer, and which certificates are handed out.
final class PlatformKeychain: Sendable {
    struct State {
        fileprivate(set) var secrets: PlatformSecrets
        fileprivate(set) var certificates: [RSACertificate] = []
        /// The public keys' IDs, oldest first.
        fileprivate(set) var publicKeyIDs: [String] = []
        fileprivate var signers: [String: PlatformSigner] = [:]
        var stage: PlatformKeySet.Stage {
            get { secrets.stage ?? .both }
            set { secrets.stage = newValue }
        }
    }

    private let state: Mutex<State>
    /// Keeps the secrets, before a change of them counts.
    private let store: @Sendable (PlatformSecrets) throws -> Void
    /// The key that fields for banks are encrypted for in APIv2: the first public key's other half, though the platform has one of its own.
    let bankKey: RSAPrivateKey

    /// - Parameters:
    ///   - stage: `nil` for the one that the credentials are at.
    ///   - store: keeps the secrets, before a change of them counts.
    init(
        _ credentials: Simulator.Credentials, stage: PlatformKeySet.Stage? = nil,
        store: @escaping @Sendable (PlatformSecrets) throws -> Void = { _ in }
    ) throws {
        var state = State(secrets: credentials.platform)
        state.secrets.firstPublicKeyID = credentials.platform.firstPublicKeyID ?? credentials.platformPublicKeyID
        if let stage { state.stage = stage }
        for issued in credentials.platform.certificates { try state.hold(certificate: issued) }
        for key in credentials.platform.publicKeys(credentials.platformPublicKeyID) { try state.hold(publicKey: key) }
        self.bankKey = try RSAPrivateKey(pem: credentials.platform.publicKeyPrivateHalf)
        self.store = store
        self.state = Mutex(state)
    }

    var current: State { state.withLock { $0 } }

    /// Changes the keys; a change that can't be kept doesn't count.
    func change(_ body: (inout State) throws -> Void) throws {
        try state.withLock { state in
            var changed = state
            try body(&changed)
            try store(changed.secrets)
            state = changed
        }
    }

    /// Whether `serial` is one of the platform's that the merchant can have.
    func knows(_ serial: String) -> Bool { state.withLock { $0.offers(serial) } }

    /// The key to decrypt what was encrypted under `serial`.
    func key(of serial: String) -> RSAPrivateKey? { state.withLock { $0.offers(serial) ? $0.signers[serial]?.key : nil } }

    /// The key under which the caller asked to be answered, where that is a public key; else the newest certificate's, or the newest public
    /// key where the merchant has no certificates.
    func signer(askedFor serial: String?) -> PlatformSigner? {
        state.withLock { state in
            if let serial, state.publicKeyIDs.contains(serial), state.offers(serial) { return state.signers[serial] }
            return state.defaultSerial.flatMap { state.signers[$0] }
        }
    }

    /// The key of a serial, whether a merchant can have it or not.
    func signer(_ serial: String) -> PlatformSigner? { state.withLock { $0.signers[serial] } }

    /// The certificates that are valid at `date`; `nil` where the merchant has the public key only.
    func certificates(at date: Date) -> [RSACertificate]? {
        state.withLock { state in state.stage == .publicKey ? nil : state.certificates.filter { $0.isValid(at: date) } }
    }
}

extension PlatformKeychain.State {
    /// What signs when no other key is asked for.
    var defaultSerial: String? { stage == .publicKey ? publicKeyIDs.last : certificates.last?.serial }

    func offers(_ serial: String) -> Bool {
        guard signers[serial] != nil else { return false }
        return publicKeyIDs.contains(serial) ? stage != .certificates : stage != .publicKey
    }

    /// Adds a certificate that signs from now on.
    mutating func add(certificate issued: PlatformSecrets.IssuedKey) throws {
        try hold(certificate: issued)
        secrets.certificates.append(issued)
    }

    /// Adds a public key that signs from now on what asks for no other.
    mutating func add(publicKey key: PlatformSecrets.PublicKey) throws {
        try hold(publicKey: key)
        secrets.laterPublicKeys = (secrets.laterPublicKeys ?? []) + [key]
    }

    mutating func remove(_ serial: String) {
        signers[serial] = nil
        certificates.removeAll { $0.serial == serial }
        publicKeyIDs.removeAll { $0 == serial }
        secrets.certificates.removeAll { $0.serial == serial }
        secrets.laterPublicKeys?.removeAll { $0.id == serial }
        if serial == secrets.firstPublicKeyID {
            secrets.isFirstPublicKeyRemoved = true
        }
    }

    fileprivate mutating func hold(certificate issued: PlatformSecrets.IssuedKey) throws {
        certificates.append(try RSACertificate(pem: issued.certificate))
        signers[issued.serial] = PlatformSigner(serial: issued.serial, key: try RSAPrivateKey(pem: issued.privateKey))
    }

    fileprivate mutating func hold(publicKey key: PlatformSecrets.PublicKey) throws {
        publicKeyIDs.append(key.id)
        signers[key.id] = PlatformSigner(serial: key.id, key: try RSAPrivateKey(pem: key.privateKey))
    }
}
