/// What `Spec/webhooks.yaml` says of a notification besides its fields: what it is about, and when that happened.
struct WebhookRules: Sendable {
    /// What kind of thing it is about.
    var subject: String
    /// The members that identify one. What is not there is left out, but for the last.
    var numbers: [MemberPath]
    /// The members that make, with the event type, the same fact; `nil` where the same may happen again.
    var fact: [MemberPath]?
    /// The members that say when it happened; the first that is there.
    var occurred: [MemberPath]

    /// `amount.total`: names on the way to a member.
    typealias MemberPath = [String]

    /// The rules of an event: more than one where its forms differ in what they are about.
    static func of(_ eventType: String, _ version: WebhookNotification.ProtocolVersion, originalType: String?) -> [WebhookRules] {
        let name = "\(version.rawValue)|\(eventType)|"
        return originalType.flatMap { all[name + $0] } ?? all[name] ?? []
    }

    private static let all: [String: [WebhookRules]] = {
        var all: [String: [WebhookRules]] = [:]
        for line in table.description.split(separator: "\n") {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false)
            all[columns[0...2].joined(separator: "|"), default: []].append(WebhookRules(columns: Array(columns[3...])))
        }
        return all
    }()

    private init(columns: [Substring]) {
        func paths(_ text: Substring) -> [MemberPath] { text.split(separator: ",").map { $0.split(separator: ".").map(String.init) } }
        let parts = columns[0].split(separator: "=")
        subject = String(parts[0])
        numbers = paths(parts[1])
        fact = columns[1] == "-" ? nil : paths(columns[1])
        occurred = paths(columns[2])
    }
}
