import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The client's bills against the simulator's, which know of each other only what the platform documents.
@Suite struct TypedBillTests {
    @Test(arguments: [V3Shop.Mode.direct, .partner]) func aTradeBillIsDownloadedExpandedProvenAndRead(mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let date = try await trade(shop)
            let rows = try await shop.wechatPay.bills.trade(on: date).rows()
            #expect(rows.map(\.outTradeNo) == ["order-0001", "order-0002", "order-0001"])
            #expect(rows.map(\.total) == [888, 1000, 0])
            #expect(rows.map(\.refund?.amount) == [nil, nil, 305])
            #expect(rows.map(\.refund?.outRefundNo) == [nil, nil, "refund-1"])
            #expect(rows.allSatisfy { $0.subMchid == (mode == .partner ? V3Shop.subMchid : nil) })
            #expect(try await shop.wechatPay.bills.trade(on: date, .payments).rows().map(\.outTradeNo) == ["order-0001", "order-0002"])
            #expect(try await shop.wechatPay.bills.trade(on: date, .refunds).rows().map(\.outTradeNo) == ["order-0001"])
        }
    }

    @Test func aBillOfRefundsTellsTheirTimes() async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            let rows = try await shop.wechatPay.bills.refunds(on: date).rows()
            #expect(rows.map(\.refund.outRefundNo) == ["refund-1"])
            #expect(rows.map(\.refund.amount) == [305])
            #expect(rows.map(\.trade.outTradeNo) == ["order-0001"])
            #expect(rows.map(\.requestTime.text.count) == [25])
            #expect(rows.map { $0.requestTime.text.hasPrefix(date) } == [true])
            #expect(rows.map(\.successTime?.text.count) == [25])
        }
    }

    @Test func aFundFlowBillsChangesComeToItsBalances() async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            let rows = try await shop.wechatPay.bills.fundFlow(on: date).rows()
            #expect(rows.map(\.change) == [888, 1000, -305])
            for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.balance + next.change == next.balance) }
        }
    }

    @Test func aLinkThatExpiresWhileAConnectionIsBrokenIsAskedForAgain() async throws {
        try await V3Shop.open { shop in
            let date = try await trade(shop)
            let expected = try await shop.wechatPay.bills.tradeFile(on: date).collect(upTo: 1 << 20)
            shop.simulator.faults.add(Fault(.cutOff, on: .get, "/v3/billdownload/file"))
            let before = shop.simulator.requests.count
            #expect(try await shop.wechatPay.bills.tradeFile(on: date).collect(upTo: 1 << 20) == expected)
            let paths = shop.simulator.requests.dropFirst(before).map(\.path)
            #expect(paths.filter { $0 == "/v3/billdownload/file" }.count == 2)
        }
    }

    @Test func aDayWithoutABillIsRefusedByThePlatformsCode() async throws {
        try await V3Shop.open { shop in
            let error = await thrownError { try await shop.wechatPay.bills.trade(on: "2020-01-01").rows() }
            #expect(error?.code == "NO_STATEMENT_EXIST")
            #expect(error?.path == "/v3/bill/tradebill")
            #expect(error?.advice?.contains("from ten in the morning") == true)
        }
    }

    @Test func aBillOfAPIv2IsReadFromItsStream() async throws {
        try await V2Shop.open { shop in
            try await shop.startDay()
            try await shop.pay("order-0001")
            let date = shop.simulator.clock.now.shanghaiDigits.prefix(8)
            try await shop.advance(2 * 86400)
            let text = try await shop.bill(String(date))
            let parts = AsyncThrowingStream<Data, any Error> { parts in
                parts.yield(text)
                parts.finish()
            }
            #expect(try await WeChatPay.Bill<WeChatPay.TradeBillRow>(parts).rows().map(\.outTradeNo) == ["order-0001"])
        }
    }

    /// Two payments and a refund.
    ///
    /// - Returns: their day, whose bill is there.
    private func trade(_ shop: V3Shop) async throws -> String {
        let date = try await shop.startDay()
        try await shop.pay("order-0001", total: 888)
        try await shop.pay("order-0002", total: 1000)
        try await shop.refund("order-0001", 305, of: 888, as: "refund-1")
        try await shop.advance(2 * 86400)
        return date
    }
}
