import WeChatPay

@testable import WeChatPaySimulator

extension Market {
    /// All there is, as the merchants find it by the numbers.
    func states() async throws -> [Found] {
        try await withThrowingTaskGroup(of: [Found].self) { group in
            for index in Self.numbers { group.addTask { try await payments(found: index) + others(index) } }
            for stock in stocks { group.addTask { [try await found(stock)] } }
            for user in Self.users { group.addTask { try await coupons(of: user) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// What users paid, and what they get back of it.
    private func payments(found index: Int) async throws -> [Found] {
        var found: [Found] = []
        for payment in payments(index) {
            guard let one = try await existing({ try await self.found(payment) }) else { continue }
            found.append(one)
            guard one.isPaid else { continue }
            for refund in payment.refunds {
                if let back = try await existing({ try await self.found(refund, of: one, payment) }) { found.append(back) }
            }
        }
        return found
    }

    private func found(_ payment: Payment) async throws -> Found {
        switch payment.subject {
        case .part: try await part(payment)
        case .debit: try await debit(payment)
        case .sale: try await sale(payment)
        case .deduction: try await deduction(payment, papay, direct.payee)
        case .partnersDeduction: try await deduction(payment, partnersPapay, V3Shop.subMchid)
        case .parking: try await fare(payment)
        case .ebike: try await ride(payment)
        default: try await order(payment)
        }
    }

    private func order(_ payment: Payment) async throws -> Found {
        let shop = shop(of: payment)
        return found(payment, try await shop.query(payment.number), shop)
    }

    /// The same address as orders have, with words of its own.
    private func debit(_ payment: Payment) async throws -> Found {
        let query = WeChatPay.Query(items: [.init(name: "mchid", value: simulator.credentials.mchid)])
        return found(payment, try await direct.wechatPay.v3.pay.transactions.outTradeNo(payment.number).get(query: query).json, direct)
    }

    private func found(_ payment: Payment, _ answer: JSON, _ shop: V3Shop) -> Found {
        var found = Found(
            subject: payment.subject, number: payment.number, state: answer.trade_state.string ?? "", amount: answer.amount.total.int ?? 0,
            merchant: shop.payee, user: answer.payer.openid.string ?? answer.payer.sp_openid.string ?? ""
        )
        found.isPaid = answer.transaction_id.string != nil
        found.time = answer.success_time.string ?? ""
        found.discount = discount(answer.promotion_detail[0])
        return found
    }

    private func discount(_ promotion: JSON) -> Found.Discount? {
        guard let couponID = promotion.coupon_id.string, let stock = stocks.first(where: { $0.id == promotion.stock_id.string }) else { return nil }
        return Found.Discount(couponID: couponID, stock: stock, amount: promotion.amount.int ?? 0)
    }

    /// The combined order's query says nothing of coupons; the order's own has them.
    private func part(_ payment: Payment) async throws -> Found {
        let combined = try await direct.get("v3/combine-transactions/out-trade-no/combined-\(payment.index)", [:])
        let part = combined.sub_orders.array?.first { $0.out_trade_no.string == payment.number } ?? [:]
        var found = try await order(payment)
        if found.state != part.trade_state.string {
            found = Found(subject: .part, number: payment.number, state: "\(found.state), or \(part.trade_state)", amount: payment.total)
        }
        return found
    }

    private func sale(_ payment: Payment) async throws -> Found {
        var found = try await order(payment)
        found.individual = seller
        return found
    }

    private func deduction(_ payment: Payment, _ papay: PapayV2Shop, _ merchant: String) async throws -> Found {
        let answer = try await papay.query(payment.number)
        let state = answer.trade_state.string ?? ""
        let time = (answer.time_end.string ?? "").prefix(8)
        var found = Found(
            subject: payment.subject, number: payment.number, state: state, amount: Int(answer.total_fee.string ?? "") ?? 0, merchant: merchant,
            user: answer.openid.string ?? ""
        )
        found.isPaid = !time.isEmpty
        found.time = time.isEmpty ? "" : "\(time.prefix(4))-\(time.dropFirst(4).prefix(2))-\(time.suffix(2))"
        return found
    }

    private func fare(_ payment: Payment) async throws -> Found {
        let answer = try await park.query(payment.number)
        var found = Found(
            subject: .parking, number: payment.number, state: answer.trade_state.string ?? "", amount: answer.amount.total.int ?? 0,
            merchant: V3Shop.subMchid, user: answer.payer.openid.string ?? "", origin: answer.parking_info.parking_id.string ?? ""
        )
        found.isPaid = answer.success_time.string != nil
        found.isOwed = answer.user_repaid.string == "N"
        found.isAdvanced = answer.bank_type.string == "BPA"
        found.time = answer.success_time.string ?? ""
        return found
    }

    private func ride(_ payment: Payment) async throws -> Found {
        let answer = try await direct.get("v3/ebike/charge/transactions/out-trade-no/\(payment.number)", [:])
        var found = Found(
            subject: .ebike, number: payment.number, state: answer.trade_state.string ?? "", amount: answer.amount.total.int ?? 0,
            merchant: direct.payee, user: answer.payer.openid.string ?? "", origin: "charging \(payment.index)"
        )
        found.isPaid = found.state != "PAYERROR"
        found.time = answer.success_time.string ?? ""
        return found
    }

    private func found(_ refund: Turn.Refund, of payment: Found, _ paid: Payment) async throws -> Found {
        let answer = try await shop(of: paid).refund(refund.number)
        var found = Found(
            subject: .refund, number: refund.number, state: answer.status.string ?? "", amount: answer.amount.refund.int ?? 0,
            merchant: payment.merchant, individual: payment.individual, user: payment.user, origin: payment.number
        )
        found.time = answer.create_time.string ?? ""
        let part = answer.amount.discount_refund.int ?? 0
        if let discount = payment.discount { found.discount = Found.Discount(stock: discount.stock, amount: part) }
        if shop(of: paid).mode == .partner {
            let told = try await partner.ecommerceRefund("out-refund-no/\(refund.number)")
            if told.refund_account.string == "REFUND_SOURCE_PARTNER_ADVANCE" { found.advancer = direct.payee }
            found.isAdvanceReturned = try await existing { try await partner.advanceReturn(told.refund_id.string ?? "") } != nil
        }
        guard part + (answer.amount.payer_refund.int ?? 0) == found.amount, answer.amount.settlement_refund.int == found.merchantAmount else {
            return Found(subject: .refund, number: refund.number, state: "\(answer.amount)", amount: 0)
        }
        return found
    }

    private func others(_ index: Int) async throws -> [Found] {
        let order = Payment(.order, index)
        let shop = shop(of: order)
        let transactionID = try await existing { try await shop.query(order.number).transaction_id.string } ?? nil
        var found: [Found?] = []
        for refund in order.refunds {
            guard let transactionID else { break }
            let sharing = "sharing-\(index)-\(refund.amount)"
            found.append(try await existing { try await self.sharing(sharing, transactionID, shop) })
            found.append(
                try await existing {
                    let query = shop.subMerchant.merging(["out_order_no": JSON(sharing)]) { $1 }
                    let answer = try await shop.get("v3/profitsharing/return-orders/return-\(index)-\(refund.amount)", query)
                    return Found(
                        subject: .profitReturn, number: "return-\(index)-\(refund.amount)", state: answer.result.string ?? "",
                        amount: answer.amount.int ?? 0, merchant: shop.payee, user: V3Shop.receiver, origin: sharing
                    )
                }
            )
        }
        found.append(
            try await existing {
                let answer = try await shop.foundTransfer("transfer\(index)")
                return Found(
                    subject: .transfer, number: "transfer\(index)", state: answer.state.string ?? "", amount: answer.transfer_amount.int ?? 0,
                    merchant: shop.payee, user: answer.openid.string ?? ""
                )
            }
        )
        found.append(
            try await existing {
                let answer = try await v2.redPacket("packet\(index)")
                return Found(
                    subject: .redPacket, number: "packet\(index)", state: answer.status.string ?? "", amount: 100 + index, merchant: direct.payee,
                    user: "oUser"
                )
            }
        )
        return found.compactMap { $0 }
    }

    private func sharing(_ number: String, _ transactionID: String, _ shop: V3Shop) async throws -> Found {
        let answer = try await shop.sharing(number, of: transactionID)
        let got = answer.receivers.array?.filter { $0.result.string == "SUCCESS" }.reduce(0) { $0 + ($1.amount.int ?? 0) } ?? 0
        return Found(
            subject: .sharing, number: number, state: answer.state.string ?? "", amount: got, merchant: shop.payee, user: V3Shop.receiver
        )
    }

    private func found(_ stock: Stock) async throws -> Found {
        let answer = try await coupons.stock(stock.id)
        var found = Found(subject: .stock, number: stock.number, state: answer.status.string ?? "", amount: stock.budget, merchant: coupons.mchid)
        found.discount = Found.Discount(stock: stock, amount: 0)
        found.isPaid = answer.start_time.string != nil
        return found
    }

    private func coupons(of openid: String) async throws -> [Found] {
        let appid = JSON(simulator.credentials.appid)
        let answer = try await direct.get("v3/marketing/favor/users/\(openid)/coupons", ["appid": appid, "limit": "100", "offset": "0"])
        return (answer.data.array ?? []).map { coupon in
            Found(
                subject: .coupon, number: coupon.coupon_id.string ?? "", state: coupon.status.string ?? "",
                amount: stocks.first { $0.id == coupon.stock_id.string }?.amount ?? 0, merchant: coupons.mchid, user: openid
            )
        }
    }

    /// - Returns: `nil` when the platform says that there is nothing under the number.
    private func existing<Value>(_ find: () async throws -> Value) async throws -> Value? {
        do {
            return try await find()
        } catch let error as WeChatPayError where Self.absences.contains(error.code ?? "") {
            return nil
        }
    }

    private static let absences: Set = [
        "ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND", "ORDERNOTEXIST", "RECORD_NOT_EXIST", "NOT_FOUND_BILL",
    ]
}
