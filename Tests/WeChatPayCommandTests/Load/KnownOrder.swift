import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// What a merchant knows of an order: what was acknowledged, and what was under way when the platform was killed.
struct KnownOrder: Sendable {
    enum Step: Sendable { case place, pay, close, refund }

    private let number = Nonce.make(length: 24)
    private var codeURL: String?
    private var transactionID: String?
    private var refundID: String?
    private var isClosed = false
    /// What no answer came to.
    private(set) var attempt: Step?

    private var refundNumber: String { "R\(number)" }

    var acknowledgements: Int { [codeURL, transactionID, refundID].count { $0 != nil } + (isClosed ? 1 : 0) }

    /// Goes on until it is refunded, paid or closed, or the connection breaks.
    mutating func go(through connection: LoadConnection, _ merchant: LoadMerchant) async throws {
        let way: [Step] = [[.place, .close], [.place, .pay], [.place, .pay, .refund]].randomElement() ?? []
        for step in way where attempt == nil {
            attempt = step
            guard let answer = try? await connection.answer(to: call(step, merchant)) else { return }
            try take(answer, to: step)
        }
    }

    /// Does again what was done, and what was in doubt.
    mutating func repeatLast(through connection: LoadConnection, _ merchant: LoadMerchant) async throws {
        if let step = attempt {
            let answer = try await connection.answer(to: call(step, merchant))
            // The user has paid, or the order is closed: it had been done before the kill.
            if [400, 409].contains(answer.status), step == .pay || step == .close {
                attempt = nil
            } else {
                try take(answer, to: step)
            }
        }
        if refundID != nil {
            try await take(connection.answer(to: call(.refund, merchant)), to: .refund)
        } else if codeURL != nil, transactionID == nil, !isClosed, try await state(connection, merchant) == "NOTPAY" {
            try await take(connection.answer(to: call(.place, merchant)), to: .place)
        } else if transactionID != nil {
            #expect(try await state(connection, merchant) == "SUCCESS")
        }
    }

    private func state(_ connection: LoadConnection, _ merchant: LoadMerchant) async throws -> String? {
        try await JSON(parsing: connection.answer(to: merchant.query(number)).body).trade_state.string
    }

    private func call(_ step: Step, _ merchant: LoadMerchant) throws -> LoadCall {
        switch step {
        case .place: try merchant.place(number, notifyURL: "http://127.0.0.1:1/notify")
        case .pay: try merchant.pay(number)
        case .close: try merchant.close(number)
        case .refund: try merchant.refund(number, as: refundNumber)
        }
    }

    /// Takes note of an acknowledgement. One that came before is repeated word for word.
    private mutating func take(_ answer: LoadAnswer, to step: Step) throws {
        #expect([200, 204].contains(answer.status), "\(step): \(answer.status) \(String(decoding: answer.body, as: UTF8.self))")
        attempt = nil
        let json = answer.body.isEmpty ? [:] : try JSON(parsing: answer.body)
        switch step {
        case .place: Self.take(json.code_url.string, into: &codeURL)
        case .pay: Self.take(json.transaction_id.string, into: &transactionID)
        case .close: isClosed = true
        case .refund: Self.take(json.refund_id.string, into: &refundID)
        }
    }

    private static func take(_ new: String?, into known: inout String?) {
        #expect(new != nil)
        #expect(known == nil || known == new)
        known = new
    }

    /// Holds what was acknowledged against what is there.
    func check(in records: Records, mchid: String) throws {
        guard codeURL != nil else { return }
        let order = try #require(try records.find(Order.self, Order.id(mchid: mchid, outTradeNo: number)), "a placed order is lost")
        #expect(order.prepay?.codeURL == codeURL)
        if let transactionID { #expect(order.payment?.transactionID == transactionID, "a payment is lost") }
        if isClosed { #expect(order.stage == .closed, "a closure is lost") }
        #expect(order.refunds.count <= 1)
        guard let refundID else { return }
        let refund = try #require(try records.find(Refund.self, Refund.id(mchid: mchid, outRefundNo: refundNumber)), "a refund is lost")
        #expect(refund.refundID == refundID)
        #expect(order.refunds == [refundNumber] && order.refunded == LoadMerchant.total / 2)
    }
}
