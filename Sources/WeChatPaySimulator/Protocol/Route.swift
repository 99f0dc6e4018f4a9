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

extension RequestTrace {
    /// Takes note of where the request leads.
    mutating func note(_ route: Route?) {
        templates = route?.templates ?? []
        switch route {
        case .operation(let operation, _):
            source = .rules
            if !operation.isHeldAgainstDescription { checks.removeAll { $0 == .description } }
        case .description: source = .description
        case nil: break
        }
    }
}
