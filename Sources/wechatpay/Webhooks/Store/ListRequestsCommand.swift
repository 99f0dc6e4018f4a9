import ArgumentParser
import WeChatPay

struct ListRequestsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the requests that a listener received and kept.",
        discussion: """
            EXAMPLE: wechatpay webhooks list
            EXAMPLE: wechatpay webhooks list --limit 100 --json | jq 'select(.verified | not)'

            Numbers and amounts are not among the columns: the store holds what came, and that stays encrypted.

            Exit codes: 0 listed; 1 nothing is kept; 2 usage, or there is no store.
            """
    )

    @OptionGroup
    var options: StoreOptions

    @Option(help: "How many, the last ones.")
    var limit = 20

    @Flag(help: "Print one JSON object per request.")
    var json = false

    func run() async throws {
        let requests = try await options.open().last(limit)
        guard !requests.isEmpty else { throw Failure("error: no request is kept in \(options.store) yet.", .refused) }
        for request in requests {
            let line = EventLine(received: request)
            try StandardOutput.write(json ? line.json.line() : line.text(isColoured: Style.isColoured))
        }
    }
}
