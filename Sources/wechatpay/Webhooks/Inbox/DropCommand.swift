import ArgumentParser
import WeChatPay
import WeChatPayInbox

struct DropCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "Note that a parked or waiting entry shall not be handled.",
        discussion: """
            The entry stays in the store, so that repetitions of it stay known, until the service purges it; `webhooks retry` takes it back.

            EXAMPLE: wechatpay webhooks drop EV-2018022511223320873 --store inbox.sqlite --yes

            Exit codes: 0 dropped; 1 it is not in a state for that, or you said no; 2 usage, or there is no such entry.
            """
    )

    @OptionGroup
    var options: InboxOptions

    @Flag(help: "Don't ask.")
    var yes = false

    @Argument(help: "Its ID.")
    var id: String

    func run() async throws {
        try await options.run { store in
            let record = try await store.known(id)
            guard [.parked, .pending].contains(record.state) else {
                throw Failure("error: nothing was changed: \(id) is \(record.state.rawValue); only parked and pending entries are dropped.", .refused)
            }
            try confirm(record)
            guard try await store.drop(id: id) else {
                throw Failure("error: nothing was changed: \(id) has just been taken by the service.", .refused)
            }
            try StandardOutput.write("\(id) is dropped; the service does not handle it.")
        }
    }

    private func confirm(_ record: InboxRecord) throws {
        if yes { return }
        guard StandardInput.isTerminal else {
            throw Failure.usage("drop asks before it drops, and standard input is no terminal; add --yes.")
        }
        let subject = record.entry.subject.map { " about \($0.key)" } ?? ""
        StandardError.write("\(record.entry.eventType)\(subject) will not be handled. Drop it? [y/N] ".printable)
        guard ["y", "yes"].contains(readLine()?.lowercased()) else { throw Failure("nothing was changed", .refused) }
    }
}
