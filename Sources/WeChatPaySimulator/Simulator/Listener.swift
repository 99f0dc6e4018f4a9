import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
import WeChatPay

/// One of the simulator's ports.
struct Listener: Service {
    private let application: Application<PlatformResponder>
    private let place: String

    /// - Parameters:
    ///   - tls: `nil` for plain HTTP.
    ///   - onListening: gets the port.
    init(
        _ parts: SimulatorParts, hostname: String, port: Int, tls: TLSConfiguration?, logger: Logger, onListening: @escaping @Sendable (Int) -> Void
    ) throws {
        let http = HTTPServerBuilder { responder in
            EventLoopHTTP(
                base: HTTP1Channel(
                    responder: responder,
                    configuration: .init(additionalChannelHandlers: [DateHeader()], idleTimeout: PlatformResponder.idleTimeout)
                )
            )
        }
        self.place = "\(hostname):\(port)"
        self.application = Application(
            responder: PlatformResponder(platform: parts.platform, control: parts.control, console: parts.console.responder(), isSecure: tls != nil),
            server: try tls.map { try .tls(http, tlsConfiguration: $0) } ?? http,
            configuration: .init(address: .hostname(hostname, port: port), serverName: "nginx"),
            onServerRunning: { channel in onListening(channel.localAddress?.port ?? port) }, logger: logger
        )
    }

    /// - Throws: ``SimulatorError`` that names the address when it can't be listened on.
    func run() async throws {
        do {
            try await application.run()
        } catch let error as IOError {
            throw SimulatorError(english: "The simulator can't listen on \(place): \(error).")
        }
    }
}
