#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// A file to upload.
    public struct File: Sendable, Hashable {
        public var bytes: Data
        public var name: String
        /// The media type, such as `image/png`.
        public var type: String

        public init(_ bytes: Data, name: String, type: String) {
            self.bytes = bytes
            self.name = name
            self.type = type
        }
    }
}
