/// How many elements of `first` must be changed, added or left out to make `second` of it.
func editDistance<Element>(_ first: [Element], _ second: [Element], by areEqual: (Element, Element) -> Bool) -> Int {
    var row = Array(0...second.count)
    for (index, element) in first.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, other) in second.enumerated() {
            let cost = diagonal + (areEqual(element, other) ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(cost, row[column + 1] + 1, row[column] + 1)
        }
    }
    return row[second.count]
}

func editDistance<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Int { editDistance(first, second, by: ==) }
