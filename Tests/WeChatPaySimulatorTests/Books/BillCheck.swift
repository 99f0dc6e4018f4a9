import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The bills of all days, beside what queries say was paid and given back.
struct BillCheck {
    let market: Market

    func check(_ found: [Found]) async throws {
        var rows: [[String: String]] = []
        var flow: [String: Int] = [:]
        let mchid = market.simulator.credentials.mchid
        var balance = Account.opening
        for day in try await days() {
            for row in try await bill("v3/bill/tradebill", day)?.rows ?? [] {
                rows.append(row)
                #expect(row["交易时间"]?.hasPrefix(day) == true, "\(row["交易时间"] ?? "") in the bill of \(day)")
            }
            for row in try await bill("v3/bill/fundflowbill", day)?.rows ?? [] {
                let change = Self.fen(row["收支金额(元)"]) * (row["收支类型"] == "收入" ? 1 : -1)
                if row["业务名称"] != "提现" { flow[row["业务凭证号"] ?? "", default: 0] += change }
                balance += change
                #expect(Self.fen(row["账户结余(元)"]) == balance, "the balance after \(row)")
                #expect(row["记账时间"]?.hasPrefix(day) == true, "\(row["记账时间"] ?? "") in the bill of \(day)")
            }
        }
        try await checkSubMerchant(found)
        let payments = found.filter { $0.subject.isPayment && $0.isPaid }
        let paid = rows.filter { $0["交易状态"] == "SUCCESS" }
        expectSame(
            Self.lines(paid, "商户订单号", ["订单金额", "应结订单金额", "代金券金额"]),
            payments.map { Line($0.number, $0.time, [$0.amount, $0.merchantAmount, $0.amount - $0.userAmount]) }
        )
        let back = rows.filter { $0["交易状态"] == "REFUND" }
        expectSame(
            Self.lines(back, "商户退款单号", ["申请退款金额", "退款金额", "充值券退款金额"]),
            found.filter { $0.subject == .refund }.map {
                Line($0.number, $0.time, [$0.amount, $0.merchantAmount, $0.merchantAmount - $0.userAmount])
            }
        )
        let closed = back.filter { $0["退款状态"] == "FAIL" }.map { $0["商户退款单号"] }
        #expect(Set(closed) == Set(found.filter { $0.subject == .refund && $0.state == "CLOSED" }.map(\.number)))
        let reversed = rows.filter { $0["交易状态"] == "REVOKED" }.map { $0["商户订单号"] }
        #expect(reversed.sorted { $0 ?? "" < $1 ?? "" } == payments.filter { $0.state == "REVOKED" }.map(\.number).sorted())
        let expected = Reckoning(found, creator: mchid).changes.filter { $0.key.account == .merchant(mchid) && $0.value != 0 }
        #expect(flow.filter { $0.value != 0 } == Dictionary(expected.map { ($0.key.number, $0.value) }) { $0 + $1 }, "the fund flow")
        let funds = try await market.simulator.account.balance + market.simulator.account.frozenBalance
        #expect(balance == funds, "the last balance in the bills is not what the merchant has")
    }

    /// The sub-merchant's fund flow, which is encrypted.
    private func checkSubMerchant(_ found: [Found]) async throws {
        var flow: [String: Int] = [:]
        for day in try await days() {
            guard let bill = try await existing({ try await market.partner.flow(day) }) else { continue }
            for row in bill.rows where row["业务名称"] != "提现" {
                flow[row["业务凭证号"] ?? "", default: 0] += Self.fen(row["收支金额(元)"]) * (row["收支类型"] == "收入" ? 1 : -1)
            }
        }
        let mchid = market.simulator.credentials.mchid
        let expected = Reckoning(found, creator: mchid).changes.filter { $0.key.account == .merchant(V3Shop.subMchid) && $0.value != 0 }
        #expect(flow.filter { $0.value != 0 } == Dictionary(expected.map { ($0.key.number, $0.value) }) { $0 + $1 }, "the sub-merchant's fund flow")
    }

    /// What a bill has in a row, the time to the day.
    private struct Line: Hashable, Comparable, CustomStringConvertible {
        let number: String
        let day: String
        let amounts: [Int]

        init(_ number: String, _ time: String, _ amounts: [Int]) {
            (self.number, day, self.amounts) = (number, String(time.prefix(10)), amounts)
        }

        var description: String { "\(number) on \(day): \(amounts)" }

        static func < (one: Line, other: Line) -> Bool { one.description < other.description }
    }

    private func expectSame(_ lines: [Line], _ expected: [Line]) {
        #expect(Set(lines).subtracting(expected).sorted() == [], "in the bills only")
        #expect(Set(expected).subtracting(lines).sorted() == [], "not in the bills")
        #expect(lines.count == expected.count)
    }

    private static func lines(_ rows: [[String: String]], _ number: String, _ amounts: [String]) -> [Line] {
        rows.map { row in Line(row[number] ?? "", row["交易时间"] ?? "", amounts.map { fen(row[$0]) }) }
    }

    private static func fen(_ yuan: String?) -> Int { Int((yuan ?? "").replacing(".", with: "")) ?? .min / 4 }

    private func bill(_ path: String, _ day: String) async throws -> Bill? {
        try await existing { try Bill(await market.direct.file(path, ["bill_date": JSON(day)])) }
    }

    /// - Returns: `nil` for a day without a bill.
    private func existing(_ bill: () async throws -> Bill) async throws -> Bill? {
        do {
            return try await bill()
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
