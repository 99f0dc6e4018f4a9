import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A deduction that the platform accepted.
struct Transaction: Record {
    enum Product: String, Codable, Sendable { case ebike, papay }

    /// By the platform's words for them.
    enum State: String, Sendable {
        /// The money is to move later.
        case accepted = "ACCEPT"
        case paid = "SUCCESS"
        case failed = "PAYERROR"

        var text: String {
            switch self {
            case .accepted: "已接收，等待扣款"
            case .paid: "支付成功"
            case .failed: "支付失败"
            }
        }
    }

    static let kind = "transaction"

    /// Unique for a merchant, who may use an out_trade_no once.
    static func id(mchid: String, outTradeNo: String) -> String { "\(mchid)/\(outTradeNo)" }

    var id: String { Self.id(mchid: mchid, outTradeNo: outTradeNo) }
    let product: Product
    let transactionID: String
    let mchid: String
    let outTradeNo: String
    /// The request that made it: a repetition must be equal to it.
    let request: JSON
    let contractID: String
    let openid: String
    /// In fen.
    let total: Int
    let createTime: Date
    /// When the money moves.
    let successTime: Date
    /// When it became plain that it never will.
    var failedTime: Date?
    var announcement: Announcement?

    func state(at now: Date) -> State { failedTime != nil ? .failed : now < successTime ? .accepted : .paid }

    /// What its money comes to the merchant as.
    var expectation: String { "transaction/\(transactionID)" }
    var tradeType: String { product == .ebike ? "EBIKE" : "PAP" }

    /// What a query answers, and what the notification of the result carries.
    func json(at now: Date) -> JSON {
        let state = state(at: now)
        var members: [String: JSON] = [
            "mchid": .string(mchid), "appid": request.appid, "out_trade_no": .string(outTradeNo), "transaction_id": .string(transactionID),
            "trade_type": .string(tradeType), "trade_state": .string(state.rawValue), "bank_type": "OTHERS",
            "payer": ["openid": .string(openid)],
            "amount": ["total": .integer(total), "currency": "CNY", "payer_total": .integer(total), "payer_currency": "CNY"],
        ]
        if state == .paid { members["success_time"] = .string(ShanghaiTime.text(successTime)) }
        for name in ["sub_mchid", "sub_appid", "attach"] where !request[name].isNull { members[name] = request[name] }
        switch product {
        case .ebike:
            members["trade_state_des"] = .string(state.text)
            members["contract_id"] = .string(contractID)
            members["device_info"] = request.device_info
        case .papay:
            members["trade_state_desc"] = .string(state.text)
        }
        return .object(members)
    }
}

extension Records {
    /// Keeps a new transaction, whose money comes to the merchant in its time.
    func add(_ transaction: Transaction) throws {
        try save(transaction)
        try save(TransactionIndex(id: transaction.transactionID, key: transaction.id))
        let posting = Posting(
            business: .payment, source: .user(transaction.openid), destination: .merchant(transaction.mchid), amount: transaction.total,
            time: transaction.successTime, number: transaction.transactionID, merchantNumber: transaction.outTradeNo
        )
        if posting.time <= transaction.createTime { return try book(posting) }
        try expect(posting, as: transaction.expectation)
    }

    /// Whether an out_trade_no stands for an order, and so can't for a transaction.
    func isOrder(mchid: String, outTradeNo: String) throws -> Bool { try find(Order.self, Order.id(mchid: mchid, outTradeNo: outTradeNo)) != nil }
}

/// Finds a transaction by the platform's number.
struct TransactionIndex: Record {
    static let kind = "transaction-id"

    var id: String
    let key: String
}

extension OperationContext {
    /// The transaction that an out_trade_no already stands for.
    ///
    /// - Throws: OUT_TRADE_NO_USED when it was made by another request.
    func earlierTransaction(_ outTradeNo: String, product: Transaction.Product) throws -> Transaction? {
        guard let earlier = try records.find(Transaction.self, Transaction.id(mchid: mchid, outTradeNo: outTradeNo)) else {
            guard try !records.isOrder(mchid: mchid, outTradeNo: outTradeNo) else { throw PlatformError.outTradeNoUsed }
            return nil
        }
        guard earlier.product == product, earlier.request == body.json else { throw PlatformError.outTradeNoUsed }
        return earlier
    }

    /// Takes the money and lets the merchant know.
    func settle(
        _ product: Transaction.Product, outTradeNo: String, contractID: String, openid: String, total: Int, notifyURL: String
    ) throws -> Transaction {
        let transaction = Transaction(
            product: product, transactionID: PlatformNumber.make(prefix: "42000", at: now), mchid: mchid, outTradeNo: outTradeNo, request: body.json,
            contractID: contractID, openid: openid, total: total, createTime: now, successTime: now
        )
        try records.add(transaction)
        try notifications.add(
            event: "TRANSACTION.SUCCESS", summary: "支付成功", originalType: "transaction", resource: transaction.json(at: now), url: notifyURL, at: now
        )
        return transaction
    }
}

/// The numbers that the platform gives to orders and contracts.
enum PlatformNumber {
    static func make(prefix: String, at date: Date) -> String {
        let day = ShanghaiTime.text(date).prefix(10).filter { $0 != "-" }
        return prefix + day + (0..<15).map { _ in String(Int.random(in: 0...9)) }.joined()
    }
}
