import NIOCore
import NIOSSL

/// A server's alert that it does not take the client's certificate, or misses one.
struct CertificateRefusal: Error {
    /// What the alert says.
    let reason: String
    /// Whether the connection had brought nothing before. A server reads no request before it has taken the certificate, so that an alert
    /// at that point proves that no request on the connection was processed.
    var isFirst: Bool

    private static let reasons = [
        "BAD_CERTIFICATE": "it is not in order", "UNSUPPORTED_CERTIFICATE": "it is of a kind that the server does not take",
        "CERTIFICATE_REVOKED": "it has been revoked", "CERTIFICATE_EXPIRED": "it has expired, or is not valid yet, by the server's clock",
        "CERTIFICATE_UNKNOWN": "the server does not take it", "UNKNOWN_CA": "no authority that the server knows has issued it",
        "ACCESS_DENIED": "access denied", "CERTIFICATE_REQUIRED": "the server demands one, and none was shown",
        "DECRYPT_ERROR": "its signature, or the one made with its key, is wrong",
    ]

    /// - Returns: `nil` when `error` is no such alert.
    init?(_ error: any Error, isFirst: Bool) {
        let stack: NIOBoringSSLErrorStack
        switch error {
        case BoringSSLError.sslError(let errors), NIOSSLError.handshakeFailed(.sslError(let errors)): stack = errors
        default: return nil
        }
        // BoringSSL has “_ALERT_” in the names of alerts received, and only in those.
        guard let alert = "\(stack)".firstRange(of: "_ALERT_").map({ "\(stack)"[$0.upperBound...].prefix { $0.isUppercase || $0 == "_" } }),
            let reason = Self.reasons[String(alert)]
        else { return nil }
        self.reason = "\(reason) (\(alert.lowercased()))"
        self.isFirst = isFirst
    }
}

/// Tells an alert that is the first thing on a connection from a later one.
final class CertificateRefusalHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private var hasRead = false

    /// Puts a handler behind the TLS of `channel`, where it has any.
    static func add(to channel: any Channel) -> EventLoopFuture<Void> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            guard let tls = try? pipeline.handler(type: NIOSSLClientHandler.self) else { return }
            try pipeline.addHandler(CertificateRefusalHandler(), position: .after(tls))
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasRead = true
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.fireErrorCaught(CertificateRefusal(error, isFirst: !hasRead) ?? error)
    }
}
