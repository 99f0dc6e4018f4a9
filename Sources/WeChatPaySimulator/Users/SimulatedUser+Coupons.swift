#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension SimulatedUser {
    /// A coupon that a user has got.
    public struct HeldCoupon: Sendable {
        /// The `coupon_id`.
        public let id: String
        public let openid: String
        public let name: String
        /// What it takes off, in fen; of a coupon that is not to be used yet, at most.
        public let amount: Int
        /// What has to be paid for, in fen.
        public let minimum: Int
        /// From when on it is good, in business time.
        public let beginTime: Date
        /// When it expires, in business time.
        public let endTime: Date
        /// The platform's word: `SENDED`, `USED` or `EXPIRED`.
        public let state: String
        /// The payment that it was used for.
        public let transactionID: String?
    }

    /// The latest 200 coupons, used and expired ones, too; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func coupons(openid: String? = nil) async throws -> [HeldCoupon] {
        let now = clock.now
        return try await state.read { try $0.heldCoupons(of: openid, at: now) }
    }

    /// The coupons that a payment would use if the user paid it now; for a combined order there may be several.
    ///
    /// - Parameters:
    ///   - outTradeNo: `out_trade_no`, or `combine_out_trade_no`.
    ///   - openid: the user; without, whom the merchant named, else ``openid``.
    /// - Throws: ``SimulatorError`` when there is no such order.
    public func couponsToUse(outTradeNo: String, openid: String? = nil) async throws -> [HeldCoupon] {
        let now = clock.now
        return try await look { [mchid] records in
            let offer = try records.offer(mchid: mchid, outTradeNo: outTradeNo)
            let openid = openid ?? offer.payer ?? Self.openid
            let orders =
                switch offer {
                case .order(let order): [order]
                case .combined(let combined): try records.parts(of: combined)
                }
            var used: Set<String> = []
            return try orders.compactMap { order in
                guard let discount = try records.discount(for: order, openid: openid, without: used, at: now) else { return nil }
                used.insert(discount.couponID)
                let (coupon, stock) = try records.coupon(discount.couponID, openid: openid)
                return HeldCoupon(coupon, of: stock, takingOff: discount.amount, at: now)
            }
        }
    }
}

extension Records {
    func heldCoupons(of openid: String?, at now: Date) throws -> [SimulatedUser.HeldCoupon] {
        try latest(Coupon.self, of: openid).compactMap { coupon in
            try find(CouponStock.self, coupon.stockID).map { SimulatedUser.HeldCoupon(coupon, of: $0, at: now) }
        }
    }
}

extension SimulatedUser.HeldCoupon {
    /// - Parameter amount: what it takes off a payment; without, what it takes off at most.
    fileprivate init(_ coupon: Coupon, of stock: CouponStock, takingOff amount: Int? = nil, at now: Date) {
        let value = coupon.value(of: stock)
        self.init(
            id: coupon.id, openid: coupon.openid, name: stock.request.name, amount: amount ?? value.amount, minimum: value.minimum,
            beginTime: coupon.beginTime, endTime: coupon.endTime, state: coupon.status(at: now).rawValue, transactionID: coupon.use?.transactionID
        )
    }
}
