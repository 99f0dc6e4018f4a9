#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// A file of the platform that is fetched by a link, in parts, and proven by the digest that came with the link.
    ///
    /// ```swift
    /// let download = wechatPay.download(.expanded) {
    ///     try FileLink(await wechatPay.v3.bill.tradebill.get(query: ["bill_date": "2026-11-20", "tar_type": "GZIP"]))
    /// }
    /// try await download.save(to: "trade.csv")
    /// ```
    /// The proof comes with the end: of a file read in parts, use nothing before the loop has ended without an error. ``save(to:progress:)``
    /// and ``collect(upTo:)`` hand out what is proven only.
    ///
    /// Where a connection breaks, the link is asked for again and the download goes on behind the last byte.
    public struct FileDownload: AsyncSequence, Sendable {
        public typealias Element = Data
        public typealias Failure = any Error

        /// What becomes of a file that comes as gzip. The digest is one of its contents.
        public enum Compression: Sendable {
            /// The file is not compressed.
            case none
            /// Its contents are handed out.
            case expanded
            /// The compressed file is handed out, its contents are only checked.
            case kept
        }

        let core: Core
        let compression: Compression
        let link: @Sendable () async throws -> FileLink

        public func makeAsyncIterator() -> Iterator { Iterator(self) }

        /// The whole file, proven.
        ///
        /// - Parameter limit: in bytes.
        /// - Throws: ``WeChatPayError`` of kind `bodyTooLarge`, `digestMismatch`, `unreadableBody` or one of a call's.
        public func collect(upTo limit: Int) async throws -> Data {
            try await whole(upTo: limit) { WeChatPayError(.bodyTooLarge, "The file is larger than \(limit) bytes.") }
        }

        public struct Iterator: AsyncIteratorProtocol {
            private var transfer: FileTransfer
            private let compression: Compression
            private var reader: GzipReader?
            private var check: FileDigest.Check?
            private var isAtEnd = false
            private var written = 0

            init(_ download: FileDownload) {
                transfer = FileTransfer(core: download.core, link: download.link)
                compression = download.compression
            }

            /// How far it has come.
            public var progress: FileProgress {
                var progress = transfer.progress
                progress.written = written
                return progress
            }

            /// - Throws: ``WeChatPayError``; at the end of kind `digestMismatch` if the file is not the one that was announced.
            public mutating func next() async throws -> Data? {
                guard !isAtEnd else { return nil }
                let part = compression == .expanded ? try await nextExpanded() : try await nextAsItComes()
                written += part?.count ?? 0
                if part == nil {
                    isAtEnd = true
                    try proof().finish(mismatch)
                }
                return part
            }

            private mutating func nextAsItComes() async throws -> Data? {
                guard let part = try await transfer.next() else {
                    if compression == .kept { try gzip().finish() }
                    return nil
                }
                guard compression == .kept else {
                    try checked(part)
                    return part
                }
                let reader = try gzip()
                reader.add(part)
                while let piece = try reader.next() { try checked(piece) }
                return part
            }

            private mutating func nextExpanded() async throws -> Data? {
                let reader = try gzip()
                while true {
                    if let piece = try reader.next() {
                        try checked(piece)
                        return piece
                    }
                    guard let part = try await transfer.next() else {
                        try reader.finish()
                        return nil
                    }
                    reader.add(part)
                }
            }

            private mutating func gzip() throws -> GzipReader {
                if let reader { return reader }
                let new = try GzipReader()
                reader = new
                return new
            }

            private mutating func checked(_ part: Data) throws {
                var check = try proof()
                self.check = nil
                check.update(part)
                self.check = check
            }

            private func proof() throws -> FileDigest.Check {
                if let check { return check }
                guard let digest = transfer.digest else { throw WeChatPayError(.unreadableBody, "The file has no digest.") }
                return FileDigest.Check(digest)
            }

            private var mismatch: WeChatPayError {
                WeChatPayError(
                    .digestMismatch,
                    "The file is not the one that was announced: its \(transfer.digest?.function.rawValue ?? "digest") is another one.",
                    advice: "Use nothing of it. Download it again; if it stays so, ask the platform's support."
                )
            }
        }
    }
}

extension WeChatPay {
    /// A file that the platform makes ready behind a link which expires: a bill, say. Nothing is sent before it is read.
    ///
    /// - Parameters:
    ///   - compression: whether the file comes as gzip, and what becomes of it.
    ///   - link: asks for the link; called again when a connection has broken.
    public func download(
        _ compression: FileDownload.Compression = .none, link: @escaping @Sendable () async throws -> FileLink
    ) -> FileDownload {
        FileDownload(core: core, compression: compression, link: link)
    }
}
