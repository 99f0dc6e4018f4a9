import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

/// `wechatpay bill`.
@Suite struct BillTests {
    /// A simulator with one paid order, two days later.
    private func withBill(_ body: @escaping @Sendable (_ date: String, _ config: String, _ folder: String) async throws -> Void) async throws {
        try await Command.withSimulator { simulator, config, folder in
            _ = try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                try await wechatPay.v3.pay.transactions.native.post(json: [
                    "appid": .string(simulator.credentials.appid), "mchid": .string(simulator.credentials.mchid), "description": "tea",
                    "out_trade_no": "ORDER-0001", "notify_url": "https://example.com/n", "amount": ["total": 350],
                ])
            }
            try await simulator.user.pay(outTradeNo: "ORDER-0001")
            let date = String(Timestamp(simulator.clock.now).text.prefix(10))
            try await simulator.clock.advance(by: .seconds(2 * 86400))
            try await body(date, config, folder)
        }
    }

    @Test func aBillGoesToItsFileProvenAndAddedUp() async throws {
        try await withBill { date, config, folder in
            let file = folder + "/trade.csv"
            let done = try await Command.run(["bill", "trade", "--date", date, "--out", file, "--config", config])
            #expect(done.status == 0, "\(done.diagnostics)")
            #expect(done.output.isEmpty)
            #expect(done.diagnostics.contains("1 row, whose sums agree: ordered 3.50 yuan, refunds asked for 0.00 yuan"))
            #expect(try String(contentsOfFile: file, encoding: .utf8).contains("`ORDER-0001"))

            let again = try await Command.run(["bill", "trade", "--date", date, "--out", file, "--config", config])
            #expect(again.status == 2)
            #expect(again.diagnostics.contains("exists; move it away first"))

            let check = try await Command.run(["bill", "check", file])
            #expect(check.output == "1 row, whose sums agree: ordered 3.50 yuan, refunds asked for 0.00 yuan\n")
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try text.replacing("`3.50,`0.00,`", with: "`3.51,`0.00,`").write(toFile: file, atomically: true, encoding: .utf8)
            let wrong = try await Command.run(["bill", "check", file])
            #expect(wrong.status == 1)
            #expect(wrong.diagnostics.contains("订单总金额"))
        }
    }

    @Test func rowsArePrintedAsJSONInFen() async throws {
        try await withBill { date, config, _ in
            let done = try await Command.run(["bill", "trade", "--date", date, "--json", "--config", config])
            let rows = try done.output.split(separator: "\n").map { try JSON(parsing: Data($0.utf8)) }
            #expect(rows.map(\.out_trade_no.string) == ["ORDER-0001"])
            #expect(rows.map(\.total.int) == [350])
            let flow = try await Command.run(["bill", "fund-flow", "--date", date, "--json", "--config", config])
            let changes = try flow.output.split(separator: "\n").map { try JSON(parsing: Data($0.utf8)).change.int }
            #expect(changes == [350])
        }
    }

    @Test func aCompressedFileIsGzipsAndStandardOutputIsTheBillItself() async throws {
        try await withBill { date, config, folder in
            let file = folder + "/trade.csv.gz"
            let done = try await Command.run(["bill", "trade", "--date", date, "--out", file, "--gzip", "--config", config])
            #expect(done.status == 0, "\(done.diagnostics)")
            let expanded = try await Command.run(executable: "/usr/bin/env", ["gzip", "-dc", file])
            #expect(expanded.output.contains("`ORDER-0001"))
            #expect(try await Command.run(["bill", "trade", "--date", date, "--config", config]).output == expanded.output)
        }
    }

    @Test(arguments: [
        (["trade", "--date", "2026-02-30"], "--date: 2026-02-30 is no day"), (["trade", "--json", "--gzip"], "--json goes to standard output"),
        (["trade", "--gzip"], "--gzip goes with --out"), (["check", "/nowhere.csv"], "/nowhere.csv can't be read: no such file or directory."),
    ])
    func whatMakesNoSenseIsRefused(arguments: [String], message: String) async throws {
        let done = try await Command.run(["bill"] + arguments)
        #expect(done.status == 2)
        #expect(done.diagnostics.contains(message), "\(done.diagnostics)")
    }
}
