import WeChatPay

/// What a line says of a notification's content: what it is about, and the amount where there is one.
struct EventSummary: Sendable {
    /// As an inbox calls it: `transaction:1900000109:1217…`; else the member that comes closest to it.
    private(set) var subject: String?
    /// In the currency's minor unit.
    private(set) var amount: (value: Int, currency: String)?

    /// Where the documentation tells of no subject.
    private static let numberNames = ["out_trade_no", "out_order_no", "contract_id", "transaction_id", "order_id", "plate_number"]

    init(_ notification: WebhookNotification) {
        subject = notification.subject?.key
        guard let members = Self.members(notification) else { return }
        subject = subject ?? Self.numberNames.lazy.compactMap { name in members[name].string.map { "\(name) \($0)" } }.first
        let currency = members.amount.currency.string ?? members.fee_type.string ?? "CNY"
        let candidates = [members.amount.refund, members.amount.total, members.refund_fee, members.total_fee, members.total_amount, members.amount]
        amount = candidates.lazy.compactMap { $0.int ?? $0.string.flatMap { Int($0) } }.first.map { ($0, currency) }
    }

    private static func members(_ notification: WebhookNotification) -> JSON? {
        if let json = try? notification.json { return json }
        return (try? notification.xml).map { JSON(texts: $0.texts) }
    }

    /// `transaction:1900000109:1217…  ¥8.88`
    var text: String {
        [subject, amount.map { Self.text($0.value, $0.currency) }].compactMap { $0 }.joined(separator: "  ")
    }

    private static func text(_ value: Int, _ currency: String) -> String {
        guard currency == "CNY" else { return "\(currency) \(value) (minor unit)" }
        let fen = value.magnitude % 100
        return (value < 0 ? "-" : "") + "¥\(value.magnitude / 100).\(fen < 10 ? "0" : "")\(fen)"
    }
}
