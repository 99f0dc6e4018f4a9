import Crypto
public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// An answer that is a file, in the parts in which it comes. It can be read once.
    ///
    /// Where the platform signs a digest of the file, the last part is followed by an error if the file is not the signed one: use
    /// nothing of a file before its end. ``isVerified`` is false for the downloads that the platform does not sign; a bill is then held
    /// against the `hash_value` of the answer that named its URL.
    public struct FileStream: AsyncSequence, Sendable {
        public typealias Element = Data
        public typealias Failure = any Error

        /// 200.
        public let status: Int
        public let headers: HTTPFields
        /// Whether the file is known to be the platform's, once its end has come.
        public let isVerified: Bool
        let body: any AsyncSequence<Data, any Error> & Sendable
        /// The signed digest, in hexadecimal.
        let expectedSHA1: String?

        /// What the platform's support asks for.
        public var requestID: String? { headers[.requestID] }

        public func makeAsyncIterator() -> Iterator { Iterator(body: body.makeAsyncIterator(), expectedSHA1: expectedSHA1) }

        /// The whole file.
        ///
        /// - Parameter limit: in bytes.
        /// - Throws: ``WeChatPayError`` of kind `bodyTooLarge`, `signatureMismatch`, `connectionLost`, `timedOut` or `cancelled`.
        public func collect(upTo limit: Int) async throws -> Data {
            try await whole(upTo: limit) {
                WeChatPayError(.bodyTooLarge, "The file is larger than \(limit) bytes.", status: status, requestID: requestID)
            }
        }

        public struct Iterator: AsyncIteratorProtocol {
            private var body: any AsyncIteratorProtocol<Data, any Error>
            private let expectedSHA1: String?
            private var digest = Insecure.SHA1()

            init(body: any AsyncIteratorProtocol<Data, any Error>, expectedSHA1: String?) {
                self.body = body
                self.expectedSHA1 = expectedSHA1
            }

            /// - Throws: ``WeChatPayError``.
            public mutating func next() async throws -> Data? {
                let part: Data?
                do {
                    part = try await body.next(isolation: nil)
                } catch let error as TransportError {
                    throw WeChatPayError(
                        error.kind == .timedOut ? .timedOut : .connectionLost, "The file broke off (\(error.reason)).", isRetryable: true,
                        advice: "Download it again."
                    )
                } catch is CancellationError {
                    throw FileTransfer.cancelled
                }
                // A body that is cancelled may end as if it were whole.
                guard part != nil || !Task.isCancelled else { throw FileTransfer.cancelled }
                guard let expectedSHA1 else { return part }
                if let part {
                    digest.update(data: part)
                } else {
                    try SignedBody.check(digest.finalize().hexadecimal, against: expectedSHA1)
                }
                return part
            }
        }
    }
}
