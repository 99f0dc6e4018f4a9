import Foundation
import HTTPTypes
import Hummingbird
import Synchronization
import Testing
import WeChatPay
import WeChatPayHummingbird

/// The route over real sockets: what it lets through, what it refuses, and what becomes of the connection.
@Suite("The route of a notify_url", .timeLimit(.minutes(1))) struct WebhookRouteTests {
    private let sender: Sender

    init() throws { self.sender = try Sender() }

    @Test func theReplyIsThatOfTheProtocol() async throws {
        let handled = Mutex<[String]>([])
        try await withHandler({ notification in handled.withLock { $0.append(notification.id) } }) { server in
            let v3 = try await server.reply(to: sender.v3())
            #expect((v3.status, v3.body) == (204, ""))
            let v2 = try await server.reply(to: sender.v2())
            #expect((v2.status, try XML(parsing: Data(v2.body.utf8)).return_code.string) == (200, "SUCCESS"))
            #expect(v2.head.lowercased().contains("content-type: text/xml"))
        }
        #expect(handled.withLock { $0 } == ["EV-1", "transaction-success:4200"])
    }

    @Test func whatIsForgedOrAProbeIsRefusedOnAConnectionThatGoesOn() async throws {
        let handled = Mutex<[String]>([])
        try await withHandler({ notification in handled.withLock { $0.append(notification.id) } }) { server in
            var forged = try sender.v3("EV-forged")
            forged.body = Data(String(decoding: forged.body, as: UTF8.self).replacing("EV-forged", with: "EV-altered").utf8)
            var probe = try sender.v3("EV-probe")
            probe.headers[HTTPField.Name("Wechatpay-Signature")!] = "WECHATPAY/SIGNTEST/AAAA"
            try await server.connect { connection in
                for (request, problem) in [(forged, "signatureMismatch"), (probe, "signatureProbe")] {
                    try await connection.send(request)
                    let response = try await connection.response()
                    #expect((response.status, response.body) == (400, #"{"code":"FAIL","message":"\#(problem)"}"#))
                }
                try await connection.send(sender.v3("EV-true"))
                #expect(try await connection.response().status == 204)
            }
        }
        #expect(handled.withLock { $0 } == ["EV-true"])
    }

    @Test(arguments: ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
    func otherMethodsAreNotAllowed(method: String) async throws {
        let responder = RecordingResponder()
        try await MerchantServer.run {
            $0.wechatPayWebhooks("notify", responder)
        } _: { server in
            var request = try sender.v3()
            request.method = try #require(HTTPRequest.Method(rawValue: method))
            let response = try await server.reply(to: request)
            #expect(response.status == 405)
            #expect(response.head.lowercased().contains("allow: post"))
        }
        #expect(responder.requests.isEmpty)
    }

    @Test(arguments: ["Content-Length: 5000", "Transfer-Encoding: chunked"])
    func whatIsTooLargeIsRefusedOnAConnectionThatGoesOn(framing: String) async throws {
        let responder = RecordingResponder()
        try await MerchantServer.run {
            $0.wechatPayWebhooks("notify", responder, maximumBodySize: 4999)
        } _: { server in
            try await server.connect { connection in
                let text = String(repeating: "x", count: 5000)
                for _ in 0..<2 {
                    try await connection.sendHead(of: WebhookRequest(headers: [:], body: Data()), framing: framing)
                    try await connection.send(
                        framing.hasSuffix("chunked") ? "7d0\r\n\(text.prefix(2000))\r\nbb8\r\n\(text.prefix(3000))\r\n0\r\n\r\n" : text)
                    let response = try await connection.response()
                    #expect((response.status, response.body) == (413, #"{"code":"FAIL","message":"bodyTooLarge"}"#))
                }
                let fitting = String(repeating: "x", count: 4999)
                try await connection.sendHead(of: WebhookRequest(headers: [:], body: Data()), framing: "Content-Length: 4999")
                try await connection.send(fitting)
                #expect(try await connection.response().status == 500)
                #expect(responder.requests.map(\.body) == [Data(fitting.utf8)])
            }
        }
    }

    @Test func whatIsTooLargeIsRefusedInXMLWhereItBeganAsXML() async throws {
        try await MerchantServer.run {
            $0.wechatPayWebhooks("notify", RecordingResponder(), maximumBodySize: 10)
        } _: { server in
            try await server.connect { connection in
                try await connection.sendHead(of: WebhookRequest(headers: [:], body: Data()), framing: "Transfer-Encoding: chunked")
                try await connection.send("5\r\n<xml>\r\n")
                try await connection.send("6\r\n<a>1</\r\n0\r\n\r\n")
                let response = try await connection.response()
                #expect((response.status, try XML(parsing: Data(response.body.utf8)).return_msg.string) == (413, "bodyTooLarge"))
            }
            let response = try await server.reply(to: sender.v2())
            #expect((response.status, try XML(parsing: Data(response.body.utf8)).return_code.string) == (413, "FAIL"))
        }
    }

    @Test(arguments: ["Content-Length: 100", "Transfer-Encoding: chunked"])
    func aBodyThatComesTooSlowlyIsRefusedAndItsConnectionClosed(framing: String) async throws {
        let responder = RecordingResponder()
        try await MerchantServer.run {
            $0.wechatPayWebhooks("notify", responder, bodyTimeLimit: .milliseconds(100))
        } _: { server in
            try await server.connect { connection in
                try await connection.sendHead(of: WebhookRequest(headers: [:], body: Data()), framing: framing)
                try await connection.send(framing.hasSuffix("chunked") ? "1\r\n{\r\n" : "{")
                let response = try await connection.response()
                #expect((response.status, response.body) == (408, #"{"code":"FAIL","message":"bodyTooSlow"}"#))
                await connection.end()
            }
        }
        #expect(responder.requests.isEmpty)
    }

    @Test func aBodyThatComesInPiecesIsOne() async throws {
        let handled = Mutex<[String]>([])
        try await withHandler({ notification in handled.withLock { $0.append(notification.id) } }) { server in
            let request = try sender.v3()
            try await server.connect { connection in
                try await connection.sendHead(of: request, framing: "Transfer-Encoding: chunked")
                for byte in String(decoding: request.body, as: UTF8.self).unicodeScalars {
                    try await connection.send("\(String(String(byte).utf8.count, radix: 16))\r\n\(byte)\r\n")
                }
                try await connection.send("0\r\n\r\n")
                #expect(try await connection.response().status == 204)
            }
        }
        #expect(handled.withLock { $0 } == ["EV-1"])
    }

    /// Half of a body is no request, whoever may read it.
    @Test(arguments: ["Content-Length: 100", "Transfer-Encoding: chunked"])
    func whoLeavesInTheMidstOfABodyIsNotAnswered(framing: String) async throws {
        let responder = RecordingResponder()
        try await MerchantServer.run {
            $0.wechatPayWebhooks("notify", responder, bodyTimeLimit: .seconds(3600))
        } _: { server in
            try await server.connect { connection in
                try await connection.sendHead(of: WebhookRequest(headers: [:], body: Data()), framing: framing)
                try await connection.send(framing.hasSuffix("chunked") ? "1\r\n{\r\n" : "{")
            }
            #expect(try await server.reply(to: sender.v2()).status == 500)
        }
        // The server has ended, and with it all requests.
        #expect(responder.requests.map(\.headers[.contentType]) == ["text/xml"])
    }

    @Test func aHandlerThatNeverEndsDoesNotKeepTheReply() async throws {
        let started = Mutex(false)
        let ending = AsyncStream<Void>.makeStream()
        try await sender.withReceiver { receiver in
            try await MerchantServer.run {
                $0.wechatPayWebhooks("notify", receiver, timeLimit: .milliseconds(100)) { _ in
                    started.withLock { $0 = true }
                    // What is awaited here knows of no cancellation.
                    await Task.detached { for await _ in ending.stream { break } }.value
                }
            } _: { server in
                // A busy machine may not get past verification at once.
                var response = try await server.reply(to: sender.v3())
                while !started.withLock({ $0 }) { response = try await server.reply(to: sender.v3()) }
                #expect((response.status, response.body) == (503, #"{"code":"FAIL","message":"timedOut"}"#))
                ending.continuation.finish()
            }
        }
    }

    private func withHandler(
        _ handler: @escaping @Sendable (WebhookNotification) async throws -> Void, _ body: @Sendable (MerchantServer) async throws -> Void
    ) async throws {
        try await sender.withReceiver { receiver in
            try await MerchantServer.run {
                $0.wechatPayWebhooks("notify", receiver, handler: handler)
            } _: {
                try await body($0)
            }
        }
    }
}
