import WeChatPay

extension FaultText {
    /// The effects on answers by their names; those with a value say which. With `notify-` before it, an effect on notifications is one on the
    /// notification that comes of the call.
    static let effects: KeyValuePairs = [
        "silence-after-commit": "120s", "silence-before-commit": "120s", "drop-after-commit": nil, "drop-before-commit": nil, "cut-off": nil,
        "delay": "1s", "trickle": "5s", "system-error": nil, "system-error-after-commit": nil, "too-many-requests": nil,
        "error-before-commit": "403:RULE_LIMIT", "error-after-commit": "500:SYSTEM_ERROR", "gateway-error": "502",
        "gateway-error-after-commit": "504", "wrong-signature": nil, "missing-signature": nil, "signature-probe": nil, "unknown-serial": nil,
        "clock-skew": "-600s",
    ]

    /// The effects on notifications by their names; those with a value say which.
    static let notificationEffects: KeyValuePairs = [
        "loss": nil, "duplicate": nil, "reorder": nil, "delay": "1s", "wrong-signature": nil, "missing-signature": nil, "signature-probe": nil,
        "unknown-serial": nil, "clock-skew": "-600s",
    ]

    static let notificationPrefix = "notify-"

    /// Reads `cut-off`, or several like `delay=2s, error-after-commit=500:SYSTEM_ERROR, notify-duplicate`.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written, or why they can't happen together.
    static func effect(_ text: some StringProtocol) throws(SimulatorError) -> Fault.Effect { try .combined(parts(text, singleEffect)) }

    /// Reads `loss`, or several like `delay=2s, duplicate`.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written, or why they can't happen together.
    static func notificationEffect(_ text: some StringProtocol) throws(SimulatorError) -> NotificationFault.Effect {
        try .combined(parts(text, singleNotificationEffect))
    }

    private static func parts<Effect>(
        _ text: some StringProtocol, _ read: (Substring) throws(SimulatorError) -> Effect
    ) throws(SimulatorError) -> [Effect] {
        var effects: [Effect] = []
        for part in String(text).split(separator: ",", omittingEmptySubsequences: false) {
            effects.append(try read(part.trimmingPrefix { $0 == " " }))
        }
        return effects
    }

    private static func singleEffect(_ text: Substring) throws(SimulatorError) -> Fault.Effect {
        let plain: [String: Fault.Effect] = [
            "drop-after-commit": .dropAfterCommit, "drop-before-commit": .dropBeforeCommit, "cut-off": .cutOff, "system-error": .systemError,
            "system-error-after-commit": .systemErrorAfterCommit, "too-many-requests": .tooManyRequests, "wrong-signature": .wrongSignature,
            "missing-signature": .missingSignature, "signature-probe": .signatureProbe, "unknown-serial": .unknownSerial,
        ]
        if text.hasPrefix(notificationPrefix) { return .notification(try singleNotificationEffect(text.dropFirst(notificationPrefix.count))) }
        let (name, value) = split(text)
        if let effect = plain[name] { return try withoutValue(effect, name, value) }
        guard let usual = effects.first(where: { $0.key == name })?.value else {
            throw SimulatorError.invalid(
                "There is no fault “\(text)”. A fault is one of \(listed(effects)); or, with \(notificationPrefix) before it, one of the "
                    + "notification that comes of the call: \(listed(notificationEffects)).",
                "没有故障“\(text)”，可用的有：\(listed(effects))；加 \(notificationPrefix) 前缀则作用于该请求之后的通知：\(listed(notificationEffects))。"
            )
        }
        let written = value ?? usual
        switch name {
        case "silence-after-commit": return .silence(.afterCommit, for: try duration(written, of: name))
        case "silence-before-commit": return .silence(.beforeCommit, for: try duration(written, of: name))
        case "trickle": return .trickle(try duration(written, of: name))
        case "clock-skew": return .clockSkew(try signedDuration(written, of: name))
        case "error-before-commit": return try error(written, name, .beforeCommit)
        case "error-after-commit": return try error(written, name, .afterCommit)
        case "gateway-error": return .gatewayError(try gatewayStatus(written, name), .beforeCommit)
        case "gateway-error-after-commit": return .gatewayError(try gatewayStatus(written, name), .afterCommit)
        default: return .delay(try duration(written, of: name))
        }
    }

    private static func singleNotificationEffect(_ text: Substring) throws(SimulatorError) -> NotificationFault.Effect {
        let plain: [String: NotificationFault.Effect] = [
            "loss": .loss, "duplicate": .duplicate, "reorder": .reorder, "wrong-signature": .wrongSignature,
            "missing-signature": .missingSignature, "signature-probe": .signatureProbe, "unknown-serial": .unknownSerial,
        ]
        let (name, value) = split(text)
        if let effect = plain[name] { return try withoutValue(effect, name, value) }
        switch name {
        case "delay": return .delay(try duration(value ?? "1s", of: name))
        case "clock-skew": return .clockSkew(try signedDuration(value ?? "-600s", of: name))
        default:
            throw SimulatorError.invalid(
                "There is no fault “\(text)” of notifications. It is one of \(listed(notificationEffects)).",
                "没有通知故障“\(text)”，可用的有：\(listed(notificationEffects))。")
        }
    }

    private static func withoutValue<Effect>(_ effect: Effect, _ name: String, _ value: String?) throws(SimulatorError) -> Effect {
        guard value == nil else { throw SimulatorError.invalid("The fault \(name) has no value.", "故障 \(name) 不带取值。") }
        return effect
    }

    /// Reads `500:SYSTEM_ERROR`.
    private static func error(_ text: String, _ name: String, _ moment: Fault.Moment) throws(SimulatorError) -> Fault.Effect {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let status = Int(parts[0]), (400...599).contains(status), (1...64).contains(parts[1].count),
            parts[1].allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "_") })
        else {
            throw SimulatorError.invalid(
                "\(name) has a status from 400 to 599 and a code in capitals, such as \(name)=500:SYSTEM_ERROR, not “\(text)”.",
                "\(name) 写作 400 至 599 的状态码加大写错误码，例如 \(name)=500:SYSTEM_ERROR，而不是“\(text)”。"
            )
        }
        return .error(status, String(parts[1]), moment)
    }

    private static func gatewayStatus(_ text: String, _ name: String) throws(SimulatorError) -> Int {
        guard let status = Int(text), (500...599).contains(status) else {
            throw SimulatorError.invalid("\(name) has a status from 500 to 599, such as \(name)=502.", "\(name) 的状态码为 500 至 599，例如 \(name)=502。")
        }
        return status
    }

    private static func listed(_ effects: KeyValuePairs<String, String?>) -> String {
        effects.map { name, value in value.map { "\(name)=\($0)" } ?? name }.joined(separator: ", ")
    }

    /// Up to an hour.
    private static func duration(_ text: String, of name: String) throws(SimulatorError) -> Duration {
        guard let duration = duration(text), (.zero)...(.seconds(3600)) ~= duration else {
            throw SimulatorError.invalid(
                "The duration of \(name) is written 250ms, 2s or 5m, up to an hour, not “\(text)”.", "\(name) 的时长写作 250ms、2s 或 5m，最长一小时，而不是“\(text)”。"
            )
        }
        return duration
    }

    /// Up to a hundred years in either direction.
    private static func signedDuration(_ text: String, of name: String) throws(SimulatorError) -> Duration {
        let isNegative = text.hasPrefix("-")
        guard let duration = duration(String(text.drop { "+-".contains($0) })), duration <= .seconds(3_153_600_000) else {
            throw SimulatorError.invalid(
                "\(name) is written 600s, -600s or 5m, up to a hundred years, not “\(text)”.", "\(name) 写作 600s、-600s 或 5m，最长一百年，而不是“\(text)”。")
        }
        return isNegative ? .zero - duration : duration
    }

    private static func duration(_ text: String) -> Duration? {
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        guard let number = Double(digits), number <= 1e10 else { return nil }
        switch text.dropFirst(digits.count) {
        case "ms": return .seconds(number / 1000)
        case "s": return .seconds(number)
        case "m": return .seconds(number * 60)
        case "h": return .seconds(number * 3600)
        default: return nil
        }
    }
}
