import HTTPTypes
import Hummingbird
import NIOCore
import NIOSSL
import ServiceLifecycle
import SwiftASN1
import WeChatPay
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts the platform behind Hummingbird: `/simulator/console` is the page for people, the rest of `/simulator/` the control for
/// programs, everything else the platform.
struct PlatformResponder: HTTPResponder {
    typealias Context = PlatformContext

    private static let maximumBodySize = 10 * 1024 * 1024
    /// How long a connection without requests stays open, as the platform's web server has it.
    static let idleTimeout: TimeAmount = .seconds(8)
    private static let keepAlive = "timeout=\(idleTimeout.nanoseconds / 1_000_000_000)"

    let platform: Platform
    let control: ControlAPI
    let console: RouterResponder<PlatformContext>
    /// Whether it answers behind TLS.
    let isSecure: Bool

    func respond(to request: Request, context: Context) async throws -> Response {
        if Console.isMeant(by: request.head) {
            return try await withTaskExecutorPreference(globalConcurrentExecutor) { try await console.respond(to: request, context: context) }
        }
        if request.head.path?.hasPrefix(ControlAPI.prefix) == true, let refusal = control.refusal(of: request.head) { return refusal }
        var request = request
        let target = request.head.path ?? "/"
        let body = try? await request.collectBody(upTo: Self.maximumBodySize)
        let received = Platform.Request(
            method: request.method, target: target, headers: request.headers, body: body.map { Data($0.readableBytesView) },
            authority: request.head.authority ?? "", isSecure: isSecure,
            clientCertificate: isSecure ? try await Self.clientCertificate(context.channel) : nil
        )
        if target.hasPrefix(ControlAPI.prefix) {
            return await withTaskExecutorPreference(globalConcurrentExecutor) { await control.respond(to: received) }
        }
        let answer = await platform.answer(received)
        if let delay = answer.effect?.delay { await cancelWhenGracefulShutdown { try? await Task.sleep(for: delay) } }
        if let effect = answer.effect, effect.isSilent {
            if case .silence(let duration) = effect.outcome?.kind { await cancelWhenGracefulShutdown { try? await Task.sleep(for: duration) } }
            try? await context.channel.close()
            throw Silence()
        }
        var headers = answer.headers
        headers[.keepAlive] = Self.keepAlive
        let bytes = ByteBuffer(bytes: answer.body)
        let status = HTTPResponse.Status(code: answer.status)
        switch answer.effect?.transmission {
        case .cutOff:
            headers[.contentLength] = String(bytes.readableBytes + 1000)
            return Response(
                status: status, headers: headers,
                body: .init { writer in
                    try await writer.write(bytes)
                    throw Silence()
                }
            )
        case .trickle(let duration): return Response(status: status, headers: headers, body: .init(bytes, over: duration))
        case nil: return Response(status: status, headers: headers, body: answer.status == 204 ? .init() : .init(byteBuffer: bytes))
        }
    }

    /// The certificate that was shown and verified when the connection was made.
    private static func clientCertificate(_ channel: any Channel) async throws -> RSACertificate? {
        let der = try await channel.nioSSL_peerCertificate().flatMapThrowing { try $0?.toDERBytes() }.get()
        return try der.map { try RSACertificate(Certificate(derEncoded: $0)) }
    }

    /// Ends a connection without an answer.
    private struct Silence: Error {}
}

extension HTTPField.Name {
    fileprivate static let keepAlive = Self("Keep-Alive")!
}

extension ResponseBody {
    private static let pieces = 20

    /// A body that comes piece by piece.
    fileprivate init(_ bytes: ByteBuffer, over duration: Duration) {
        self.init(contentLength: bytes.readableBytes) { writer in
            var rest = bytes
            let size = max(1, (bytes.readableBytes + Self.pieces - 1) / Self.pieces)
            while let piece = rest.readSlice(length: min(size, rest.readableBytes)), piece.readableBytes > 0 {
                await cancelWhenGracefulShutdown { try? await Task.sleep(for: duration / Self.pieces) }
                try await writer.write(piece)
            }
            try await writer.finish(nil)
        }
    }
}
