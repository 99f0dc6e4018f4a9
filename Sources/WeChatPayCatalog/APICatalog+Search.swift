import WeChatPaySpec

extension APICatalog {
    /// The operations of a path, one for each method; `path` has values or variables in its places.
    package func entries(path: String) -> [Entry] {
        let segments = path.split(separator: "/")
        let candidates = entries.compactMap { entry in entry.fixedSegments(matching: segments).map { (entry: entry, fixed: $0) } }
        let best = candidates.map(\.fixed).max()
        var methods: Set<Substring> = []
        return candidates.filter { $0.fixed == best && methods.insert($0.entry.method).inserted }.map(\.entry)
    }

    /// Up to three operations whose paths are nearly `path`: a misspelt segment, or one too many or too few.
    package func entries(like path: String, method: String?) -> [Entry] {
        let segments = path.split(separator: "/")
        let candidates = entries.filter { abs($0.segments.count - segments.count) <= 1 }.map { entry in
            let otherMethod = method == nil || entry.method == method ?? "" ? 0 : 0.1
            return (entry: entry, distance: otherMethod + editDistance(segments, entry.segments, gap: 0.5, change: Self.difference))
        }
        return candidates.filter { $0.distance < 0.7 }.sorted { $0.distance < $1.distance }.prefix(3).map(\.entry)
    }

    /// How unlike two segments are: from 0 to 1.
    private static func difference(_ given: Substring, _ own: Substring) -> Double {
        if given == own { return 0 }
        return own.hasPrefix("{") ? 0.1 : Double(editDistance(given, own)) / Double(max(given.utf8.count, own.utf8.count))
    }
}
