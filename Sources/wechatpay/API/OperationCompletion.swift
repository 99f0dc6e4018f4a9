import WeChatPayCatalog
import WeChatPaySpec

/// What a shell offers where an operation is to be named.
enum OperationCompletion {
    private static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]

    /// After a method its paths; before it methods, and all paths once one has begun.
    static func words(_ line: [String], index: Int, prefix: String) -> [String] {
        let previous = index > 0 && index <= line.count ? line[index - 1].uppercased() : ""
        if methods.contains(previous) { return paths(of: previous, like: prefix) }
        return prefix.contains("/") || prefix.hasPrefix("v") ? paths(of: nil, like: prefix) : methods
    }

    /// The paths with or without the leading `/`, as the word begun has it.
    private static func paths(of method: String?, like prefix: String) -> [String] {
        APICatalog.shared.entries.filter { method == nil || $0.method == method ?? "" }
            .map { prefix.hasPrefix("v") ? String($0.path.dropFirst()) : String($0.path) }
    }
}
