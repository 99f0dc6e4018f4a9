import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Typed events, in the forms that direct merchants, partners and combined orders get.
@Suite struct WebhookEventTests {
    private func notification(_ event: String, _ resource: JSON, originalType: String? = "transaction") throws -> WebhookNotification {
        WebhookNotification(
            protocolVersion: .v3, id: "EV", createTime: nil, eventType: event, originalType: originalType, resource: try resource.encoded(),
            decrypter: TestKeys.shared.merchant
        )
    }

    @Test func aPaymentToADirectMerchant() throws {
        let event = try notification(
            "TRANSACTION.SUCCESS",
            [
                "transaction_id": "4200", "amount": ["payer_total": 100, "total": 888, "currency": "CNY", "payer_currency": "CNY"],
                "mchid": "1230000109", "trade_state": "SUCCESS", "bank_type": "CMC", "success_time": "2018-06-08T10:34:56+08:00",
                "payer": ["openid": "oUser"], "out_trade_no": "T1", "appid": "wx1", "trade_state_desc": "支付成功", "trade_type": "MICROPAY",
                "attach": "", "scene_info": ["device_id": "013467007045764"],
                "promotion_detail": [["coupon_id": "109519", "amount": 100, "goods_detail": [["goods_id": "M1006", "quantity": 1]]]],
            ]
        ).event
        guard case .transactionSuccess(let transaction) = event else { throw Other(event) }
        #expect((transaction.mchid, transaction.spMchid, transaction.outTradeNo) == ("1230000109", nil, "T1"))
        #expect((transaction.amount.total, transaction.amount.payerTotal) == (888, 100))
        #expect(transaction.payer?.openID == "oUser")
        #expect(transaction.successTime?.date == Timestamp("2018-06-08T10:34:56+08:00").date)
        #expect(transaction.promotionDetail?.first?.goodsDetail?.first?.goodsID == "M1006")
    }

    @Test func aPaymentToAPartner() throws {
        let event = try notification(
            "TRANSACTION.SUCCESS",
            [
                "sp_appid": "wx1", "sp_mchid": "1230000109", "sub_mchid": "1900000109", "out_trade_no": "T1", "transaction_id": "4200",
                "trade_state": "SUCCESS", "payer": ["sp_openid": "oA", "sub_openid": "oB"], "amount": ["total": 1],
            ]
        ).event
        guard case .transactionSuccess(let transaction) = event else { throw Other(event) }
        #expect((transaction.mchid, transaction.spMchid, transaction.subMchid) == (nil, "1230000109", "1900000109"))
        #expect((transaction.payer?.spOpenID, transaction.payer?.subOpenID) == ("oA", "oB"))
    }

    @Test func aPaymentOfSeveralOrdersAtOnce() throws {
        let event = try notification(
            "TRANSACTION.SUCCESS",
            [
                "combine_appid": "wx1", "combine_mchid": "1900000109", "combine_out_trade_no": "C1", "combine_payer_info": ["openid": "oUser"],
                "sub_orders": [
                    ["mchid": "1", "out_trade_no": "T1", "trade_state": "SUCCESS", "amount": ["total_amount": 10, "payer_amount": 9]],
                    ["mchid": "2", "out_trade_no": "T2", "trade_state": "SUCCESS", "amount": ["total_amount": 20]],
                ],
            ]
        ).event
        guard case .combinedTransactionSuccess(let transaction) = event else { throw Other(event) }
        #expect(transaction.subOrders.map(\.amount.totalAmount) == [10, 20])
    }

    @Test func profitSharingUnderItsEarlierEventType() throws {
        let resource: JSON = [
            "sp_mchid": "1", "transaction_id": "4200", "order_id": "P", "out_order_no": "O", "success_time": "2026-11-21T10:00:00+08:00",
            "receiver": ["type": "MERCHANT_ID", "account": "3", "amount": 5],
        ]
        let event = try notification("TRANSACTION.SUCCESS", resource, originalType: "profitsharing").event
        guard case .profitSharing(let sharing) = event else { throw Other(event) }
        #expect(sharing.receiver.amount == 5)
        #expect(throws: WeChatPayError.self) { try notification("TRANSACTION.SUCCESS", resource).event }
    }

    @Test(
        arguments: ["REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED"], [["mchid": "1"], ["sp_mchid": "1", "sub_mchid": "2"]] as [[String: JSON]])
    func refundsShareTheirType(type: String, parties: [String: JSON]) throws {
        let members: [String: JSON] = [
            "out_trade_no": "T", "transaction_id": "4200", "out_refund_no": "R", "refund_id": "5030", "refund_status": "SUCCESS",
            "amount": ["total": 888, "refund": 300, "payer_total": 888, "payer_refund": 300],
        ]
        switch try notification(type, .object(members.merging(parties) { $1 })).event {
        case .refundSuccess(let refund), .refundAbnormal(let refund), .refundClosed(let refund):
            #expect((refund.outRefundNo, refund.amount.refund) == ("R", 300))
            #expect((refund.mchid ?? refund.spMchid) == "1")
        case let event: throw Other(event)
        }
    }

    @Test func anEventTypeThatIsNotKnownKeepsItsResource() throws {
        let event = try notification("TRANSACTION.DREAMT", ["a": 1]).event
        #expect(event == .unknown(eventType: "TRANSACTION.DREAMT", ["a": 1]))
    }

    @Test func aMessageOfAPIv2ThatIsNotKnownKeepsItsMembers() async throws {
        let notification = try await V2Notice.client().webhooks.receive(
            headers: [:], body: V2Notice.signed(["mch_id": "1900000109", "product_id": "88"])
        )
        guard case .v2Unknown("notification", let message) = try notification.event else { throw Other(try notification.event) }
        #expect(message.product_id.string == "88")
    }

    @Test(
        arguments: [
            (["out_trade_no": "T", "trade_state": "SUCCESS", "amount": ["total": "888"]], "$.amount.total has another type"),
            (["out_trade_no": "T", "trade_state": "SUCCESS"], "$.amount is missing"),
            (["combine_out_trade_no": "C", "combine_mchid": "1", "sub_orders": [["mchid": "1"]]], "$.sub_orders[0].out_trade_no is missing"),
            ([], "TRANSACTION.SUCCESS"),
        ] as [(JSON, String)])
    func aKnownEventThatDoesNotFitIsNeverUnknown(resource: JSON, reason: String) throws {
        let error = #expect(throws: WeChatPayError.self) { try notification("TRANSACTION.SUCCESS", resource).event }
        #expect(error?.kind == .unreadableBody)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    }

    private struct Other: Error {
        let event: WebhookEvent
        init(_ event: WebhookEvent) { self.event = event }
    }
}
