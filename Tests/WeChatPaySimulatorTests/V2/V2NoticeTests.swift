import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Notices of payments and refunds in APIv2")
struct V2NoticeTests {
    @Test("A payment is told, signed as the order was", arguments: SignType.allCases)
    func payment(_ type: SignType) async throws {
        try await withServer { shop, server in
            let transactionID = try await shop.pay("order-0001", ["attach": "桌3", "sign_type": .text(type.rawValue)])
            let notice = try await XML(parsing: server.next().body)
            #expect(notice.sign.string?.count == (type == .md5 ? 32 : 64))
            #expect(try isSigned(notice, shop))
            #expect((notice.return_code.string, notice.result_code.string) == ("SUCCESS", "SUCCESS"))
            #expect((notice.appid.string, notice.mch_id.string) == (shop.simulator.credentials.appid, shop.simulator.credentials.mchid))
            #expect((notice.transaction_id.string, notice.out_trade_no.string, notice.attach.string) == (transactionID, "order-0001", "桌3"))
            #expect((notice.total_fee.int, notice.cash_fee.int, notice.openid.string) == (888, 888, "oUser"))
            for name in ["is_subscribe", "trade_type", "bank_type", "fee_type", "time_end", "nonce_str"] {
                #expect(notice[name].string?.isEmpty == false, "\(name)")
            }
            let told = try #require(try await shop.simulator.notifications.first)
            #expect((told.eventType, told.resource.transaction_id.string) == ("transaction-success", transactionID))
        }
    }

    @Test("A payment by code is told by its answer only")
    func paymentByCode() async throws {
        try await V2Shop.open { shop in
            try await shop.charge("order-0001", code: "134567890123456789")
            #expect(try await shop.simulator.notifications.isEmpty)
        }
    }

    @Test("A refund is told when it has arrived, encrypted and unsigned")
    func refund() async throws {
        try await withServer { shop, server in
            try await shop.pay("order-0001", ["notify_url": "http://127.0.0.1:1/elsewhere"])
            let refund = try await shop.refund("order-0001", 300, as: "refund-1", ["notify_url": .text(server.url)])
            #expect(try await attempts(shop, "refund-processed").isEmpty, "not before it has arrived")
            try await shop.advance(61)
            let notice = try await XML(parsing: server.next().body)
            #expect((notice.return_code.string, notice.mch_id.string) == ("SUCCESS", shop.simulator.credentials.mchid))
            #expect(notice.sign.string == nil)
            #expect(notice.out_refund_no.string == nil)
            let key = try APIv2Key(shop.simulator.credentials.apiV2Key)
            let result = try XML(parsing: key.decrypt(try #require(notice.req_info.string)))
            #expect((result.refund_id, result.out_refund_no.string) == (refund.refund_id, "refund-1"))
            #expect((result.refund_fee.int, result.total_fee.int, result.refund_status.string) == (300, 888, "SUCCESS"))
        }
    }

    @Test("A refund without a notify_url is not told")
    func silence() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.refund("order-0001", 300, as: "refund-1")
            #expect(try await shop.simulator.notifications.map(\.eventType) == ["transaction-success"])
        }
    }

    private func withServer(_ body: @escaping @Sendable (V2Shop, MerchantServer) async throws -> Void) async throws {
        try await V2Shop.open { shop in
            try await MerchantServer.run(failing: 0) { server in
                var shop = shop
                shop.notifyURL = server.url
                try await body(shop, server)
            }
        }
    }

    private func attempts(_ shop: V2Shop, _ event: String) async throws -> [[Int?]] {
        try await shop.simulator.notifications.filter { $0.eventType == event }.map(\.attempts)
    }

    private func isSigned(_ notice: XML, _ shop: V2Shop) throws -> Bool {
        try APIv2Key(shop.simulator.credentials.apiV2Key)
            .isValidSignature(notice.sign.string ?? "", of: notice.members.map { ($0.name, $0.value.string ?? "") })
    }
}
