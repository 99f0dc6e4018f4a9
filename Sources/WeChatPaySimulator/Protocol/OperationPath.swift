import Foundation

/// The path of an operation, with its variables in braces.
struct OperationPath: Sendable {
    let template: String
    let segments: [Substring]

    init(_ template: String) {
        self.template = template
        self.segments = template.split(separator: "/")
    }

    /// The variables' values when `path`, still percent-encoded, is this operation's.
    func match(_ path: some StringProtocol) -> [String: String]? {
        let values = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard values.count == segments.count else { return nil }
        var variables: [String: String] = [:]
        for (segment, value) in zip(segments, values) {
            if segment.hasPrefix("{") {
                guard let value = String(value).removingPercentEncoding else { return nil }
                variables[String(segment.dropFirst().dropLast())] = value
            } else if segment != value {
                return nil
            }
        }
        return variables
    }
}
