import HTTPTypes

/// An operation that the simulator carries out by rules and keeps a state for.
struct Operation: Sendable {
    typealias Action = @Sendable (OperationContext) throws -> OperationAnswer

    let method: HTTPRequest.Method
    let path: OperationPath
    let action: Action

    init(_ method: HTTPRequest.Method, _ template: String, _ action: @escaping Action) {
        self.method = method
        self.path = OperationPath(template)
        self.action = action
    }
}
