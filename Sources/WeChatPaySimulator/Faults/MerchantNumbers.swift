import WeChatPay

/// The merchant's numbers by which a request or a notification says what it is about, such as `out_trade_no` and `out_refund_no`.
struct MerchantNumbers: Sendable, Hashable {
    /// By their names.
    let values: [String: String]

    /// - Parameter members: a body, or a notification's resource.
    init(_ members: JSON) {
        values = (members.object ?? [:]).compactMapValues(\.string).filter { Self.isNumber($0.key) }
    }

    /// - Parameter parameters: a message's of APIv2.
    init(_ parameters: [(name: String, value: String)]) {
        values = Dictionary(parameters.filter { Self.isNumber($0.name) && !$0.value.isEmpty }) { first, _ in first }
    }

    var isEmpty: Bool { values.isEmpty }

    /// Whether every one of these is among `others`.
    func areAmong(_ others: MerchantNumbers) -> Bool { values.allSatisfy { others.values[$0.key] == $0.value } }

    private static func isNumber(_ name: String) -> Bool {
        name.hasPrefix("out_") || name.hasPrefix("combine_out_") || name == "mch_billno" || name == "partner_trade_no"
    }
}

extension MerchantNumbers: CustomStringConvertible {
    /// In the order of their names.
    var description: String { values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ") }
}
