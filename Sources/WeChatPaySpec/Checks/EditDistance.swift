/// What it costs to make `second` of `first`: `gap` for each element added or left out, and `change` for one put in another's place.
package func editDistance<Element>(_ first: [Element], _ second: [Element], gap: Double, change: (Element, Element) -> Double) -> Double {
    var row = (0...second.count).map { Double($0) * gap }
    for element in first {
        var diagonal = row[0]
        row[0] += gap
        for (column, other) in second.enumerated() {
            let cost = diagonal + change(element, other)
            diagonal = row[column + 1]
            row[column + 1] = min(cost, row[column + 1] + gap, row[column] + gap)
        }
    }
    return row[second.count]
}

/// How many letters differ.
package func editDistance(_ first: some StringProtocol, _ second: some StringProtocol) -> Int {
    Int(editDistance(Array(first.utf8), Array(second.utf8), gap: 1) { $0 == $1 ? 0 : 1 })
}
