import Synchronization
import WeChatPay

/// The credentials as they stand, and as they are kept in their folder.
final class CredentialsKeeper: Sendable {
    private struct State {
        var credentials: Simulator.Credentials
        var addresses: (plain: String, secure: String)?
    }

    private let folder: CredentialsFolder?
    private let state: Mutex<State>

    init(_ credentials: Simulator.Credentials, in folder: CredentialsFolder?) {
        self.folder = folder
        self.state = Mutex(State(credentials: credentials))
    }

    var current: Simulator.Credentials { state.withLock { $0.credentials } }

    /// Where a client calls; `nil` until that is known.
    var baseURL: String? { state.withLock { $0.addresses?.plain } }

    /// Writes the configuration for the command line, now that the addresses are known.
    func listens(at plain: String, secure: String) throws {
        try state.withLock { state in
            state.addresses = (plain, secure)
            try folder?.writeConfiguration(state.credentials, baseURL: plain, secureBaseURL: secure)
        }
    }

    func keep(_ secrets: PlatformSecrets) throws {
        try state.withLock { state in
            var changed = state.credentials
            changed.platform = secrets
            if let key = secrets.publicKeys(changed.platformPublicKeyID).last {
                changed.platformPublicKeyID = key.id
                changed.platformPublicKey = try RSAPrivateKey(pem: key.privateKey).publicKey.pemRepresentation
            }
            try folder?.save(changed)
            if let addresses = state.addresses {
                try folder?.writeConfiguration(changed, baseURL: addresses.plain, secureBaseURL: addresses.secure)
            }
            state.credentials = changed
        }
    }
}
