import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a bill's rows come to, once its sums have been held against them.
struct BillSummary {
    let text: String

    /// - Throws: `WeChatPayError`.
    init(ofFileAt path: String) async throws {
        let file = DiskFile(path: path)
        var parts = file.makeAsyncIterator()
        let beginning = try await parts.next()?.prefix(1024) ?? Data()
        let isFundFlow = String(decoding: beginning, as: UTF8.self).contains("资金流水单号")
        text = isFundFlow ? try await Self.fundFlow(file) : try await Self.trade(file)
    }

    private static func trade(_ file: DiskFile) async throws -> String {
        var (count, total, requested) = (0, 0, 0)
        for try await row in WeChatPay.Bill<WeChatPay.TradeBillRow>(file) {
            count += 1
            total += row.total
            requested += row.refund?.requestedAmount ?? 0
        }
        return "\(rows(count)), whose sums agree: ordered \(yuan(total)), refunds asked for \(yuan(requested))"
    }

    private static func fundFlow(_ file: DiskFile) async throws -> String {
        var (count, income, expense) = (0, 0, 0)
        for try await row in WeChatPay.Bill<WeChatPay.FundFlowBillRow>(file) {
            count += 1
            if row.direction == .income { income += row.amount } else { expense += row.amount }
        }
        return "\(rows(count)), whose sums agree: income \(yuan(income)), expense \(yuan(expense))"
    }

    private static func rows(_ count: Int) -> String { "\(count) row\(count == 1 ? "" : "s")" }

    private static func yuan(_ fen: Int) -> String {
        let rest = fen.magnitude % 100
        return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(rest < 10 ? "0" : "")\(rest) yuan"
    }
}
