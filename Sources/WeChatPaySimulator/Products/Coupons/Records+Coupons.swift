#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func couponStock(_ id: String, creator: String) throws -> CouponStock {
        guard let stock = try find(CouponStock.self, id), stock.request.mchid == creator else { throw CouponProblem.stockNotFound }
        return stock
    }

    func coupon(_ id: String, openid: String) throws -> (Coupon, CouponStock) {
        guard let coupon = try find(Coupon.self, id), coupon.openid == openid, let stock = try find(CouponStock.self, coupon.stockID) else {
            throw CouponProblem.couponNotFound
        }
        return (coupon, stock)
    }

    /// A user's coupons, oldest first.
    func coupons(of openid: String) throws -> [(Coupon, CouponStock)] {
        try (find(Wallet.self, openid)?.coupons ?? []).map { try coupon($0.couponID, openid: openid) }
    }

    /// Creates a stock, once for a number.
    ///
    /// - Throws: ``CouponProblem``.
    func create(_ request: CouponStock.Request, at now: Date) throws -> CouponStock {
        let index = CouponStockIndex.id(mchid: request.mchid, outRequestNo: request.outRequestNo)
        if let earlier = try find(CouponStockIndex.self, index) {
            let stock = try couponStock(earlier.stockID, creator: request.mchid)
            guard stock.request == request else { throw CouponProblem.numberUsed }
            return stock
        }
        let stock = try CouponStock(request, id: String(PlatformNumber.make(prefix: "1", at: now).prefix(16)), at: now)
        try save(stock)
        try save(CouponStockIndex(id: index, stockID: stock.id))
        return stock
    }

    /// Lets a stock's coupons be sent. Its budget, where there is one, is taken from the merchant until the stock ends.
    ///
    /// - Throws: ``CouponProblem``, or ``NotEnoughFunds``.
    func start(_ stock: CouponStock, at now: Date) throws -> CouponStock {
        var stock = stock
        try stock.start(at: now)
        try save(stock)
        guard !stock.request.isNoCash else { return stock }
        try book(
            stock.posting(.couponBudget, stock.request.budget, from: .merchant(stock.request.mchid), to: stock.account, at: now)
        )
        try expectRest(of: stock, at: now)
        return stock
    }

    /// Sends a user a coupon, once for a number.
    ///
    /// - Throws: ``CouponProblem``.
    func send(
        _ stock: CouponStock, to openid: String, _ value: CouponValue?, outRequestNo: String, at now: Date
    ) throws -> Coupon {
        let index = CouponIndex.id(mchid: stock.request.mchid, outRequestNo: outRequestNo)
        if let earlier = try find(CouponIndex.self, index) {
            guard let coupon = try find(Coupon.self, earlier.couponID), coupon.isSame(stockID: stock.id, openid: openid, value: value) else {
                throw CouponProblem.numberUsed
            }
            return coupon
        }
        var stock = stock
        var wallet = try find(Wallet.self, openid) ?? Wallet(id: openid)
        let coupon = try stock.send(
            to: openid, value, couponID: String(PlatformNumber.make(prefix: "2", at: now).prefix(20)), earlier: wallet.count(of: stock.id), at: now
        )
        wallet.coupons.append(Wallet.Entry(couponID: coupon.id, stockID: stock.id))
        try save(stock)
        try save(coupon)
        try save(wallet)
        try save(CouponIndex(id: index, couponID: coupon.id))
        try UserMessage.send(to: openid, "收到代金券：\(stock.request.name)", in: self, at: now)
        return coupon
    }

    /// What the best of a user's coupons takes off an order; of equal ones the one that ends first.
    ///
    /// - Parameter others: the numbers of those that are not to be used.
    func discount(for order: Order, openid: String, without others: Set<String> = [], at now: Date) throws -> Discount? {
        try coupons(of: openid).filter { $0.0.isGood(at: now) && !others.contains($0.0.id) }.sorted { $0.0.endTime < $1.0.endTime }
            .compactMap { Discount($0, of: $1, for: order, at: now) }.reduce(nil) { best, next in next.amount > best?.amount ?? 0 ? next : best }
    }

    /// Uses a coupon up, and tells the merchant that created it. A budget pays the user what the coupon is worth.
    func use(_ discount: Discount, for order: Order, transactionID: String, at now: Date) throws {
        guard let openid = order.payment?.openid else { return }
        var (coupon, stock) = try coupon(discount.couponID, openid: openid)
        coupon.use(Coupon.Use(time: now, mchid: order.request.payee, transactionID: transactionID, orderID: order.id))
        try save(coupon)
        if !discount.isNoCash {
            try book(stock.posting(.coupon, discount.amount, from: stock.account, to: .user(openid), at: now))
            try expectRest(of: stock, at: now)
        }
        guard let callback = try find(CouponCallback.self, stock.request.mchid), callback.isOn else { return }
        try NotificationQueue(records: self).add(
            event: "COUPON.USE", summary: "代金券核销", originalType: "coupon", resource: coupon.useJSON(of: stock, discount), url: callback.url, at: now
        )
    }

    /// What is left of the budget comes back at the stock's end.
    private func expectRest(of stock: CouponStock, at now: Date) throws {
        let endTime = stock.request.endTime
        try forget(stock.expectation, expectedAt: endTime)
        let rest = try balance(of: stock.account, at: now)
        guard rest > 0 else { return }
        try expect(
            stock.posting(.couponBudgetReturned, rest, from: stock.account, to: .merchant(stock.request.mchid), at: endTime), as: stock.expectation
        )
    }
}

extension CouponStock {
    fileprivate func posting(
        _ business: Posting.Business, _ amount: Int, from source: Account, to destination: Account, at time: Date
    ) -> Posting {
        Posting(
            business: business, source: source, destination: destination, amount: amount, time: time, number: id, merchantNumber: request.outRequestNo
        )
    }
}
