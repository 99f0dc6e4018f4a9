#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func combinedOrder(mchid: String, outTradeNo: String) throws -> CombinedOrder {
        guard let order = try find(CombinedOrder.self, CombinedOrder.id(mchid: mchid, outTradeNo: outTradeNo)) else { throw OrderProblem.notFound }
        return order
    }

    func combinedOrder(index: String) throws -> CombinedOrder? {
        try find(CombinedOrderIndex.self, index).flatMap { try find(CombinedOrder.self, $0.orderID) }
    }

    func parts(of combined: CombinedOrder) throws -> [Order] {
        try combined.parts.map { id in
            guard let order = try find(Order.self, id) else { throw OrderProblem.notFound }
            return order
        }
    }

    /// Places a combined order, or renews what a user needs to pay an earlier one.
    ///
    /// - Parameter parts: its orders, of which at least one.
    /// - Throws: ``OrderProblem``.
    func place(_ request: CombinedOrder.Request, parts: [OrderRequest], at now: Date) throws -> Prepay {
        let combined = try earlierOrder(request) ?? newOrder(request, parts: parts, at: now)
        for part in try self.parts(of: combined) { try part.requirePayable(at: now) }
        var current = combined
        if !current.prepay.isValid(at: now) { current.prepay = Prepay(at: now) }
        try save(current)
        for id in [current.transactionID, current.prepay.id, current.prepay.codeURL] { try save(CombinedOrderIndex(id: id, orderID: current.id)) }
        return current.prepay
    }

    private func earlierOrder(_ request: CombinedOrder.Request) throws -> CombinedOrder? {
        guard let earlier = try find(CombinedOrder.self, CombinedOrder.id(mchid: request.mchid, outTradeNo: request.outTradeNo)) else { return nil }
        guard earlier.request.terms == request.terms else { throw OrderProblem.otherTerms }
        return earlier
    }

    private func newOrder(_ request: CombinedOrder.Request, parts: [OrderRequest], at now: Date) throws -> CombinedOrder {
        for part in parts {
            let order = try Order(part, at: now)
            guard try find(Order.self, order.id) == nil, try find(Transaction.self, order.id) == nil, try find(ReversedNumber.self, order.id) == nil
            else { throw OrderProblem.numberUsed }
            try save(order)
        }
        return CombinedOrder(
            request: request, transactionID: PlatformNumber.make(prefix: "42000", at: now),
            parts: parts.map { Order.id(mchid: $0.mchid, outTradeNo: $0.outTradeNo) }, prepay: Prepay(at: now)
        )
    }

    /// Pays all orders, or none, and lets the merchant know.
    ///
    /// - Throws: ``OrderProblem``.
    func pay(_ combined: CombinedOrder, openid: String, at now: Date) throws {
        for part in try parts(of: combined) { _ = try settle(part, openid: openid, at: now) }
        try PaymentNotice.send(combined, in: self, at: now)
    }

    /// Closes all orders, or none.
    ///
    /// - Parameter numbers: those of all its orders.
    /// - Throws: ``OrderProblem``.
    func close(_ combined: CombinedOrder, numbers: Set<String>, at now: Date) throws {
        var parts = try parts(of: combined)
        guard Set(parts.map(\.request.outTradeNo)) == numbers else { throw OrderProblem.otherParts }
        for index in parts.indices {
            try parts[index].close(at: now)
            try save(parts[index])
        }
    }
}
