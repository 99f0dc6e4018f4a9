import Crypto
import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Bills of APIv3")
struct V3BillTests {
    @Test("A day's trade bill has payments and refunds of both protocols, and sums that agree with the account")
    func trade() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.simulator.account.balance
            let date = try await trade(shop)
            let balance = try await shop.simulator.account.balance
            try await shop.advance(2 * 86400)
            let bill = try Bill(await shop.file("v3/bill/tradebill", ["bill_date": JSON(date)]))
            #expect(bill.rows.map { $0["商户订单号"] } == ["order-0001", "order-0002", "order-0001"])
            #expect(bill.rows.map { $0["交易状态"] } == ["SUCCESS", "SUCCESS", "REFUND"])
            #expect(bill.rows.map { $0["订单金额"] } == ["8.88", "10.00", "0.00"])
            #expect(bill.rows.map { $0["退款金额"] } == ["0.00", "0.00", "3.05"])
            #expect(bill.sums.prefix(3) == ["3", "18.88", "3.05"])
            #expect(balance - before == 1888 - 305)
            let refunds = try Bill(await shop.file("v3/bill/tradebill", ["bill_date": JSON(date), "bill_type": "REFUND"]))
            #expect(refunds.rows.map { $0["商户退款单号"] } == ["refund-1"])
        }
    }

    @Test("A day's fund flow bill has each movement with what was left, to the fen what the account has")
    func flow() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.simulator.account.balance
            let date = try await trade(shop)
            let closed = try await shop.refund("order-0002", 500, of: 1000, as: "refund-2")
            try await shop.simulator.user.closeRefund(outRefundNo: "refund-2")
            try await shop.simulator.account.withdraw(1)
            let balance = try await shop.simulator.account.balance
            try await shop.advance(2 * 86400)
            let bill = try Bill(await shop.file("v3/bill/fundflowbill", ["bill_date": JSON(date)]))
            #expect(bill.rows.map { $0["业务名称"] } == ["交易", "交易", "退款", "退款", "退款退回", "提现"])
            #expect(bill.rows.map { $0["收支类型"] } == ["收入", "收入", "支出", "支出", "收入", "支出"])
            #expect(bill.rows.map { $0["收支金额(元)"] } == ["8.88", "10.00", "3.05", "5.00", "5.00", "0.01"])
            #expect(bill.rows.map { $0["业务凭证号"] } == ["order-0001", "order-0002", "refund-1", "refund-2", "refund-2", ""])
            #expect(bill.rows[3]["微信支付业务单号"] == closed.refund_id.string)
            var left = before
            let balances = [888, 1000, -305, -500, 500, -1].map { change in
                left += change
                return BillTable.yuan(left)
            }
            #expect(bill.rows.map { $0["账户结余(元)"] } == balances)
            #expect(balances.last == BillTable.yuan(balance))
            #expect(bill.sums == ["6", "3", "23.88", "3", "8.06"])
        }
    }

    @Test("A red packet that nobody takes is back in the bill of the day when it came back")
    func comingByItself() async throws {
        try await V3Shop.open { shop in
            let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            try await v2.startDay()
            try await v2.give("bill1", 888)
            try await shop.advance(86400 + 60)
            let date = ShanghaiTime.text(shop.simulator.clock.now).prefix(10)
            try await shop.advance(2 * 86400)
            let bill = try Bill(await shop.file("v3/bill/fundflowbill", ["bill_date": JSON(String(date))]))
            #expect(bill.rows.map { $0["业务名称"] } == ["现金红包退回"])
            #expect(bill.rows.map { $0["账户结余(元)"] } == ["1000000.00"])
        }
    }

    @Test("A partner's bill names the sub-merchants and can be narrowed to one; the flow is the sub-merchant's")
    func partner() async throws {
        try await V3Shop.open(.partner) { shop in
            let date = try await trade(shop)
            var direct = shop
            direct.mode = .direct
            try await direct.pay("order-0003", total: 1)
            try await shop.advance(2 * 86400)
            let all = try Bill(await shop.file("v3/bill/tradebill", ["bill_date": JSON(date), "bill_type": "SUCCESS"]))
            #expect(all.rows.map { $0["特约商户号"] } == [V3Shop.subMchid, "0", "0"])
            let narrowed = ["bill_date": JSON(date), "bill_type": "SUCCESS", "sub_mchid": JSON(V3Shop.subMchid)]
            #expect(try Bill(await shop.file("v3/bill/tradebill", narrowed)).rows.map { $0["商户订单号"] } == ["order-0001"])
            let flow = try Bill(await shop.file("v3/bill/fundflowbill", ["bill_date": JSON(date), "sub_mchid": JSON(V3Shop.subMchid)]))
            #expect(flow.rows.map { $0["业务凭证号"] } == ["order-0001", "refund-1"])
        }
    }

    @Test("With tar_type a bill comes as gzip, smaller, of the very text that is hashed")
    func compressed() async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            for number in 0..<20 { try await shop.pay("order-1\(100 + number)") }
            try await shop.advance(2 * 86400)
            let text = try await shop.file("v3/bill/tradebill", ["bill_date": JSON(date)])
            let answer = try await shop.get("v3/bill/tradebill", ["bill_date": JSON(date), "tar_type": "GZIP"])
            let file = try await shop.download(answer)
            #expect(file.count < text.count / 2)
            #expect(try Bill.decompressed(file) == text)
            #expect(answer.hash_value.string == Insecure.SHA1.hash(data: text).map { String(format: "%02x", $0) }.joined())
        }
    }

    @Test("A download_url is good for five minutes")
    func expiry() async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            try await shop.advance(2 * 86400)
            let answer = try await shop.get("v3/bill/tradebill", ["bill_date": JSON(date)])
            try await shop.advance(200)
            #expect(try await !shop.download(answer).isEmpty)
            try await shop.advance(101)
            #expect(await errorCode { try await shop.download(answer) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.wechatPay.v3.billdownload.file.get(query: ["token": "made-up"]) } == "INVALID_REQUEST")
        }
    }

    @Test("What has no bill is refused", arguments: ["v3/bill/tradebill", "v3/bill/fundflowbill"])
    func refusals(_ path: String) async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            let earlier = String(ShanghaiTime.text(shop.simulator.clock.now.addingTimeInterval(-3 * 86400)).prefix(10))
            let refused: [([String: JSON], String)] = [
                (["bill_date": JSON(date)], "STATEMENT_CREATING"), (["bill_date": JSON(earlier)], "NO_STATEMENT_EXIST"), ([:], "PARAM_ERROR"),
                (["bill_date": "20260826"], "PARAM_ERROR"), (["bill_date": "2026-02-30"], "PARAM_ERROR"),
                (["bill_date": JSON(date), "tar_type": "ZIP"], "PARAM_ERROR"),
            ]
            for (query, code) in refused { #expect(await errorCode { try await shop.get(path, query) } == code, "\(query)") }
            try await shop.advance(2 * 86400)
            let other: [String: JSON] = path.hasSuffix("tradebill") ? ["bill_type": "RECHARGE_REFUND"] : ["account_type": "FEES"]
            let query = other.merging(["bill_date": JSON(date)]) { $1 }
            #expect(await errorCode { try await shop.get(path, query) } == "NO_STATEMENT_EXIST")
            try await shop.advance(100 * 86400)
            #expect(await errorCode { try await shop.get(path, ["bill_date": JSON(date)]) } == "NO_STATEMENT_EXIST")
        }
    }

    @Test("A day's bill is there at ten in the morning of the next")
    func readyTime() throws {
        let day = BillDay(number: ShanghaiTime.day(of: try #require(ShanghaiTime.date("2026-08-26T23:59:59+08:00"))))
        let ten = try #require(ShanghaiTime.date("2026-08-27T10:00:00+08:00"))
        #expect(!day.isReady(at: ten.addingTimeInterval(-1)))
        #expect(day.isReady(at: ten))
        #expect(day.isKept(at: ten.addingTimeInterval(88 * 86400)))
        #expect(!day.isKept(at: ten.addingTimeInterval(90 * 86400)))
    }

    /// One day's trade: an order of APIv3 that is refunded in part, and one of APIv2.
    ///
    /// - Returns: the day.
    private func trade(_ shop: V3Shop) async throws -> String {
        let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        try await v2.startDay()
        try await shop.pay("order-0001")
        try await shop.advance(1)
        try await v2.pay("order-0002", total: 1000)
        try await shop.advance(1)
        try await shop.refund("order-0001", 305, as: "refund-1")
        return String(ShanghaiTime.text(shop.simulator.clock.now).prefix(10))
    }
}
