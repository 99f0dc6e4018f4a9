import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A refund in the words of e-commerce platforms.
extension Refund {
    static let partnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE"

    /// Whose money it is.
    var fundingAccount: String { advancer == nil ? "REFUND_SOURCE_SUB_MERCHANT" : Self.partnerAdvance }

    /// What a request for it answers.
    func acceptedJSON(of order: some Refundable) -> JSON {
        var members: [String: JSON] = [
            "refund_id": .string(refundID), "out_refund_no": .string(request.outRefundNo), "create_time": .string(ShanghaiTime.text(createTime)),
            "amount": amount(hasAdvance: true), "refund_account": .string(fundingAccount),
        ]
        members["promotion_detail"] = promotions(of: order)
        return .object(members)
    }

    /// What a query of it answers.
    ///
    /// - Parameter hasAdvance: whether it says what was advanced.
    func ecommerceJSON(of order: some Refundable, hasAdvance: Bool, at now: Date) -> JSON {
        let described = json(of: order, at: now)
        var members = described.object ?? [:]
        members["amount"] = amount(hasAdvance: hasAdvance)
        members["refund_account"] = .string(fundingAccount)
        members["promotion_detail"] = promotions(of: order)
        if !["AVAILABLE", "UNSETTLED"].contains(described.funds_account.string) { members["funds_account"] = nil }
        return .object(members)
    }

    /// What the payment back to the platform, and its query, answer.
    ///
    /// - Throws: ``AdvanceProblem.notReturned``.
    func advanceJSON(of order: some Refundable) throws -> JSON {
        guard let advanceReturn, let advancer else { throw AdvanceProblem.notReturned }
        return [
            "refund_id": .string(refundID), "advance_return_id": .string(advanceReturn.id), "return_amount": .integer(settlementAmount),
            "payer_mchid": .string(order.party.payee), "payer_account": "BASIC", "payee_mchid": .string(advancer), "payee_account": "BASIC",
            "result": "SUCCESS", "success_time": .string(ShanghaiTime.text(advanceReturn.time)),
        ]
    }

    private func amount(hasAdvance: Bool) -> JSON {
        var members: [String: JSON] = [
            "refund": .integer(request.amount), "payer_refund": .integer(payerAmount), "discount_refund": .integer(discount), "currency": "CNY",
        ]
        if hasAdvance, advancer != nil { members["advance"] = .integer(settlementAmount) }
        return .object(members)
    }

    private func promotions(of order: some Refundable) -> JSON? {
        order.discount.map { used in
            [
                [
                    "promotion_id": .string(used.couponID), "scope": .string(used.scope), "type": used.isNoCash ? "DISCOUNT" : "COUPON",
                    "amount": .integer(used.amount), "refund_amount": .integer(discount),
                ]
            ]
        }
    }
}
