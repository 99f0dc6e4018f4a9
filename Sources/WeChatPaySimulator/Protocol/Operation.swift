import HTTPTypes

/// An operation that the simulator carries out by rules and keeps a state for.
struct Operation: Sendable {
    typealias Action = @Sendable (OperationContext) throws -> OperationAnswer

    let method: HTTPRequest.Method
    let path: OperationPath
    /// Whether it only looks.
    let isQuery: Bool
    /// Whether a request has to be as documented before the rules look at it.
    let isHeldAgainstDescription: Bool
    let action: Action

    init(
        _ method: HTTPRequest.Method, _ template: String, isQuery: Bool? = nil, isHeldAgainstDescription: Bool = false, _ action: @escaping Action
    ) {
        self.method = method
        self.path = OperationPath(template)
        self.isQuery = isQuery ?? (method == .get)
        self.isHeldAgainstDescription = isHeldAgainstDescription
        self.action = action
    }
}
