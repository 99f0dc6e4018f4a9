extension Fault {
    /// Whether a trouble comes before or after the operation is carried out.
    public enum Moment: Sendable, Hashable {
        /// The operation is not carried out.
        case beforeCommit
        /// The operation is carried out, or refused as ever; only the answer is another one.
        case afterCommit
    }

    /// What goes wrong: one thing, or several at once by ``combined(_:)``.
    public struct Effect: Sendable, Hashable {
        /// What comes in place of the answer.
        struct Outcome: Hashable {
            enum Kind: Hashable {
                case silence(Duration)
                case drop
                case error(status: Int, code: String)
                case gatewayError(Int)
            }

            let kind: Kind
            let moment: Moment
        }

        /// How the answer's bytes come.
        enum Transmission: Hashable {
            case cutOff
            case trickle(Duration)
        }

        var outcome: Outcome?
        var delay: Duration?
        var transmission: Transmission?
        var spoiling = Spoiling()
        var notification: NotificationFault.Effect?
    }
}

extension Fault.Effect {
    /// No answer ever comes; the connection is closed after `duration`.
    public static func silence(_ moment: Fault.Moment, for duration: Duration = .seconds(120)) -> Self { Self(.silence(duration), moment) }

    /// The connection is closed in place of an answer.
    public static func drop(_ moment: Fault.Moment) -> Self { Self(.drop, moment) }

    /// The answer is an error of the platform's, signed.
    ///
    /// After the commit it is the dangerous one: an order is placed, and the merchant hears that something went wrong. The platform's documents
    /// say of `SYSTEM_ERROR` to query, or to repeat the very same request with the same number.
    ///
    /// - Parameters:
    ///   - status: from 400 to 599. APIv2 answers 200 with `result_code` FAIL in any case.
    ///   - code: such as `SYSTEM_ERROR`, which APIv2 spells `SYSTEMERROR`.
    public static func error(_ status: Int, _ code: String, _ moment: Fault.Moment) -> Self { Self(.error(status: status, code: code), moment) }

    /// A gateway answers in the platform's place, with a page and no signature.
    ///
    /// - Parameter status: from 500 to 599.
    public static func gatewayError(_ status: Int, _ moment: Fault.Moment = .beforeCommit) -> Self { Self(.gatewayError(status), moment) }

    /// The operation is carried out, but no answer ever comes.
    public static let silenceAfterCommit = silence(.afterCommit)
    /// The operation is not carried out, and no answer ever comes.
    public static let silenceBeforeCommit = silence(.beforeCommit)
    /// The operation is carried out, and the connection is closed in place of an answer.
    public static let dropAfterCommit = drop(.afterCommit)
    /// The operation is not carried out, and the connection is closed in place of an answer.
    public static let dropBeforeCommit = drop(.beforeCommit)
    /// The operation is not carried out; the answer is 500 SYSTEM_ERROR.
    public static let systemError = error(500, "SYSTEM_ERROR", .beforeCommit)
    /// The operation is carried out; the answer is 500 SYSTEM_ERROR all the same.
    public static let systemErrorAfterCommit = error(500, "SYSTEM_ERROR", .afterCommit)
    /// The operation is not carried out; the answer is 429 FREQUENCY_LIMITED.
    public static let tooManyRequests = error(429, "FREQUENCY_LIMITED", .beforeCommit)

    /// The connection breaks in the middle of the answer.
    public static let cutOff = Self(transmission: .cutOff)
    /// The answer's body comes in small pieces, over so long.
    public static func trickle(_ duration: Duration) -> Self { Self(transmission: .trickle(duration)) }
    /// The answer comes late.
    public static func delay(_ duration: Duration) -> Self { Self(delay: duration) }

    /// The answer's signature is wrong.
    public static let wrongSignature = Self(spoiling: Spoiling(signature: .wrong))
    /// The answer has no signature.
    public static let missingSignature = Self(spoiling: Spoiling(signature: .missing))
    /// The answer's signature is one of the platform's probes. In APIv2 it is just wrong.
    public static let signatureProbe = Self(spoiling: Spoiling(signature: .probe))
    /// The answer names a platform key that nobody knows. In APIv2 its signature is wrong.
    public static let unknownSerial = Self(spoiling: Spoiling(signature: .unknownSerial))
    /// The platform's clock is ahead by so much, or behind: in the headers `Wechatpay-Timestamp` and `Date`. The signature is right.
    public static func clockSkew(_ skew: Duration) -> Self { Self(spoiling: Spoiling(clockSkew: skew)) }

    /// The next notification of what the call is about meets this, whenever it is sent: of the order it places, of the refund it asks for. It
    /// is known by the merchant's numbers in the request, such as `out_trade_no`; without one, nothing happens.
    public static func notification(_ effect: NotificationFault.Effect) -> Self { Self(notification: effect) }

    private init(_ kind: Outcome.Kind, _ moment: Fault.Moment) { self.init(outcome: Outcome(kind: kind, moment: moment)) }
}

extension Fault.Effect {
    /// Several troubles with one call: late, an error though it was carried out, and its notification twice.
    ///
    /// ```swift
    /// simulator.faults.add(
    ///     Fault(try .combined(.delay(.seconds(2)), .systemErrorAfterCommit, .notification(.duplicate)), on: .post, "/v3/pay/transactions/native")
    /// )
    /// ```
    ///
    /// - Throws: ``SimulatorError`` that says why they can't happen together.
    public static func combined(_ effects: Self...) throws(SimulatorError) -> Self { try combined(effects) }

    static func combined(_ effects: [Self]) throws(SimulatorError) -> Self {
        var all = Self()
        for effect in effects { try all.add(effect) }
        if let reason = all.contradiction { throw .together(all, on: Text("call", "请求"), reason) }
        return all
    }

    private mutating func add(_ other: Self) throws(SimulatorError) {
        try add(other, \.outcome, Text("a call has one outcome", "一次请求只有一种结果"))
        try add(other, \.delay, Text("an answer is late once", "应答只能延迟一次"))
        try add(other, \.transmission, Text("an answer breaks off, or comes slowly", "应答或中断，或缓慢"))
        try add(other, \.spoiling.signature, Text("an answer has one signature", "应答只有一个签名"))
        try add(other, \.spoiling.clockSkew, Text("the platform has one clock", "平台只有一个时钟"))
        if let added = other.notification {
            notification = try notification.map { held throws(SimulatorError) in try .combined(held, added) } ?? added
        }
    }

    private mutating func add<Value>(_ other: Self, _ part: WritableKeyPath<Self, Value?>, _ reason: Text) throws(SimulatorError) {
        guard let value = other[keyPath: part] else { return }
        guard self[keyPath: part] == nil else { throw .together(self, other, on: Text("call", "请求"), reason) }
        self[keyPath: part] = value
    }

    /// Why the parts don't go together.
    private var contradiction: Text? {
        if outcome?.moment == .beforeCommit, notification != nil { return Text("what is not carried out brings no notification", "未受理的请求不会有通知") }
        switch outcome?.kind {
        case .silence where delay != nil: return Text("an answer that never comes can't be late", "没有应答就无所谓延迟")
        case .silence, .drop: return transmission != nil || spoiling != Spoiling() ? Text("there is no answer to be spoiled", "没有应答") : nil
        case .gatewayError: return spoiling != Spoiling() ? Text("a gateway's page has no signature", "网关错误页没有签名") : nil
        case .error, nil: return nil
        }
    }

    /// Whether no answer comes.
    var isSilent: Bool {
        switch outcome?.kind {
        case .silence, .drop: true
        case .error, .gatewayError, nil: false
        }
    }

    /// Whether the operation is not carried out.
    var comesBeforeTheOperation: Bool { outcome?.moment == .beforeCommit }

    /// The error answered in place of what the operation answers.
    var error: (status: Int, code: String)? {
        if case .error(let status, let code) = outcome?.kind { (status, code) } else { nil }
    }
}

extension SimulatorError {
    /// Several troubles don't go together.
    static func together<Effect>(_ effects: Effect..., on subject: Text, _ reason: Text) -> SimulatorError {
        .invalid(
            "\(effects.map { "“\($0)”" }.joined(separator: " and ")) can't happen to one \(subject[.english]): \(reason[.english]).",
            "\(effects.map { "“\($0)”" }.joined(separator: "与"))不能用于同一次\(subject[.chinese])：\(reason[.chinese])。"
        )
    }
}
