#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// What a merchant wants to be paid, as the user's phone shows it: an order, or a combined one.
    public struct Payment: Sendable {
        /// The merchant's number: `out_trade_no`, or `combine_out_trade_no`.
        public let outTradeNo: String
        public let description: String
        /// In fen.
        public let total: Int
        /// Who gets the money; the orders of a combined one may name others.
        public let payee: String
        /// The only user who may pay; `nil` for anyone. A payment by code is that of whose code was read.
        public let payer: String?
        /// The platform's word for how it is paid, such as `NATIVE`; `MICROPAY` for a payment by code.
        public let tradeType: String
        /// The platform's word, such as `NOTPAY`, or `USERPAYING` while a payment by code waits for the password.
        public let state: String
        /// Whether the user can pay it now.
        public let isPayable: Bool
        /// How many orders are paid at once.
        public let count: Int
        /// `nil` for a payment by code.
        public let prepayID: String?
        public let codeURL: String?
        /// `transaction_id`, once it is paid.
        public let transactionID: String?
        /// The account, as the user sees it, of the contract for recurring deductions that paying signs; `nil` where it signs none.
        public let contractName: String?
    }

    /// What waits to be paid, among the latest 200 orders and the latest 200 combined ones, of a user where one is named; the latest order
    /// first.
    ///
    /// - Parameter openid: only what this user may pay; without, what anyone may.
    public func pendingPayments(openid: String? = nil) async throws -> [Payment] {
        let now = clock.now
        return try await state.read { try $0.pendingPayments(of: openid, at: now) }
    }

    /// What goes by a merchant's number, in whatever state it is.
    ///
    /// - Throws: ``SimulatorError`` when there is no such order.
    public func payment(outTradeNo: String) async throws -> Payment {
        try await payment { [mchid] records in try records.offer(mchid: mchid, outTradeNo: outTradeNo) }
    }

    /// What the user's phone was handed: a `code_url`, `prepay_id`, `h5_url` or `mweb_url`.
    ///
    /// - Throws: ``SimulatorError`` when it is none of this simulator's.
    public func payment(scanning text: String) async throws -> Payment {
        let index = Prepay.id(pageURL: text) ?? text
        return try await payment { records in
            guard let offer = try records.offer(index: index), offer.prepay != nil else { throw OrderProblem.notFound }
            return offer
        }
    }

    private func payment(_ find: @escaping @Sendable (Records) throws -> Offer) async throws -> Payment {
        let now = clock.now
        return try await look { records in
            switch try find(records) {
            case .order(let order): Payment(order, at: now)
            case .combined(let combined): try Payment(combined, records.parts(of: combined), at: now)
            }
        }
    }
}

extension Records {
    func pendingPayments(of openid: String?, at now: Date) throws -> [SimulatedUser.Payment] {
        let orders = try latest(Order.self, of: openid).filter { $0.request.combinedOrderID == nil }
        let combined = try latest(CombinedOrder.self, of: openid)
        let payments = try orders.map { SimulatedUser.Payment($0, at: now) } + combined.map { try SimulatedUser.Payment($0, parts(of: $0), at: now) }
        return payments.filter(\.isPayable)
    }
}

extension SimulatedUser.Payment {
    fileprivate init(_ order: Order, at now: Date) {
        let request = order.request
        let state = order.state(at: now)
        self.init(
            outTradeNo: request.outTradeNo, description: request.description, total: request.total, payee: request.payee,
            payer: order.payer, tradeType: request.channel.rawValue, state: state.rawValue, isPayable: order.isPayable(at: now), count: 1,
            prepayID: order.prepay?.id,
            codeURL: request.channel == .native ? order.prepay?.codeURL : nil, transactionID: order.payment?.transactionID,
            contractName: request.contract?.displayAccount
        )
    }

    /// The parts are paid together, and so are in the same state until one is given back.
    fileprivate init(_ combined: CombinedOrder, _ parts: [Order], at now: Date) {
        let request = combined.request
        let isPaid = parts.allSatisfy { $0.payment != nil }
        self.init(
            outTradeNo: request.outTradeNo, description: parts.map(\.request.description).joined(separator: ", "),
            total: parts.reduce(0) { $0 + $1.request.total }, payee: request.mchid, payer: request.payer, tradeType: request.channel.rawValue,
            state: parts.first?.state(at: now).rawValue ?? "", isPayable: parts.allSatisfy { $0.isPayable(at: now) }, count: parts.count,
            prepayID: combined.prepay.id, codeURL: request.channel == .native ? combined.prepay.codeURL : nil,
            transactionID: isPaid ? combined.transactionID : nil, contractName: nil
        )
    }
}

extension Order {
    fileprivate func isPayable(at now: Date) -> Bool { (try? requirePayable(at: now)) != nil }
}
