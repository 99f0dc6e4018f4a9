/// Everything that can go wrong in a call to WeChat Pay, a notification or the set-up of a client.
///
/// An error answers three questions: what happened (``kind``, ``code``, ``message``), may it have taken
/// effect (``outcome``), and is the same call safe to repeat (``isRetryable``). ``advice`` says what to do next.
///
/// No key, no signature and no sensitive field is ever part of an error.
public struct WeChatPayError: Error, Sendable {
    /// Whether the platform may have acted on the call.
    public enum Outcome: String, Sendable, Hashable {
        /// The request did not reach the platform: nothing has happened.
        case notSent
        /// The platform answered, provably, that it refuses: nothing has happened.
        case rejected
        /// The request may have taken effect. Query by the merchant's own number before anything else;
        /// never start again under a new number while the old one is unsettled.
        case unknown
    }

    /// What went wrong.
    public var kind: Kind
    /// The platform's error code, such as `PARAM_ERROR`, when it gave one.
    public var code: String?
    /// What happened, in one sentence.
    public var message: String
    /// The platform's `detail` object, when it gave one.
    public var detail: JSON?
    /// The HTTP status of the answer, when there was one.
    public var status: Int?
    /// The platform's `Request-ID`: what its support asks for.
    public var requestID: String?
    /// The method of the call, such as `POST`.
    public var method: String?
    /// The path template of the call, such as `/v3/ebike/charge/contracts/{contract_id}`.
    public var path: String?
    /// Whether the call may have taken effect.
    public var outcome: Outcome
    /// Whether repeating the very same call can do no harm and may help.
    public var isRetryable: Bool
    /// What to do next, when that is known.
    public var advice: String?

    package init(
        _ kind: Kind,
        _ message: String,
        code: String? = nil,
        detail: JSON? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        outcome: Outcome = .notSent,
        isRetryable: Bool = false,
        advice: String? = nil
    ) {
        self.kind = kind
        self.code = code
        self.message = message
        self.detail = detail
        self.status = status
        self.requestID = requestID
        self.outcome = outcome
        self.isRetryable = isRetryable
        self.advice = advice
    }
}

extension WeChatPayError: CustomStringConvertible {
    public var description: String {
        var parts: [String] = []
        if let method, let path { parts.append("\(method) \(path):") }
        parts.append(message)
        var facts = [kind.name]
        if let status { facts.append("HTTP \(status)") }
        if let code { facts.append(code) }
        facts.append("outcome \(outcome.rawValue)")
        if let requestID { facts.append("Request-ID \(requestID)") }
        parts.append("[\(facts.joined(separator: ", "))]")
        if let advice { parts.append(advice) }
        return parts.joined(separator: " ")
    }
}

extension String {
    /// The beginning of a text from elsewhere, as far as an error repeats it.
    package var quotedInErrors: Substring { prefix(64) }
}
