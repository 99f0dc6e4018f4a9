#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the console's pages are.
enum ConsolePath {
    static let root = "/simulator/console"
    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~".utf8)

    /// The path of the segments, which may be anyone's texts.
    static func path(_ segments: String...) -> String { path(segments) }

    static func path(_ segments: [String]) -> String { ([root] + segments.map(encoded)).joined(separator: "/") }

    /// A path, with or without a query, that also says whose phone it is; `nil` for everyone's.
    static func path(_ path: String, user: String?) -> String {
        user.map { path + (path.contains("?") ? "&" : "?") + "user=" + encoded($0) } ?? path
    }

    /// The URL form of a text.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            unreserved.contains(byte) ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
