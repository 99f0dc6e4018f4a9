#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What came into a merchant's account and went out of it on one day.
struct FundFlowBill: Sendable {
    struct Row: Sendable {
        let posting: Posting
        /// In fen; negative for what went out.
        let change: Int
        /// What was in the account then, in fen.
        let balance: Int
    }

    let rows: [Row]

    /// - Parameter now: what has moved until then is in it.
    init(of mchid: String, _ day: BillDay, from records: Records, at now: Date) throws {
        // What is frozen is the merchant's, too.
        let accounts: [Account] = [.merchant(mchid), .frozen(mchid)]
        var balance = accounts.reduce(0) { $0 + $1.openingBalance }
        rows = try records.postings(of: accounts, at: now).map { posting in
            let change = accounts.change(by: posting)
            balance += change
            return Row(posting: posting, change: change, balance: balance)
        }.filter { day.contains($0.posting.time) }
    }

    var table: BillTable { Self.table(Self.heads, rows.map { ($0, Self.values($0)) }) }

    /// Those of several merchants in one table, which says whose each row is.
    static func table(of bills: [(mchid: String, bill: FundFlowBill)]) -> BillTable {
        table(["二级商户号", "账户类型"] + heads, bills.flatMap { mchid, bill in bill.rows.map { ($0, [mchid, "BASIC"] + values($0)) } })
    }

    private static func table(_ heads: [String], _ rows: [(row: Row, values: [String])]) -> BillTable {
        let income = rows.map(\.row.change).filter { $0 > 0 }
        let expense = rows.map(\.row.change).filter { $0 < 0 }
        return BillTable(
            heads: heads, rows: rows.map(\.values), sumHeads: ["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"],
            sums: [
                String(rows.count), String(income.count), BillTable.yuan(income.reduce(0, +)), String(expense.count),
                BillTable.yuan(-expense.reduce(0, +)),
            ]
        )
    }

    private static let heads = [
        "记账时间", "微信支付业务单号", "资金流水单号", "业务名称", "业务类型", "收支类型", "收支金额(元)", "账户结余(元)", "资金变更提交申请人", "备注",
        "业务凭证号",
    ]

    private static func values(_ row: Row) -> [String] {
        let posting = row.posting
        return [
            ShanghaiTime.spacedText(posting.time), posting.number, posting.id, posting.business.rawValue, posting.business.rawValue,
            row.change > 0 ? "收入" : "支出", BillTable.yuan(abs(row.change)), BillTable.yuan(row.balance), "system", "", posting.merchantNumber,
        ]
    }
}
