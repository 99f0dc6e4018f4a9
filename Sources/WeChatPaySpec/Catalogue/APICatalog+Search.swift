extension APICatalog {
    /// The operations of a path, one for each method; `path` has values or variables in its places.
    package func entries(path: String) -> [Entry] {
        let segments = path.split(separator: "/")
        let candidates = entries.compactMap { entry in entry.fixedSegments(matching: segments).map { (entry: entry, fixed: $0) } }
        let best = candidates.map(\.fixed).max()
        var methods: Set<Substring> = []
        return candidates.filter { $0.fixed == best && methods.insert($0.entry.method).inserted }.map(\.entry)
    }

    /// Up to three operations whose paths are spelt like `path`, those with its method first.
    package func entries(like path: String, method: String?) -> [Entry] {
        let segments = path.split(separator: "/")
        let distances = entries.map { entry in
            (entry: entry, distance: editDistance(segments, entry.segments) { $0 == $1 || $1.hasPrefix("{") })
        }
        guard let least = distances.map(\.distance).min(), least < segments.count else { return [] }
        let letters = Array(path.utf8)
        let similar = distances.filter { $0.distance == least }.map { candidate in
            (entry: candidate.entry, distance: editDistance(letters, Array(candidate.entry.path.utf8)))
        }
        return similar.filter { $0.distance <= letters.count / 3 }
            .sorted { ($0.distance, $0.entry.method == method ?? "" ? 0 : 1) < ($1.distance, $1.entry.method == method ?? "" ? 0 : 1) }
            .prefix(3).map(\.entry)
    }
}
