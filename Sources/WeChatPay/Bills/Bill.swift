#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// The rows of a bill, read as its bytes come.
    ///
    /// ```swift
    /// for try await row in wechatPay.bills.trade(on: "2026-11-20") {
    ///     ledger.book(row.outTradeNo, row.total)
    /// }
    /// ```
    /// At its end the bill is proven: its digest where it was downloaded, and its sums, which must be those of the rows. Until then nothing
    /// vouches for the rows; ``rows()`` hands them out afterwards.
    public struct Bill<Row: BillRow>: AsyncSequence, Sendable {
        public typealias Element = Row
        public typealias Failure = any Error

        private let parts: any AsyncSequence<Data, any Error> & Sendable

        /// A bill from elsewhere.
        ///
        /// - Parameter parts: its bytes, in UTF-8, in parts of any size.
        public init(_ parts: some AsyncSequence<Data, any Error> & Sendable) { self.parts = parts }

        /// A bill on the disk, as it was downloaded.
        ///
        /// - Parameter path: where it is; it is opened when it is read.
        public init(path: String) { self.init(DiskFile(path: path)) }

        public func makeAsyncIterator() -> Iterator { Iterator(parts: parts.makeAsyncIterator()) }

        /// All rows, proven.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, `inconsistentBill` or one of a download's.
        public func rows() async throws -> [Row] {
            var rows: [Row] = []
            for try await row in self { rows.append(row) }
            return rows
        }

        public struct Iterator: AsyncIteratorProtocol {
            private var parts: any AsyncIteratorProtocol<Data, any Error>
            private var lines = LineReader()
            private var reader = BillReader<Row>()
            private var isAtEnd = false

            init(parts: any AsyncIteratorProtocol<Data, any Error>) { self.parts = parts }

            /// - Throws: ``WeChatPayError``.
            public mutating func next() async throws -> Row? { try await next(isolation: nil) }

            /// Stays on the caller's actor: a row is read in less time than it takes to change threads.
            ///
            /// - Throws: ``WeChatPayError``.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Row? {
                while !isAtEnd {
                    if let line = lines.next() {
                        if let row = try reader.read(line) { return row }
                        continue
                    }
                    if let part = try await nextPart(isolation: actor) {
                        try lines.add(part)
                        continue
                    }
                    isAtEnd = true
                    if let line = lines.rest(), let row = try reader.read(line) { return row }
                    try reader.finish()
                }
                return nil
            }

            private mutating func nextPart(isolation actor: isolated (any Actor)?) async throws -> Data? {
                let part: Data?
                do {
                    part = try await parts.next(isolation: actor)
                } catch is CancellationError {
                    throw Self.cancelled
                }
                // Parts that are cancelled may end as if they were all.
                guard part != nil || !Task.isCancelled else { throw Self.cancelled }
                return part
            }

            private static var cancelled: WeChatPayError {
                WeChatPayError(.cancelled, "The bill was not read to its end: its task was cancelled.", advice: "Use nothing of it.")
            }
        }
    }
}
