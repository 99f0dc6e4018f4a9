#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Finds an order by what the platform calls it: transaction_id, prepay_id, code_url.
struct OrderIndex: Record {
    static let kind = "order-index"

    let id: String
    let orderID: String
}

/// A number that the merchant took back before any order came with it: none may come any more.
struct ReversedNumber: Record {
    static let kind = "reversed-number"

    let id: String
}

extension Records {
    /// An order of the merchant's, or one that the merchant placed for a sub-merchant.
    func anyOrder(mchid: String, outTradeNo: String) throws -> Order {
        guard let order = try find(Order.self, Order.id(mchid: mchid, outTradeNo: outTradeNo)) else { throw OrderProblem.notFound }
        return order
    }

    func order(mchid: String, subMchid: String? = nil, outTradeNo: String) throws -> Order {
        let order = try anyOrder(mchid: mchid, outTradeNo: outTradeNo)
        guard order.request.subMchid == subMchid else { throw OrderProblem.notFound }
        return order
    }

    func order(mchid: String, subMchid: String? = nil, transactionID: String) throws -> Order {
        guard let order = try order(index: transactionID), order.request.mchid == mchid, order.request.subMchid == subMchid else {
            throw OrderProblem.unknownTransaction
        }
        return order
    }

    func order(index: String) throws -> Order? { try find(OrderIndex.self, index).flatMap { try find(Order.self, $0.orderID) } }

    /// The order that its number already stands for.
    ///
    /// - Throws: ``OrderProblem`` when the number stands for something else, or was taken back.
    func earlierOrder(_ request: OrderRequest) throws -> Order? {
        let id = Order.id(mchid: request.mchid, outTradeNo: request.outTradeNo)
        guard try find(ReversedNumber.self, id) == nil else { throw OrderProblem.reversed }
        guard let order = try find(Order.self, id) else {
            guard try find(Transaction.self, id) == nil else { throw OrderProblem.numberUsed }
            return nil
        }
        guard (order.request.channel == .paymentCode) == (request.channel == .paymentCode) else { throw OrderProblem.numberUsed }
        guard order.request.terms == request.terms else { throw OrderProblem.otherTerms }
        return order
    }

    /// Places an order, or renews what a user needs to pay an earlier one.
    ///
    /// - Throws: ``OrderProblem``.
    func place(_ request: OrderRequest, at now: Date) throws -> Prepay {
        var order = try earlierOrder(request) ?? Order(request, at: now)
        try order.requirePayable(at: now)
        if let prepay = order.prepay, prepay.isValid(at: now) { return prepay }
        let prepay = Prepay(at: now)
        order.prepay = prepay
        try save(order)
        try save(OrderIndex(id: prepay.id, orderID: order.id))
        try save(OrderIndex(id: prepay.codeURL, orderID: order.id))
        return prepay
    }

    /// Closes an order, so that nobody can pay it any more.
    ///
    /// - Throws: ``OrderProblem``.
    func close(_ order: Order, at now: Date) throws {
        guard order.request.combinedOrderID == nil else { throw OrderProblem.partOfCombination }
        var order = order
        try order.close(at: now)
        try save(order)
    }

    /// Charges the user whose payment code the merchant read.
    ///
    /// - Returns: the order, paid or waiting for the password.
    /// - Throws: ``OrderProblem``.
    func charge(_ request: OrderRequest, code: String, openid: String, at now: Date) throws -> Order {
        if let earlier = try earlierOrder(request) {
            try earlier.requirePayable(at: now)
            return earlier
        }
        let code = try PaymentCode(code)
        guard try find(UsedPaymentCode.self, code.text) == nil else { throw OrderProblem.usedPaymentCode }
        try save(UsedPaymentCode(id: code.text))
        var order = try Order(request, at: now)
        guard code.needsPassword(for: request.total) else { return try pay(order, openid: openid, at: now) }
        order.awaitPassword()
        try save(order)
        return order
    }

    /// Moves the money, and lets the merchant know.
    ///
    /// - Throws: ``OrderProblem``.
    func pay(_ order: Order, openid: String, at now: Date) throws -> Order {
        guard order.request.combinedOrderID == nil else { throw OrderProblem.partOfCombination }
        let order = try settle(order, openid: openid, at: now)
        try PaymentNotice.send(order, in: self, at: now)
        if var contract = order.request.contract {
            contract.openid = openid
            _ = try sign(contract, at: now)
        }
        return order
    }

    /// Moves the money.
    ///
    /// - Throws: ``OrderProblem``.
    func settle(_ order: Order, openid: String, at now: Date) throws -> Order {
        var order = order
        var payment = Order.Payment(transactionID: PlatformNumber.make(prefix: "42000", at: now), openid: openid, time: now)
        payment.discount = try discount(for: order, openid: openid, at: now)
        try order.pay(payment)
        try save(order)
        try save(OrderIndex(id: payment.transactionID, orderID: order.id))
        if let discount = payment.discount { try use(discount, for: order, transactionID: payment.transactionID, at: now) }
        try book(
            Posting(
                business: .payment, source: .user(openid),
                destination: order.request.isProfitSharing ? .frozen(order.request.payee) : order.party.account,
                amount: order.settlementTotal, time: now, number: payment.transactionID, merchantNumber: order.request.outTradeNo
            )
        )
        if order.request.isProfitSharing { try freeze(order, payment) }
        try UserMessage.send(to: openid, "支付成功：\(order.request.description)，\(order.payerTotal) 分", in: self, at: now)
        return order
    }

    /// Takes an order back, and returns what was paid.
    ///
    /// - Throws: ``OrderProblem``, or ``NotEnoughFunds``.
    func reverse(_ order: Order, at now: Date) throws {
        var order = order
        let reversal = Order.Reversal(refundID: PlatformNumber.make(prefix: "50300", at: now), time: now)
        let returned = try order.reverse(reversal)
        if let payment = order.payment, returned > 0 {
            try release(order.settlementTotal, of: order, at: now)
            try book(
                Posting(
                    business: .reversal, source: .merchant(order.request.payee), destination: .user(payment.openid), amount: returned, time: now,
                    number: reversal.refundID, merchantNumber: order.request.outTradeNo
                )
            )
            if let discount = payment.discount, !discount.isNoCash {
                try book(
                    Posting(
                        business: .couponReturned, source: .merchant(order.request.payee), destination: .merchant(discount.creator),
                        amount: discount.amount, time: now, number: reversal.refundID, merchantNumber: order.request.outTradeNo
                    )
                )
            }
        }
        try save(order)
    }

    /// Takes a number back that no order has come with yet. One may be still under way: it must not come after this.
    ///
    /// - Throws: ``OrderProblem/notFound`` when the number stands for an order, of another merchant than was asked for.
    func reverseUnplaced(mchid: String, outTradeNo: String) throws {
        guard try !isOrder(mchid: mchid, outTradeNo: outTradeNo) else { throw OrderProblem.notFound }
        try save(ReversedNumber(id: Order.id(mchid: mchid, outTradeNo: outTradeNo)))
    }
}
