import ArgumentParser
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

struct APIListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the documented operations: method, path, title, Chinese term.",
        discussion: """
            A terminal gets columns; anything else gets them separated by tabs.

            EXAMPLE: wechatpay api list --family pay-score
            EXAMPLE: wechatpay api list --search 分账 | cut -f 1,2

            Exit codes: 0 listed; 1 nothing was found; 2 usage.
            """
    )

    @Option(help: "Only the operations of this family.")
    var family: APIFamily?

    @Option(
        help: ArgumentHelp(
            "Only operations with this in their path, title, term, tag or the names of their fields, English or 中文.", valueName: "text"))
    var search: String?

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let entries = APICatalog.shared.entries.filter { family == nil || $0.family.name == family?.name }
        let found = try entries.map { ($0, try $0.operation) }.filter { search.map($0.1.mentions) ?? true }
        guard !found.isEmpty else {
            throw Failure("error: no operation mentions \(search ?? ""); try a shorter text, or another family.", .refused)
        }
        if json {
            try StandardOutput.write(JSON.array(found.map { $1.summary(in: $0.family) }).laidOut())
        } else {
            try StandardOutput.write(Self.table(found.map { $1.columns }, isAligned: StandardOutput.isTerminal))
        }
        StandardError.write(found.count == 1 ? "1 operation" : "\(found.count) operations")
    }

    /// The first three columns are ASCII, so that characters are places.
    static func table(_ rows: [[String]], isAligned: Bool) -> String {
        guard isAligned else { return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            (zip(row, widths).map { $0.padding(to: $1) } + row.dropFirst(widths.count)).joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

extension APIOperation {
    fileprivate var columns: [String] { [method, callPath, summary, term] + (retired.map { ["closed \($0)"] } ?? []) }

    fileprivate func mentions(_ text: String) -> Bool {
        let text = text.lowercased()
        return [callPath, summary, term, tag ?? ""].contains { $0.lowercased().contains(text) }
            || [pathVariables, query, headers, body?.fields ?? [], response.fields].joined().contains { $0.mentions(text) }
    }
}

extension APIField {
    fileprivate func mentions(_ text: String) -> Bool {
        [name, title ?? "", term ?? ""].contains { $0.lowercased().contains(text) } || fields.contains { $0.mentions(text) }
    }
}
