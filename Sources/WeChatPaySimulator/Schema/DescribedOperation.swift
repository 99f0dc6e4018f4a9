import WeChatPayCatalog
import WeChatPaySpec

/// A documented operation that a request is one of, to be answered from its description.
struct DescribedOperation: Sendable {
    let description: APIOperation
    let variables: [String: String]
    /// The beginning of the path that the operation's server has, such as `/hk`, where the request came with it.
    private let prefix: String

    /// - Parameter path: still percent-encoded.
    /// - Returns: `nil` when there is no such operation.
    init?(method: String, path: Substring) throws {
        guard let start = path.hasPrefix("/v3/") ? path.startIndex : path.firstRange(of: "/v3/")?.lowerBound,
            let entry = APICatalog.shared.entry(method: method, path: String(path[start...]))
        else { return nil }
        let operation = try entry.operation
        let prefix = String(path[..<start])
        guard prefix.isEmpty || prefix == operation.serverPath, let variables = OperationPath(operation.path).match(path[start...]) else {
            return nil
        }
        self.description = operation
        self.variables = variables
        self.prefix = prefix
    }

    /// As documented and as sent.
    var templates: [String] { [description.path, prefix + description.path] }
}

extension APIOperation {
    /// The path that all of its server's operations begin with.
    fileprivate var serverPath: String { (server ?? "").split(separator: "/").dropFirst(2).map { "/\($0)" }.joined() }
}
