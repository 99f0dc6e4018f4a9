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

    /// When the bill of a day is there: at ten in the morning of the next.
    static func readyTime(day: Int) -> Date { Date(timeIntervalSince1970: TimeInterval(day + 1) * 86400 + 2 * 3600) }

    let contents: Contents
    let rows: [TradeBillRow]

    /// - Parameter now: the refunds are shown as they are then.
    init(_ contents: Contents, of mchid: String, day: Int, from records: Records, at now: Date) throws {
        var rows: [TradeBillRow] = []
        let orders = try records.all(Order.self).filter { $0.request.mchid == mchid }
        if contents != .refunds {
            rows += orders.compactMap(TradeBillRow.init(payment:))
            rows += try records.all(Transaction.self).filter { $0.mchid == mchid && $0.state(at: now) == .paid }.map(TradeBillRow.init(deduction:))
        }
        if contents != .payments {
            rows += orders.compactMap(TradeBillRow.init(reversal:))
            rows += try orders.flatMap { order in
                try records.refunds(of: order).compactMap { TradeBillRow(refund: $0, of: order, at: now) }
            }
        }
        self.contents = contents
        self.rows = rows.filter { ShanghaiTime.day(of: $0.time) == day }.sorted { $0.time < $1.time }
    }

    /// Heads, a line for each row, heads of the sums, the sums. Every value is led by a grave accent, so that spreadsheets take it as text.
    var text: String {
        let columns = TradeBillColumn.all.filter { $0.contents.contains(contents) }
        let lines =
            [columns.map(\.head).joined(separator: ",")] + rows.map { row in Self.line(columns.map { $0.value(row) }) } + [
                Self.sumHeads, Self.line(sums),
            ]
        return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
    }

    private static let sumHeads = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"

    private var sums: [String] {
        let paid = Self.yuan(rows.reduce(0) { $0 + $1.paid })
        let refunded = Self.yuan(rows.reduce(0) { $0 + ($1.back?.amount ?? 0) })
        return [String(rows.count), paid, refunded, Self.yuan(0), TradeBillColumn.noFee, paid, refunded]
    }

    private static func line(_ values: [String]) -> String {
        values.map { "`" + $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: ",")
    }

    /// An amount in fen, in yuan.
    static func yuan(_ amount: Int) -> String { "\(amount / 100).\(amount % 100 < 10 ? "0" : "")\(amount % 100)" }
}
