extension WeChatPayError {
    static let cancelledBeforeSending = WeChatPayError(.cancelled, "The call was cancelled before it was sent. Nothing has happened.")

    /// Why an attempt brought no answer, and what that means for the call.
    init(sending error: any Error, call: Call, timeout: Duration? = nil) {
        let unsettled = call.adviceWhileUnknown
        switch error {
        case let error as WeChatPayError: self = error
        case let error as TransportError where error.kind == .connectionFailed:
            self.init(
                .connectionFailed, "No connection to the platform came about (\(error.reason)). Nothing was sent.", isRetryable: true,
                advice: "Check name resolution, the route and the firewall to the platform's hosts."
            )
        case let error as TransportError where error.kind == .shutDown:
            self.init(.shutDown, "The client has been shut down. Nothing was sent.")
        case let error as TransportError where error.kind == .clientCertificateUnusable:
            self.init(.invalidConfiguration, "The client certificate can't be used: \(error.reason). Nothing was sent.")
        case let error as TransportError where error.kind == .clientCertificateRefused:
            self.init(clientCertificateRefused: error.reason, call: call)
        case let error as TransportError where error.kind == .responseTooLarge:
            self.init(
                .bodyTooLarge, "The answer is larger than the client accepts (\(error.reason)).", outcome: .unknown,
                advice: "Raise maximumResponseSize if such an answer is expected. \(unsettled)"
            )
        case _ where error is TimeLimitExceeded || (error as? TransportError)?.kind == .timedOut:
            self.init(
                .timedOut, "No answer came \(timeout.map { "within \($0)" } ?? "in time").", outcome: .unknown,
                isRetryable: call.isHarmlessToRepeat, advice: unsettled
            )
        case is CancellationError:
            self.init(.cancelled, "The call was cancelled while it was under way.", outcome: .unknown, advice: unsettled)
        default:
            let reason = (error as? TransportError)?.reason ?? "\(type(of: error))"
            self.init(
                .connectionLost, "The connection broke before the whole answer had come (\(reason)).", outcome: .unknown,
                isRetryable: call.isHarmlessToRepeat,
                advice: call.usesClientCertificate
                    ? "\(unsettled) If it happens every time, the server may refuse the client certificate without saying so." : unsettled
            )
        }
    }

    private init(clientCertificateRefused reason: String, call: Call) {
        let what = call.usesClientCertificate ? "refused the client certificate" : "refused to go on without a client certificate"
        self.init(
            .clientCertificateRefused, "The server \(what) while the connection was made: \(reason). The request was not processed.",
            advice: call.usesClientCertificate
                ? "Check on the merchant platform (API安全) that the configured certificate is the merchant's current one."
                : "The operation needs none: check the base URL."
        )
    }
}
