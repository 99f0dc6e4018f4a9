import HTTPTypes
import Logging

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The bytes of a file as they stand on the platform, over as many connections as it takes.
struct FileTransfer {
    private let core: Core
    private let link: @Sendable () async throws -> WeChatPay.FileLink
    private(set) var progress = WeChatPay.FileProgress()
    /// What the file must have; known once the first byte has come.
    private(set) var digest: FileDigest?
    private var body: WeChatPay.FileStream.Iterator?
    /// How many bytes of this connection have come before.
    private var repeated = 0
    /// How many connections in a row brought nothing new.
    private var failures = 0
    /// Whether this connection has brought something new.
    private var isFruitful = false

    init(core: Core, link: @escaping @Sendable () async throws -> WeChatPay.FileLink) {
        self.core = core
        self.link = link
    }

    /// The next part; `nil` at the end.
    ///
    /// - Throws: ``WeChatPayError``, once as many connections as the retry policy allows have brought nothing new; what `link` throws.
    mutating func next() async throws -> Data? {
        while true {
            do {
                if body == nil { try await open() }
                guard let part = try await body?.next() else { return nil }
                let new = part.dropFirst(repeated)
                repeated -= part.count - new.count
                guard !new.isEmpty else { continue }
                progress.received += new.count
                isFruitful = true
                return new
            } catch let error as WeChatPayError where error.isRetryable {
                body = nil
                failures = isFruitful ? 0 : failures + 1
                isFruitful = false
                let retry = core.configuration.retry
                guard failures < retry.maximumAttempts else { throw error }
                core.configuration.logger.warning(
                    "continuing a download", metadata: ["received": "\(progress.received)", "reason": "\(error.kind)"]
                )
                let pause = retry.delay(afterAttempt: max(failures, 1), share: Double.random(in: 0...1))
                do { try await Task.sleep(for: pause) } catch { throw Self.cancelled }
            }
        }
    }

    static let cancelled = WeChatPayError(.cancelled, "The download was cancelled.", advice: "Use nothing of it.")

    /// Goes on where the last connection ended. The link is asked for again: the old one may have expired.
    private mutating func open() async throws {
        let link = try await link()
        guard digest == nil || digest == link.digest else {
            throw WeChatPayError(
                .digestMismatch, "The file has changed on the platform while it was downloaded.", advice: "Use nothing of it; download it again."
            )
        }
        let stream = try await core.stream(link, from: progress.received)
        digest = link.digest
        let start = try Self.start(of: stream, wanted: progress.received)
        repeated = progress.received - start
        progress.total = stream.headers[.contentLength].flatMap { Int($0) }.map { $0 + start }
        body = stream.makeAsyncIterator()
    }

    /// The first byte's place in the file: a server may answer with the part that was asked for, or with everything.
    private static func start(of stream: WeChatPay.FileStream, wanted: Int) throws -> Int {
        guard stream.status == 206 else { return 0 }
        guard let range = stream.headers[.contentRange]?.wholeMatch(of: /bytes (\d+)-\d*\/.*/), let start = Int(range.1), start <= wanted else {
            throw WeChatPayError(
                .unexpectedStatus, "The answer is another part of the file than the one asked for.", status: stream.status,
                requestID: stream.requestID, advice: "Download it again."
            )
        }
        return start
    }
}
