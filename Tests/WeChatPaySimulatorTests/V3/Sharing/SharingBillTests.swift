import Crypto
import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Bills of profit sharing and transfers")
struct SharingBillTests {
    @Test("The fund flow bill has shares, returns, refunds and transfers, to the fen what the account has")
    func flow() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.balance(of: shop.payee)
            let date = try await trade(shop)
            let balance = try await shop.balance(of: shop.payee) + shop.simulator.account.frozenBalance
            try await shop.advance(2 * 86400)
            let bill = try Bill(await shop.file("v3/bill/fundflowbill", ["bill_date": JSON(date)]))
            #expect(bill.rows.map { $0["业务名称"] } == ["交易", "分账", "分账", "分账回退", "退款", "商家转账", "商家转账", "商家转账退回"])
            #expect(bill.rows.map { $0["收支类型"] } == ["收入", "支出", "支出", "收入", "支出", "支出", "支出", "收入"])
            #expect(bill.rows.map { $0["收支金额(元)"] } == ["10.00", "2.00", "0.50", "1.00", "3.00", "5.00", "6.00", "6.00"])
            #expect(bill.rows.map { $0["业务凭证号"] } == ["order-0001", "P1", "P1", "R1", "refund-1", "bill1", "bill2", "bill2"])
            var left = before
            let balances = [1000, -200, -50, 100, -300, -500, -600, 600].map { change in
                left += change
                return BillTable.yuan(left)
            }
            #expect(bill.rows.map { $0["账户结余(元)"] } == balances)
            #expect(balances.last == BillTable.yuan(balance), "with what is frozen")
        }
    }

    @Test("The sharing bill has what was done that day, not what failed; a partner's can be narrowed to one", arguments: V3Shop.Mode.allCases)
    func sharing(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let date = try await trade(shop)
            try await shop.advance(2 * 86400)
            let query = shop.subMerchant.merging(["bill_date": JSON(date)]) { $1 }
            let bill = try Bill(await shop.file("v3/profitsharing/bills", query))
            #expect(bill.rows.map { $0["业务类型"] } == ["分账", "分账", "分账回退"])
            #expect(bill.rows.map { $0["分账接收方"] } == [V3Shop.receiver, V3Shop.person, V3Shop.receiver])
            #expect(bill.rows.map { $0["分账金额"] } == ["2.00", "0.50", "1.00"])
            #expect(bill.rows.map { $0["商户分账/回退单号"] } == ["P1", "P1", "R1"])
            #expect(bill.rows.map { $0["分账方"] } == [shop.payee, shop.payee, shop.payee])
            #expect(bill.sums == ["3", "2", "2.50", "1", "1.00"])
            #expect(
                await errorCode { try await shop.get("v3/profitsharing/bills", query.merging(["sub_mchid": "1900000999"]) { $1 }) }
                    == "NO_STATEMENT_EXIST")
        }
    }

    @Test("The sharing bill comes as gzip, of the very text that is hashed, for five minutes, and from ten in the morning on")
    func file() async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            let query: [String: JSON] = ["bill_date": JSON(date)]
            #expect(await errorCode { try await shop.get("v3/profitsharing/bills", query) } == "STATEMENT_CREATING")
            try await shop.advance(2 * 86400)
            let text = try await shop.file("v3/profitsharing/bills", query)
            let answer = try await shop.get("v3/profitsharing/bills", query.merging(["tar_type": "GZIP"]) { $1 })
            let file = try await shop.download(answer)
            #expect(file != text)
            #expect(try Bill.decompressed(file) == text)
            #expect(answer.hash_value.string == Insecure.SHA1.hash(data: text).map { String(format: "%02x", $0) }.joined())
            try await shop.advance(301)
            #expect(await errorCode { try await shop.download(answer) } == "INVALID_REQUEST")
        }
    }

    /// One day's business: an order shared with a merchant and a user, one share failed, some returned and refunded, and two transfers, of which
    /// one is taken back.
    ///
    /// - Returns: the day.
    private func trade(_ shop: V3Shop) async throws -> String {
        let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        try await v2.startDay()
        let transactionID = try await shop.payToShare()
        try await shop.addReceiver()
        try await shop.addReceiver(V3Shop.person, "PERSONAL_OPENID")
        try await shop.addReceiver("1900000300")
        let parts = [shop.part(200), shop.part(50, to: V3Shop.person, "PERSONAL_OPENID"), shop.part(10, to: "1900000300")]
        try await shop.share(transactionID, as: "P1", parts)
        try await shop.simulator.user.failProfitShare(outOrderNo: "P1", account: "1900000300")
        try await shop.advance(61)
        try await shop.takeBack(100, of: "P1", as: "R1")
        try await shop.advance(1)
        try await shop.refund("order-0001", 300, of: 1000, as: "refund-1")
        try await shop.advance(1)
        try await shop.transfer("bill1", 500)
        try await shop.simulator.user.confirmTransfer(outBillNo: "bill1")
        try await shop.advance(1)
        try await shop.transfer("bill2", 600)
        try await shop.cancelTransfer("bill2")
        try await shop.advance(61)
        return String(ShanghaiTime.text(shop.simulator.clock.now).prefix(10))
    }
}
