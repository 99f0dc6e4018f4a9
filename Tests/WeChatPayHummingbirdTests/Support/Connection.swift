import Foundation
import HTTPTypes
import NIOCore
import NIOPosix
import WeChatPay

/// A client that sends what it is told, byte for byte.
struct Connection {
    struct Response {
        let status: Int
        /// The status line and the headers.
        let head: String
        let body: String
    }

    struct Ended: Error {}

    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var received = Data()

    static func open(port: Int, _ body: (inout Connection) async throws -> Void) async throws {
        let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).channelOption(.allowRemoteHalfClosure, value: true)
        let channel = try await bootstrap.connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
        }
        try await channel.executeThenClose { inbound, outbound in
            var connection = Connection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            try await body(&connection)
        }
    }

    private init(inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator, outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) {
        self.inbound = inbound
        self.outbound = outbound
    }

    func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

    func send(_ request: WebhookRequest) async throws {
        try await sendHead(of: request, framing: "Content-Length: \(request.body.count)")
        try await outbound.write(ByteBuffer(bytes: request.body))
    }

    func sendHead(of request: WebhookRequest, framing: String) async throws {
        let headers = request.headers.map { "\($0.name.rawName): \($0.value)\r\n" }.joined()
        try await send("\(request.method.rawValue) \(MerchantServer.path) HTTP/1.1\r\nHost: merchant.test\r\n\(headers)\(framing)\r\n\r\n")
    }

    mutating func response() async throws -> Response {
        let end = Data("\r\n\r\n".utf8)
        while received.range(of: end) == nil { try await receive() }
        guard let range = received.range(of: end) else { throw Ended() }
        let head = String(decoding: received[..<range.lowerBound], as: UTF8.self)
        let length = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).trimming) }
        received = Data(received[range.upperBound...])
        while received.count < length ?? 0 { try await receive() }
        let body = String(decoding: received.prefix(length ?? 0), as: UTF8.self)
        received = Data(received.dropFirst(length ?? 0))
        return Response(status: Int(head.split(separator: " ")[1]) ?? 0, head: head, body: body)
    }

    /// Waits until the server has closed the connection: not just its own half, after which it would go on waiting for the other.
    mutating func end() async {
        do { while true { try await receive() } } catch {}
        do {
            while true {
                try await send("x")
                try await Task.sleep(for: .milliseconds(1))
            }
        } catch {}
    }

    private mutating func receive() async throws {
        guard let part = try await inbound.next() else { throw Ended() }
        received.append(contentsOf: part.readableBytesView)
    }
}

extension Substring {
    fileprivate var trimming: String { trimmingCharacters(in: .whitespaces) }
}
