/// A trouble to make with attempts to deliver notifications.
public struct NotificationFault: Sendable, Hashable {
    /// The type of the event, such as `TRANSACTION.SUCCESS`; `*` for all.
    public var eventType: String
    public var effect: Effect
    public var occurrence: Fault.Occurrence

    public init(_ effect: Effect, of eventType: String = "*", _ occurrence: Fault.Occurrence = .once) {
        self.eventType = eventType
        self.effect = effect
        self.occurrence = occurrence
    }

    /// What goes wrong: one thing, or several at once by ``combined(_:)``.
    public struct Effect: Sendable, Hashable {
        /// When it comes, if at all.
        enum Arrival: Hashable {
            case loss
            case reorder
            case delay(Duration)
        }

        var arrival: Arrival?
        var isDuplicated = false
        var spoiling = Spoiling()
    }
}

extension NotificationFault.Effect {
    /// It never arrives. The platform takes it for an attempt without an answer, and goes on by its schedule.
    public static let loss = Self(arrival: .loss)
    /// It arrives twice; the first reply counts.
    public static let duplicate = Self(isDuplicated: true)
    /// Another one overtakes it; 15 seconds later on the business clock it goes out in any case.
    public static let reorder = Self(arrival: .reorder)
    /// It goes out so much later on the business clock.
    public static func delay(_ duration: Duration) -> Self { Self(arrival: .delay(duration)) }
    /// Its signature is wrong.
    public static let wrongSignature = Self(spoiling: Spoiling(signature: .wrong))
    /// It has no signature.
    public static let missingSignature = Self(spoiling: Spoiling(signature: .missing))
    /// Its signature is one of the platform's probes. In APIv2 it is just wrong.
    public static let signatureProbe = Self(spoiling: Spoiling(signature: .probe))
    /// It names a platform key that nobody knows. In APIv2 its signature is wrong.
    public static let unknownSerial = Self(spoiling: Spoiling(signature: .unknownSerial))
    /// The platform's clock is ahead by so much, or behind, in the header `Wechatpay-Timestamp`. In APIv2 it has none.
    public static func clockSkew(_ skew: Duration) -> Self { Self(spoiling: Spoiling(clockSkew: skew)) }

    /// Several troubles with one notification: late, twice, and both times with a wrong signature.
    ///
    /// - Throws: ``SimulatorError`` that says why they can't happen together.
    public static func combined(_ effects: Self...) throws(SimulatorError) -> Self { try combined(effects) }

    static func combined(_ effects: [Self]) throws(SimulatorError) -> Self {
        var all = Self()
        for effect in effects { try all.add(effect) }
        if all.arrival == .loss, all.isDuplicated || all.spoiling != Spoiling() {
            throw .together(
                all, on: Text("notification", "通知"), Text("there is nothing to be spoiled or doubled in one that never arrives", "丢失的通知无从重复或出错"))
        }
        return all
    }

    private mutating func add(_ other: Self) throws(SimulatorError) {
        try add(other, \.arrival, Text("it is lost, overtaken or late", "丢失、乱序、延迟只能取其一"))
        try add(other, \.spoiling.signature, Text("it has one signature", "通知只有一个签名"))
        try add(other, \.spoiling.clockSkew, Text("the platform has one clock", "平台只有一个时钟"))
        isDuplicated = isDuplicated || other.isDuplicated
    }

    private mutating func add<Value>(_ other: Self, _ part: WritableKeyPath<Self, Value?>, _ reason: Text) throws(SimulatorError) {
        guard let value = other[keyPath: part] else { return }
        guard self[keyPath: part] == nil else { throw .together(self, other, on: Text("notification", "通知"), reason) }
        self[keyPath: part] = value
    }
}
