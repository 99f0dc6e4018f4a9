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

    /// Reads `POST /v3/pay/transactions/native delay=2s,system-error times=3`, `* * system-error probability=0.1` or
    /// `NOTIFY TRANSACTION.SUCCESS loss`.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    static func trouble(_ text: String) throws(SimulatorError) -> FaultQueue.Entry.Trouble {
        let words = text.replacing(", ", with: ",").split(separator: " ")
        guard (3...4).contains(words.count) else {
            throw SimulatorError.invalid(
                "A fault is written METHOD PATH EFFECT [OCCURRENCE], such as “POST /v3/pay/transactions/native delay=2s times=3”, or "
                    + "NOTIFY EVENT EFFECT [OCCURRENCE], such as “NOTIFY TRANSACTION.SUCCESS loss”; “*” stands for any method, path or event, and "
                    + "several effects stand with commas between them.",
                "故障写作 METHOD PATH EFFECT [OCCURRENCE]，例如“POST /v3/pay/transactions/native delay=2s times=3”；或 NOTIFY EVENT EFFECT [OCCURRENCE]，"
                    + "例如“NOTIFY TRANSACTION.SUCCESS loss”；“*”表示任意方法、路径或事件，多个故障以逗号分隔。"
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

    static func split(_ text: some StringProtocol) -> (name: String, value: String?) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts.first.map { String($0) } ?? "", parts.count > 1 ? String(parts[1]) : nil)
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
