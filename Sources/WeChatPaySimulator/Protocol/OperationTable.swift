import HTTPTypes
import WeChatPaySpec

/// The operations with rules, found by method and path.
struct OperationTable: Sendable {
    private let operations: [Operation]
    private let paths: PathTree

    init(_ operations: [Operation]) {
        self.operations = operations
        self.paths = PathTree(operations.map { [$0.method.rawValue[...]] + $0.path.segments })
    }

    /// - Parameter path: still percent-encoded.
    func find(_ method: HTTPRequest.Method, _ path: Substring) -> (operation: Operation, variables: [String: String])? {
        guard let number = paths.number(of: [method.rawValue[...]] + path.pathSegments) else { return nil }
        return operations[number].path.match(path).map { (operations[number], $0) }
    }
}
