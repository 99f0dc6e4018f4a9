#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The parts of an upload by their names. The text of the part `meta` is signed in the body's place.
struct MultipartForm {
    let parts: [String: Data]

    /// - Returns: `nil` when the content is no form.
    init?(contentType: String, body: Data) {
        guard contentType.lowercased().hasPrefix("multipart/form-data"), let mark = contentType.firstRange(of: "boundary=") else { return nil }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return nil }
        var parts: [String: Data] = [:]
        for part in body.split(onBytes: Data("--\(boundary)".utf8)) {
            guard let gap = part.firstRange(of: Data("\r\n\r\n".utf8)),
                let name = Self.name(inHeaders: String(decoding: part[..<gap.lowerBound], as: UTF8.self))
            else { continue }
            parts[name] = Data(part[gap.upperBound...].dropLast(2))
        }
        self.parts = parts
    }

    private static func name(inHeaders headers: String) -> String? {
        headers.split { $0 == ";" || $0.isNewline }.lazy.map { $0.drop { $0 == " " } }.first { $0.hasPrefix("name=") }
            .map { $0.dropFirst("name=".count).filter { $0 != "\"" } }
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
