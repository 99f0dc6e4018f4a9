import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// What a notification is about, which fact it tells, and when that happened.
@Suite struct WebhookSubjectTests {
    private func notification(_ event: String, _ resource: JSON, originalType: String? = nil) throws -> WebhookNotification {
        WebhookNotification(
            protocolVersion: .v3, id: "EV", createTime: "2026-11-21T10:00:00+08:00", eventType: event, originalType: originalType,
            resource: try resource.encoded(), decrypter: TestKeys.shared.merchant
        )
    }

    @Test(
        arguments: [
            ("TRANSACTION.SUCCESS", ["mchid": "1", "out_trade_no": "T"], "transaction:1:T", "TRANSACTION.SUCCESS"),
            ("TRANSACTION.SUCCESS", ["sp_mchid": "1", "sub_mchid": "2", "out_trade_no": "T"], "transaction:1:2:T", "TRANSACTION.SUCCESS"),
            (
                "TRANSACTION.SUCCESS", ["combine_mchid": "1", "combine_out_trade_no": "C", "sub_orders": [["out_trade_no": "T"]]],
                "combined-transaction:1:C", "TRANSACTION.SUCCESS"
            ),
            ("TRANSACTION.FAIL", ["sp_mchid": "1", "sub_mchid": "2", "out_trade_no": "T"], "transaction:1:2:T", nil),
            ("TRANSACTION.PAY_BACK", ["sp_mchid": "1", "sub_mchid": "2", "out_trade_no": "T"], "repayment:1:2:T", "TRANSACTION.PAY_BACK"),
            ("REFUND.SUCCESS", ["mchid": "1", "out_refund_no": "R", "out_trade_no": "T"], "refund:1:R", "REFUND.SUCCESS"),
            ("REFUND.ABNORMAL", ["sp_mchid": "1", "sub_mchid": "2", "out_refund_no": "R"], "refund:1:2:R", nil),
            ("ENTRUST.SIGN", ["contract_id": "Wx15"], "contract:Wx15", "ENTRUST.SIGN"),
            ("ENTRUST.SIGNING", ["contract_information": ["contract_id": "Wx15"]], "education-contract:Wx15", "ENTRUST.SIGNING"),
            ("MCHTRANSFER.BILL.FINISHED", ["transfer_bill_no": "B", "state": "FAIL"], "transfer:B", "MCHTRANSFER.BILL.FINISHED:FAIL"),
            ("COMPLAINT.STATE_CHANGE", ["complaint_id": "2002"], "complaint:2002", nil),
            ("COUPON.USE", ["stock_id": "S", "coupon_id": "9"], "coupon:S:9", nil),
            (
                "PROFITSHARING.SUCCESS", ["order_id": "P", "receiver": ["account": "3", "amount": 5], "success_time": "then"], "profit-sharing:P:3",
                "PROFITSHARING.SUCCESS:5:then"
            ),
        ] as [(String, JSON, String, String?)])
    func aSubjectIsMadeOfTheBusinesssNumbers(event: String, resource: JSON, key: String, fact: String?) throws {
        #expect(try notification(event, resource).subject == WebhookSubject(key: key, fact: fact))
    }

    @Test func anEventTypeThatOthersShareGoesByTheOriginalType() throws {
        let resource: JSON = ["order_id": "P", "receiver": ["account": "3", "amount": 5], "success_time": "then", "sub_mchid": "2"]
        #expect(try notification("TRANSACTION.SUCCESS", resource, originalType: "profitsharing").subject?.key == "profit-sharing:P:3")
        #expect(try notification("TRANSACTION.SUCCESS", resource, originalType: "transaction").subject == nil)
    }

    @Test(
        arguments: [
            ("TRANSACTION.SUCCESS", ["mchid": "1"]), ("TRANSACTION.SUCCESS", ["out_trade_no": ""]), ("TRANSACTION.SUCCESS", []),
            ("MERCHANT_NOTIFY.NOTIFY", ["mchid": "1"]), ("NOT.KNOWN", ["mchid": "1", "out_trade_no": "T"]),
        ] as [(String, JSON)])
    func withoutItsNumberThereIsNoSubject(event: String, resource: JSON) throws {
        #expect(try notification(event, resource).subject == nil)
    }

    @Test(
        arguments: [
            ("ENTRUST.SIGN", ["contract_signed_time": "2026-11-21T09:00:00+08:00", "operate_time": "2026-11-21T09:30:00+08:00"], 9),
            ("ENTRUST.TERMINATE", ["contract_terminate_info": ["contract_terminated_time": "2026-11-21T08:00:00+08:00"]], 8),
            ("PAYSCORE.USER_OPEN_SERVICE", ["openorclose_time": "20261121070000"], 7),
            ("PAYSCORE.USER_OPEN_SERVICE", ["openorclose_time": "soon"], 10),
            // Of a failure nothing says when it happened, so that neither counts by its own time.
            ("TRANSACTION.SUCCESS", ["success_time": "2026-11-21T09:00:00+08:00"], 10),
            ("NOT.KNOWN", ["success_time": "2026-11-21T09:00:00+08:00"], 10),
        ] as [(String, JSON, Int)])
    func theTimeIsTheBusinesssOrTheNotifications(event: String, resource: JSON, hour: Int) throws {
        let midnight = try #require(Timestamp("2026-11-21T00:00:00+08:00").date)
        #expect(try notification(event, resource).occurredAt?.timeIntervalSince(midnight) == Double(hour * 3600))
    }

    @Test func aPaymentOfAPIv2IsTheSameSubjectAsInAPIv3() async throws {
        let receiver = try V2Notice.client().webhooks
        let paid = try await receiver.receive(headers: [:], body: V2Notice.signed(V2Notice.payment))
        #expect(paid.subject == WebhookSubject(key: "transaction:1900000109:1409811653", fact: "transaction-success"))
        let order: JSON = ["mchid": "1900000109", "out_trade_no": "1409811653"]
        #expect(try notification("TRANSACTION.SUCCESS", order).subject?.key == paid.subject?.key)
        #expect(paid.occurredAt == Timestamp("2014-10-30T13:35:25+08:00").date)

        var repaid = V2Notice.payment
        repaid.user_repaid = "Y"
        let repayment = try await receiver.receive(headers: [:], body: V2Notice.signed(repaid))
        #expect(repayment.subject?.key == "transaction:1900000109:Y:1409811653")
    }
}
