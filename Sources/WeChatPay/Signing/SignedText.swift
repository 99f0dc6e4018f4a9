#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The texts that are signed, byte for byte.
public enum SignedText {
    /// What a merchant signs: method, target, timestamp, nonce and body, each followed by a line feed.
    ///
    /// - Parameters:
    ///   - target: path and query exactly as sent.
    ///   - timestamp: seconds since 1970.
    ///   - body: the body's exact bytes; for a multipart upload the text of its `meta` part.
    public static func request(method: String, target: String, timestamp: Int, nonce: String, body: Data) -> Data {
        lines(Data("\(method)\n\(target)\n\(timestamp)\n\(nonce)\n".utf8), body)
    }

    /// What the platform signs in answers and notifications: timestamp, nonce and body, each followed by a line feed.
    public static func response(timestamp: String, nonce: String, body: Data) -> Data {
        lines(Data("\(timestamp)\n\(nonce)\n".utf8), body)
    }

    /// What APIv2 signs: the parameters that are not empty, without `sign`, sorted by the bytes of their names, as `name=value` with
    /// `&` between them. The key follows as `&key=`.
    public static func parameters(_ parameters: some Sequence<(name: String, value: String)>) -> String {
        parameters.filter { !$0.value.isEmpty && $0.name != "sign" }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    /// What a merchant signs for a front end: each part followed by a line feed. No part may hold one.
    public static func lines(_ parts: [String]) -> String { parts.map { $0 + "\n" }.joined() }

    private static func lines(_ head: Data, _ body: Data) -> Data {
        var text = head
        text.reserveCapacity(head.count + body.count + 1)
        text.append(body)
        text.append(UInt8(ascii: "\n"))
        return text
    }
}
