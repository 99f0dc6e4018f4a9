import HTTPTypes
import Logging
import Metrics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Signs a call and carries it to the platform: attempts, pauses, hosts and time limits.
struct RequestSender: Sendable {
    private let merchant: Merchant
    private let transport: any Transport
    private let host: Host
    private let hosts: HostChoice
    private let clientCertificate: ClientCertificate?
    private let retry: RetryPolicy
    private let limits: WeChatPay.TimeLimits
    private let maximumResponseSize: Int
    private let places: ConcurrencyLimit
    private let now: @Sendable () -> Date
    private let logger: Logger

    init(_ configuration: WeChatPay.Configuration, transport: any Transport) {
        self.merchant = configuration.merchant
        self.transport = transport
        self.host = configuration.host
        self.hosts = HostChoice(configuration.host)
        self.clientCertificate = configuration.usedClientCertificate
        self.retry = configuration.retry
        self.limits = configuration.timeLimits
        self.maximumResponseSize = configuration.maximumResponseSize
        self.places = ConcurrencyLimit(configuration.maximumConcurrentCalls)
        self.now = configuration.now
        self.logger = configuration.logger
    }

    /// Turns an answer into a value once it is verified, and throws for any other.
    typealias Acceptance<Answer: TransportAnswer, Value: Sendable> = @Sendable (SignedCall, Answer) async throws -> Value
    /// Gets an answer, whole or as a stream.
    typealias Exchange<Answer: TransportAnswer> = @Sendable (any Transport, TransportRequest) async throws -> Answer

    /// Sends `call`, again where that is harmless, until `accept` takes an answer.
    func send<Value: Sendable>(
        _ call: Call, accept: @escaping Acceptance<TransportResponse, Value>
    ) async throws(WeChatPayError) -> Value {
        try await send(call, exchange: { try await $0.send($1) }, accept: accept)
    }

    /// Sends `call`, again where that is harmless, until `accept` takes an answer.
    func send<Answer: TransportAnswer, Value: Sendable>(
        _ call: Call, exchange: @escaping Exchange<Answer>, accept: @escaping Acceptance<Answer, Value>
    ) async throws(WeChatPayError) -> Value {
        let fixedOrigin = host.fixedOrigin(of: call)
        if call.usesClientCertificate { try requireClientCertificate(at: fixedOrigin ?? host.origin) }
        let end = ContinuousClock.now + limits.call
        try await takePlace(before: end)
        defer { places.release() }
        var attempt = 1
        while true {
            let origin = fixedOrigin ?? hosts.origin
            let failure: WeChatPayError
            do {
                let value = try await self.attempt(call, at: origin, before: end, exchange: exchange, accept: accept)
                if fixedOrigin == nil { hosts.answered(by: origin) }
                return value
            } catch {
                failure = error
            }
            if failure.kind == .connectionFailed, fixedOrigin == nil { hosts.connectionFailed(to: origin) }
            let pause = retry.delay(afterAttempt: attempt, share: Double.random(in: 0...1))
            guard failure.isRetryable, call.isRepeatable || failure.outcome == .notSent, attempt < retry.maximumAttempts,
                ContinuousClock.now + pause < end
            else { throw failure }
            noteRepetition(of: call, attempt: attempt, after: failure)
            do { try await Task.sleep(for: pause) } catch { throw failure }
            attempt += 1
        }
    }

    /// One attempt, with a time, a nonce and a signature of its own.
    private func attempt<Answer: TransportAnswer, Value: Sendable>(
        _ call: Call, at origin: String, before end: ContinuousClock.Instant, exchange: @escaping Exchange<Answer>,
        accept: @escaping Acceptance<Answer, Value>
    ) async throws(WeChatPayError) -> Value {
        let signed = try await sign(call, before: end)
        let timeout = min(limits.attempt, ContinuousClock.now.duration(to: end))
        let request = TransportRequest(
            method: call.method, url: origin + call.target, headers: signed.headers, body: call.body, streamedBody: call.streamedBody,
            timeout: timeout,
            maximumResponseSize: maximumResponseSize, usesClientCertificate: call.usesClientCertificate
        )
        let start = ContinuousClock.now
        let response: Answer
        do {
            response = try await withTimeLimit(timeout, on: transport.executor) { [transport] in try await exchange(transport, request) }
        } catch {
            throw WeChatPayError(sending: error, call: call, timeout: timeout)
        }
        logger.debug(
            "answered",
            metadata: [
                "method": "\(call.method)", "path": "\(call.template)", "status": "\(response.status)",
                "request-id": "\(response.headers[.requestID] ?? "-")", "duration": "\(start.duration(to: .now))",
            ]
        )
        do {
            return try await withTimeLimit(ContinuousClock.now.duration(to: end)) { try await accept(signed, response) }
        } catch let error as WeChatPayError {
            throw error
        } catch is TimeLimitExceeded {
            throw WeChatPayError(
                .timedOut, "The answer could not be verified before the call's time limit: the platform's keys did not come in time.",
                outcome: .unknown, isRetryable: call.isHarmlessToRepeat
            )
        } catch {
            throw WeChatPayError(.cancelled, "The call was cancelled while its answer was verified.", outcome: .unknown)
        }
    }

    /// Refuses what could not show a certificate, or only one that is of no use.
    private func requireClientCertificate(at origin: String) throws(WeChatPayError) {
        guard let clientCertificate else {
            throw WeChatPayError(
                .invalidConfiguration, "The operation demands the merchant's client certificate, and none is configured. Nothing was sent.",
                advice: "Make Merchant with apiclient_cert.pem or apiclient_cert.p12; where its key is kept elsewhere, set clientCertificate."
            )
        }
        guard origin.hasPrefix("https://") else {
            throw WeChatPayError(
                .invalidConfiguration,
                "The operation demands the client certificate, which can't be shown to \(origin): it has no TLS. Nothing was sent.",
                advice: "Give Host a clientCertificateBaseURL that begins with https; the simulator prints its own."
            )
        }
        try clientCertificate.requireValidity(at: now())
    }

    private func sign(_ call: Call, before end: ContinuousClock.Instant) async throws(WeChatPayError) -> SignedCall {
        do {
            return try await withTimeLimit(ContinuousClock.now.duration(to: end)) { [merchant, now] in
                try await SignedCall(call, by: merchant, at: now())
            }
        } catch let error as WeChatPayError {
            throw error
        } catch is TimeLimitExceeded {
            throw WeChatPayError(.timedOut, "The signer did not sign within the call's time limit. Nothing was sent.")
        } catch is CancellationError {
            throw .cancelledBeforeSending
        } catch {
            throw WeChatPayError(.signingFailed, "The request could not be signed: \(type(of: error)). Nothing was sent.")
        }
    }

    private func takePlace(before end: ContinuousClock.Instant) async throws(WeChatPayError) {
        do {
            try await places.acquire(before: end)
        } catch is TimeLimitExceeded {
            throw WeChatPayError(
                .timedOut, "The call waited for its turn until its time limit passed. Nothing was sent.", isRetryable: true,
                advice: "More calls are under way than are answered in time: raise maximumConcurrentCalls, or call less often."
            )
        } catch {
            throw .cancelledBeforeSending
        }
    }

    private func noteRepetition(of call: Call, attempt: Int, after failure: WeChatPayError) {
        logger.warning(
            "repeating a call",
            metadata: ["method": "\(call.method)", "path": "\(call.template)", "attempt": "\(attempt)", "reason": "\(failure.kind)"]
        )
        Counter(label: "wechatpay.client.repetitions", dimensions: [("method", call.method.rawValue), ("path", call.template)]).increment()
    }
}
