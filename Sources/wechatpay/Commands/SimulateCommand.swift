import ArgumentParser
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

    @Flag(help: "Be a platform that hands out no certificates, only its public key.")
    var publicKeyOnly = false

    func validate() throws {
        for (name, port) in [("--port", port), ("--secure-port", securePort)] where !(0...65535).contains(port) {
            throw ValidationError("\(name): \(port) is no port; ports are 0 to 65535.")
        }
    }

    func run() async throws {
        var configuration = Simulator.Configuration()
        configuration.hostname = host
        configuration.port = port
        configuration.securePort = securePort
        configuration.allowsRemote = allowRemote
        configuration.stateFile = state
        configuration.credentialsDirectory = credentials
        configuration.offersCertificates = !publicKeyOnly
        let folder = credentials
        try await Simulator.run(configuration) { simulator in
            try StandardOutput.write(
                """
                The simulator listens on \(simulator.baseURL).
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
