import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOPosix
import SigningPlatform
import Synchronization
import WeChatPay

/// A platform that costs next to nothing, so that the client is what limits: it verifies nothing, and gives the same answer to everyone, signed
/// once in a while.
final class ReplayingPlatform: Sendable {
    /// How long a signature is used: well below the five minutes for which it counts.
    private static let lifetime: Duration = .seconds(60)

    private let platform: SigningPlatform
    private let answers = Mutex<(made: ContinuousClock.Instant, order: Answer, placed: Answer)?>(nil)

    fileprivate struct Answer: Sendable {
        let headers: HTTPHeaders
        let body: ByteBuffer
    }

    private init(_ platform: SigningPlatform) { self.platform = platform }

    /// Answers until standard input ends.
    static func serve(folder: String) async throws {
        let platform = try SigningPlatform()
        let replaying = ReplayingPlatform(platform)
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Replayer(replaying))
                }
            }
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: "127.0.0.1", port: 0).get()
        try platform.save(to: folder, baseURL: "http://127.0.0.1:\(server.localAddress?.port ?? 0)")
        try FileHandle.standardOutput.write(contentsOf: Data("ready\n".utf8))
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                while readLine() != nil {}
                continuation.resume()
            }
        }
        try await server.close()
    }

    fileprivate func answer(to method: HTTPMethod) throws -> Answer {
        try answers.withLock { answers in
            if let answers, answers.made.duration(to: .now) < Self.lifetime { return method == .GET ? answers.order : answers.placed }
            let order = try answer(SigningPlatform.paidOrder("1217752501201407033233368018"))
            let placed = try answer(["code_url": "weixin://wxpay/bizpayurl?pr=w7lFuBIgQz"])
            answers = (.now, order, placed)
            return method == .GET ? order : placed
        }
    }

    private func answer(_ content: JSON) throws -> Answer {
        let body = try content.encoded()
        var headers = HTTPHeaders(try platform.headers(for: body).map { ($0.name.rawName, $0.value) })
        headers.add(name: "Content-Length", value: "\(body.count)")
        headers.add(name: "Request-ID", value: "08D4D8E6B20610C10118")
        return Answer(headers: headers, body: ByteBuffer(bytes: body))
    }
}

private final class Replayer: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let platform: ReplayingPlatform
    private var method = HTTPMethod.GET

    init(_ platform: ReplayingPlatform) { self.platform = platform }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): method = head.method
        case .body: break
        case .end:
            do {
                let answer = try platform.answer(to: method)
                context.write(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: answer.headers))), promise: nil)
                context.write(wrapOutboundOut(.body(.byteBuffer(answer.body))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            } catch {
                context.fireErrorCaught(error)
                context.close(promise: nil)
            }
        }
    }
}
