public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Carries requests to the platform: the seam between the protocol and HTTP.
///
/// The client never gives the same request twice to a transport without signing it again, and a transport must not repeat,
/// redirect or decompress on its own.
public protocol Transport: Sendable {
    /// Where requests are begun and their answers collected, for a transport that has threads of its own; none unless it says so.
    var executor: (any TaskExecutor)? { get }

    /// Sends a request and collects its answer.
    ///
    /// - Throws: ``TransportError``; any other error counts as ``TransportError/Kind/connectionLost``.
    func send(_ request: TransportRequest) async throws -> TransportResponse

    /// Sends a request and hands its answer over once the head has come. `timeout` is for the head.
    ///
    /// A transport that does not implement it collects the answer first.
    ///
    /// - Throws: ``TransportError``, here and while the body is read.
    func stream(_ request: TransportRequest) async throws -> TransportStream

    /// Closes all connections. Requests under way end with an error.
    func shutdown() async throws
}

/// A request, ready to be sent as it is.
public struct TransportRequest: Sendable {
    public var method: HTTPRequest.Method
    /// Absolute, percent-encoded. What stands behind the host goes on the wire to the letter: it has been signed.
    public var url: String
    public var headers: HTTPFields
    public var body: Data
    /// What is sent in place of `body`: a body that is read while it is sent.
    public var streamedBody: TransportBody?
    /// For everything from connecting to the last byte of the answer.
    public var timeout: Duration
    /// In bytes.
    public var maximumResponseSize: Int
    /// Whether to show the client certificate (``WeChatPay/Configuration/clientCertificate``, or the merchant's). On no other request
    /// may a transport show it.
    public var usesClientCertificate: Bool

    public init(
        method: HTTPRequest.Method, url: String, headers: HTTPFields, body: Data, streamedBody: TransportBody? = nil, timeout: Duration,
        maximumResponseSize: Int, usesClientCertificate: Bool = false
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.streamedBody = streamedBody
        self.timeout = timeout
        self.maximumResponseSize = maximumResponseSize
        self.usesClientCertificate = usesClientCertificate
    }
}

/// A body that is read while it is sent.
public struct TransportBody: Sendable {
    /// In bytes; what comes has to be as long.
    public var length: Int
    /// They begin anew each time they are iterated. An error among them ends the request unfinished.
    public var parts: any AsyncSequence<Data, any Error> & Sendable

    public init(length: Int, parts: any AsyncSequence<Data, any Error> & Sendable) {
        self.length = length
        self.parts = parts
    }
}

/// An answer with its whole body.
public struct TransportResponse: Sendable {
    public var status: Int
    public var headers: HTTPFields
    public var body: Data

    public init(status: Int, headers: HTTPFields, body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// An answer whose body is still coming.
public struct TransportStream: Sendable {
    public var status: Int
    public var headers: HTTPFields
    public var body: any AsyncSequence<Data, any Error> & Sendable

    public init(status: Int, headers: HTTPFields, body: any AsyncSequence<Data, any Error> & Sendable) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension Transport {
    public var executor: (any TaskExecutor)? { nil }

    public func stream(_ request: TransportRequest) async throws -> TransportStream {
        let response = try await send(request)
        let body = AsyncThrowingStream<Data, any Error> { parts in
            parts.yield(response.body)
            parts.finish()
        }
        return TransportStream(status: response.status, headers: response.headers, body: body)
    }
}

/// What both kinds of answers have.
protocol TransportAnswer: Sendable {
    var status: Int { get }
    var headers: HTTPFields { get }
}

extension TransportResponse: TransportAnswer {}
extension TransportStream: TransportAnswer {}

/// Why no answer came.
public struct TransportError: Error, Sendable {
    public enum Kind: Sendable, Hashable {
        /// No connection came about: nothing was sent.
        case connectionFailed
        /// A connection broke once the request may have been sent.
        case connectionLost
        /// The time limit passed once the request may have been sent.
        case timedOut
        /// The answer is larger than allowed.
        case responseTooLarge
        /// The transport has been shut down before the request: nothing was sent.
        case shutDown
        /// The server refused the client certificate, or misses one, before it could read a request: nothing was processed.
        case clientCertificateRefused
        /// The client certificate can't be used: nothing was sent.
        case clientCertificateUnusable
    }

    public var kind: Kind
    /// What the system says, without any part of the request.
    public var reason: String

    public init(_ kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
