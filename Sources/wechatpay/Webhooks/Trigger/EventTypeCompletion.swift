import WeChatPayCatalog
import WeChatPaySpec

/// What a shell offers where a notification's type is to be named.
enum EventTypeCompletion {
    /// Every documented type, once.
    static var names: [String] {
        var seen: Set<Substring> = []
        return APICatalog.notifications.map(\.eventType).filter { seen.insert($0).inserted }.map(String.init)
    }

    /// In a list separated by commas the last one is completed.
    static func words(_ line: [String], index: Int, prefix: String) -> [String] {
        guard let comma = prefix.lastIndex(of: ",") else { return names }
        return names.map { prefix[...comma] + $0 }
    }

    /// Documented types with nearly this name.
    static func like(_ name: String) -> [String] {
        let name = name.uppercased()
        let near = names.map { (name: $0, distance: editDistance(name, $0.uppercased())) }
            .filter { $0.distance <= max(2, name.count / 4) || !name.isEmpty && $0.name.uppercased().contains(name) }
        return near.sorted { $0.distance < $1.distance }.prefix(5).map(\.name)
    }
}
