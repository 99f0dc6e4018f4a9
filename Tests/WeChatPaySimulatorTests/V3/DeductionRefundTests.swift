import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Refunds of deductions")
struct DeductionRefundTests {
    @Test("An e-bike's charging is refunded by either number, up to what was deducted, and the trade state becomes REFUND")
    func ebike() async throws {
        try await V3Shop.open { shop in
            let site = EbikeSite(simulator: shop.simulator, wechatPay: shop.wechatPay)
            let before = try await shop.simulator.account.balance
            let date = try await shop.startDay()
            try await site.deduct(token: site.token(contractID: site.signedContract(openid: "oUser")), outTradeNo: "order-0001")
            let order = try await shop.wechatPay.v3.ebike.charge.transactions.outTradeNo("order-0001").get().json
            try await shop.refund("order-0001", 300, as: "refund-1", ["transaction_id": order.transaction_id, "out_trade_no": .null])
            #expect(await errorCode { try await shop.refund("order-0001", 589, as: "refund-2") } == "INVALID_REQUEST")
            try await shop.refund("order-0001", 588, as: "refund-2")
            let refunded = try await shop.wechatPay.v3.ebike.charge.transactions.outTradeNo("order-0001").get().json
            #expect(refunded.trade_state.string == "REFUND")
            #expect(try await shop.simulator.account.balance == before)
            try await shop.advance(2 * 86400)
            #expect(try await shop.refundStatus("refund-2") == "SUCCESS")
            let bill = try await shop.bill("v3/bill/tradebill", date)
            #expect(bill.rows.map { $0["交易类型"] } == ["EBIKE", "EBIKE", "EBIKE"])
            #expect(bill.rows.map { $0["退款金额"] } == ["0.00", "3.00", "5.88"])
            #expect(bill.sums.prefix(3) == ["3", "8.88", "8.88"])
        }
    }

    @Test("A recurring deduction of APIv2 is refunded in either protocol once it is made, not while it waits")
    func papay() async throws {
        try await PapayV2Shop.run { papay in
            let v2 = V2Shop(simulator: papay.simulator, wechatPay: papay.wechatPay)
            let v3 = V3Shop(simulator: papay.simulator, wechatPay: papay.wechatPay)
            let before = try await v3.simulator.account.balance
            let contractID = try await papay.signedContract(code: "code-1")
            try await papay.apply(papay.order(contractID, "order-0001"))
            try await v2.refund("order-0001", 500, of: 1500, as: "refund-1")
            try await v3.refund("order-0001", 1000, of: 1500, as: "refund-2")
            #expect(await errorCode { try await v2.refund("order-0001", 1, of: 1500, as: "refund-3") } == "REFUND_FEE_INVALID")
            #expect(try await v3.simulator.account.balance == before)
            #expect(try await papay.query("order-0001").trade_state.string == "REFUND")
            try await papay.advance(hours: 24)
            try await papay.apply(papay.order(contractID, "order-0002"))
            #expect(await errorCode { try await v3.refund("order-0002", 1, of: 1500, as: "refund-4") } == "INVALID_REQUEST")
        }
    }
}
