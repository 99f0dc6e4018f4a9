public import Logging

extension Simulator {
    /// How a simulator runs. The defaults are a test's: a free port on loopback, everything in memory.
    public struct Configuration: Sendable {
        /// The address to listen on.
        public var hostname = "127.0.0.1"
        /// The port; 0 for a free one.
        public var port = 0
        /// The port for TLS, where a client may show its certificate; 0 for a free one.
        public var securePort = 0
        /// Whether `hostname` may be another than loopback. The simulator is for development: it has no secrets worth keeping,
        /// and anyone who reaches it can play the user.
        public var allowsRemote = false
        /// Other names by which it is reached, such as a container's. Browsers and callers of the control API may use these, `hostname`,
        /// `localhost` and IP addresses; any other name may be one of the net that was made to lead here.
        public var aliases: [String] = []
        /// Where the state is kept from one start to the next; `nil` for memory. Needs a credentials folder.
        public var stateFile: String?
        /// Where the merchant's files are written on the first start and read on later ones; `nil` for memory.
        public var credentialsDirectory: String?
        /// Where the platform's migration from certificates to the public key stands; `nil` for where it stood in the credentials folder,
        /// in a new one for both.
        public var keyStage: PlatformKeySet.Stage?
        /// Whether the platform still hands out certificates; without, a merchant has the public key only.
        public var offersCertificates: Bool {
            get { keyStage != .publicKey }
            set { keyStage = newValue ? .both : .publicKey }
        }
        /// What faults with a probability are drawn from, for a run that can be repeated; `nil` for a random seed.
        public var faultSeed: UInt64?
        public var logger = Logger(label: "WeChatPaySimulator", factory: { _ in SwiftLogNoOpLogHandler() })

        public init() {}

        var names: [String] { [hostname] + aliases }

        /// Where a program on this machine finds it: what listens on all addresses has none of its own.
        var reachableHost: String {
            switch hostname {
            case "0.0.0.0": "127.0.0.1"
            case "::": "[::1]"
            case let name: name.contains(":") ? "[\(name)]" : name
            }
        }

        func validate() throws {
            guard allowsRemote || ["127.0.0.1", "::1", "localhost"].contains(hostname) else {
                throw SimulatorError(
                    english:
                        "\(hostname) is not a loopback address. Whoever reaches the simulator can play the user; allow it explicitly if that is wanted."
                )
            }
            guard port != securePort || port == 0 else { throw SimulatorError(english: "\(port) can't be the port and the port for TLS at once.") }
            guard stateFile == nil || credentialsDirectory != nil else {
                throw SimulatorError(english: "A state file needs a credentials folder: the state belongs to the merchant in it.")
            }
        }
    }
}
