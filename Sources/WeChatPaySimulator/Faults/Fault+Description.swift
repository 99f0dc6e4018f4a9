extension Fault.Effect: CustomStringConvertible {
    /// As it is written in the header `Simulator-Fault`: `delay=2s,error-after-commit=500:SYSTEM_ERROR,notify-duplicate`.
    public var description: String {
        var parts: [String] = []
        if let delay { parts.append("delay=\(delay.written)") }
        if let outcome { parts.append("\(outcome)") }
        switch transmission {
        case .cutOff: parts.append("cut-off")
        case .trickle(let duration): parts.append("trickle=\(duration.written)")
        case nil: break
        }
        if let notification { parts += notification.parts.map { FaultText.notificationPrefix + $0 } }
        return (parts + spoiling.parts).joined(separator: ",")
    }
}

extension Fault.Effect.Outcome: CustomStringConvertible {
    var description: String {
        switch kind {
        case .silence(.seconds(120)): "silence-\(moment)"
        case .silence(let duration): "silence-\(moment)=\(duration.written)"
        case .drop: "drop-\(moment)"
        case .error(500, "SYSTEM_ERROR"): moment == .beforeCommit ? "system-error" : "system-error-\(moment)"
        case .error(429, "FREQUENCY_LIMITED") where moment == .beforeCommit: "too-many-requests"
        case .error(let status, let code): "error-\(moment)=\(status):\(code)"
        case .gatewayError(let status): (moment == .beforeCommit ? "gateway-error" : "gateway-error-\(moment)") + "=\(status)"
        }
    }
}

extension Fault.Moment: CustomStringConvertible {
    /// As it is written in a fault: `before-commit`.
    public var description: String {
        switch self {
        case .beforeCommit: "before-commit"
        case .afterCommit: "after-commit"
        }
    }
}

extension NotificationFault.Effect: CustomStringConvertible {
    /// As it is written on the command line: `delay=2s,duplicate`.
    public var description: String { parts.joined(separator: ",") }

    fileprivate var parts: [String] {
        let arrival: String? =
            switch arrival {
            case .loss: "loss"
            case .reorder: "reorder"
            case .delay(let duration): "delay=\(duration.written)"
            case nil: nil
            }
        return [arrival, isDuplicated ? "duplicate" : nil].compactMap(\.self) + spoiling.parts
    }
}

extension Spoiling {
    fileprivate var parts: [String] {
        let signature: String? =
            switch signature {
            case .wrong: "wrong-signature"
            case .missing: "missing-signature"
            case .probe: "signature-probe"
            case .unknownSerial: "unknown-serial"
            case nil: nil
            }
        return [signature, clockSkew.map { "clock-skew=\($0.written)" }].compactMap(\.self)
    }
}

extension Duration {
    /// `2s`, or `250ms` where there are fractions of a second.
    fileprivate var written: String {
        let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        return milliseconds.isMultiple(of: 1000) ? "\(milliseconds / 1000)s" : "\(milliseconds)ms"
    }

    /// In seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
