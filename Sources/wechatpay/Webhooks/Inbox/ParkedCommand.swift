import ArgumentParser
import WeChatPay
import WeChatPayInbox

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct ParkedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parked",
        abstract: "List what a service failed to handle too often, with the last error.",
        discussion: """
            Columns: ID, type, what it is about, attempts, age, last error. A terminal gets them aligned; anything else, separated by tabs.

            EXAMPLE: wechatpay webhooks parked --store inbox.sqlite
            EXAMPLE: wechatpay webhooks parked --json | jq -r .id | xargs -n 1 wechatpay webhooks retry

            Mend what made the handler fail, then `webhooks retry` an entry, or `webhooks drop` it.

            Exit codes: 0 listed, also when nothing is parked; 1 the store did not answer; 2 usage, or there is no store.
            """
    )

    @OptionGroup
    var options: InboxOptions

    @Option(help: "Another state's entries: pending, leased, done, superseded or dropped.")
    var state = InboxState.parked

    @Option(help: "How many at most, those first received first.")
    var limit = 100

    @Flag(help: "Print one JSON object per entry.")
    var json = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit: at least one.") }
    }

    func run() async throws {
        let records = try await options.run { try await $0.records(in: state, limit: limit, after: nil) }
        let now = Date()
        let lines = records.map { InboxLine(record: $0, now: now) }
        if json {
            for line in lines { try StandardOutput.write(line.json.line()) }
        } else if !lines.isEmpty {
            try StandardOutput.write(Self.table(lines.map(\.columns)))
        }
        StandardError.write(records.isEmpty ? "nothing is \(state.rawValue)" : "\(records.count) \(state.rawValue)")
    }

    private static func table(_ rows: [[String]]) -> String {
        guard StandardOutput.isTerminal else { return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") }
        let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            (zip(row, widths).map { $0.padding(to: $1) } + row.dropFirst(widths.count)).joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
