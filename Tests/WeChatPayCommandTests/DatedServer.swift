import NIOCore
import NIOPosix

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A server that refuses everything and says what time it has: a platform whose clock is not the local one.
enum DatedServer {
    /// - Parameter date: the value of the `Date` header; none without.
    static func run(date: String?, _ body: (_ baseURL: String) async throws -> Void) async throws {
        let answer = "HTTP/1.1 401 Unauthorized\r\n" + (date.map { "Date: \($0)\r\n" } ?? "") + "Content-Length: 0\r\nConnection: close\r\n\r\n"
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Answering(answer: answer)) }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            try await body("http://127.0.0.1:\(server.localAddress?.port ?? 0)")
        } catch {
            try await server.close()
            throw error
        }
        try await server.close()
    }

    private final class Answering: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let answer: String

        init(answer: String) { self.answer = answer }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)), promise: nil)
        }
    }
}
