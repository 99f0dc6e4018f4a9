/// A trouble to make with attempts to deliver notifications.
public struct NotificationFault: Sendable, Hashable {
    /// What goes wrong.
    public enum Effect: Sendable, Hashable {
        /// It never arrives. The platform takes it for an attempt without an answer, and goes on by its schedule.
        case loss
        /// It arrives twice; the first reply counts.
        case duplicate
        /// Another one overtakes it; 15 seconds later on the business clock it goes out in any case.
        case reorder
        /// It goes out so much later on the business clock.
        case delay(Duration)
        /// Its signature is wrong.
        case wrongSignature
        /// It has no signature.
        case missingSignature
        /// Its signature is one of the platform's probes. In APIv2 it is just wrong.
        case signatureProbe
        /// It names a platform key that nobody knows. In APIv2 its signature is wrong.
        case unknownSerial
        /// The platform's clock is ahead by so much, or behind, in the header `Wechatpay-Timestamp`. In APIv2 it has none.
        case clockSkew(Duration)
    }

    /// The type of the event, such as `TRANSACTION.SUCCESS`; `*` for all.
    public var eventType: String
    public var effect: Effect
    public var occurrence: Fault.Occurrence

    public init(_ effect: Effect, of eventType: String = "*", _ occurrence: Fault.Occurrence = .once) {
        self.eventType = eventType
        self.effect = effect
        self.occurrence = occurrence
    }
}

extension NotificationFault.Effect {
    /// What it does to the signature, by the name that it has for answers.
    var spoiling: Fault.Effect? {
        switch self {
        case .loss, .duplicate, .reorder, .delay: nil
        case .wrongSignature: .wrongSignature
        case .missingSignature: .missingSignature
        case .signatureProbe: .signatureProbe
        case .unknownSerial: .unknownSerial
        case .clockSkew(let skew): .clockSkew(skew)
        }
    }
}
