import Foundation
import Testing

@testable import WeChatPay

/// Rows and sums of bills in the form that the platform documents.
@Suite struct BillTests {
    private static let tradeHeads =
        "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注"
    private static let payment =
        "`2026-11-20 08:03:04,`wx8888888888888888,`1900000109,`0,`,`4200000001,`ORDER-1,`openid-1,`JSAPI,`SUCCESS,`CMB_DEBIT,`CNY,`3.00,`0.50,`0,`0,`0.00,`0.00,`,`,`A cup, and `two` more,`,`0.01800,`0.60%,`3.50,`0.00,`"
    private static let refund =
        "`2026-11-20 09:00:00,`wx8888888888888888,`1900000109,`1900000110,`,`4200000001,`ORDER-1,`openid-1,`JSAPI,`REFUND,`CMB_DEBIT,`CNY,`0.00,`0.00,`5000000001,`REFUND-1,`1.20,`0.20,`ORIGINAL,`PROCESSING,`A cup, and `two` more,`,`-0.00720,`0.60%,`0.00,`1.40,`"
    private static let sumHeads = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
    private static let sums = "`2,`3.00,`1.20,`0.20,`0.01080,`3.50,`1.40"

    private func bill(_ lines: String..., end: String = "\r\n", partSize: Int = 11) -> AsyncThrowingStream<Data, any Error> {
        let text = Data(("\u{FEFF}" + lines.map { $0 + end }.joined()).utf8)
        return AsyncThrowingStream { parts in
            var rest = text
            while !rest.isEmpty {
                parts.yield(rest.prefix(partSize))
                rest = rest.dropFirst(partSize)
            }
            parts.finish()
        }
    }

    private func tradeError(_ lines: String...) async -> WeChatPayError? {
        await WeChatPayError.thrown { try await WeChatPay.Bill<WeChatPay.TradeBillRow>(bill(lines.joined(separator: "\n"), end: "\n")).rows() }
    }

    @Test(arguments: ["\r\n", "\n"]) func aTradeBillsRowsAreValuesInFen(end: String) async throws {
        let rows = try await WeChatPay.Bill<WeChatPay.TradeBillRow>(
            bill(Self.tradeHeads, Self.payment, Self.refund, Self.sumHeads, Self.sums, end: end)
        ).rows()
        try #require(rows.count == 2)
        #expect(rows[0].time == "2026-11-20T08:03:04+08:00")
        #expect(rows[0].outTradeNo == "ORDER-1")
        #expect(rows[0].subMchid == nil)
        #expect(rows[0].settledAmount == 300)
        #expect(rows[0].couponAmount == 50)
        #expect(rows[0].total == 350)
        #expect(rows[0].refund == nil)
        #expect(rows[0].description == "A cup, and `two` more")
        #expect(rows[0].feeInThousandths == 1800)
        #expect(rows[1].subMchid == "1900000110")
        #expect(rows[1].feeInThousandths == -720)
        #expect(rows[1].refund?.amount == 120)
        #expect(rows[1].refund?.couponAmount == 20)
        #expect(rows[1].refund?.requestedAmount == 140)
        #expect(rows[1].refund?.status == "PROCESSING")
        #expect(rows[1].line["费率备注"] == "")
        #expect(rows[1].line["何もない"] == nil)
    }

    @Test func aBillOfPaymentsOnlyHasNoColumnsOfRefunds() async throws {
        let gone = Set(["微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "申请退款金额"])
        let heads = Self.tradeHeads.split(separator: ",").map(String.init)
        let values = Self.payment.dropFirst().split(separator: ",`", omittingEmptySubsequences: false).map(String.init)
        let kept = zip(heads, values).filter { !gone.contains($0.0) }
        let row = "`" + kept.map(\.1).joined(separator: ",`")
        let rows = try await WeChatPay.Bill<WeChatPay.TradeBillRow>(
            bill(kept.map(\.0).joined(separator: ","), row, Self.sumHeads, "`1.0,`3.00,`0.00,`0.00,`0.01800,`3.50,`0.00")
        ).rows()
        #expect(rows.map(\.refund) == [nil])
        #expect(rows.map(\.total) == [350])
    }

    @Test func aBillOfRefundsTellsWhenEachWasAskedForAndDone() async throws {
        let heads = Self.tradeHeads.replacing("微信退款单号", with: "退款申请时间,退款成功时间,微信退款单号")
        let done = Self.refund.replacing("`5000000001", with: "`2026-11-20 08:59:00,`2026-11-20 09:01:02,`5000000001")
        let waiting = Self.refund.replacing("`5000000001", with: "`2026-11-20 08:58:00,`,`5000000002")
        let sums = "`2,`0.00,`2.40,`0.40,`-0.01440,`0.00,`2.80"
        let rows = try await WeChatPay.Bill<WeChatPay.RefundBillRow>(bill(heads, done, waiting, Self.sumHeads, sums)).rows()
        #expect(rows.map(\.requestTime) == ["2026-11-20T08:59:00+08:00", "2026-11-20T08:58:00+08:00"])
        #expect(rows.map(\.successTime) == ["2026-11-20T09:01:02+08:00", nil])
        #expect(rows.map(\.refund.refundID) == ["5000000001", "5000000002"])
        #expect(rows.map(\.trade.outTradeNo) == ["ORDER-1", "ORDER-1"])
        let wrong = await WeChatPayError.thrown {
            try await WeChatPay.Bill<WeChatPay.RefundBillRow>(bill(heads, done, Self.sumHeads, sums)).rows()
        }
        #expect(wrong?.kind == .inconsistentBill)
    }

    @Test func aPaymentInABillOfRefundsIsNamed() async throws {
        let heads = Self.tradeHeads.replacing("微信退款单号", with: "退款申请时间,退款成功时间,微信退款单号")
        let row = Self.payment.replacing("`CNY,`3.00,`0.50,", with: "`CNY,`3.00,`0.50,`,`,")
        let error = await WeChatPayError.thrown {
            try await WeChatPay.Bill<WeChatPay.RefundBillRow>(bill(heads, row, Self.sumHeads, Self.sums)).rows()
        }
        #expect(error?.message == "Line 2 of the bill of refunds is no refund.")
    }

    @Test func rowsWhoseSumNoAccountCanHoldAreRefused() async throws {
        let row = Self.payment.replacing("`3.50,", with: "`90000000000000.00,")
        let error = await tradeError(Self.tradeHeads, row, row, Self.sumHeads, Self.sums)
        #expect(error?.message == "Line 3 of the bill makes the sum 订单总金额 larger than any amount of money.")
    }

    @Test func aFundFlowBillsRowsAreMovements() async throws {
        let rows = try await WeChatPay.Bill<WeChatPay.FundFlowBillRow>(
            bill(
                "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号",
                "`2026-11-20 13:54:01,`50300806962021,`4200000920,`退款,`退款,`支出,`0.01,`0.22,`1601959334API,`退款总金额0.01元;含手续费0.00元,`S2021",
                "`2026-11-20 14:00:45,`50300907032021,`4200000846,`交易,`交易,`收入,`12.00,`12.22,`system,`,`ORDER-1",
                "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额", "`2,`1,`12.00,`1,`0.01"
            )
        ).rows()
        #expect(rows.map(\.change) == [-1, 1200])
        #expect(rows.map(\.balance) == [22, 1222])
        #expect(rows.map(\.voucherNumber) == ["S2021", "ORDER-1"])
    }

    @Test(arguments: 0..<7) func everySumIsHeldAgainstTheRows(index: Int) async throws {
        var sums = Self.sums.split(separator: ",").map(String.init)
        sums[index] = index == 0 ? "`3" : sums[index].dropLast() + "1"
        let error = await tradeError(Self.tradeHeads, Self.payment, Self.refund, Self.sumHeads, sums.joined(separator: ","))
        #expect(error?.kind == .inconsistentBill)
        #expect(error?.message.contains(Self.sumHeads.split(separator: ",")[index]) == true)
    }

    @Test func aBillThatWasCutOffAtALinesEndIsRefused() async throws {
        let lines = [Self.tradeHeads, Self.payment, Self.refund, Self.sumHeads, Self.sums]
        for count in 0..<lines.count {
            let error = await tradeError(lines.prefix(count).joined(separator: "\n"))
            #expect(error?.kind == .unreadableBody, "\(count) lines")
        }
    }

    @Test(arguments: [
        (payment.replacing("`3.50", with: "`3.505"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`1e3"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`99999999999999999999"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`3."), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`.50"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`3.5.0"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`3.500000"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("`3.50", with: "`92233720368547.76"), "Line 2 of the bill has no amount in fen under 订单金额."),
        (payment.replacing("2026-11-20", with: "2026-13-20"), "Line 2 of the bill has no time under 交易时间."),
        (payment.replacing(",`0.60%", with: ""), "Line 2 of the bill has 26 values for 27 columns."),
    ])
    func aRowThatCantBeReadIsNamed(row: String, message: String) async throws {
        #expect(await tradeError(Self.tradeHeads, row, Self.sumHeads, Self.sums)?.message == message)
    }

    @Test func whatStandsBehindTheSumsIsRefused() async throws {
        #expect(await tradeError(Self.tradeHeads, Self.payment, Self.refund, Self.sumHeads, Self.sums, Self.payment)?.kind == .unreadableBody)
    }

    @Test func aMissingColumnIsNamed() async throws {
        let error = await tradeError(Self.tradeHeads.replacing("订单金额,申请", with: "别的,申请"), Self.payment, Self.sumHeads, Self.sums)
        #expect(error?.message == "The bill has no column 订单金额.")
    }

    @Test func aBillWithoutGraveAccentsIsPartedByCommas() async throws {
        let lines = [Self.payment.replacing("A cup, and `two` more", with: "Tea"), Self.sums.replacing("`2,", with: "`1,")].map {
            $0.replacing("`", with: "")
        }
        let sums = lines[1].replacing("1.20,0.20,0.01080", with: "0.00,0.00,0.01800").replacing("1.40", with: "0.00")
        let rows = try await WeChatPay.Bill<WeChatPay.TradeBillRow>(bill(Self.tradeHeads, lines[0], Self.sumHeads, sums)).rows()
        #expect(rows.map(\.description) == ["Tea"])
        #expect(rows.map(\.total) == [350])
    }

    /// A reader by the program's own calendar against the platform's, and the days that not every month has.
    @Test(arguments: [1900, 2000, 2024, 2026]) func aDayIsOneOfItsMonths(year: Int) {
        for month in 1...12 {
            for day in 27...32 {
                let (month, day) = (month < 10 ? "0\(month)" : "\(month)", "\(day)")
                // Digits alone are read by Foundation's calendar.
                #expect(
                    Timestamp(inChina: "\(year)-\(month)-\(day) 23:59:00") == Timestamp(inChina: "\(year)\(month)\(day)235900"),
                    "\(year)-\(month)-\(day)"
                )
            }
        }
    }

    @Test func aBillWhoseReadingIsCancelledIsNotToldAsCutOff() async {
        let (parts, source) = AsyncThrowingStream<Data, any Error>.makeStream()
        source.yield(Data("\(Self.tradeHeads)\n\(Self.payment)\n".utf8))
        let reading = Task {
            await WeChatPayError.thrown {
                for try await _ in WeChatPay.Bill<WeChatPay.TradeBillRow>(parts) { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        #expect(await reading.value?.kind == .cancelled)
    }

    @Test func aSavedBillWhoseReadingIsCancelledIsToldAsCancelled() async throws {
        try await Outsider.withFolder { folder in
            let text = Self.tradeHeads + "\n" + String(repeating: Self.payment + "\n", count: 3000)
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/bill.csv"))
            let reading = Task {
                await WeChatPayError.thrown {
                    for try await _ in WeChatPay.Bill<WeChatPay.TradeBillRow>(path: folder + "/bill.csv") { withUnsafeCurrentTask { $0?.cancel() } }
                }
            }
            #expect(await reading.value?.kind == .cancelled)
        }
    }

    @Test func aLineWithoutAnEndIsNotKeptForEver() async throws {
        let endless = AsyncThrowingStream<Data, any Error> { Data(repeating: 0x31, count: 100_000) }
        #expect(await WeChatPayError.thrown { try await WeChatPay.Bill<WeChatPay.TradeBillRow>(endless).rows() }?.kind == .unreadableBody)
    }
}
