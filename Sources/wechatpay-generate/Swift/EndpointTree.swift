import WeChatPaySpec

/// The tree of a family's paths: one node per segment, a variable being a segment, too.
struct EndpointTree {
    struct Node {
        /// The segment on the wire; `nil` for a variable.
        let segment: String?
        /// The names that the documentation gives a variable at this place.
        var variables: [String] = []
        var children: [Node] = []
        var operations: [APIOperation] = []

        var hasRedirection: Bool {
            operations.contains { $0.response.content == .redirect } || children.contains(where: \.hasRedirection)
        }

        /// The type's own name, without its parents'.
        func typeName(among siblings: [Node]) -> String {
            guard let segment else {
                let name = variables.map { SwiftName.type($0) }.joined(separator: "Or")
                return siblings.contains { $0.segment.map { SwiftName.type($0) } == name } ? name + "Value" : name
            }
            let name = SwiftName.type(segment, suffixIfTaken: "Endpoint")
            let twins = siblings.compactMap(\.segment).filter { SwiftName.type($0) == name }
            // `policy-periods` and `policy_periods`
            return twins.count > 1 && segment.contains("_") ? segment.prefix(1).uppercased() + segment.dropFirst() : name
        }
    }

    private(set) var roots: [Node] = []

    init(_ operations: [APIOperation]) {
        for operation in operations {
            let segments = operation.callPath.split(separator: "/").dropFirst().map(String.init)
            Self.insert(operation, segments[...], into: &roots)
        }
    }

    private static func insert(_ operation: APIOperation, _ segments: ArraySlice<String>, into nodes: inout [Node]) {
        guard let segment = segments.first else { return }
        let variable = segment.hasPrefix("{") ? String(segment.dropFirst().dropLast()) : nil
        let index: Int
        if let found = nodes.firstIndex(where: { $0.segment == (variable == nil ? segment : nil) }) {
            index = found
        } else {
            nodes.append(Node(segment: variable == nil ? segment : nil))
            index = nodes.count - 1
        }
        if let variable, !nodes[index].variables.contains(variable) { nodes[index].variables.append(variable) }
        if segments.count == 1 {
            nodes[index].operations.append(operation)
        } else {
            insert(operation, segments.dropFirst(), into: &nodes[index].children)
        }
    }
}
