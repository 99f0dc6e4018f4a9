/// Where a request leads.
enum Route: Sendable {
    case operation(Operation, variables: [String: String])
    case description(DescribedOperation)

    /// The paths by which faults name it.
    var templates: [String] {
        switch self {
        case .operation(let operation, _): [operation.path.template]
        case .description(let operation): operation.templates
        }
    }
}
