import HTTPTypes
import WeChatPay
import WeChatPayCatalog

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Faults as they are written: in the header `Simulator-Fault`, on the command line, in the control API.
enum FaultText {
    private static let milliseconds = 0...3_600_000

    /// The effects on answers by their names; those with a value say which.
    static let effects: KeyValuePairs = [
        "silence-after-commit": nil, "silence-before-commit": nil, "drop-after-commit": nil, "drop-before-commit": nil, "cut-off": nil,
        "delay": "1s", "trickle": "5s", "system-error": nil, "too-many-requests": nil, "gateway-error": "502", "wrong-signature": nil,
        "missing-signature": nil, "signature-probe": nil, "unknown-serial": nil, "clock-skew": "-600s",
    ]

    /// The effects on notifications by their names; those with a value say which.
    static let notificationEffects: KeyValuePairs = [
        "loss": nil, "duplicate": nil, "reorder": nil, "delay": "1s", "wrong-signature": nil, "missing-signature": nil, "signature-probe": nil,
        "unknown-serial": nil, "clock-skew": "-600s",
    ]

    /// Reads `delay=2s`, or `cut-off`.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    static func effect(_ text: some StringProtocol) throws(SimulatorError) -> Fault.Effect {
        let (name, value) = split(text)
        let plain: [String: Fault.Effect] = [
            "silence-after-commit": .silenceAfterCommit, "silence-before-commit": .silenceBeforeCommit, "drop-after-commit": .dropAfterCommit,
            "drop-before-commit": .dropBeforeCommit, "cut-off": .cutOff, "system-error": .systemError, "too-many-requests": .tooManyRequests,
            "wrong-signature": .wrongSignature, "missing-signature": .missingSignature, "signature-probe": .signatureProbe,
            "unknown-serial": .unknownSerial,
        ]
        switch (name, value) {
        case ("delay", let value): return .delay(try duration(value ?? "1s", of: name))
        case ("trickle", let value): return .trickle(try duration(value ?? "5s", of: name))
        case ("clock-skew", let value): return .clockSkew(try signedDuration(value ?? "-600s", of: name))
        case ("gateway-error", let value):
            guard let status = Int(value ?? "502"), (500...599).contains(status) else {
                throw SimulatorError.invalid(
                    "gateway-error has a status from 500 to 599, such as gateway-error=502.", "gateway-error 的状态码为 500 至 599，例如 gateway-error=502。")
            }
            return .gatewayError(status)
        case (let name, nil): if let effect = plain[name] { return effect }
        case (let name, _?) where plain[name] != nil: throw SimulatorError.invalid("The fault \(name) has no value.", "故障 \(name) 不带取值。")
        default: break
        }
        throw SimulatorError.invalid("There is no fault “\(text)”. A fault is one of \(listed(effects)).", "没有故障“\(text)”，可用的有：\(listed(effects))。")
    }

    /// Reads `loss`, or `delay=2s`.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    static func notificationEffect(_ text: some StringProtocol) throws(SimulatorError) -> NotificationFault.Effect {
        let (name, value) = split(text)
        let plain: [String: NotificationFault.Effect] = [
            "loss": .loss, "duplicate": .duplicate, "reorder": .reorder, "wrong-signature": .wrongSignature,
            "missing-signature": .missingSignature, "signature-probe": .signatureProbe, "unknown-serial": .unknownSerial,
        ]
        switch (name, value) {
        case ("delay", let value): return .delay(try duration(value ?? "1s", of: name))
        case ("clock-skew", let value): return .clockSkew(try signedDuration(value ?? "-600s", of: name))
        case (let name, nil): if let effect = plain[name] { return effect }
        case (let name, _?) where plain[name] != nil: throw SimulatorError.invalid("The fault \(name) has no value.", "故障 \(name) 不带取值。")
        default: break
        }
        throw SimulatorError.invalid(
            "There is no fault “\(text)” of notifications. It is one of \(listed(notificationEffects)).",
            "没有通知故障“\(text)”，可用的有：\(listed(notificationEffects))。")
    }

    /// Reads `once`, `always`, `times=3` or `probability=0.1`; without a text it is once.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    static func occurrence(_ text: (some StringProtocol)?) throws(SimulatorError) -> Fault.Occurrence {
        guard let text else { return .once }
        switch split(text) {
        case ("once", nil): return .once
        case ("always", nil): return .always
        case ("times", let value?): if let times = Int(value), (1...1_000_000).contains(times) { return .times(times) }
        case ("probability", let value?):
            if let probability = Double(value), (0...1).contains(probability) { return .probability(probability) }
        default: break
        }
        throw SimulatorError.invalid(
            "A fault happens once, always, times=N (from 1 to 1000000) or probability=P (from 0 to 1), not “\(text)”.",
            "次数写作 once、always、times=N（1 至 1000000）或 probability=P（0 至 1），而不是“\(text)”。")
    }

    /// Reads `POST /v3/pay/transactions/native delay=2s times=3`, `* * system-error probability=0.1` or `NOTIFY TRANSACTION.SUCCESS loss`.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    static func trouble(_ text: String) throws(SimulatorError) -> FaultQueue.Entry.Trouble {
        let words = text.split(separator: " ")
        guard (3...4).contains(words.count) else {
            throw SimulatorError.invalid(
                "A fault is written METHOD PATH EFFECT [OCCURRENCE], such as “POST /v3/pay/transactions/native delay=2s times=3”, or "
                    + "NOTIFY EVENT EFFECT [OCCURRENCE], such as “NOTIFY TRANSACTION.SUCCESS loss”; “*” stands for any method, path or event.",
                "故障写作 METHOD PATH EFFECT [OCCURRENCE]，例如“POST /v3/pay/transactions/native delay=2s times=3”；或 NOTIFY EVENT EFFECT [OCCURRENCE]，"
                    + "例如“NOTIFY TRANSACTION.SUCCESS loss”；“*”表示任意方法、路径或事件。"
            )
        }
        let occurrence = try occurrence(words.count > 3 ? words[3] : nil)
        if words[0] == "NOTIFY" {
            return .notification(NotificationFault(try notificationEffect(words[2]), of: String(words[1]), occurrence))
        }
        return .answer(try fault(try effect(words[2]), words[0], String(words[1]), occurrence))
    }

    /// - Throws: ``SimulatorError`` for a method that the platform doesn't have, or a path that is not documented.
    static func fault(
        _ effect: Fault.Effect, _ methodText: some StringProtocol, _ path: String, _ occurrence: Fault.Occurrence
    ) throws(SimulatorError) -> Fault {
        let fault = Fault(effect, on: try method(methodText), path, occurrence)
        guard fault.template.hasSuffix("*") || isDocumented(fault) else {
            let nearest = APICatalog.shared.entries(like: fault.template, method: methodText == "*" ? "POST" : String(methodText)).first
            throw SimulatorError.invalid(
                "There is no operation \(methodText) \(fault.template) in the documentation\(nearest.map { "; did you mean \($0.name)?" } ?? ".")",
                "\(methodText) \(fault.template) 不是微信支付文档中的接口\(nearest.map { "，是否应为 \($0.name)？" } ?? "。")"
            )
        }
        return fault
    }

    private static func isDocumented(_ fault: Fault) -> Bool {
        let methods = fault.method == .any ? methods.map(\.rawValue) : [fault.method.rawValue]
        return methods.contains { method in
            APICatalog.shared.entry(method: method, path: fault.template) != nil
                || APICatalog.shared.entry(method: method, path: "/v2" + fault.template) != nil
                || (try? DescribedOperation(method: method, path: fault.template[...])) ?? nil != nil
        }
    }

    private static let methods: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete]

    static func method(_ text: some StringProtocol) throws(SimulatorError) -> HTTPRequest.Method {
        let methods = methods + [.any]
        guard let method = methods.first(where: { $0.rawValue == text }) else {
            throw SimulatorError.invalid(
                "“\(text)” is no method of the platform; it is one of \(methods.map(\.rawValue).joined(separator: ", ")).",
                "没有请求方法“\(text)”，可用的有：\(methods.map(\.rawValue).joined(separator: "、"))。")
        }
        return method
    }

    private static func split(_ text: some StringProtocol) -> (name: String, value: String?) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts.first.map { String($0) } ?? "", parts.count > 1 ? String(parts[1]) : nil)
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

extension Fault.Effect: CustomStringConvertible {
    /// As it is written in the header `Simulator-Fault`: `delay=2s`.
    public var description: String {
        switch self {
        case .silenceAfterCommit: "silence-after-commit"
        case .silenceBeforeCommit: "silence-before-commit"
        case .dropAfterCommit: "drop-after-commit"
        case .dropBeforeCommit: "drop-before-commit"
        case .cutOff: "cut-off"
        case .delay(let duration): "delay=\(duration.written)"
        case .trickle(let duration): "trickle=\(duration.written)"
        case .systemError: "system-error"
        case .tooManyRequests: "too-many-requests"
        case .gatewayError(let status): "gateway-error=\(status)"
        case .wrongSignature: "wrong-signature"
        case .missingSignature: "missing-signature"
        case .signatureProbe: "signature-probe"
        case .unknownSerial: "unknown-serial"
        case .clockSkew(let duration): "clock-skew=\(duration.written)"
        }
    }
}

extension NotificationFault.Effect: CustomStringConvertible {
    /// As it is written on the command line: `delay=2s`.
    public var description: String {
        switch self {
        case .loss: "loss"
        case .duplicate: "duplicate"
        case .reorder: "reorder"
        case .delay(let duration): "delay=\(duration.written)"
        case .wrongSignature: "wrong-signature"
        case .missingSignature: "missing-signature"
        case .signatureProbe: "signature-probe"
        case .unknownSerial: "unknown-serial"
        case .clockSkew(let duration): "clock-skew=\(duration.written)"
        }
    }
}

extension Fault.Occurrence: CustomStringConvertible {
    /// As it is written on the command line: `times=3`.
    public var description: String {
        switch self {
        case .once: "once"
        case .times(let times): "times=\(times)"
        case .always: "always"
        case .probability(let probability): "probability=\(probability)"
        }
    }
}

extension FaultQueue.Entry.Trouble: CustomStringConvertible {
    /// As it is written on the command line: `POST /v3/pay/transactions/native delay=2s once`.
    public var description: String {
        switch self {
        case .answer(let fault): "\(fault.method.rawValue) \(fault.template) \(fault.effect) \(fault.occurrence)"
        case .notification(let fault): "NOTIFY \(fault.eventType) \(fault.effect) \(fault.occurrence)"
        }
    }

    /// Reads what ``description`` writes; the occurrence may be left out and is once then. `*` stands for any method, path or event.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    public init(_ text: String) throws { self = try FaultText.trouble(text) }
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
