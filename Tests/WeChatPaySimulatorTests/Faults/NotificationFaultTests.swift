import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The troubles with notifications, as a merchant's server meets them.
@Suite(.timeLimit(.minutes(2))) struct NotificationFaultTests {
    private func number(_ shop: V3Shop, _ message: MerchantServer.Message) async throws -> String? {
        try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).json.out_trade_no.string
    }

    @Test func aLostOneComesWithTheNextAttempt() async throws {
        try await V3Shop.openWithServer { shop, server in
            shop.simulator.faults.add(NotificationFault(.loss, of: "TRANSACTION.SUCCESS"))
            try await shop.pay("order-0001")
            try await shop.simulator.waitForNotifications { $0.attempts == [nil] }
            try await shop.advance(16)
            #expect(try await number(shop, server.next()) == "order-0001")
            let sent = try await shop.simulator.waitForNotifications { $0.isDelivered }
            #expect(sent.map(\.attempts) == [[nil, 204]])
        }
    }

    @Test func aDuplicateIsTheSameOneAndCountsOnce() async throws {
        try await V3Shop.openWithServer { shop, server in
            shop.simulator.faults.add(NotificationFault(.duplicate))
            try await shop.pay("order-0001")
            var ids: [String] = []
            for _ in 0..<2 {
                let message = try await server.next()
                ids.append(try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).id)
            }
            #expect(Set(ids).count == 1)
            let sent = try await shop.simulator.waitForNotifications { $0.isDelivered }
            #expect(sent.map(\.attempts) == [[204]])
        }
    }

    @Test func aReorderedOneIsOvertakenByTheNext() async throws {
        try await V3Shop.openWithServer { shop, server in
            // Else it would go out by itself, in 15 seconds.
            try await shop.simulator.clock.pause()
            shop.simulator.faults.add(NotificationFault(.reorder))
            try await shop.pay("order-0001")
            try await shop.pay("order-0002")
            #expect(try await number(shop, server.next()) == "order-0002")
            #expect(try await number(shop, server.next()) == "order-0001")
        }
    }

    @Test func aReorderedOneThatNothingOvertakesGoesOutAfterAWhile() async throws {
        try await V3Shop.openWithServer { shop, server in
            shop.simulator.faults.add(NotificationFault(.reorder, of: "*", .always))
            try await shop.pay("order-0001")
            try await shop.advance(16)
            #expect(try await number(shop, server.next()) == "order-0001")
        }
    }

    @Test func aDelayedOneGoesOutWhenTheBusinessTimeHasCome() async throws {
        try await V3Shop.openWithServer { shop, server in
            shop.simulator.faults.add(NotificationFault(.delay(.seconds(3600))))
            try await shop.pay("order-0001")
            try await shop.pay("order-0002")
            #expect(try await number(shop, server.next()) == "order-0002", "the first one waits")
            try await shop.advance(3600)
            #expect(try await number(shop, server.next()) == "order-0001")
        }
    }

    static let spoiled: [(effect: NotificationFault.Effect, kind: WeChatPayError.Kind)] = [
        (.wrongSignature, .signatureMismatch), (.missingSignature, .missingHeader), (.signatureProbe, .signatureProbe),
        (.unknownSerial, .unknownSerial), (.clockSkew(.seconds(-600)), .clockSkew),
    ]

    @Test(arguments: spoiled.indices) func aSpoiledSignatureIsRefusedByTheClient(index: Int) async throws {
        let (effect, kind) = Self.spoiled[index]
        try await V3Shop.openWithServer { shop, server in
            shop.simulator.faults.add(NotificationFault(effect))
            try await shop.pay("order-0001")
            let message = try await server.next()
            #expect(await thrownError { try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body) }?.kind == kind)
        }
    }

    @Test(arguments: [NotificationFault.Effect.wrongSignature, .missingSignature]) func inAPIv2TheSignIsWrongOrNotThere(
        effect: NotificationFault.Effect
    ) async throws {
        try await V2Shop.open { shop in
            try await MerchantServer.run(failing: 0) { server in
                var shop = shop
                shop.notifyURL = server.url
                shop.simulator.faults.add(NotificationFault(effect))
                try await shop.pay("order-0001")
                let message = try XML(parsing: try await server.next().body)
                #expect(message.out_trade_no.string == "order-0001")
                #expect(message.sign.string == (effect == .missingSignature ? nil : String(repeating: "0", count: 32)))
            }
        }
    }
}
