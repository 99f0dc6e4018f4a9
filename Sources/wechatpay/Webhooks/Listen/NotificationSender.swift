import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import SystemPackage
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Sends notifications to a merchant's server.
struct NotificationSender: Sendable {
    /// How long the platform waits for the whole answer.
    static let platformsTimeLimit: Duration = .seconds(5)
    /// Of what is forwarded: below the platform's, so that its sender gets an answer.
    static let forwardsTimeLimit: Duration = .milliseconds(4500)
    /// In bytes; an acknowledgement has a few dozen.
    static let maximumAnswerSize = 64 * 1024
    /// Those that belong to one connection, and those that the client writes itself.
    private static let headersOfTheConnection: Set<String> = [
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    ]

    struct Answer: Sendable {
        let status: Int
        let contentType: String?
        /// Where a redirection, which is not followed, points to.
        let location: String?
        let body: Data
    }

    struct Result: Sendable {
        enum Outcome: Sendable {
            case answered(Answer)
            /// Why there is no answer.
            case failed(String)
        }

        let outcome: Outcome
        let milliseconds: Int
    }

    private let client: HTTPClient
    private let timeLimit: Duration

    /// Runs `body` with a sender that is shut down at the end.
    static func run<Value: Sendable>(
        timeLimit: Duration = platformsTimeLimit, _ body: (NotificationSender) async throws -> Value
    ) async throws -> Value {
        // A redirection is no acknowledgement: the platform does not follow it either.
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(4)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        return try await HTTPClient.withHTTPClient(configuration: configuration) {
            try await body(NotificationSender(client: $0, timeLimit: timeLimit))
        }
    }

    /// Sends a request as it came: its method, its headers, the bytes of its body.
    func send(_ request: WebhookRequest, to url: String) async -> Result {
        let start = ContinuousClock.now
        let outcome: Result.Outcome
        do {
            outcome = .answered(try await answer(to: request, from: url))
        } catch {
            outcome = .failed(reason(error))
        }
        return Result(outcome: outcome, milliseconds: Int(start.duration(to: .now) / .milliseconds(1)))
    }

    private func answer(to notification: WebhookRequest, from url: String) async throws -> Answer {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await Task.sleep(for: timeLimit)
                throw TooSlow()
            }
            group.addTask {
                var request = HTTPClientRequest(url: url)
                request.method = .RAW(value: notification.method.rawValue)
                for field in notification.headers where !Self.headersOfTheConnection.contains(field.name.canonicalName) {
                    request.headers.add(name: field.name.rawName, value: field.value)
                }
                if !notification.body.isEmpty { request.body = .bytes(ByteBuffer(bytes: notification.body)) }
                let answer = try await client.execute(request, deadline: .distantFuture)
                let body = try await answer.body.collect(upTo: Self.maximumAnswerSize)
                return Answer(
                    status: Int(answer.status.code), contentType: answer.headers.first(name: "Content-Type"),
                    location: answer.headers.first(name: "Location"), body: Data(body.readableBytesView)
                )
            }
            guard let answer = try await group.next() else { throw CancellationError() }
            return answer
        }
    }

    private struct TooSlow: Error {}

    private func reason(_ error: any Error) -> String {
        switch error {
        case is TooSlow: "no whole answer within \(timeLimit / .seconds(1)) s"
        case is NIOTooManyBytesError: "its answer is larger than \(Self.maximumAnswerSize / 1024) KiB"
        case is CancellationError: "interrupted"
        case let error as HTTPClientError where error == .connectTimeout: "no connection within 4 s"
        case let error as HTTPClientError where error == .remoteConnectionClosed: "it closed the connection without an answer"
        case let error as IOError: "no connection: \(Errno(rawValue: error.errnoCode))"
        default: "\(error)"
        }
    }
}
