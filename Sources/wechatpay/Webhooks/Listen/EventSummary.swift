import WeChatPay

/// What a line says of a notification's content: the number of what it is about, and the amount where there is one.
struct EventSummary: Sendable {
    private(set) var subject: (name: String, value: String)?
    /// In the currency's minor unit.
    private(set) var amount: (value: Int, currency: String)?

    /// The merchant's own number first, where there is one.
    private static let subjectNames = [
        "out_refund_no", "out_return_no", "out_trade_no", "combine_out_trade_no", "out_bill_no", "out_batch_no", "out_order_no",
        "out_authorization_no", "out_contract_code", "contract_code", "out_request_no", "complaint_id", "contract_id", "refund_id", "transaction_id",
        "order_id", "plate_number",
    ]

    init(_ notification: WebhookNotification) {
        guard let members = Self.members(notification) else { return }
        subject = Self.subjectNames.lazy.compactMap { name in members[name].string.flatMap { $0.isEmpty ? nil : (name, $0) } }.first
        let currency = members.amount.currency.string ?? members.fee_type.string ?? "CNY"
        let candidates = [members.amount.refund, members.amount.total, members.refund_fee, members.total_fee, members.total_amount, members.amount]
        amount = candidates.lazy.compactMap { $0.int ?? $0.string.flatMap { Int($0) } }.first.map { ($0, currency) }
    }

    private static func members(_ notification: WebhookNotification) -> JSON? {
        if let json = try? notification.json { return json }
        return (try? notification.xml).map { JSON(texts: $0.texts) }
    }

    /// `out_trade_no 1217…  ¥8.88`
    var text: String {
        [subject.map { "\($0.name) \($0.value)" }, amount.map { Self.text($0.value, $0.currency) }].compactMap { $0 }.joined(separator: "  ")
    }

    private static func text(_ value: Int, _ currency: String) -> String {
        guard currency == "CNY" else { return "\(currency) \(value) (minor unit)" }
        let fen = value.magnitude % 100
        return (value < 0 ? "-" : "") + "¥\(value.magnitude / 100).\(fen < 10 ? "0" : "")\(fen)"
    }
}
