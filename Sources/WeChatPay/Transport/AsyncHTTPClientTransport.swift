import AsyncHTTPClient
import Dispatch
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The default transport. It lives on one event loop: a signature takes longer than all that the loop does for a call.
package final class AsyncHTTPClientTransport: Transport {
    package let executor: (any TaskExecutor)?
    private let loop: any EventLoop
    private let client: HTTPClient
    private let configuration: HTTPClient.Configuration
    private let tls: TLSSettings
    private let state = Mutex(State())

    private struct State {
        var isShutDown = false
        /// Shows the client certificate. Made when it is first needed.
        var certifiedClient: HTTPClient?
    }

    package init(connectionTimeout: Duration, readTimeout: Duration, maximumConnections: Int, tls: TLSSettings = .system) {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls.plain, redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(connectionTimeout), read: TimeAmount(readTimeout)),
            // The platform closes a connection after 8 idle seconds; one closed first here is never written to in vain.
            connectionPool: .init(idleTimeout: .seconds(5), concurrentHTTP1ConnectionsPerHostSoftLimit: maximumConnections),
            decompression: .disabled
        )
        configuration.connectionPool.retryConnectionEstablishment = false
        // Its spans would carry whole URLs, with the personal values and download tokens in them. The client has spans of its own.
        configuration.tracing.tracer = nil
        configuration.http1_1ConnectionDebugInitializer = { CertificateRefusalHandler.add(to: $0) }
        self.configuration = configuration
        self.tls = tls
        self.loop = MultiThreadedEventLoopGroup.singleton.next()
        self.executor = EventLoopExecutor(loop)
        self.client = HTTPClient(eventLoopGroup: loop, configuration: configuration)
    }

    deinit {
        for client in end() { client.shutdown(queue: .global()) { _ in } }
    }

    package func shutdown() async throws {
        for client in end() { try await client.shutdown() }
    }

    /// Whether anything has been made of the client certificate yet.
    var hasLoadedClientCertificate: Bool { state.withLock { $0.certifiedClient != nil } }

    /// - Returns: the clients to shut down; none when that has been asked for before.
    private func end() -> [HTTPClient] {
        state.withLock { state in
            guard !state.isShutDown else { return [] }
            state.isShutDown = true
            return [client] + (state.certifiedClient.map { [$0] } ?? [])
        }
    }

    private func client(for request: TransportRequest) throws -> HTTPClient {
        try state.withLock { state in
            guard !state.isShutDown else { throw TransportError(.shutDown, reason: "shut down") }
            guard request.usesClientCertificate else { return client }
            if let client = state.certifiedClient { return client }
            guard let certificate = tls.clientCertificate else {
                throw TransportError(.clientCertificateUnusable, reason: "none is configured")
            }
            var configuration = configuration
            do {
                configuration.tlsConfiguration = try tls.showing(certificate)
            } catch {
                throw TransportError(.clientCertificateUnusable, reason: "\(error)")
            }
            // What an alert proves is known of HTTP/1.1, where a connection carries one request at a time.
            configuration.httpVersion = .http1Only
            let client = HTTPClient(eventLoopGroup: loop, configuration: configuration)
            state.certifiedClient = client
            return client
        }
    }

    package func send(_ request: TransportRequest) async throws -> TransportResponse {
        do {
            let answer = try await execute(request, timeout: TimeAmount(request.timeout))
            let body = try await Self.collect(answer, limit: request.maximumResponseSize)
            return TransportResponse(status: Int(answer.status.code), headers: Self.fields(answer), body: body)
        } catch {
            throw Self.classified(error)
        }
    }

    package func stream(_ request: TransportRequest) async throws -> TransportStream {
        do {
            // The caller limits the time to the head; after it, only a pause between two parts is limited.
            let answer = try await execute(request, timeout: .hours(24))
            let body = answer.body.map { Data($0.readableBytesView) }
            return TransportStream(status: Int(answer.status.code), headers: Self.fields(answer), body: ClassifiedBody(base: body))
        } catch {
            throw Self.classified(error)
        }
    }

    /// A body whose errors say what they mean.
    private struct ClassifiedBody<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable where Base.Element == Data {
        typealias Element = Data
        typealias Failure = any Error

        let base: Base

        struct AsyncIterator: AsyncIteratorProtocol {
            var base: Base.AsyncIterator

            mutating func next() async throws -> Data? {
                do {
                    return try await base.next()
                } catch {
                    throw AsyncHTTPClientTransport.classified(error)
                }
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: base.makeAsyncIterator()) }
    }

    private func execute(_ request: TransportRequest, timeout: TimeAmount) async throws -> HTTPClientResponse {
        let client = try client(for: request)
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headers { outgoing.headers.add(name: field.name.rawName, value: field.value) }
        if let body = request.streamedBody {
            outgoing.body = Self.stream(body.parts, length: body.length)
        } else if !request.body.isEmpty {
            outgoing.body = .bytes(ByteBuffer(bytes: request.body))
        }
        return try await client.execute(outgoing, timeout: timeout)
    }

    private static func stream(_ parts: some AsyncSequence<Data, any Error> & Sendable, length: Int) -> HTTPClientRequest.Body {
        .stream(parts.map { ByteBuffer(bytes: $0) }, length: .known(Int64(length)))
    }

    private static func fields(_ answer: HTTPClientResponse) -> HTTPFields {
        answer.headers.reduce(into: HTTPFields()) { fields, header in
            if let name = HTTPField.Name(header.name) { fields.append(HTTPField(name: name, value: header.value)) }
        }
    }

    private static func collect(_ answer: HTTPClientResponse, limit: Int) async throws -> Data {
        let tooLarge = TransportError(.responseTooLarge, reason: "more than \(limit) bytes")
        if let announced = answer.headers.first(name: "content-length").flatMap({ Int($0) }), announced > limit { throw tooLarge }
        var body = Data()
        for try await part in answer.body {
            guard body.count + part.readableBytes <= limit else { throw tooLarge }
            body.append(contentsOf: part.readableBytesView)
        }
        return body
    }

    /// What an error means for the question whether the request was sent.
    static func classified(_ error: any Error) -> any Error {
        switch error {
        case is TransportError, is CancellationError, is WeChatPayError:
            return error
        case let error as HTTPClientError:
            switch error {
            case .cancelled: return CancellationError()
            case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .socksHandshakeTimeout, .httpProxyHandshakeTimeout:
                return TransportError(.connectionFailed, reason: error.shortDescription)
            case .alreadyShutdown: return TransportError(.shutDown, reason: error.shortDescription)
            case .deadlineExceeded, .readTimeout, .writeTimeout: return TransportError(.timedOut, reason: error.shortDescription)
            default: return TransportError(.connectionLost, reason: error.shortDescription)
            }
        case let error as NIOConnectionError:
            return TransportError(.connectionFailed, reason: Self.reason(of: error))
        // Only what can't befall a connection that was made once counts as not sent.
        case let error as IOError where [ECONNREFUSED, EADDRNOTAVAIL, EMFILE, ENFILE].contains(error.errnoCode):
            return TransportError(.connectionFailed, reason: "\(error)")
        case let error as CertificateRefusal:
            return error.isFirst
                ? TransportError(.clientCertificateRefused, reason: error.reason)
                : TransportError(.connectionLost, reason: "the server refused the client certificate on a connection in use: \(error.reason)")
        case let error as NIOSSLError:
            return Self.classified(error)
        case let error as BoringSSLError:
            return CertificateRefusal(error, isFirst: false).map { Self.classified($0) } ?? TransportError(.connectionLost, reason: "\(error)")
        case is NIOSSLExtraError:
            return TransportError(.connectionFailed, reason: "the server's TLS certificate was refused: \(error)")
        default:
            return TransportError(.connectionLost, reason: "\(error)")
        }
    }

    private static func classified(_ error: NIOSSLError) -> TransportError {
        guard case .handshakeFailed(let failure) = error else { return TransportError(.connectionLost, reason: "\(error)") }
        if let refusal = CertificateRefusal(error, isFirst: true) { return TransportError(.clientCertificateRefused, reason: refusal.reason) }
        guard "\(failure)".contains("CERTIFICATE_VERIFY_FAILED") else {
            return TransportError(.connectionFailed, reason: "the TLS handshake failed: \(failure)")
        }
        return TransportError(
            .connectionFailed, reason: "the server's TLS certificate was refused: it has expired, or no trusted authority has issued it"
        )
    }

    private static func reason(of error: NIOConnectionError) -> String {
        if let failure = error.connectionErrors.first { return "\(error.host):\(error.port): \(failure.error)" }
        if let failure = error.dnsAError ?? error.dnsAAAAError { return "\(error.host): \(failure)" }
        return "\(error.host):\(error.port)"
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
