import ArgumentParser
import WeChatPay
import WeChatPayInbox

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "Count the entries of a service's inbox: what waits, what is done, what is parked.",
        discussion: """
            EXAMPLE: wechatpay webhooks inbox --store inbox.sqlite
            EXAMPLE: wechatpay webhooks inbox --json | jq -e '.parked == 0'

            Exit codes: 0 counted; 1 the store did not answer; 2 usage, or there is no store.
            """
    )

    @OptionGroup
    var options: InboxOptions

    @Flag(help: "Print a JSON object.")
    var json = false

    private static let meanings: [InboxState: String] = [
        .pending: "wait for the service", .leased: "are with a handler", .done: "were handled",
        .superseded: "came after a later event of theirs, and were not handled", .parked: "failed too often: see `webhooks parked`",
        .dropped: "were dropped by an operator",
    ]

    func run() async throws {
        let counts = try await options.run { try await $0.counts() }
        if json {
            let members = InboxState.allCases.map { ($0.rawValue, JSON.integer(counts[$0] ?? 0)) }
            return try StandardOutput.write(JSON.object(Dictionary(uniqueKeysWithValues: members)).line())
        }
        for state in InboxState.allCases {
            let count = counts[state] ?? 0
            let line = "\(state.rawValue.padding(to: 11))\(String(count).padding(to: 8))\(Self.meanings[state] ?? "")"
            try StandardOutput.write(state == .parked && count > 0 ? Style.standard.red(line) : line)
        }
    }
}
