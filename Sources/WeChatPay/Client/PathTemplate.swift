/// A path as a merchant writes it, and the rules by which it becomes the target of a request.
struct PathTemplate: Sendable, Hashable {
    enum Segment: Sendable, Hashable {
        /// Text of the path itself.
        case literal(String)
        /// `{name}`: filled in by the call.
        case variable(String)
        /// A value put in place, with the name of its variable where that is known.
        case value(String, name: String?)
    }

    var segments: [Segment]

    init(segments: [Segment] = []) { self.segments = segments }

    /// A path written with its variables in braces: `v3/ebike/charge/contracts/{contract_id}`; one `/` may lead.
    init(declared template: String) {
        let text = template.hasPrefix("/") ? template.dropFirst() : template[...]
        self.segments = text.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            segment.count > 2 && segment.first == "{" && segment.last == "}"
                ? .variable(String(segment.dropFirst().dropLast())) : .literal(String(segment))
        }
    }

    func appending(_ segment: Segment) -> PathTemplate { PathTemplate(segments: segments + [segment]) }

    /// A member of the chain: `camelCase` becomes `kebab-case`, a leading capital is lowered, `_name_` becomes
    /// the variable `name`, snake_case stays.
    func appending(member: String) -> PathTemplate {
        if member.count > 2, member.hasPrefix("_"), member.hasSuffix("_") {
            return appending(.variable(String(member.dropFirst().dropLast())))
        }
        var segment = ""
        for character in member {
            if character.isASCII, character.isUppercase {
                if !segment.isEmpty { segment.append("-") }
                segment.append(character.lowercased())
            } else {
                segment.append(character)
            }
        }
        return appending(.literal(segment))
    }

    /// The template as documents write it, with a leading `/`: what errors, logs and metrics show, since values may be personal.
    var description: String {
        segments.map { segment in
            switch segment {
            case .literal(let text): "/\(text)"
            case .variable(let name): "/{\(name)}"
            case .value(_, let name): "/{\(name ?? "")}"
            }
        }.joined()
    }

    /// The path to send: every variable replaced by its value, percent-encoded as one segment.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a missing, an unused or an unusable variable, and for a path
    ///   that is not one.
    func expanded(with variables: [String: String]) throws -> String {
        var unused = Set(variables.keys)
        var path = ""
        for segment in segments {
            path += "/"
            switch segment {
            case .literal(let text):
                path += try Self.checkedLiteral(text)
            case .value(let text, let name):
                path += try Self.checkedValue(text, named: name ?? "put in place by a call")
            case .variable(let name):
                guard let value = variables[name] else {
                    throw WeChatPayError(
                        .invalidRequest, "The path variable \(name) has no value.", advice: "Pass it: post([\"\(name)\": value], …)."
                    )
                }
                unused.remove(name)
                path += try Self.checkedValue(value, named: name)
            }
        }
        guard unused.isEmpty else {
            throw WeChatPayError(.invalidRequest, "The path has no variable \(unused.sorted().joined(separator: ", ")).")
        }
        return path
    }

    private static func checkedLiteral(_ text: String) throws -> String {
        guard !text.isEmpty else { throw WeChatPayError(.invalidRequest, "The path has an empty segment.") }
        guard text != ".", text != ".." else { throw WeChatPayError(.invalidRequest, "The path has a segment \(text).") }
        if text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            throw WeChatPayError(.invalidRequest, "The path holds a query or a fragment.", advice: "Pass the query by `query:`.")
        }
        if text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            throw WeChatPayError(.invalidRequest, "A variable in braces must be a whole segment of the path: \(text).")
        }
        return PercentEncoding.encode(text, keeping: PercentEncoding.pathSegment)
    }

    private static func checkedValue(_ text: String, named name: String) throws -> String {
        guard !text.isEmpty else { throw WeChatPayError(.invalidRequest, "The path variable \(name) is empty.") }
        guard text != ".", text != ".." else {
            throw WeChatPayError(.invalidRequest, "The path variable \(name) is a step in a path (. or ..), not a value.")
        }
        return PercentEncoding.encode(text, keeping: PercentEncoding.unreserved)
    }
}
