import Foundation

@testable import WeChatPay

/// Small texts: what is read can be written and read again.
enum TextChecks {
    static func checkAuthorization(_ text: String) throws {
        guard let authorization = try Flaw.refusable({ try Authorization(parsing: text) }) else { return }
        let again = try Flaw.refusable { try Authorization(parsing: authorization.headerValue) }
        try Flaw.unless(again == authorization, "an Authorization header is written as another one")
    }

    static func checkTimestamp(_ text: String) throws {
        guard let date = Timestamp(text).date else { return }
        // Beyond these the calendar's year has another number of digits.
        guard (-62_135_000_000..<253_402_000_000).contains(date.timeIntervalSince1970) else { return }
        let written = Timestamp(date)
        let difference = written.date.map { abs($0.timeIntervalSince(date)) } ?? .infinity
        try Flaw.unless(difference <= 1, "\(text) is written as \(written)")
    }

    private struct Item: Codable, Hashable {
        var id: String?
        var count: Int?
    }

    private struct Holder<Text: Codable>: Codable {
        var text: Text
    }

    static func checkTexts(_ text: String) throws {
        let holder = try JSONEncoder().encode(Holder(text: text))
        if let form = try? JSON.decode(Holder<FormText<[String: String]>>.self, from: holder) {
            let written = try JSONEncoder().encode(form)
            let again = try JSON.decode(Holder<FormText<[String: String]>>.self, from: written)
            try Flaw.unless(again.text == form.text, "a form is written as another one")
        }
        _ = try? JSON.decode(Holder<FormText<Item>>.self, from: holder)
        if let item = try? JSON.decode(Holder<JSONText<Item>>.self, from: holder) {
            let again = try JSON.decode(Holder<JSONText<Item>>.self, from: JSONEncoder().encode(item))
            try Flaw.unless(again.text == item.text, "a JSON text is written as another one")
        }
        if let decoded = PercentEncoding.decode(text) {
            let encoded = PercentEncoding.encode(decoded, keeping: PercentEncoding.unreserved)
            try Flaw.unless(PercentEncoding.decode(encoded) == decoded, "a text is encoded as another one")
        }
    }

    /// No value of a variable leaves its segment.
    static func checkPath(_ text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let template = PathTemplate(declared: String(lines.first ?? ""))
        var variables: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
        }
        guard let path = try Flaw.refusable({ try template.expanded(with: variables) }) else { return }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        try Flaw.unless(path.hasPrefix("/") && segments.count == template.segments.count, "a path has more or fewer segments than its template")
        try Flaw.unless(path.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"?#\\{}\"<>".utf8.contains($0) }, "a path holds what ends it")
        for (segment, declared) in zip(segments, template.segments) {
            try Flaw.unless(!segment.isEmpty && segment != "." && segment != "..", "a path leaves its segments")
            guard case .variable(let name) = declared else { continue }
            try Flaw.unless(PercentEncoding.decode(segment) == variables[name], "a variable's value is sent as another one")
        }
    }
}
