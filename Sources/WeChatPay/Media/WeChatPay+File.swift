#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// A file to upload.
    public struct File: Sendable, Hashable {
        enum Content: Sendable, Hashable {
            case bytes(Data)
            case disk(DiskFile)
        }

        let content: Content
        public var name: String
        /// The media type, such as `image/png`.
        public var type: String
        /// Whether the size and the name's ending are held against the documented limits before anything is sent.
        public var isHeldToLimits = true

        /// - Parameters:
        ///   - bytes: what is in it.
        ///   - type: the media type; by the name's ending unless told.
        public init(_ bytes: Data, name: String, type: String? = nil) {
            self.init(.bytes(bytes), name: name, type: type)
        }

        /// A file on the disk, which is read while it is sent: first for its digest, then for its bytes.
        ///
        /// One that changes between the two is not sent whole, and so not taken.
        ///
        /// - Parameters:
        ///   - path: where it is. It is opened when it is sent, and each time it is sent again.
        ///   - name: what it is called there; the path's last part unless told.
        ///   - type: the media type; by the name's ending unless told.
        public init(path: String, name: String? = nil, type: String? = nil) {
            self.init(.disk(DiskFile(path: path)), name: name ?? path.split(separator: "/").last.map(String.init) ?? "", type: type)
        }

        private init(_ content: Content, name: String, type: String?) {
            self.content = content
            self.name = name
            self.type = type ?? Self.types[Self.ending(of: name)] ?? "application/octet-stream"
        }

        /// What its name ends with, in lower case.
        var ending: String { Self.ending(of: name) }

        private static func ending(of name: String) -> String { name.split(separator: ".").last.map { $0.lowercased() } ?? "" }

        private static let types = [
            "bmp": "image/bmp", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "avi": "video/x-msvideo",
            "m4v": "video/x-m4v", "mkv": "video/x-matroska", "mov": "video/quicktime", "mp4": "video/mp4", "mpeg": "video/mpeg",
            "wmv": "video/x-ms-wmv", "flv": "video/x-flv", "csv": "text/csv", "pdf": "application/pdf", "zip": "application/zip",
        ]
    }
}
