#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// Pays the order, or the combined one, that a `prepay_id` stands for. The merchant is notified.
    ///
    /// - Parameter openid: the user; without, whom the merchant named, else ``openid``.
    /// - Returns: the `transaction_id`, or the `combine_transaction_id`.
    /// - Throws: ``SimulatorError`` when there is no such `prepay_id`, it is older than two hours, or its order can't be paid by this user.
    @discardableResult
    public func pay(prepayID: String, openid: String? = nil) async throws -> String {
        try await pay(openid: openid) { records, now in try records.prepaid(prepayID, by: \.id) { $0.isValid(at: now) } }
    }

    /// Scans the code of a `code_url` and pays. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError``, as ``pay(prepayID:openid:)``.
    @discardableResult
    public func pay(codeURL: String, openid: String? = nil) async throws -> String {
        try await pay(openid: openid) { records, now in try records.prepaid(codeURL, by: \.codeURL) { $0.isValid(at: now) } }
    }

    /// Opens the page of an `mweb_url` or `h5_url` in a browser and pays. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError``, as ``pay(prepayID:openid:)``; the page is good for five minutes.
    @discardableResult
    public func pay(pageURL: String, openid: String? = nil) async throws -> String {
        guard let id = Prepay.id(pageURL: pageURL) else {
            throw SimulatorError.invalid("\(pageURL) is no mweb_url or h5_url of this simulator.", "\(pageURL) 不是本模拟器的 mweb_url 或 h5_url。")
        }
        return try await pay(openid: openid) { records, now in try records.prepaid(id, by: \.id) { $0.isPageValid(at: now) } }
    }

    /// Pays the order, or the combined one, with the merchant's number, whatever the user would have needed to see. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such order, or it can't be paid by this user.
    @discardableResult
    public func pay(outTradeNo: String, openid: String? = nil) async throws -> String {
        try await pay(openid: openid) { [mchid] records, _ in
            let offer = try records.offer(mchid: mchid, outTradeNo: outTradeNo)
            if case .order(let order) = offer, order.stage == .enteringPassword { throw OrderProblem.userPaying }
            return offer
        }
    }

    /// Enters the password that a payment by code waits for.
    ///
    /// - Returns: the `transaction_id`.
    /// - Throws: ``SimulatorError`` when no order of that number waits for one.
    @discardableResult
    public func enterPassword(outTradeNo: String) async throws -> String {
        try await pay(openid: nil) { [mchid] records, now in
            let order = try records.anyOrder(mchid: mchid, outTradeNo: outTradeNo)
            guard order.state(at: now) == .userPaying else { throw OrderProblem.noPasswordAwaited }
            return .order(order)
        }
    }

    /// Turns down the payment by code that waits for a password. The merchant learns it from a query.
    ///
    /// - Throws: ``SimulatorError`` when no order of that number waits for one.
    public func refusePassword(outTradeNo: String) async throws {
        try await change(outTradeNo) { order, now in try order.refusePassword(at: now) }
    }

    /// Looks at what is to be paid, and leaves it. The order stays `NOTPAY`, and can be paid later; the merchant's front end is told
    /// `cancel`, the merchant's server nothing.
    ///
    /// - Throws: ``SimulatorError`` when there is no such order, or it can't be paid any more.
    public func cancel(outTradeNo: String) async throws {
        try await change(outTradeNo) { order, now in
            guard order.request.channel != .paymentCode else { return try order.refusePassword(at: now) }
            try order.requirePayable(at: now)
        }
    }

    /// Tries to pay, and the bank turns it down: the order becomes `PAYERROR`. The merchant learns it from a query. Unless it was a payment
    /// by code, the order can still be paid.
    ///
    /// - Throws: ``SimulatorError`` when there is no such order, or it can't be paid any more.
    public func fail(outTradeNo: String) async throws {
        try await change(outTradeNo) { order, now in try order.fail(at: now) }
    }

    private func change(_ outTradeNo: String, _ change: @escaping @Sendable (inout Order, Date) throws -> Void) async throws {
        try await act { [mchid] records, now in
            var order = try records.anyOrder(mchid: mchid, outTradeNo: outTradeNo)
            try change(&order, now)
            try records.save(order)
        }
    }

    private func pay(openid: String?, _ find: @escaping @Sendable (Records, Date) throws -> Offer) async throws -> String {
        try await act { records, now in
            let offer = try find(records, now)
            return try records.pay(offer, openid: openid ?? offer.payer ?? Self.openid, at: now)
        }
    }
}

extension Records {
    /// What the user's phone was handed.
    fileprivate func prepaid(_ index: String, by path: KeyPath<Prepay, String>, _ isValid: (Prepay) -> Bool) throws -> Offer {
        guard let offer = try offer(index: index), let prepay = offer.prepay else { throw OrderProblem.notFound }
        guard prepay[keyPath: path] == index, isValid(prepay) else { throw OrderProblem.prepayExpired }
        return offer
    }
}
