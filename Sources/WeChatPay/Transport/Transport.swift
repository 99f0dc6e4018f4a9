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
    /// Sends a request and collects its answer.
    ///
    /// - Throws: ``TransportError``; any other error counts as ``TransportError/Kind/connectionLost``.
    func send(_ request: TransportRequest) async throws -> TransportResponse

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
    /// For everything from connecting to the last byte of the answer.
    public var timeout: Duration
    /// In bytes.
    public var maximumResponseSize: Int

    public init(method: HTTPRequest.Method, url: String, headers: HTTPFields, body: Data, timeout: Duration, maximumResponseSize: Int) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maximumResponseSize = maximumResponseSize
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
    }

    public var kind: Kind
    /// What the system says, without any part of the request.
    public var reason: String

    public init(_ kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
