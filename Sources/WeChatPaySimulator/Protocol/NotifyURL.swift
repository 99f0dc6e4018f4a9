/// What the platform takes as an address for notifications: http or https, with a path and without a query.
enum NotifyURL {
    static func isValid(_ text: String) -> Bool {
        let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : nil
        guard let rest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), let slash = rest.firstIndex(of: "/"), slash != rest.startIndex else {
            return false
        }
        return !text.contains("?") && !text.contains("#")
    }
}
