extension APICatalog {
    /// The operation of APIv3 that a call to no documented path was probably meant to be.
    package func entry(nearestTo method: String, path: String) -> Entry? {
        let segments = path.split(separator: "/")
        let candidates = entries.filter { $0.segments.first == "v3" }.map { entry in
            (entry, cost: Self.cost(of: segments, entry.segments) + (entry.method == method ? 0 : 0.25))
        }
        return candidates.filter { $0.cost <= 1 }.min { $0.cost < $1.cost }?.0
    }

    /// How many segments must be changed, added or left out; one that is only misspelt counts for the part of it that is wrong.
    private static func cost(of path: [Substring], _ template: [Substring]) -> Double {
        guard abs(path.count - template.count) <= 1 else { return .infinity }
        return path.distance(to: template) { given, own in
            own.hasPrefix("{") || own == given ? 0 : given.utf8.distance(to: own.utf8) / Double(max(given.utf8.count, own.utf8.count))
        }
    }
}
