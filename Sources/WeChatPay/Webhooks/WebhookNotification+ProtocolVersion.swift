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

        /// What is XML is APIv2; also what says that it is, unless it is JSON.
        init(headers: HTTPFields, body: Data) {
            switch body.first(where: { !Self.mayPrecede($0) }) {
            case UInt8(ascii: "<"): self = .v2
            case UInt8(ascii: "{"): self = .v3
            default: self = headers[.contentType].map(Self.namesXML) == true ? .v2 : .v3
            }
        }

        /// Whether it is white space or belongs to a byte order mark.
        private static func mayPrecede(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF: true
            default: false
            }
        }

        private static func namesXML(_ contentType: String) -> Bool { contentType.lowercased().contains("xml") }
    }
}
