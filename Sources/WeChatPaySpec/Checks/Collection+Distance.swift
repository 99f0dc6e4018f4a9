extension Collection {
    /// How many elements must be added, left out or changed to get `other`, a change at the cost given.
    func distance<Other: Collection>(to other: Other, change: (Element, Other.Element) -> Double) -> Double {
        var row = (0...other.count).map(Double.init)
        for element in self {
            var diagonal = row[0]
            row[0] += 1
            for (column, otherElement) in other.enumerated() {
                let changed = diagonal + change(element, otherElement)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(changed, row[column + 1] + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }

    func distance<Other: Collection>(to other: Other) -> Double where Other.Element == Element, Element: Equatable {
        distance(to: other) { $0 == $1 ? 0 : 1 }
    }
}
