import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The bills of all days, beside what was paid and given back.
struct BillCheck {
    let market: Market

    func check(_ found: [Found]) async throws {
        var rows: [[String: String]] = []
        var movement = 0
        for day in try await days() {
            let trade = try await bill("v3/bill/tradebill", day)
            rows += trade?.rows ?? []
            for row in try await bill("v3/bill/fundflowbill", day)?.rows ?? [] {
                movement += Self.fen(row["收支金额(元)"]) * (row["收支类型"] == "收入" ? 1 : -1)
            }
        }
        let paid = rows.filter { $0["交易状态"] == "SUCCESS" }
        let payments = found.filter { Self.payments.contains($0.subject) && Self.paidStates.contains($0.state) }
        #expect(Self.amounts(paid, "商户订单号", "订单金额").filter { !$0.key.hasPrefix("charge") } == Self.amounts(payments.filter { $0.subject != .charge }))
        let back = rows.filter { $0["交易状态"] == "REFUND" && $0["退款状态"] != "FAIL" }
        let refunds = found.filter { $0.subject == .refund && $0.state != "CLOSED" }
        #expect(Self.amounts(back, "商户退款单号", "退款金额") == Self.amounts(refunds))
        let reversed = Self.amounts(rows.filter { $0["交易状态"] == "REVOKED" }, "商户订单号", "退款金额")
        let charged = Self.amounts(paid, "商户订单号", "订单金额").filter { $0.key.hasPrefix("charge") }
        let kept = Self.amounts(payments.filter { $0.subject == .charge })
        #expect(charged == kept.merging(reversed) { $0 + $1 }, "payments by code are kept or reversed")
        let mchid = market.simulator.credentials.mchid
        let funds = try await market.simulator.account.balance(ofSubMerchant: mchid) + market.simulator.account.frozenBalance
        #expect(movement == funds - Account.opening, "the fund flow is not what the merchant has")
    }

    private static let payments: Set<Subject> = [.order, .charge, .deduction]
    private static let paidStates: Set = ["SUCCESS", "REFUND"]

    private static func fen(_ yuan: String?) -> Int { Int((yuan ?? "").replacing(".", with: "")) ?? .min / 4 }

    private static func amounts(_ rows: [[String: String]], _ number: String, _ amount: String) -> [String: Int] {
        rows.reduce(into: [:]) { $0[$1[number] ?? "", default: 0] += fen($1[amount]) }
    }

    private static func amounts(_ found: [Found]) -> [String: Int] { found.reduce(into: [:]) { $0[$1.number, default: 0] += $1.amount } }

    private func bill(_ path: String, _ day: String) async throws -> Bill? {
        do {
            return try Bill(await market.direct.file(path, ["bill_date": JSON(day)]))
        } catch let error as WeChatPayError where error.code == "NO_STATEMENT_EXIST" {
            return nil
        }
    }

    /// The days on which money moved, which are over.
    private func days() async throws -> [String] {
        let now = market.simulator.clock.now
        let times = try await market.simulator.account.state.read { records in
            try records.all(Posting.self).map(\.time) + records.all(ExpectedPosting.self).map(\.posting.time).filter { $0 <= now }
        }
        return Set(times.map { String(ShanghaiTime.text($0).prefix(10)) }).sorted()
    }
}
