import Foundation

/// The ways to sign another target than the one sent.
enum TargetVariants {
    private static let unreserved = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")

    /// - Parameter host: the `Host` that the request was sent to.
    static func all(of target: String, sentTo host: String) -> [SignatureSearch.Variant] {
        let path = String(target.prefix { $0 != "?" })
        var variants: [(Simulator.SignatureMistake, String)] = []
        if path != target { variants += [(.queryLeftOut, path), (.queryLeftOut, path + "?")] }
        variants += reordered(target, path).map { (.queryReordered, $0) }
        let origins = ["https://api.mch.weixin.qq.com", "http://\(host)", "https://\(host)", host]
        variants += origins.map { (.hostIncluded, $0 + target) }
        variants.append((.pathBeginsElsewhere, String(target.dropFirst())))
        if target.hasPrefix("/v3/") { variants.append((.pathBeginsElsewhere, String(target.dropFirst(3)))) }
        variants += [target.removingPercentEncoding, target.replacing("+", with: " ").removingPercentEncoding].compactMap { $0 }
            .map { (.targetUnescaped, $0) }
        variants += escapedOtherwise(target, path).map { (.targetEscapedOtherwise, $0) }
        return variants.filter { $0.1 != target }.map { mistake, signed in .init(mistake: mistake) { $0.target = signed } }
    }

    private static func reordered(_ target: String, _ path: String) -> [String] {
        let pairs = target.dropFirst(path.count + 1).split(separator: "&", omittingEmptySubsequences: false)
        guard pairs.count > 1 else { return [] }
        return [pairs.sorted(), pairs.reversed()].map { path + "?" + $0.joined(separator: "&") }
    }

    /// With the escapes that other libraries write.
    private static func escapedOtherwise(_ target: String, _ path: String) -> [String] {
        func rewritten(_ allowed: CharacterSet, space: String) -> String? {
            func escaped(_ text: Substring) -> String? {
                text.removingPercentEncoding?.addingPercentEncoding(withAllowedCharacters: allowed)?.replacing("%20", with: space)
            }
            let segments = path.split(separator: "/", omittingEmptySubsequences: false).compactMap(escaped)
            let pairs = target.dropFirst(path.count + 1).split(separator: "&", omittingEmptySubsequences: false).compactMap { pair in
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).compactMap(escaped)
                return parts.joined(separator: "=")
            }
            return segments.joined(separator: "/") + (path == target ? "" : "?" + pairs.joined(separator: "&"))
        }
        let texts = [
            rewritten(unreserved, space: "%20"), rewritten(unreserved, space: "+"), rewritten(.urlQueryAllowed, space: "%20"),
            rewritten(unreserved.union(CharacterSet(charactersIn: ":,@!$'()*;")), space: "%20"),
        ].compactMap { $0 }
        return texts + (texts + [target]).map(lowercasingEscapes)
    }

    private static func lowercasingEscapes(_ text: String) -> String {
        text.replacing(/%[0-9A-F]{2}/) { $0.output.lowercased() }
    }
}
