#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WebhookNotification {
    /// What it is about, by the business's own numbers; `nil` where it is about nothing that has a state, or its numbers are not there.
    public var subject: WebhookSubject? {
        let members = ruledMembers
        for rules in rules {
            let numbers = rules.numbers.map(members)
            guard let last = numbers.last, last != nil else { continue }
            let key = ([rules.subject] + numbers.compactMap(\.self)).joined(separator: ":")
            return WebhookSubject(key: key, fact: rules.fact.flatMap { fact($0.map(members)) })
        }
        return nil
    }

    /// When that happened of which it tells; otherwise, when the notification was made.
    ///
    /// All events of one subject tell the time by the same clock, so that theirs can be compared.
    public var occurredAt: Date? {
        let members = ruledMembers
        let told = rules.lazy.flatMap(\.occurred).compactMap(members).first.flatMap { Timestamp(inChina: $0) }
        return (told ?? createTime)?.date
    }

    private var rules: [WebhookRules] { WebhookRules.of(eventType, protocolVersion, originalType: originalType) }

    private func fact(_ values: [String?]) -> String? {
        // What lacks one of them can't be told from another fact.
        values.contains(nil) ? nil : ([eventType] + values.compactMap(\.self)).joined(separator: ":")
    }

    /// The texts of members, without those that nothing vouches for.
    private var ruledMembers: (WebhookRules.MemberPath) -> String? {
        if let members = try? xml { return { path in path.reduce(members) { $0[$1] }.numberText } }
        let resource = (try? json) ?? .null
        // What is encrypted in a message of APIv2 is JSON only where the message is signed.
        return { path in path.reduce(resource) { $0[$1] }.numberText ?? path.reduce(message ?? [:]) { $0[$1] }.numberText }
    }
}

extension JSON {
    /// A text that is not empty, or a whole number's.
    fileprivate var numberText: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .integer(let number): "\(number)"
        default: nil
        }
    }
}

extension XML {
    fileprivate var numberText: String? { hasText ? string : nil }
}
