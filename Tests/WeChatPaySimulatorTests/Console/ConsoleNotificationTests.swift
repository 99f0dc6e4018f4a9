import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// Notifications in the console: what became of them, sent again, sent with another content.
@Suite(.timeLimit(.minutes(3))) struct ConsoleNotificationTests {
    @Test func aDeliveredOneIsSentAgain() async throws {
        try await V3Shop.openWithServer { shop, server in
            try await shop.pay("order-0001")
            let first = try await shop.wechatPay.received(from: server)
            let visitor = Visitor(shop.simulator)
            let list = try await visitor.open("/notifications")
            let page = try await visitor.open(#require(list.links.first { $0.hasSuffix(first.id) }))
            #expect(page.visible.contains("TRANSACTION.SUCCESS") && page.visible.contains("\"out_trade_no\" : \"order-0001\""))
            _ = try await visitor.submit(page, "/again")
            #expect(try await shop.wechatPay.received(from: server).id == first.id)
            try await shop.waitForAttempts(2)
            let after = try await visitor.open("/notifications/\(first.id)")
            #expect(after.visible.contains("2 attempts") && after.visible.contains("delivered"))
        }
    }

    @Test func oneThatIsSentAgainWhileAnAttemptIsUnderWayComesAgainAfterIt() async throws {
        try await V3Shop.openWithServer { shop, server in
            let events = shop.simulator.events.stream()
            server.whileAnswering {
                let id = try #require(try await shop.simulator.notifications.first?.id)
                let visitor = Visitor(shop.simulator)
                _ = try await visitor.submit(visitor.open("/notifications/\(id)"), "/again")
            }
            try await shop.pay("order-0001")
            var recorded: [Simulator.Notification] = []
            for await case .notification(let notification) in events where !notification.attempts.isEmpty {
                recorded.append(notification)
                if notification.isDelivered { break }
            }
            #expect(recorded.map(\.attempts) == [[204], [204, 204]], "the first result is kept, and so is the wish for another")
            #expect(recorded.map(\.isDelivered) == [false, true])
        }
    }

    @Test func anEditedOneIsANewOneThatTheMerchantBelieves() async throws {
        try await V3Shop.openWithServer { shop, server in
            try await shop.pay("order-0001")
            let first = try await shop.wechatPay.received(from: server)
            let visitor = Visitor(shop.simulator)
            let page = try await visitor.open("/notifications/\(first.id)")
            _ = try await visitor.submit(page, "/edited", ["content": #"{"out_trade_no": "edited-0001"}"#])
            let edited = try await shop.wechatPay.received(from: server)
            #expect(edited.id != first.id)
            #expect(edited.eventType == first.eventType)
            #expect(try edited.json.out_trade_no.string == "edited-0001")
            let refused = try await visitor.submit(page, "/edited", ["content": "{"])
            #expect(refused.status == 409)
            #expect(try await shop.simulator.notifications.count == 2)
        }
    }

    @Test func anEditedOneOfAPIv2IsSignedAnew() async throws {
        try await V2Shop.open { shop in
            try await MerchantServer.run(failing: 0) { server in
                var shop = shop
                shop.notifyURL = server.url
                try await shop.pay("order-0001")
                _ = try await server.next()
                let id = try #require(try await shop.simulator.notifications.first?.id)
                let visitor = Visitor(shop.simulator)
                let page = try await visitor.open("/notifications/\(id)")
                let content = try #require(page.text.firstMatch(of: #/<textarea[^>]*>\n(.*?)</textarea>/#.dotMatchesNewlines())?.output.1)
                let plain = String(content).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                _ = try await visitor.submit(page, "/edited", ["content": plain.replacing("order-0001", with: "order-0009")])
                let message = try await server.next()
                let received = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
                #expect(try received.xml.out_trade_no.string == "order-0009")
            }
        }
    }
}

extension WeChatPay {
    /// The next notification that comes, verified.
    fileprivate func received(from server: MerchantServer) async throws -> WebhookNotification {
        let message = try await server.next()
        return try await webhooks.receive(headers: message.headers, body: message.body)
    }
}

extension V3Shop {
    /// The server has answered a moment before the attempt is on record.
    fileprivate func waitForAttempts(_ count: Int) async throws {
        var events = simulator.events.stream().makeAsyncIterator()
        while try await simulator.notifications.first?.attempts.count != count { _ = try #require(await events.next()) }
    }
}
