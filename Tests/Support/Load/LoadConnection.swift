import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection to a simulator, for one call at a time. It does as little as can be, so that what is measured is the server.
struct LoadConnection: Sendable {
    private let channel: any Channel

    static func open(_ merchant: LoadMerchant, on group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) async throws -> LoadConnection {
        let channel = try await ClientBootstrap(group: group).channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(AnswerReader())
                }
            }.connect(host: merchant.host, port: merchant.port).get()
        return LoadConnection(channel: channel)
    }

    /// - Throws: ``LoadError`` when the connection ends before the answer.
    func answer(to call: LoadCall) async throws -> LoadAnswer {
        let promise = channel.eventLoop.makePromise(of: LoadAnswer.self)
        channel.writeAndFlush(Exchange(call: call, answer: promise)).whenFailure { promise.fail(LoadError("\($0)")) }
        return try await promise.futureResult.get()
    }

    func close() async { try? await channel.close() }
}

struct LoadAnswer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    var body = Data()
}

private struct Exchange: Sendable {
    let call: LoadCall
    let answer: EventLoopPromise<LoadAnswer>
}

/// Reads the answer to the request that is under way.
private final class AnswerReader: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Exchange
    typealias OutboundOut = HTTPClientRequestPart

    private var waiting: EventLoopPromise<LoadAnswer>?
    private var answer: LoadAnswer?

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let exchange = unwrapOutboundIn(data)
        waiting = exchange.answer
        context.write(wrapOutboundOut(.head(exchange.call.head)), promise: nil)
        if exchange.call.body.readableBytes > 0 { context.write(wrapOutboundOut(.body(.byteBuffer(exchange.call.body))), promise: nil) }
        context.write(wrapOutboundOut(.end(nil)), promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): answer = LoadAnswer(status: Int(head.status.code), headers: head.headers)
        case .body(let bytes): answer?.body.append(contentsOf: bytes.readableBytesView)
        case .end:
            if let answer { waiting?.succeed(answer) }
            (waiting, answer) = (nil, nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { fail("The connection was closed before the answer.") }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail("\(error)")
        context.close(promise: nil)
    }

    private func fail(_ reason: String) {
        waiting?.fail(LoadError(reason))
        waiting = nil
    }
}
