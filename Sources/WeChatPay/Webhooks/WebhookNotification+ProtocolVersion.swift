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
            let isXML = begin == UInt8(ascii: "<") || headers[.contentType]?.lowercased().contains("xml") == true
            self = isXML ? .v2 : .v3
        }
    }
}
