#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a user pays at once.
enum Offer: Sendable {
    case order(Order)
    case combined(CombinedOrder)

    var prepay: Prepay? {
        switch self {
        case .order(let order): order.prepay
        case .combined(let combined): combined.prepay
        }
    }

    /// The only user who may pay.
    var payer: String? {
        switch self {
        case .order(let order): order.request.payer
        case .combined(let combined): combined.request.payer
        }
    }
}

extension Records {
    /// What a phone was handed: by its prepay_id or code_url.
    func offer(index: String) throws -> Offer? {
        if let order = try order(index: index) { return .order(order) }
        return try combinedOrder(index: index).map { .combined($0) }
    }

    /// What goes by a merchant's number, an order or a combined one.
    func offer(mchid: String, outTradeNo: String) throws -> Offer {
        if let combined = try find(CombinedOrder.self, CombinedOrder.id(mchid: mchid, outTradeNo: outTradeNo)) { return .combined(combined) }
        return .order(try anyOrder(mchid: mchid, outTradeNo: outTradeNo))
    }

    /// - Returns: the transaction_id.
    /// - Throws: ``OrderProblem``.
    func pay(_ offer: Offer, openid: String, at now: Date) throws -> String {
        switch offer {
        case .order(let order): return try pay(order, openid: openid, at: now).payment?.transactionID ?? ""
        case .combined(let combined):
            try pay(combined, openid: openid, at: now)
            return combined.transactionID
        }
    }
}
