public import HTTPTypes

/// A trouble to make on calls of an operation.
///
/// It happens to requests that the platform lets in: one that is badly signed is refused as ever, and uses up nothing.
public struct Fault: Sendable, Hashable {
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
        /// Every time with this probability from 0 to 1, until it is removed. The queue's seed makes it repeatable, see ``FaultQueue``.
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
