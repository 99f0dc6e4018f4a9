import WeChatPaySpec

/// The path of an operation, with its variables in braces.
struct OperationPath: Sendable {
    private enum Segment: Sendable {
        case fixed(Substring)
        case variable(String)
    }

    let template: String
    /// As written in the template.
    let segments: [Substring]
    private let parts: [Segment]

    init(_ template: String) {
        self.template = template
        self.segments = template[...].pathSegments
        self.parts = segments.map { $0.hasPrefix("{") ? .variable(String($0.dropFirst().dropLast())) : .fixed($0) }
    }

    /// The variables' values when `path`, still percent-encoded, is this operation's.
    func match(_ path: Substring) -> [String: String]? {
        let values = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        guard values.count == parts.count else { return nil }
        var variables: [String: String] = [:]
        for (part, value) in zip(parts, values) {
            switch part {
            case .variable(let name):
                guard let value = Substring(value).percentDecoded else { return nil }
                variables[name] = value
            case .fixed(let segment): if segment != Substring(value) { return nil }
            }
        }
        return variables
    }
}
