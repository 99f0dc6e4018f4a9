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

/// The default transport.
package final class AsyncHTTPClientTransport: Transport {
    private let client: HTTPClient
    private let isShutDown = Mutex(false)

    package init(connectionTimeout: Duration, readTimeout: Duration, maximumConnections: Int) {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(connectionTimeout), read: TimeAmount(readTimeout)),
            // The platform closes a connection after 8 idle seconds; one closed first here is never written to in vain.
            connectionPool: .init(idleTimeout: .seconds(5), concurrentHTTP1ConnectionsPerHostSoftLimit: maximumConnections),
            decompression: .disabled
        )
        configuration.connectionPool.retryConnectionEstablishment = false
        // Its spans would carry whole URLs, with the personal values and download tokens in them. The client has spans of its own.
        configuration.tracing.tracer = nil
        self.client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit {
        if !isShutDown.withLock({ $0 }) {
            client.shutdown(queue: .global()) { _ in }
        }
    }

    package func shutdown() async throws {
        let isFirst = isShutDown.withLock { isShutDown in
            defer { isShutDown = true }
            return !isShutDown
        }
        if isFirst { try await client.shutdown() }
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
        guard !isShutDown.withLock({ $0 }) else { throw TransportError(.shutDown, reason: "shut down") }
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headers { outgoing.headers.add(name: field.name.rawName, value: field.value) }
        if !request.body.isEmpty { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        return try await client.execute(outgoing, timeout: timeout)
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
    private static func classified(_ error: any Error) -> any Error {
        switch error {
        case is TransportError, is CancellationError:
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
        case let error as NIOSSLError:
            if case .handshakeFailed = error { return TransportError(.connectionFailed, reason: "the TLS handshake failed: \(error)") }
            return TransportError(.connectionLost, reason: "\(error)")
        case is NIOSSLExtraError:
            return TransportError(.connectionFailed, reason: "the server's TLS certificate was refused: \(error)")
        default:
            return TransportError(.connectionLost, reason: "\(error)")
        }
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
