#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Finds the `meta` part of an upload, whose text is signed in the body's place.
enum MultipartMeta {
    /// - Returns: `nil` when the content is no form with such a part.
    static func text(contentType: String, body: Data) -> Data? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"), let mark = contentType.firstRange(of: "boundary=") else { return nil }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return nil }
        for part in body.split(onBytes: Data("--\(boundary)".utf8)) {
            guard let gap = part.firstRange(of: Data("\r\n\r\n".utf8)) else { continue }
            guard String(decoding: part[..<gap.lowerBound], as: UTF8.self).contains("name=\"meta\"") else { continue }
            return part[gap.upperBound...].dropLast(2)
        }
        return nil
    }
}

extension Data {
    fileprivate func split(onBytes separator: Data) -> [Data] {
        var parts: [Data] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
