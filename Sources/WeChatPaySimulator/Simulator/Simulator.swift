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
    public let credentials: Credentials
    /// Where it listens: the base URL of a client.
    public let baseURL: String
    /// The business time, which can be moved.
    public let clock: SimulatorClock
    /// The paying user.
    public let user: SimulatedUser
    /// Troubles to make.
    public let faults: FaultQueue
    private let parts: SimulatorParts

    init(_ parts: SimulatorParts, port: Int, hostname: String) {
        self.credentials = parts.credentials
        self.baseURL = "http://\(hostname.contains(":") ? "[\(hostname)]" : hostname):\(port)"
        self.clock = parts.platform.clock
        self.user = parts.control.user
        self.faults = parts.platform.faults
        self.parts = parts
    }

    /// The requests received, oldest first.
    public var requests: [ReceivedRequest] { parts.platform.log.all }

    /// The notifications made, oldest first.
    public var notifications: [Notification] {
        get async throws { try await parts.control.notifications() }
    }

    /// Issues a new platform certificate, which signs from now on. The older ones are still handed out.
    ///
    /// - Returns: its serial.
    @discardableResult
    public func rotatePlatformCertificate() async throws -> String { try await parts.control.rotate() }

    /// Runs a simulator for as long as `body` takes. Nothing is left running.
    ///
    /// - Throws: ``SimulatorError`` when it can't be started, or what `body` throws.
    public static func run<Value: Sendable>(
        _ configuration: Configuration = Configuration(), _ body: @escaping @Sendable (Simulator) async throws -> Value
    ) async throws -> Value {
        let parts = try SimulatorParts(configuration)
        let port = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: PlatformResponder(platform: parts.platform, control: parts.control),
            server: .http1(configuration: .init(idleTimeout: PlatformResponder.idleTimeout)),
            configuration: .init(address: .hostname(configuration.hostname, port: configuration.port), serverName: "nginx"),
            onServerRunning: { channel in port.continuation.yield(channel.localAddress?.port ?? configuration.port) }, logger: configuration.logger
        )
        let result: Value
        do {
            result = try await withThrowingTaskGroup(of: Value?.self) { group in
                let services = ServiceGroup(
                    configuration: .init(services: [application, parts.platform.dispatcher], logger: configuration.logger)
                )
                group.addTask {
                    defer { port.continuation.finish() }
                    try await services.run()
                    return nil
                }
                group.addTask {
                    guard let port = await port.stream.first(where: { _ in true }) else { return nil }
                    let simulator = Simulator(parts, port: port, hostname: configuration.hostname)
                    try parts.folder?.writeConfiguration(parts.credentials, baseURL: simulator.baseURL)
                    return try await body(simulator)
                }
                defer { group.cancelAll() }
                while let value = try await group.next() {
                    guard let value else { continue }
                    await services.triggerGracefulShutdown()
                    try await group.waitForAll()
                    return value
                }
                throw SimulatorError("The simulator ended before it was used.")
            }
        } catch let error as IOError {
            try? parts.state.close()
            throw SimulatorError("The simulator can't listen on \(configuration.hostname):\(configuration.port): \(error).")
        } catch {
            try? parts.state.close()
            throw error
        }
        try parts.state.close()
        return result
    }
}
