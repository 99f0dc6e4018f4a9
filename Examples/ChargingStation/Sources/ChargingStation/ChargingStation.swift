import Foundation
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import WeChatPay
import WeChatPaySimulator

/// A charging site for e-bikes. Without any configuration it runs on the simulator: no account, no money.
@main
struct ChargingStation {
    static func main() async throws {
        var logger = Logger(label: "ChargingStation")
        do {
            let settings = try await Settings.load()
            logger.logLevel = .notice
            if let merchant = settings.merchant {
                try await run(settings, merchant.configuration, appID: merchant.appID, simulator: nil, logger: logger)
            } else {
                try await runOnSimulator(settings, logger: logger)
            }
        } catch let error as any CustomStringConvertible & Error {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func runOnSimulator(_ settings: Settings, logger: Logger) async throws {
        var configuration = Simulator.Configuration()
        let folder = try DataFolder(settings.dataFolder)
        configuration.stateFile = folder.file("simulator.sqlite")
        configuration.credentialsDirectory = folder.file("simulated-merchant")
        try await Simulator.run(configuration) { simulator in
            try await run(settings, simulator.configuration(), appID: simulator.credentials.appid, simulator: simulator, logger: logger)
        }
    }

    private static func run(
        _ settings: Settings, _ configuration: WeChatPay.Configuration, appID: String, simulator: Simulator?, logger: Logger
    ) async throws {
        var configuration = configuration
        // A rider waits for the start of a charge. What takes longer is unknown, which is safe: no electricity flows without a token.
        configuration.timeLimits.attempt = .seconds(8)
        configuration.timeLimits.call = .seconds(10)
        configuration.logger = logger
        let site = try await ChargingSite(
            settings, wechatPay: WeChatPay(configuration), appID: appID, simulator: simulator, meter: SimulatedMeter(speed: settings.meterSpeed),
            logger: logger
        ) { port in
            let place = settings.publicURL ?? "http://\(settings.hostname):\(port)"
            let account = simulator == nil ? "with the merchant's account: money moves" : "on the simulator: no money moves"
            FileHandle.standardOutput.write(Data("Open \(place) (\(account)).\n".utf8))
        }
        let group = ServiceGroup(
            configuration: .init(services: site.services, gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
        )
        do {
            try await group.run()
        } catch let error as IOError {
            throw SettingsError("\(settings.hostname):\(settings.port) can't be listened on: \(error)")
        }
    }
}
