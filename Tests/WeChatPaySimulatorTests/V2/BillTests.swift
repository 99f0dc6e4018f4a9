import Crypto
import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Bills of APIv2")
struct BillTests {
    private let sumHeads = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"

    @Test("A day's bill has its payments, refunds and reversals, and sums that agree with the account")
    func contents() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            let date = try await trade(shop)
            let balance = try await shop.simulator.account.balance
            try await shop.advance(2 * 86400)
            let bill = try Bill(await shop.bill(date))
            #expect(bill.heads.count == 27)
            #expect(bill.heads.prefix(3) == ["交易时间", "公众账号ID", "商户号"])
            #expect(bill.rows.map { $0["商户订单号"] } == ["order-0001", "order-0002", "order-0001", "order-0002"])
            #expect(bill.rows.map { $0["交易状态"] } == ["SUCCESS", "SUCCESS", "REFUND", "REVOKED"])
            #expect(bill.rows.map { $0["订单金额"] } == ["8.88", "1000.00", "0.00", "0.00"])
            #expect(bill.rows.map { $0["退款金额"] } == ["0.00", "0.00", "3.05", "1000.00"])
            #expect(bill.rows.map { $0["退款状态"] } == ["", "", "SUCCESS", "SUCCESS"])
            #expect(bill.rows.map { $0["商户退款单号"] } == ["0", "0", "refund-1", "0"])
            #expect(bill.rows.map { $0["商品名称"] } == ["充电", "充电", "充电", "充电"])
            #expect(bill.rows.map { $0["商户数据包"] } == ["第一行 第二行", "", "第一行 第二行", ""])
            #expect(bill.sumHeads == sumHeads)
            #expect(bill.sums == ["4", "1008.88", "1003.05", "0.00", "0.00000", "1008.88", "1003.05"])
            #expect(balance - before == 100_888 - 100_305)
        }
    }

    @Test("The bills of payments only and of refunds only have the rows and columns that theirs have")
    func types() async throws {
        try await V2Shop.open { shop in
            let date = try await trade(shop)
            try await shop.advance(2 * 86400)
            let payments = try Bill(await shop.bill(date, ["bill_type": "SUCCESS"]))
            #expect(payments.rows.map { $0["交易状态"] } == ["SUCCESS", "SUCCESS"])
            #expect(payments.heads.count == 20)
            #expect(payments.sums.prefix(3) == ["2", "1008.88", "0.00"])
            let refunds = try Bill(await shop.bill(date, ["bill_type": "REFUND"]))
            #expect(refunds.rows.map { $0["交易状态"] } == ["REFUND", "REVOKED"])
            #expect(refunds.heads.count == 29)
            #expect(refunds.rows.allSatisfy { $0["退款申请时间"] == $0["交易时间"] && $0["退款成功时间"]?.count == 19 })
            #expect(refunds.sums.prefix(3) == ["2", "0.00", "1003.05"])
        }
    }

    @Test("A refund on a later day is in that day's bill; deductions are in theirs")
    func days() async throws {
        try await V2Shop.open { shop in
            try await shop.startDay()
            try await shop.pay("order-0001")
            let site = EbikeSite(simulator: shop.simulator, wechatPay: shop.wechatPay)
            try await site.deduct(token: site.token(contractID: site.signedContract(openid: "oUser")), outTradeNo: "order-0002", total: 112)
            let first = try await day(of: "order-0001", shop)
            try await shop.advance(86400)
            try await shop.refund("order-0001", 888, as: "refund-1")
            let second = shop.simulator.clock.now.shanghaiDigits.prefix(8)
            try await shop.advance(2 * 86400)
            let bill = try Bill(await shop.bill(first))
            #expect(bill.rows.map { $0["商户订单号"] } == ["order-0001", "order-0002"])
            #expect(bill.sums.prefix(3) == ["2", "10.00", "0.00"])
            #expect(try Bill(await shop.bill(String(second))).sums.prefix(3) == ["1", "0.00", "8.88"])
        }
    }

    @Test("With tar_type a bill comes as gzip of the very same text")
    func compressed() async throws {
        try await V2Shop.open { shop in
            let date = try await trade(shop)
            try await shop.advance(2 * 86400)
            let text = try await shop.bill(date)
            #expect(try await Bill.decompressed(shop.bill(date, ["tar_type": "GZIP"])) == text)
        }
    }

    @Test("A gzip file is read by gzip itself", arguments: [0, 1, 65535, 65536, 200_000])
    func gzip(_ size: Int) throws {
        let contents = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        #expect(try Bill.decompressed(Gzip.file(of: contents)) == contents)
    }

    @Test("What has no bill is refused, with a code and without a signature")
    func refusals() async throws {
        try await V2Shop.open { shop in
            let date = try await trade(shop)
            let refused: [(String, XML, String)] = [
                (date, [:], "Bill Creating"),
                (shop.simulator.clock.now.addingTimeInterval(-3 * 86400).shanghaiDigits.prefix(8) + "", [:], "No Bill Exist"),
                ("2026-08-26", [:], "invalid bill_date"), ("20260230", [:], "invalid bill_date"), ("", [:], "invalid bill_date"),
                (date, ["bill_type": "NONE"], "invalid bill_type"), (date, ["tar_type": "ZIP"], "invalid tar_type"),
            ]
            for (date, members, message) in refused {
                let error = await thrownError { try await shop.bill(date, members) }
                #expect(error?.message == message)
                #expect(error?.kind == .unverifiedError)
                #expect(error?.code == (message.hasPrefix("invalid") ? "20001" : "20002"))
            }
            try await shop.advance(100 * 86400)
            #expect(await thrownError { try await shop.bill(date) }?.message == "No Bill Exist")
        }
    }

    @Test("A day's bill is there at ten in the morning of the next")
    func readyTime() throws {
        let day = ShanghaiTime.day(of: try #require(ShanghaiTime.date(digits: "20260826235959")))
        #expect(ShanghaiTime.digits(BillDay(number: day).readyTime) == "20260827100000")
    }

    /// One day's trade.
    ///
    /// - Returns: the day.
    private func trade(_ shop: V2Shop) async throws -> String {
        try await shop.startDay()
        try await shop.pay("order-0001", ["attach": "第一行\n第二行"])
        try await shop.advance(1)
        try await shop.charge("order-0002", total: 100_000, code: "134567890123456789")
        try await shop.place("order-0003")
        try await shop.advance(1)
        try await shop.refund("order-0001", 305, as: "refund-1")
        try await shop.advance(1)
        try await shop.reverse("order-0002")
        return try await day(of: "order-0001", shop)
    }

    private func day(of number: String, _ shop: V2Shop) async throws -> String {
        String(try #require(try await shop.query(number).time_end.string).prefix(8))
    }
}
