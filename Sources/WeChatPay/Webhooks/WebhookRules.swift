/// What `Spec/webhooks.yaml` says of a notification besides its fields: what it is about, and when that happened.
struct WebhookRules: Sendable {
    /// The thing whose state is told; the first of which the last number is there.
    var subjects: [Subject]
    /// The members that make, with the event type, the same fact; `nil` where the same may happen again.
    var fact: [MemberPath]?
    /// The members that say when it happened; the first that is there.
    var occurred: [MemberPath]

    struct Subject: Sendable {
        var kind: String
        var numbers: [MemberPath]
    }

    /// `amount.total`: names on the way to a member.
    typealias MemberPath = [String]

    /// The rules of an event; `nil` when it is unknown, or nothing is said of it.
    static func of(_ eventType: String, _ version: WebhookNotification.ProtocolVersion, originalType: String?) -> WebhookRules? {
        let name = "\(version.rawValue)|\(eventType)|"
        return originalType.flatMap { all[name + $0] } ?? all[name]
    }

    private static let all: [String: WebhookRules] = {
        var all: [String: WebhookRules] = [:]
        for line in table.description.split(separator: "\n") {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            all[columns[0...2].joined(separator: "|")] = WebhookRules(columns: columns[3...])
        }
        return all
    }()

    private init(columns: ArraySlice<String>) {
        func paths(_ text: Substring) -> [MemberPath] { text.split(separator: ",").map { $0.split(separator: ".").map(String.init) } }
        let columns = columns.map { $0[...] }
        subjects = columns[0].split(separator: ";").map { text in
            let parts = text.split(separator: "=")
            return Subject(kind: String(parts[0]), numbers: paths(parts[1]))
        }
        fact = columns[1] == "-" ? nil : paths(columns[1])
        occurred = paths(columns[2])
    }
}
