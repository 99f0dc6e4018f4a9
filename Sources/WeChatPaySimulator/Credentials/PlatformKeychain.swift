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
        var signers: [String: PlatformSigner]
        var certificates: [RSACertificate]
        var secrets: PlatformSecrets
    }

    private let state: Mutex<State>
    /// The key that fields for banks are encrypted for in APIv2: the public key's other half, though the platform has one of its own.
    let bankKey: RSAPrivateKey
    private let publicKeyID: String
    private let offersCertificates: Bool

    /// - Parameter offersCertificates: whether the merchant has certificates to verify with, or the public key only.
    init(_ credentials: Simulator.Credentials, offersCertificates: Bool) throws {
        let publicKeyHalf = try RSAPrivateKey(pem: credentials.platform.publicKeyPrivateHalf)
        var signers = [credentials.platformPublicKeyID: PlatformSigner(serial: credentials.platformPublicKeyID, key: publicKeyHalf)]
        for issued in credentials.platform.certificates {
            signers[issued.serial] = PlatformSigner(serial: issued.serial, key: try RSAPrivateKey(pem: issued.privateKey))
        }
        let certificates = try credentials.platform.certificates.map { try RSACertificate(pem: $0.certificate) }
        self.bankKey = publicKeyHalf
        self.publicKeyID = credentials.platformPublicKeyID
        self.offersCertificates = offersCertificates
        self.state = Mutex(State(signers: signers, certificates: certificates, secrets: credentials.platform))
    }

    /// Whether `serial` is one of the platform's that the merchant can have.
    func knows(_ serial: String) -> Bool {
        serial == publicKeyID || offersCertificates && state.withLock { $0.signers[serial] != nil }
    }

    /// The key to decrypt what was encrypted under `serial`.
    func key(of serial: String) -> RSAPrivateKey? {
        knows(serial) ? state.withLock { $0.signers[serial]?.key } : nil
    }

    /// The key under which the caller asked to be answered; else the newest certificate's, where the merchant has certificates.
    func signer(askedFor serial: String?) -> PlatformSigner? {
        state.withLock { state in
            if serial == publicKeyID || !offersCertificates { return state.signers[publicKeyID] }
            return state.certificates.last.flatMap { state.signers[$0.serial] }
        }
    }

    /// The key of a serial, whether a merchant can have it or not.
    func signer(_ serial: String) -> PlatformSigner? { state.withLock { $0.signers[serial] } }

    /// The certificates that are valid at `date`.
    func certificates(at date: Date) -> [RSACertificate] {
        state.withLock { $0.certificates.filter { $0.isValid(at: date) } }
    }

    /// Issues a certificate that signs from now on; the older ones stay valid.
    func rotate() throws -> PlatformSecrets {
        let authority = try CertificateAuthority(state.withLock { $0.secrets })
        let issued = try PlatformSecrets.IssuedKey(by: authority)
        let signer = PlatformSigner(serial: issued.serial, key: try RSAPrivateKey(pem: issued.privateKey))
        let certificate = try RSACertificate(pem: issued.certificate)
        return state.withLock { state in
            state.signers[issued.serial] = signer
            state.certificates.append(certificate)
            state.secrets.certificates.append(issued)
            return state.secrets
        }
    }
}
