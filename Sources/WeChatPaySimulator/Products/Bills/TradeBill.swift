#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What users paid and got back on one day, as the platform's table.
struct TradeBill: Sendable {
    /// Which rows it has.
    enum Contents: String, Sendable, CaseIterable {
        case all = "ALL"
        case payments = "SUCCESS"
        case refunds = "REFUND"
    }

    let contents: Contents
    let rows: [TradeBillRow]

    /// - Parameters:
    ///   - subMchid: the only sub-merchant whose rows are wanted; `nil` for all.
    ///   - now: the refunds are shown as they are then.
    init(_ contents: Contents, of mchid: String, subMchid: String? = nil, _ day: BillDay, from records: Records, at now: Date) throws {
        var rows: [TradeBillRow] = []
        let orders = try records.all(Order.self).filter { $0.request.mchid == mchid }
        let deductions = try records.all(Transaction.self).filter { $0.mchid == mchid && $0.isPaid(at: now) }
        if contents != .refunds {
            rows += orders.compactMap(TradeBillRow.init(payment:))
            rows += deductions.map(TradeBillRow.init(deduction:))
        }
        if contents != .payments {
            rows += orders.compactMap(TradeBillRow.init(reversal:))
            for order in orders where !order.refunds.isEmpty {
                rows += try records.refunds(of: order).compactMap { TradeBillRow(refund: $0, of: order, at: now) }
            }
            for deduction in deductions where !deduction.refunds.isEmpty {
                rows += try records.refunds(of: deduction).map { TradeBillRow(refund: $0, of: deduction, at: now) }
            }
        }
        self.contents = contents
        self.rows = rows.filter { day.contains($0.time) && (subMchid == nil || $0.subMchid == subMchid) }.sorted { $0.time < $1.time }
    }

    var table: BillTable {
        let columns = TradeBillColumn.all.filter { $0.contents.contains(contents) }
        return BillTable(
            heads: columns.map(\.head), rows: rows.map { row in columns.map { $0.value(row) } }, sumHeads: Self.sumHeads, sums: sums
        )
    }

    private static let sumHeads = ["总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额"]

    private var sums: [String] {
        func sum(_ value: (TradeBillRow) -> Int?) -> String { BillTable.yuan(rows.reduce(0) { $0 + (value($1) ?? 0) }) }
        return [
            String(rows.count), sum(\.settled), sum(\.back?.amount), sum(\.back?.coupon), TradeBillColumn.noFee, sum(\.total), sum(\.back?.requested),
        ]
    }
}
