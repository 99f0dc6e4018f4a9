#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// Pays the order that a `prepay_id` stands for. The merchant is notified.
    ///
    /// - Parameter openid: the user; without, whom the merchant named, else ``openid``.
    /// - Returns: the `transaction_id`.
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

    /// Opens the page of an `mweb_url` in a browser and pays. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError``, as ``pay(prepayID:openid:)``; the page is good for five minutes.
    @discardableResult
    public func pay(pageURL: String, openid: String? = nil) async throws -> String {
        guard let id = Prepay.id(pageURL: pageURL) else { throw SimulatorError("\(pageURL) is no mweb_url of this simulator.") }
        return try await pay(openid: openid) { records, now in try records.prepaid(id, by: \.id) { $0.isPageValid(at: now) } }
    }

    /// Pays the order with the merchant's number, whatever the user would have needed to see. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such order, or it can't be paid by this user.
    @discardableResult
    public func pay(outTradeNo: String, openid: String? = nil) async throws -> String {
        try await pay(openid: openid) { [mchid] records, _ in
            let order = try records.order(mchid: mchid, outTradeNo: outTradeNo)
            guard order.stage != .enteringPassword else { throw OrderProblem.userPaying }
            return order
        }
    }

    /// Enters the password that a payment by code waits for.
    ///
    /// - Returns: the `transaction_id`.
    /// - Throws: ``SimulatorError`` when no order of that number waits for one.
    @discardableResult
    public func enterPassword(outTradeNo: String) async throws -> String {
        try await pay(openid: nil) { [mchid] records, now in
            let order = try records.order(mchid: mchid, outTradeNo: outTradeNo)
            guard order.state(at: now) == .userPaying else { throw OrderProblem.noPasswordAwaited }
            return order
        }
    }

    /// Turns down the payment by code that waits for a password. The merchant learns it from a query.
    ///
    /// - Throws: ``SimulatorError`` when no order of that number waits for one.
    public func refusePassword(outTradeNo: String) async throws {
        let now = clock.now
        try await act { [mchid] records in
            var order = try records.order(mchid: mchid, outTradeNo: outTradeNo)
            try order.refusePassword(at: now)
            try records.save(order)
        }
    }

    private func pay(openid: String?, _ order: @escaping @Sendable (Records, Date) throws -> Order) async throws -> String {
        let now = clock.now
        return try await act { records in
            let order = try order(records, now)
            return try records.pay(order, openid: openid ?? order.request.payer ?? Self.openid, at: now).payment?.transactionID ?? ""
        }
    }
}

extension Records {
    /// The order that the user's phone was handed.
    fileprivate func prepaid(_ index: String, by path: KeyPath<Prepay, String>, _ isValid: (Prepay) -> Bool) throws -> Order {
        guard let order = try order(index: index), let prepay = order.prepay else { throw OrderProblem.notFound }
        guard prepay[keyPath: path] == index, isValid(prepay) else { throw OrderProblem.prepayExpired }
        return order
    }
}
