public import HTTPTypes

/// A trouble to make on the next call of an operation, once.
public struct Fault: Sendable {
    /// What goes wrong.
    public enum Effect: Sendable, Hashable {
        /// The operation is carried out, but no answer ever comes.
        case silenceAfterCommit
        /// The operation is not carried out, and no answer ever comes.
        case silenceBeforeCommit
        /// The operation is carried out, and the connection breaks in the middle of the answer.
        case cutOff
        /// The answer comes late.
        case delay(Duration)
        /// The operation is not carried out; the answer is 500 SYSTEM_ERROR.
        case systemError
        /// The operation is not carried out; the answer is 429 FREQUENCY_LIMITED.
        case tooManyRequests
        /// The answer's signature is wrong.
        case wrongSignature
        /// The answer has no signature.
        case missingSignature
        /// The answer's signature is one of the platform's probes.
        case signatureProbe
        /// The answer names a platform key that nobody knows.
        case unknownSerial
    }

    public var method: HTTPRequest.Method
    /// The operation's path as documented, with its variables in braces, such as `/v3/ebike/charge/transactions`; one of a server with a
    /// path of its own goes by both, `/v3/refunds` and `/hk/v3/refunds`.
    public var template: String
    public var effect: Effect

    public init(_ effect: Effect, on method: HTTPRequest.Method, _ template: String) {
        self.method = method
        self.template = template.hasPrefix("/") ? template : "/" + template
        self.effect = effect
    }
}

extension Fault.Effect {
    /// Whether no answer comes.
    var isSilent: Bool { self == .silenceAfterCommit || self == .silenceBeforeCommit }

    /// Whether the operation is not carried out.
    var comesBeforeTheOperation: Bool {
        switch self {
        case .silenceBeforeCommit, .systemError, .tooManyRequests: true
        default: false
        }
    }
}
