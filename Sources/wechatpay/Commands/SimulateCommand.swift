import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals
import WeChatPaySimulator

struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Run the simulator of the platform until it is interrupted.",
        discussion: """
            On the first start it writes a merchant's files under the platform's own names, with a ready wechatpay.json; on later \
            ones it uses them again. Point any SDK at the printed base URL.

            EXAMPLE: wechatpay simulate --port 8080 --state sim.sqlite --credentials sim

            Tests in other languages start it with --port 0 --json, read the one line that it prints once it listens, and use the \
            control API below /simulator/, which /simulator/openapi.yaml describes.

            --fault makes trouble, METHOD PATH EFFECT [OCCURRENCE] or NOTIFY EVENT EFFECT [OCCURRENCE]; “*” stands for any, also at \
            the end of a path. On one request only, the header Simulator-Fault does the same, with an effect as its value.

            EXAMPLE: wechatpay simulate --seed 7 --fault 'POST /v3/pay/transactions/native delay=2s times=3' \
            --fault '* * system-error probability=0.1' --fault 'NOTIFY TRANSACTION.SUCCESS duplicate always'

            Effects on calls: silence-before-commit=120s, silence-after-commit=120s, drop-before-commit, drop-after-commit, cut-off, \
            delay=2s, trickle=5s, system-error, system-error-after-commit, too-many-requests, error-before-commit=403:RULE_LIMIT, \
            error-after-commit=500:SYSTEM_ERROR, gateway-error=502, gateway-error-after-commit=504, wrong-signature, \
            missing-signature, signature-probe, unknown-serial, clock-skew=-600s.
            Effects on notifications: loss, duplicate, reorder, delay=2s, wrong-signature, missing-signature, signature-probe, \
            unknown-serial, clock-skew=-600s. With notify- before them, on the notification that comes of a call.
            Several at once: delay=2s,system-error-after-commit,notify-duplicate.
            Occurrences: once (unless told), times=3, always, probability=0.1.

            Exit codes: 0 stopped by an interrupt; 2 it can't be started as asked.
            """
    )

    @Option(help: "The port; 0 for a free one.")
    var port = 8080

    @Option(help: "The port for TLS, where calls show the merchant's certificate; 0 for a free one.")
    var securePort = 0

    @Option(help: ArgumentHelp("Keep the state in this file from one start to the next; in memory without.", valueName: "file"))
    var state: String?

    @Option(help: ArgumentHelp("The folder for the merchant's files.", valueName: "folder"))
    var credentials = "wechatpay-simulator"

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Flag(help: "Allow an address that is not loopback. Whoever reaches it can play the user.")
    var allowRemote = false

    @Option(
        name: .customLong("alias"),
        help: ArgumentHelp("Another name by which browsers and tests reach it, such as a container's; may be given several times.", valueName: "name")
    )
    var aliases: [String] = []

    @Flag(help: "Be a platform that hands out no certificates, only its public key: --keys public-key.")
    var publicKeyOnly = false

    @Option(
        help: ArgumentHelp(
            "Where the migration from certificates to the public key stands: certificates, both or public-key. As the last time without.",
            valueName: "stage"
        )
    )
    var keys: PlatformKeySet.Stage?

    @Option(
        name: .customLong("fault"), help: ArgumentHelp("Make trouble; may be given several times.", valueName: "fault"),
        transform: { try FaultQueue.Entry.Trouble($0) }
    )
    var faults: [FaultQueue.Entry.Trouble] = []

    @Option(help: "What faults with a probability are drawn from, with the merchant's numbers; random without.")
    var seed: UInt64?

    @Flag(help: "Print one line of JSON once it listens, in place of the text.")
    var json = false

    @Option(help: ArgumentHelp("Write that line to this file, too, once it listens.", valueName: "file"))
    var readyFile: String?

    func validate() throws {
        for (name, port) in [("--port", port), ("--secure-port", securePort)] where !(0...65535).contains(port) {
            throw ValidationError("\(name): \(port) is no port; ports are 0 to 65535.")
        }
        if publicKeyOnly, let keys, keys != .publicKey { throw ValidationError("--public-key-only and --keys \(keys.rawValue) exclude each other.") }
    }

    func run() async throws {
        var configuration = Simulator.Configuration()
        configuration.hostname = host
        configuration.port = port
        configuration.securePort = securePort
        configuration.allowsRemote = allowRemote
        configuration.aliases = aliases
        configuration.stateFile = state
        configuration.credentialsDirectory = credentials
        configuration.keyStage = publicKeyOnly ? .publicKey : keys
        configuration.faultSeed = seed
        try await Simulator.run(configuration) { [folder = credentials, faults, json, readyFile] simulator in
            for fault in faults { simulator.faults.add(fault) }
            let readiness = try Readiness(simulator, folder: folder).line
            if let readyFile { try Data((readiness + "\n").utf8).write(to: URL(fileURLWithPath: readyFile), options: .atomic) }
            try StandardOutput.write(
                json
                    ? readiness
                    : """
                    The simulator listens on \(simulator.baseURL).
                    Play the user, and see what happens, in a browser: \(simulator.consoleURL)
                    With TLS, for calls that show the merchant's certificate: \(simulator.secureBaseURL); authority \(folder)/simulator_ca.pem.
                    Merchant \(simulator.credentials.mchid), appid \(simulator.credentials.appid); files in \(folder)/.
                    Try: wechatpay doctor --config \(folder)/wechatpay.json
                    Stop it with Ctrl-C.
                    """
            )
            for await signal in await UnixSignalsSequence(trapping: .sigint, .sigterm) {
                StandardError.write("\(signal): stopping")
                break
            }
        }
    }
}

/// What a program needs to know of a simulator that listens.
private struct Readiness: Encodable {
    let baseURL: String
    let secureBaseURL: String
    let controlURL: String
    let configuration: String
    let credentials: String
    let mchid: String
    let appid: String
    let pid: Int32

    private enum CodingKeys: String, CodingKey {
        case baseURL = "base_url"
        case secureBaseURL = "secure_base_url"
        case controlURL = "control_url"
        case configuration, credentials, mchid, appid, pid
    }

    init(_ simulator: Simulator, folder: String) {
        let credentials = URL(fileURLWithPath: folder).path
        self.baseURL = simulator.baseURL
        self.secureBaseURL = simulator.secureBaseURL
        self.controlURL = simulator.baseURL + "/simulator"
        self.configuration = credentials + "/wechatpay.json"
        self.credentials = credentials
        self.mchid = simulator.credentials.mchid
        self.appid = simulator.credentials.appid
        self.pid = ProcessInfo.processInfo.processIdentifier
    }

    /// JSON on one line.
    var line: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
