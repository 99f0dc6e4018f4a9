extension WeChatPay {
    /// Where the platform keeps a file for a while, and what proves that the file is the right one: the answer of a request for a bill.
    ///
    /// The URL is a key to the file for whoever has it: a description shows its host only.
    public struct FileLink: Sendable {
        let origin: String
        /// Path and query, to the letter.
        let target: String
        let digest: FileDigest

        /// - Parameters:
        ///   - url: `download_url`.
        ///   - hashType: `hash_type`: SHA1, SHA256, SHA512 or MD5.
        ///   - hashValue: `hash_value`, of the file as it is without its compression.
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public init(url: String, hashType: String, hashValue: String) throws {
            guard let scheme = url.firstRange(of: "://"), ["http", "https"].contains(url[..<scheme.lowerBound]),
                let start = url[scheme.upperBound...].firstIndex(of: "/"), start > scheme.upperBound,
                !url.contains(where: { $0 == "#" || $0 == "@" || $0.isWhitespace || !$0.isASCII })
            else { throw WeChatPayError(.unreadableBody, "The download_url is not of the form https://host/path?query.", advice: Self.advice) }
            self.origin = String(url[..<start])
            self.target = String(url[start...])
            self.digest = try FileDigest(type: hashType, value: hashValue)
        }

        /// - Parameter response: an answer with `download_url`, `hash_type` and `hash_value`.
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public init(_ response: WeChatPay.Response) throws {
            let json = try response.json
            guard let url = json.download_url.string, let type = json.hash_type.string, let value = json.hash_value.string else {
                throw WeChatPayError(
                    .unreadableBody, "The answer names no file: download_url, hash_type or hash_value is missing.", status: response.status,
                    requestID: response.requestID, advice: Self.advice
                )
            }
            try self.init(url: url, hashType: type, hashValue: value)
        }

        /// The path without the query, for errors and metrics.
        var path: String { String(target.prefix { $0 != "?" }) }

        static let advice = "Ask for the file's link again."
    }
}

extension WeChatPay.FileLink: CustomStringConvertible {
    public var description: String { "\(origin)\(path)?‹token›" }
}
