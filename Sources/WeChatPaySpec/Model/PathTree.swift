/// Paths by their segments, of which some are variables in braces. Each has a number: how many came before it.
package struct PathTree: Sendable {
    private struct Node: Sendable {
        /// All variables go by one name.
        var branches: [Substring: Node] = [:]
        var number: Int?

        mutating func insert(_ segments: ArraySlice<Substring>, _ number: Int) {
            guard let first = segments.first else {
                self.number = self.number ?? number
                return
            }
            branches[first.hasPrefix("{") ? PathTree.variable : first, default: Node()].insert(segments.dropFirst(), number)
        }

        /// The best of all matches: with the most segments that are no variables, and the first of those.
        func match(_ segments: ArraySlice<Substring>, fixed: Int = 0) -> (fixed: Int, number: Int)? {
            guard let first = segments.first else { return number.map { (fixed, $0) } }
            let rest = segments.dropFirst()
            let exact = branches[first]?.match(rest, fixed: fixed + 1)
            guard let other = branches[PathTree.variable]?.match(rest, fixed: fixed) else { return exact }
            guard let exact, (exact.fixed, -exact.number) > (other.fixed, -other.number) else { return other }
            return exact
        }
    }

    private static let variable: Substring = "{}"

    private var root = Node()

    /// Of equal paths the first counts.
    package init(_ paths: [[Substring]]) {
        for (number, path) in paths.enumerated() { root.insert(path[...], number) }
    }

    /// The number of the path that has these segments, where variables stand for any; of several the one with the fewest variables.
    package func number(of segments: [Substring]) -> Int? { root.match(segments[...])?.number }
}

extension Substring {
    /// What stands between the slashes of a path, empty pieces left out.
    package var pathSegments: [Substring] { utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) } }
}
