import Foundation
import HTTPTypes

/// A documented operation that the simulator carries out.
struct Operation: Sendable {
    typealias Action = @Sendable (OperationContext) throws -> OperationAnswer

    let method: HTTPRequest.Method
    /// The path with its variables in braces.
    let template: String
    let action: Action
    private let segments: [Substring]

    init(_ method: HTTPRequest.Method, _ template: String, _ action: @escaping Action) {
        self.method = method
        self.template = template
        self.action = action
        self.segments = template.split(separator: "/")
    }

    /// The variables' values when `path`, still percent-encoded, is this operation's.
    func match(_ path: [Substring]) -> [String: String]? {
        guard path.count == segments.count else { return nil }
        var variables: [String: String] = [:]
        for (segment, value) in zip(segments, path) {
            if segment.hasPrefix("{") {
                guard let value = String(value).removingPercentEncoding else { return nil }
                variables[String(segment.dropFirst().dropLast())] = value
            } else if segment != value {
                return nil
            }
        }
        return variables
    }

    /// How many of its segments are fixed: of two operations that match, the more fixed one is meant.
    var fixedSegments: Int { segments.count { !$0.hasPrefix("{") } }
}
