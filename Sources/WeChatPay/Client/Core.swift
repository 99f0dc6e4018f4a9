import HTTPTypes
import Metrics
import Tracing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What all endpoints of one client share.
final class Core: Sendable {
    let configuration: WeChatPay.Configuration
    let transport: any Transport
    let keyRing: PlatformKeyRing
    let webhooks: WebhookReceiver
    let bankKey = BankKey()
    /// What every call of APIv3 has in its head.
    let v3Headers: HTTPFields
    private let sender: RequestSender
    private let check: AnswerCheck

    init(_ configuration: WeChatPay.Configuration) throws {
        try configuration.validate()
        let tls = try TLSSettings(
            trustRoots: configuration.trustRoots, clientCertificate: configuration.usedClientCertificate
        )
        let transport =
            configuration.transport
            ?? AsyncHTTPClientTransport(
                connectionTimeout: configuration.timeLimits.connection, readTimeout: configuration.timeLimits.attempt,
                maximumConnections: configuration.maximumConcurrentCalls, tls: tls
            )
        let sender = RequestSender(configuration, transport: transport)
        let v3Headers = Self.v3Headers(configuration)
        let algorithms = configuration.merchant.algorithms
        let cipher = try configuration.apiV3Key.map(algorithms.resourceCipher)
        let download = cipher.map { cipher in
            // A sender of its own: calls that wait for the keys may hold all places of the other.
            CertificateDownload(
                sender: RequestSender(configuration, transport: transport), algorithms: algorithms, cipher: cipher,
                givenKeys: configuration.platformKeys.keys, now: configuration.now,
                call: Call(
                    method: .get, template: "/v3/certificates",
                    target: configuration.host.pathPrefix + "/v3/certificates" + (algorithms.certificateType.map { "?algorithm_type=\($0)" } ?? ""),
                    headers: v3Headers, body: Data()
                )
            )
        }
        let keyRing = PlatformKeyRing(configuration.platformKeys, now: configuration.now, logger: configuration.logger) {
            guard let download else {
                throw WeChatPayError(.platformKeysUnavailable, "Platform certificates can't be downloaded without the APIv3 key.")
            }
            return try await download()
        }
        self.configuration = configuration
        self.transport = transport
        self.keyRing = keyRing
        self.sender = sender
        self.v3Headers = v3Headers
        let verifier = MessageVerifier(now: configuration.now) { try await keyRing.key(serial: $0) }
        self.check = AnswerCheck(
            verifier: verifier, apiV2Key: configuration.apiV2Key, decrypter: configuration.merchant.decrypter,
            maximumResponseSize: configuration.maximumResponseSize
        )
        self.webhooks = WebhookReceiver(
            verifier: verifier, resourceCipher: cipher, apiV2Key: configuration.apiV2Key, merchantID: configuration.merchant.id,
            decrypter: configuration.merchant.decrypter
        )
    }

    /// Builds, signs and sends a call, and verifies its answer.
    ///
    /// - Throws: ``WeChatPayError``, always with the call's method and path.
    func send(_ request: EndpointRequest) async throws -> WeChatPay.Response {
        try await observed(request.method, request.template.description) { [self] in
            try await sender.send(call(for: request)) { [check] in try await check.accept($0, $1) }
        }
    }

    /// Builds, signs and sends a call whose answer is a file. What can be verified before its last byte is verified here, the rest by
    /// the stream.
    ///
    /// - Throws: ``WeChatPayError``, always with the call's method and path.
    func stream(_ request: EndpointRequest) async throws -> WeChatPay.FileStream {
        try await observed(request.method, request.template.description) { [self] in try await stream(call(for: request)) }
    }

    /// Sends a call for what a link names.
    ///
    /// - Parameter offset: the first byte wanted. A server that can't leave out what is before it sends everything.
    /// - Throws: ``WeChatPayError``, always with the call's method and path.
    func stream(_ link: WeChatPay.FileLink, from offset: Int) async throws -> WeChatPay.FileStream {
        try await observed(.get, link.path) { [self] in try await stream(call(for: link, from: offset)) }
    }

    private func stream(_ call: Call) async throws -> WeChatPay.FileStream {
        try await sender.send(call, exchange: { try await $0.stream($1) }, accept: { [check] in try await check.accept($0, $1) })
    }

    private func observed<Answer: Sendable & Answered>(
        _ method: HTTPRequest.Method, _ template: String, _ send: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        let start = ContinuousClock.now
        return try await withSpan("\(method.rawValue) \(template)", ofKind: .client) { span in
            // Most programs have no tracer.
            let traced = span.isRecording ? span : nil
            traced?.attributes["http.request.method"] = method.rawValue
            traced?.attributes["url.template"] = template
            var result = "error"
            defer { record(start.duration(to: .now), method: method, template: template, result: result) }
            do {
                let response = try await send()
                traced?.attributes["http.response.status_code"] = response.status
                traced?.attributes["wechatpay.request_id"] = response.requestID
                result = "\(response.status)"
                return response
            } catch {
                var error = error as? WeChatPayError ?? .cancelledBeforeSending
                error.method = method.rawValue
                error.path = template
                traced?.attributes["http.response.status_code"] = error.status
                traced?.attributes["wechatpay.request_id"] = error.requestID
                traced?.attributes["error.type"] = error.kind.name
                result = error.kind.name
                throw error
            }
        }
    }

    /// What a call made now would send, signed but not sent.
    func signed(_ request: EndpointRequest) async throws -> TransportRequest {
        let signed = try await SignedCall(call(for: request), by: configuration.merchant, at: configuration.now())
        return TransportRequest(
            method: signed.call.method, url: (configuration.host.fixedOrigin(of: signed.call) ?? configuration.host.origin) + signed.call.target,
            headers: signed.headers, body: signed.call.body, streamedBody: signed.call.streamedBody, timeout: configuration.timeLimits.attempt,
            maximumResponseSize: configuration.maximumResponseSize, usesClientCertificate: signed.call.usesClientCertificate
        )
    }

    private func record(_ duration: Duration, method: HTTPRequest.Method, template: String, result: String) {
        let (seconds, attoseconds) = duration.components
        Metrics.Timer(label: "wechatpay.client.calls", dimensions: [("method", method.rawValue), ("path", template), ("result", result)])
            .recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}

/// What an observer is told of an answer.
protocol Answered {
    var status: Int { get }
    var requestID: String? { get }
}

extension WeChatPay.Response: Answered {}
extension WeChatPay.FileStream: Answered {}
