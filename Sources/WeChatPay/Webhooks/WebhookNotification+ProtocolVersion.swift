import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WebhookNotification {
    /// The protocol that a notification is written in.
    public enum ProtocolVersion: String, Sendable, Hashable {
        case v2, v3

        /// What is XML, or says that it is, is APIv2.
        init(headers: HTTPFields, body: Data) {
            let begin = body.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
            let isXML = begin == UInt8(ascii: "<") || headers[.contentType].map(Self.namesXML) == true
            self = isXML ? .v2 : .v3
        }

        /// The library's search for a text in a text costs more than all the other checks of a notification's headers.
        private static func namesXML(_ contentType: String) -> Bool {
            let letters = Array(contentType.lowercased().utf8)
            return letters.indices.contains { letters[$0...].starts(with: "xml".utf8) }
        }
    }
}
