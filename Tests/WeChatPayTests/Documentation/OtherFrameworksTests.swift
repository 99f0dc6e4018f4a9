import Foundation
import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import WeChatPay

/// The page for other frameworks: its code is this target's code, and does what it says.
@Suite("Webhooks in other frameworks", .timeLimit(.minutes(1))) struct OtherFrameworksTests {
    @Test func thePageShowsTheCodeThatIsTested() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let code = try String(contentsOf: folder.appending(path: "FrameworkSnippets.swift"), encoding: .utf8)
        let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appending(path: "Sources/WeChatPay/WeChatPay.docc/WebhooksInOtherFrameworks.md"), encoding: .utf8
        )
        let snippets = code.components(separatedBy: "// begin: ").dropFirst().map { part in
            part.components(separatedBy: "\n// end")[0].split(separator: "\n", maxSplits: 1)
        }
        #expect(snippets.map { String($0[0]) } == ["HTTPTypes", "NIO", "Lambda"])
        for snippet in snippets { #expect(page.contains("```swift\n\(snippet[1])\n```"), "\(snippet[0])") }
    }

    @Test func httpTypes() async throws {
        let (responder, handled) = try responder()
        let head = HTTPRequest(method: .post, scheme: "https", authority: "merchant.test", path: "/notify", headerFields: [.contentType: "text/xml"])
        let (response, body) = await respond(to: head, body: try payment(), by: responder)
        #expect((response.status.code, response.headerFields[.contentType]) == (200, "text/xml; charset=utf-8"))
        #expect(try XML(parsing: body).return_code.string == "SUCCESS")
        #expect(handled.withLock { $0 } == ["transaction-success:4200"])
        let (refusal, _) = await respond(to: head, body: Data("<xml><sign>1</sign></xml>".utf8), by: responder)
        #expect(refusal.status.code == 400)
    }

    /// Over sockets, with nothing but NIO.
    @Test func plainNIO() async throws {
        let (responder, handled) = try responder()
        let body = try payment()
        let answer = try await withNIOServer(responder) { port in
            try await exchange(
                "POST /notify HTTP/1.1\r\nHost: a\r\nContent-Type: text/xml\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n", body,
                port: port
            )
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("<return_code>SUCCESS</return_code>") || answer.contains("<return_code><![CDATA[SUCCESS]]></return_code>"))
        #expect(handled.withLock { $0 } == ["transaction-success:4200"])
    }

    @Test(arguments: [true, false])
    func lambda(isBase64Encoded: Bool) async throws {
        let (responder, handled) = try responder()
        let body = try payment()
        let text = isBase64Encoded ? body.base64EncodedString() : String(decoding: body, as: UTF8.self)
        let headers = ["content-type": "text/xml"]
        let reply = await respond(method: .post, headers: headers, body: text, isBase64Encoded: isBase64Encoded, by: responder)
        #expect((reply.status, reply.headers) == (200, ["Content-Type": "text/xml; charset=utf-8"]))
        #expect(try XML(parsing: Data(reply.body.utf8)).return_code.string == "SUCCESS")
        #expect(handled.withLock { $0 } == ["transaction-success:4200"])
        let empty = await respond(method: .post, headers: headers, body: nil, isBase64Encoded: isBase64Encoded, by: responder)
        #expect(empty.status == 400)
    }

    private final class Handled: Sendable {
        private let ids = Mutex<[String]>([])

        func withLock<Value>(_ body: (inout [String]) -> Value) -> Value { ids.withLock { ids in body(&ids) } }
    }

    private func responder() throws -> (some WebhookResponder, Handled) {
        let handled = Handled()
        return (try V2Notice.client().webhooks.handling { notification in handled.withLock { $0.append(notification.id) } }, handled)
    }

    private func payment() throws -> Data { try V2Notice.signed(V2Notice.payment) }

    private typealias ServerChannel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    /// Answers one request.
    private func withNIOServer(
        _ responder: some WebhookResponder, _ body: @escaping @Sendable (Int) async throws -> String
    ) async throws -> String {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup).bind(host: "127.0.0.1", port: 0) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                return try ServerChannel(wrappingChannelSynchronously: channel)
            }
        }
        let port = try #require(server.channel.localAddress?.port)
        return try await server.executeThenClose { connections in
            async let answer = body(port)
            for try await connection in connections {
                try await serve(connection, responder)
                break
            }
            return try await answer
        }
    }

    private func serve(_ connection: ServerChannel, _ responder: some WebhookResponder) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var head: HTTPRequestHead?
            var body = ByteBuffer()
            for try await part in inbound {
                switch part {
                case .head(let received): head = received
                case .body(var received): body.writeBuffer(&received)
                case .end:
                    let (response, reply) = await respond(to: try #require(head), body: body, by: responder)
                    try await outbound.write(contentsOf: [.head(response), .body(.byteBuffer(reply)), .end(nil)])
                    return
                }
            }
        }
    }

    private func exchange(_ head: String, _ body: Data, port: Int) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: head))
            try await outbound.write(ByteBuffer(bytes: body))
            var answer = ByteBuffer()
            for try await var part in inbound { answer.writeBuffer(&part) }
            return String(buffer: answer)
        }
    }
}
