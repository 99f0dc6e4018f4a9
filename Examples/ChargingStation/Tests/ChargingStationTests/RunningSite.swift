import Foundation
import GRDB
import Logging
import ServiceLifecycle
import Testing
import WeChatPay
import WeChatPaySimulator

@testable import ChargingStation

/// A whole service on a port of its own, as long as a test needs it.
struct RunningSite: Sendable {
    let site: ChargingSite
    let url: String

    /// - Parameters:
    ///   - folder: where the site keeps its data, for one that is started again.
    ///   - losesNotifications: the platform gets an address where nobody is.
    static func run<Value: Sendable>(
        on simulator: Simulator, folder: TemporaryFolder, losesNotifications: Bool = false, reading: MeterReading = anHour,
        settings change: (inout Settings) -> Void = { _ in },
        _ body: @escaping @Sendable (RunningSite) async throws -> Value
    ) async throws -> Value {
        var settings = Settings()
        settings.port = 0
        settings.dataFolder = folder.path
        if losesNotifications { settings.publicURL = "http://127.0.0.1:1" }
        change(&settings)
        var configuration = try settings.merchant?.configuration ?? simulator.configuration()
        configuration.timeLimits.attempt = .seconds(1)
        configuration.timeLimits.call = .seconds(1)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let ports = AsyncStream<Int>.makeStream()
        let site = try await ChargingSite(
            settings, wechatPay: WeChatPay(configuration), appID: settings.merchant?.appID ?? simulator.credentials.appid,
            simulator: settings.merchant == nil ? simulator : nil,
            meter: FixedMeter(reading: reading), logger: logger
        ) { ports.continuation.yield($0) }
        let group = ServiceGroup(configuration: .init(services: site.services, logger: logger))
        return try await withThrowingTaskGroup(of: Value?.self) { tasks in
            tasks.addTask {
                try await group.run()
                ports.continuation.finish()
                return nil
            }
            tasks.addTask {
                for await port in ports.stream { return try await body(RunningSite(site: site, url: "http://127.0.0.1:\(port)")) }
                return nil
            }
            defer { tasks.cancelAll() }
            while let value = try await tasks.next() {
                guard let value else { continue }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                return value
            }
            throw SettingsError("The site ended before it was used.")
        }
    }

    /// A person who has signed.
    func signedVisitor() async throws -> Visitor {
        let visitor = Visitor(url)
        _ = try await visitor.post("/sign-up")
        let home = try await visitor.post("/simulated-wechat/sign")
        try #require(home.body.contains("name=\"gun\""))
        return visitor
    }

    /// Starts a charge.
    ///
    /// - Returns: its path.
    func charge(_ visitor: Visitor, gun: String = "01") async throws -> String {
        let page = try await visitor.post("/charges", "gun=\(gun)")
        let path = page.path
        try #require(path.hasPrefix("/charges/"), "\(page.body)")
        return path
    }

    /// Waits until the store has a charge in a state.
    func session(_ path: String, is state: ChargingSession.State) async throws -> ChargingSession {
        let id = String(path.dropFirst("/charges/".count))
        let changes = ValueObservation.tracking { try ChargingSession.fetchOne($0, key: id) }
        for try await session in changes.values(in: site.station.store.database) {
            if let session, session.state == state { return session }
        }
        throw SettingsError("The charge never became \(state).")
    }
}

/// What a bike takes in an hour.
let anHour = MeterReading(seconds: 3600, wattHours: 400, percent: 40)

/// A meter that has counted already when a charge begins.
struct FixedMeter: Meter {
    let reading: MeterReading

    func reading(since start: Date, at now: Date) -> MeterReading { reading }
}

/// A folder that goes when the test does.
final class TemporaryFolder: Sendable {
    let path = NSTemporaryDirectory() + "charging-station-" + UUID().uuidString

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Simulator {
    /// The deductions asked for, by their status; `nil` for one that was never answered.
    var deductions: [Int?] { requests.filter { $0.method == "POST" && $0.target == "/v3/ebike/charge/transactions" }.map(\.status) }

    var queries: Int { requests.count { $0.method == "GET" && $0.target.contains("/out-trade-no/") } }

    /// What deductions have brought, in fen. A simulated merchant begins with a million yuan.
    var income: Int { get async throws { try await account.balance - 100_000_000 } }

    static let deduction = "/v3/ebike/charge/transactions"
}
