/// Where two texts differ, line by line.
struct TextDifference: Sendable, Equatable {
    /// A line as one of the texts has it: what both have, what only this one has, what both have again.
    struct Line: Sendable, Equatable {
        var before: String
        var changed: String
        var after: String
        /// Whether the line ends with a line feed.
        var isEnded: Bool
        /// Whether only this text has the line, or has a line feed behind it where the other has none.
        var isAlone: Bool

        var isSame: Bool { changed.isEmpty && !isAlone }
    }

    let first: [Line]
    let second: [Line]

    init(_ first: String, _ second: String) {
        let (first, second) = (Self.lines(first), Self.lines(second))
        self.first = Self.compared(first, with: second)
        self.second = Self.compared(second, with: first)
    }

    private static func lines(_ text: String) -> [(text: Substring, isEnded: Bool)] {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        let lines = parts.enumerated().map { (text: $1, isEnded: $0 < parts.count - 1) }
        // Behind the last line feed there is no line.
        return lines.last?.text.isEmpty == true ? lines.dropLast() : lines
    }

    private static func compared(_ own: [(text: Substring, isEnded: Bool)], with other: [(text: Substring, isEnded: Bool)]) -> [Line] {
        own.enumerated().map { index, line in
            guard other.indices.contains(index) else {
                return Line(before: "", changed: String(line.text), after: "", isEnded: line.isEnded, isAlone: true)
            }
            let (mine, theirs) = (Array(line.text), Array(other[index].text))
            let before = zip(mine, theirs).prefix { $0 == $1 }.count
            let after = zip(mine.dropFirst(before).reversed(), theirs.dropFirst(before).reversed()).prefix { $0 == $1 }.count
            return Line(
                before: String(mine[..<before]), changed: String(mine[before..<(mine.count - after)]), after: String(mine[(mine.count - after)...]),
                isEnded: line.isEnded, isAlone: line.isEnded && !other[index].isEnded
            )
        }
    }
}
