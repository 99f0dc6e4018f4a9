import ArgumentParser
import WeChatPay
import WeChatPayInbox

struct RetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Put a parked, dropped or superseded entry back in line; the service handles it then.",
        discussion: """
            Its attempts are counted anew. An entry that a later event of the same subject has overtaken (a refund that was made, after one \
            that failed) would not be handed out: that needs --even-if-superseded, and a handler that can bear the old news.

            EXAMPLE: wechatpay webhooks retry EV-2018022511223320873 --store inbox.sqlite

            Exit codes: 0 it is in line; 1 it is not in a state for that, or was overtaken; 2 usage, or there is no such entry.
            """
    )

    @OptionGroup
    var options: InboxOptions

    @Flag(help: "Hand it out though a later event of its subject was handled.")
    var evenIfSuperseded = false

    @Argument(help: "Its ID.")
    var id: String

    func run() async throws {
        try await options.run { store in
            let record = try await store.known(id)
            if !evenIfSuperseded, record.state.isRetryable, let later = try await Self.overtaker(of: record, in: store) {
                throw Failure(
                    """
                    error: nothing was changed. \(record.entry.eventType) happened before \(later), which has been handled: \
                    the service would not be handed \(id) any more.
                    If its handler can bear the old news: --even-if-superseded; otherwise leave it, or `webhooks drop` it.
                    """, .refused
                )
            }
            guard record.state.isRetryable, try await store.retry(id: id, evenIfSuperseded: evenIfSuperseded) else {
                let state = try await store.known(id).state
                throw Failure(
                    "error: nothing was changed: \(id) is \(state.rawValue); only parked, dropped and superseded entries are retried.", .refused)
            }
            try StandardOutput.write("\(id) is in line again; the service handles it next.")
        }
    }

    private static let pageSize = 500
    private static let mostPages = 20

    /// What has been handled of the same subject though it happened later.
    private static func overtaker(of record: InboxRecord, in store: any InboxStore) async throws -> String? {
        if record.state == .superseded { return "a later event of \(record.entry.subject?.key ?? "its subject")" }
        guard let subject = record.entry.subject?.key else { return nil }
        // It was received later, too, save in the rarest case; then the store notes it as superseded when it is claimed.
        var last = record.entry.id
        for _ in 0..<mostPages {
            let page = try await store.records(in: .done, limit: pageSize, after: last)
            let later = page.first { $0.entry.subject?.key == subject && $0.entry.occurredAt > record.entry.occurredAt }
            if let later { return "\(later.entry.eventType) (\(later.entry.id)) of the same subject" }
            guard page.count == pageSize, let end = page.last else { return nil }
            last = end.entry.id
        }
        return nil
    }
}

extension InboxState {
    fileprivate var isRetryable: Bool { [.parked, .dropped, .superseded].contains(self) }
}

extension InboxStore {
    /// - Throws: ``Failure`` where there is no such entry.
    func known(_ id: String) async throws -> InboxRecord {
        guard let record = try await record(id: id) else {
            throw Failure.usage("the inbox has no entry \(id); `wechatpay webhooks parked` shows the IDs of those that are parked.")
        }
        return record
    }
}
