import Foundation
import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOPosix
import NIOSSL
import Testing

@testable import WeChatPay

/// The client certificate over TLS connections to openssl: where it is shown, and what a refusal means.
@Suite struct ClientCertificateTransportTests {
    /// Pairs of a key and a certificate that is valid now.
    private static let pairs = Result {
        try ["server", "client", "stranger"].map { name in
            let text = try Outsider.openssl([
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "-", "-days", "2", "-subj", "/CN=\(name)", "-addext",
                "subjectAltName=IP:127.0.0.1",
            ])
            return (name, text)
        }
    }

    /// A folder with the pairs `server`, `client` and `stranger`.
    private func inFolder(_ body: (String) async throws -> Void) async throws {
        try await Outsider.withFolder { folder in
            for (name, text) in try Self.pairs.get() {
                let text = String(decoding: text, as: UTF8.self)
                let end = try #require(text.firstRange(of: "-----BEGIN CERTIFICATE-----")).lowerBound
                try text[..<end].write(toFile: "\(folder)/\(name).key", atomically: true, encoding: .utf8)
                try text[end...].write(toFile: "\(folder)/\(name).pem", atomically: true, encoding: .utf8)
            }
            try await body(folder)
        }
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func settings(_ folder: String, showing name: String, trusting root: String? = "server") throws -> TLSSettings {
        try TLSSettings(
            trustRoots: root.map { try text("\(folder)/\($0).pem") },
            clientCertificate: ClientCertificate(certificate: text("\(folder)/\(name).pem"), privateKey: text("\(folder)/\(name).key"))
        )
    }

    private func withTransport(_ settings: TLSSettings, _ body: (AsyncHTTPClientTransport) async throws -> Void) async throws {
        let transport = AsyncHTTPClientTransport(connectionTimeout: .seconds(10), readTimeout: .seconds(10), maximumConnections: 4, tls: settings)
        do {
            try await body(transport)
        } catch {
            try await transport.shutdown()
            throw error
        }
        try await transport.shutdown()
    }

    private func request(_ baseURL: String, certified: Bool) -> TransportRequest {
        TransportRequest(
            method: .get, url: baseURL + "/x", headers: [:], body: Data(), timeout: .seconds(10), maximumResponseSize: 1 << 20,
            usesClientCertificate: certified
        )
    }

    private func failure(_ body: () async throws -> Void) async -> TransportError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? TransportError
        }
    }

    /// The server asks everyone; only who needs to shows a certificate, and nothing is made of it before.
    @Test(arguments: ["-tls1_2", "-tls1_3"]) func itIsShownWhereItIsDemandedOnly(version: String) async throws {
        try await inFolder { folder in
            let certificate = try text("\(folder)/client.pem").split(separator: "\n")[1]
            try await OpensslServer.run(["-verify", "1", "-CAfile", "\(folder)/client.pem", version], in: folder) { baseURL in
                try await withTransport(settings(folder, showing: "client")) { transport in
                    let plain = try await transport.send(request(baseURL, certified: false))
                    #expect(String(decoding: plain.body, as: UTF8.self).contains("no client certificate available"))
                    #expect(!transport.hasLoadedClientCertificate)
                    let certified = try await transport.send(request(baseURL, certified: true))
                    #expect(String(decoding: certified.body, as: UTF8.self).contains(certificate))
                    #expect(transport.hasLoadedClientCertificate)
                    let after = try await transport.send(request(baseURL, certified: false))
                    #expect(!String(decoding: after.body, as: UTF8.self).contains(certificate))
                }
            }
        }
    }

    @Test(arguments: ["-tls1_2", "-tls1_3"]) func aRefusalProvesThatNothingWasProcessed(version: String) async throws {
        try await inFolder { folder in
            let options = ["-Verify", "1", "-verify_return_error", "-CAfile", "\(folder)/client.pem", version]
            try await OpensslServer.run(options, in: folder) { baseURL in
                try await withTransport(settings(folder, showing: "stranger")) { transport in
                    let wrong = await failure { _ = try await transport.send(request(baseURL, certified: true)) }
                    #expect(wrong?.kind == .clientCertificateRefused)
                    #expect(wrong?.reason == "no authority that the server knows has issued it (unknown_ca)")
                    let missing = await failure { _ = try await transport.send(request(baseURL, certified: false)) }
                    if version == "-tls1_3" {
                        #expect(missing?.kind == .clientCertificateRefused)
                        #expect(missing?.reason == "the server demands one, and none was shown (certificate_required)")
                    } else {
                        // TLS 1.2 has no word for it, but says no before the handshake ends.
                        #expect(missing?.kind == .connectionFailed)
                        #expect(missing?.reason.contains("HANDSHAKE_FAILURE") == true)
                    }
                }
            }
        }
    }

    /// The server, who could not read anything, has not read anything: its page counts no request.
    @Test func theErrorSaysThatTheRequestWasNotProcessed() async throws {
        try await inFolder { folder in
            try await OpensslServer.run(["-Verify", "1", "-verify_return_error", "-CAfile", "\(folder)/client.pem"], in: folder) { baseURL in
                var configuration = try PlatformDouble.accepting().client().configuration
                configuration.host = try Host(baseURL: baseURL)
                configuration.now = { Date() }
                let certificate = try settings(folder, showing: "stranger")
                configuration.clientCertificate = certificate.clientCertificate
                try await withTransport(certificate) { transport in
                    let sender = RequestSender(configuration, transport: transport)
                    let call = Call(
                        method: .post, template: "/secapi", target: "/secapi", headers: [:], body: Data("x".utf8), usesClientCertificate: true)
                    let error = await WeChatPayError.thrown { try await sender.send(call) { _, _ in } }
                    #expect(error?.kind == .clientCertificateRefused)
                    #expect(error?.outcome == .notSent)
                    #expect(error?.isRetryable == false)
                    #expect(
                        error?.message == "The server refused the client certificate while the connection was made: "
                            + "no authority that the server knows has issued it (unknown_ca). The request was not processed."
                    )
                    #expect(error?.advice?.contains("the configured certificate is the merchant's current one") == true)
                }
            }
        }
    }

    @Test func aServerThatNoTrustedAuthorityVouchesForIsRefused() async throws {
        try await inFolder { folder in
            try await OpensslServer.run([], in: folder) { baseURL in
                for root in ["stranger", nil] {
                    try await withTransport(settings(folder, showing: "client", trusting: root)) { transport in
                        for certified in [true, false] {
                            let error = await failure { _ = try await transport.send(request(baseURL, certified: certified)) }
                            #expect(error?.kind == .connectionFailed)
                            #expect(
                                error?.reason == "the server's TLS certificate was refused: it has expired, or no trusted authority has issued it"
                            )
                        }
                    }
                }
            }
        }
    }

    @Test func afterTheEndNoCertificateIsShown() async throws {
        try await inFolder { folder in
            try await OpensslServer.run(["-verify", "1"], in: folder) { baseURL in
                try await withTransport(settings(folder, showing: "client")) { transport in
                    _ = try await transport.send(request(baseURL, certified: true))
                    try await transport.shutdown()
                    let error = await failure { _ = try await transport.send(request(baseURL, certified: true)) }
                    #expect(error?.kind == .shutDown)
                }
            }
        }
    }

    @Test func withoutACertificateATransportRefuses() async throws {
        try await withTransport(.system) { transport in
            let error = await failure { _ = try await transport.send(request("https://127.0.0.1:1", certified: true)) }
            #expect(error?.kind == .clientCertificateUnusable)
            let said = WeChatPayError(
                sending: try #require(error), call: Call(method: .get, template: "/x", target: "/x", headers: [:], body: Data()))
            #expect(said.message == "The client certificate can't be used: none is configured. Nothing was sent.")
            #expect(said.outcome == .notSent)
        }
    }

    /// The same alert, once the connection has brought something, proves nothing: what was asked may have been done.
    @Test func anAlertOnAConnectionInUseLeavesTheOutcomeUnknown() async throws {
        try await inFolder { folder in
            try await OpensslServer.run(["-Verify", "1", "-tls1_3"], in: folder) { baseURL in
                let alert = try await Self.alert(from: baseURL, trusting: settings(folder, showing: "client"))
                for isFirst in [true, false] {
                    let channel = EmbeddedChannel(handler: CertificateRefusalHandler())
                    if !isFirst { try channel.writeInbound(ByteBuffer(string: "HTTP/1.1 200 OK")) }
                    channel.pipeline.fireErrorCaught(alert)
                    let refusal = try #require(throws: CertificateRefusal.self) { try channel.throwIfErrorCaught() }
                    #expect(refusal.isFirst == isFirst)
                    let error = WeChatPayError(
                        sending: AsyncHTTPClientTransport.classified(refusal),
                        call: Call(method: .post, template: "/x", target: "/x", headers: [:], body: Data(), usesClientCertificate: true)
                    )
                    #expect(error.outcome == (isFirst ? .notSent : .unknown))
                    #expect(error.kind == (isFirst ? .clientCertificateRefused : .connectionLost))
                    #expect(error.message.contains("the server demands one, and none was shown (certificate_required)"))
                }
            }
        }
    }

    /// What NIOSSL makes of an alert that comes behind the handshake.
    private static func alert(from baseURL: String, trusting settings: TLSSettings) async throws -> any Error {
        let port = Int(baseURL.split(separator: ":").last ?? "") ?? 0
        let context = try NIOSSLContext(configuration: settings.plain)
        let alert = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: (any Error).self)
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(NIOSSLClientHandler(context: context, serverHostname: nil))
                    try channel.pipeline.syncOperations.addHandler(ErrorCatcher(caught: alert))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        let error = try await alert.futureResult.get()
        try? await channel.close()
        return error
    }

    private final class ErrorCatcher: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let caught: EventLoopPromise<any Error>

        init(caught: EventLoopPromise<any Error>) { self.caught = caught }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { caught.succeed(error) }
    }
}
