import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The platform, to develop and test against: it checks what the real one checks and answers as it answers.
///
/// ```swift
/// try await Simulator.run { simulator in
///     let wechatPay = try WeChatPay(simulator.configuration())
///     let opened = try await wechatPay.v3.ebike.charge.contracts.preopen.post(json: […])
///     let contractID = try await simulator.user.signEbike(preopenID: opened.json.preopen_id.string!)
///     try await simulator.clock.advance(by: .seconds(86400))
/// }
/// ```
public final class Simulator: Sendable {
    /// The merchant's files and keys, as the platform hands them out.
    public var credentials: Credentials { parts.credentials.current }
    /// Where it listens: the base URL of a client.
    public let baseURL: String
    /// Where it listens with TLS, for calls that show the merchant's certificate. Its own certificate is issued by
    /// ``Credentials/authority``.
    public let secureBaseURL: String
    /// The page on which a person plays the user, and sees what happens: for a browser.
    public var consoleURL: String { baseURL + ConsolePath.root }
    /// The business time, which can be moved.
    public let clock: SimulatorClock
    /// The paying user.
    public let user: SimulatedUser
    /// The merchant's money at the platform.
    public let account: MerchantAccount
    /// Troubles to make.
    public let faults: FaultQueue
    /// The platform's keys.
    public let keys: PlatformKeySet
    /// What happens, as it happens.
    public let events: SimulatorEvents
    private let parts: SimulatorParts

    init(_ parts: SimulatorParts, port: Int, securePort: Int, host: String) {
        self.baseURL = "http://\(host):\(port)"
        self.secureBaseURL = "https://\(host):\(securePort)"
        self.clock = parts.platform.clock
        self.user = parts.control.user
        self.account = parts.control.account
        self.faults = parts.platform.faults
        self.keys = parts.control.keys
        self.events = parts.events
        self.parts = parts
    }

    /// The latest requests received, oldest first: up to 10,000, and up to 32 MiB.
    public var requests: [ReceivedRequest] { parts.platform.log.all }

    var watch: RequestWatch { RequestWatch(log: parts.platform.log, events: events) }

    /// The notifications made, oldest first.
    public var notifications: [Notification] {
        get async throws { try await parts.control.notifications() }
    }

    /// Issues a new platform certificate, which signs from now on. The older ones are still handed out.
    ///
    /// - Returns: its serial.
    @discardableResult
    public func rotatePlatformCertificate() async throws -> String { try await keys.rotateCertificate() }

    /// Runs a simulator for as long as `body` takes. Nothing is left running.
    ///
    /// - Throws: ``SimulatorError`` when it can't be started, or what `body` throws.
    public static func run<Value: Sendable>(
        _ configuration: Configuration = Configuration(), _ body: @escaping @Sendable (Simulator) async throws -> Value
    ) async throws -> Value {
        let parts = try SimulatorParts(configuration)
        let ports = AsyncStream<(isSecure: Bool, port: Int)>.makeStream()
        let listeners = try [
            Listener(parts, hostname: configuration.hostname, port: configuration.port, tls: nil, logger: configuration.logger) {
                ports.continuation.yield((false, $0))
            },
            Listener(
                parts, hostname: configuration.hostname, port: configuration.securePort,
                tls: CertificateAuthority(parts.credentials.current.platform).serverConfiguration(for: configuration.names),
                logger: configuration.logger
            ) { ports.continuation.yield((true, $0)) },
        ]
        let result: Value
        do {
            result = try await withThrowingTaskGroup(of: Value?.self) { group in
                let services = ServiceGroup(
                    configuration: .init(services: listeners + [parts.platform.dispatcher], logger: configuration.logger)
                )
                group.addTask {
                    defer { ports.continuation.finish() }
                    try await services.run()
                    return nil
                }
                group.addTask {
                    var plain: Int?
                    var secure: Int?
                    for await (isSecure, port) in ports.stream {
                        if isSecure { secure = port } else { plain = port }
                        if plain != nil, secure != nil { break }
                    }
                    guard let plain, let secure else { return nil }
                    let simulator = Simulator(parts, port: plain, securePort: secure, host: configuration.reachableHost)
                    try parts.credentials.listens(at: simulator.baseURL, secure: simulator.secureBaseURL)
                    return try await body(simulator)
                }
                defer { group.cancelAll() }
                while let value = try await group.next() {
                    parts.events.finish()
                    guard let value else { continue }
                    await services.triggerGracefulShutdown()
                    try await group.waitForAll()
                    return value
                }
                throw SimulatorError(english: "The simulator ended before it was used.")
            }
        } catch {
            try? parts.state.close()
            throw error
        }
        try parts.state.close()
        return result
    }
}
