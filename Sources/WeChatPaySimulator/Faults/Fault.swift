public import HTTPTypes

/// A trouble to make on calls of an operation.
///
/// It happens to requests that the platform lets in: one that is badly signed is refused as ever, and uses up nothing.
public struct Fault: Sendable, Hashable {
    /// What goes wrong.
    public enum Effect: Sendable, Hashable {
        /// The operation is carried out, but no answer ever comes.
        case silenceAfterCommit
        /// The operation is not carried out, and no answer ever comes.
        case silenceBeforeCommit
        /// The operation is carried out, and the connection is closed in place of an answer.
        case dropAfterCommit
        /// The operation is not carried out, and the connection is closed in place of an answer.
        case dropBeforeCommit
        /// The operation is carried out, and the connection breaks in the middle of the answer.
        case cutOff
        /// The answer comes late.
        case delay(Duration)
        /// The answer's body comes in small pieces, over so long.
        case trickle(Duration)
        /// The operation is not carried out; the answer is 500 SYSTEM_ERROR.
        case systemError
        /// The operation is not carried out; the answer is 429 FREQUENCY_LIMITED.
        case tooManyRequests
        /// The operation is not carried out; a gateway answers in the platform's place, with this status from 500 to 599, a page and no
        /// signature.
        case gatewayError(Int)
        /// The answer's signature is wrong.
        case wrongSignature
        /// The answer has no signature.
        case missingSignature
        /// The answer's signature is one of the platform's probes.
        case signatureProbe
        /// The answer names a platform key that nobody knows.
        case unknownSerial
        /// The platform's clock is ahead by so much, or behind: in the headers `Wechatpay-Timestamp` and `Date`. The signature is right.
        case clockSkew(Duration)
    }

    public var method: HTTPRequest.Method
    /// The operation's path as documented, with its variables in braces, such as `/v3/ebike/charge/transactions`; one of a server with a
    /// path of its own goes by both, `/v3/refunds` and `/hk/v3/refunds`. With a `*` at its end, all that begin so.
    public var template: String
    public var effect: Effect
    public var occurrence: Occurrence

    /// - Parameters:
    ///   - method: ``HTTPTypes/HTTPRequest/Method/any`` for all.
    ///   - template: `*` for all operations.
    public init(_ effect: Effect, on method: HTTPRequest.Method, _ template: String, _ occurrence: Occurrence = .once) {
        self.method = method
        self.template = template.hasPrefix("/") || template == "*" ? template : "/" + template
        self.effect = effect
        self.occurrence = occurrence
    }

    /// How often a trouble happens.
    public enum Occurrence: Sendable, Hashable {
        /// At the next opportunity.
        case once
        /// At the next so many opportunities.
        case times(Int)
        /// Every time, until it is removed.
        case always
        /// Every time with this probability from 0 to 1, until it is removed. The queue's seed makes it repeatable.
        case probability(Double)
    }

    /// - Parameter templates: the paths that the operation goes by.
    func matches(_ method: HTTPRequest.Method, _ templates: [String]) -> Bool {
        guard self.method == .any || self.method == method else { return false }
        return template.hasSuffix("*") ? templates.contains { $0.hasPrefix(template.dropLast()) } : templates.contains(template)
    }
}

extension HTTPRequest.Method {
    /// Any method, of a ``Fault``.
    public static let any = Self("*")!
}

extension Fault.Effect {
    /// Whether no answer comes.
    var isSilent: Bool {
        switch self {
        case .silenceAfterCommit, .silenceBeforeCommit, .dropAfterCommit, .dropBeforeCommit: true
        default: false
        }
    }

    /// Whether the operation is not carried out.
    var comesBeforeTheOperation: Bool {
        switch self {
        case .silenceBeforeCommit, .dropBeforeCommit, .systemError, .tooManyRequests, .gatewayError: true
        default: false
        }
    }
}
