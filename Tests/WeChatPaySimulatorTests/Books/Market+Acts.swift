import WeChatPay

@testable import WeChatPaySimulator

extension Market {
    /// Orders, combined orders and payments by code.
    func pay(_ kind: Int, _ turn: Turn) async throws {
        let (user, index) = (simulator.user, turn.index)
        let (order, charge) = (Payment(.order, index), Payment(.charge, index))
        let shop = shop(of: order)
        switch kind {
        case 0, 1:
            let shares = index.isMultiple(of: 2)
            let placed = try await shop.place(order.number, total: order.total, shares ? ["settle_info": ["profit_sharing": true]] : [:])
            await answers.note("prepay in round \(turn.round)", order.number, placed.prepay_id.string)
        case 2: if index % 3 == 1 { try await v2.place(order.number, total: order.total) }
        case 3, 4, 5: try await user.pay(outTradeNo: order.number)
        case 6: try await user.fail(outTradeNo: order.number)
        case 7: try await user.cancel(outTradeNo: order.number)
        case 8: if turn.chance < 50 { try await shop.close(order.number) } else { try await v2.close(order.number) }
        case 9, 10:
            if index % 3 == 1 {
                try await v2.charge(charge.number, total: charge.total, code: turn.code)
            } else {
                let shares: [String: JSON] = index.isMultiple(of: 2) ? ["settle_info": ["profit_sharing": true]] : [:]
                try await shop.charge(charge.number, total: charge.total, code: turn.code, shares)
            }
        case 11: try await user.enterPassword(outTradeNo: charge.number)
        case 12: try await user.refusePassword(outTradeNo: charge.number)
        case 13: if turn.chance < 50 { try await shop.reverse(charge.number) } else { try await v2.reverse(charge.number) }
        case 14: try await combine(index, turn.round)
        case 15: try await user.pay(outTradeNo: "combined-\(index)")
        case 16:
            let sale = Payment(.sale, index)
            let placed = try await direct.sell("sold-\(index)", by: seller, part: sale.number, total: sale.total)
            await answers.note("prepay of a sale in round \(turn.round)", sale.number, placed.prepay_id.string)
        case 17: try await user.pay(outTradeNo: "sold-\(index)")
        default: if turn.chance < 30 { try await closeCombined(index) } else { try await user.pay(outTradeNo: Payment(.part, index).number) }
        }
    }

    private func combine(_ index: Int, _ round: Int) async throws {
        let parts = [Payment(.part, index), Payment(.part, index, "b")].map { part in
            JSON.object(
                shop(of: part).subMerchant.merging([
                    "mchid": JSON(simulator.credentials.mchid), "attach": "附加", "amount": ["total_amount": JSON(part.total), "currency": "CNY"],
                    "out_trade_no": JSON(part.number), "description": "充电",
                ]) { $1 }
            )
        }
        let placed = try await direct.post(
            "v3/combine-transactions/jsapi",
            [
                "combine_appid": direct.appid, "combine_mchid": JSON(simulator.credentials.mchid), "combine_out_trade_no": JSON("combined-\(index)"),
                "notify_url": JSON(direct.notifyURL), "sub_orders": .array(parts), "combine_payer_info": ["openid": "oUser"],
            ]
        )
        await answers.note("combined prepay in round \(round)", "combined-\(index)", placed.prepay_id.string)
    }

    private func closeCombined(_ index: Int) async throws {
        let parts = [Payment(.part, index), Payment(.part, index, "b")].map { part in
            JSON.object(
                shop(of: part).subMerchant.merging(["mchid": JSON(simulator.credentials.mchid), "out_trade_no": JSON(part.number)]) { $1 }
            )
        }
        try await direct.post(
            "v3/combine-transactions/out-trade-no/combined-\(index)/close", ["combine_appid": direct.appid, "sub_orders": .array(parts)]
        )
    }

    /// Refunds' ends, profit sharing, transfers and red packets.
    func share(_ kind: Int, _ turn: Turn) async throws {
        let (user, index, refund) = (simulator.user, turn.index, turn.refund)
        let order = Payment(.order, index)
        let shop = shop(of: order)
        let sharing = "sharing-\(index)-\(refund.amount)"
        switch kind {
        case 0: try await self.refund(turn)
        case 1:
            guard shop.mode == .partner else { return try await self.refund(turn) }
            let found = try await partner.ecommerceRefund("out-refund-no/\(refund.number)")
            try await partner.setSubMerchant(balance: 1000)
            _ = try await partner.returnAdvance(found.refund_id.string ?? "")
        case 2: try await user.bounceRefund(outRefundNo: refund.number)
        case 3:
            guard turn.chance < 50 else { return try await user.closeRefund(outRefundNo: refund.number) }
            let found = try await shop.refund(refund.number)
            try await shop.post(
                "v3/refund/domestic/refunds/\(found.refund_id.string ?? "")/apply-abnormal-refund",
                shop.subMerchant.merging([
                    "out_refund_no": JSON(refund.number), "type": "USER_BANK_CARD", "bank_type": "CMB_DEBIT",
                    "bank_account": .sensitive("6225880137008888"), "real_name": .sensitive("张三"),
                ]) { $1 }
            )
        case 4:
            guard let transactionID = try await shop.query(order.number).transaction_id.string else { return }
            let answer = try await shop.share(transactionID, as: sharing, [shop.part(refund.amount / 2 + 1)])
            await answers.note("sharing", sharing, answer.order_id.string)
            if turn.chance < 20 { try await user.failProfitShare(outOrderNo: sharing, account: V3Shop.receiver) }
        case 5:
            guard let transactionID = try await shop.query(order.number).transaction_id.string else { return }
            try await shop.unfreeze(transactionID, as: "unfreeze-\(index)")
        case 6:
            let answer = try await shop.takeBack(1 + index, of: sharing, as: "return-\(index)-\(refund.amount)")
            await answers.note("return", "return-\(index)-\(refund.amount)", answer.return_id.string)
        case 7:
            let answer = try await shop.transfer("transfer\(index)", 500 + index)
            await answers.note("transfer", "transfer\(index)", answer.transfer_bill_no.string)
        case 8:
            switch turn.chance {
            case ..<50: try await user.confirmTransfer(outBillNo: "transfer\(index)")
            case ..<75: try await shop.cancelTransfer("transfer\(index)")
            default: try await user.failTransfer(outBillNo: "transfer\(index)")
            }
        case 9:
            let answer = try await v2.give("packet\(index)", 100 + index)
            await answers.note("red packet", "packet\(index)", answer.send_listid.string)
        default: try await user.receiveRedPacket(billNo: "packet\(index)")
        }
    }

    /// Money back, of anything that was paid, in either protocol.
    func refund(_ turn: Turn) async throws {
        let refund = turn.refund
        guard let payment = payments(turn.index).first(where: { $0.number == refund.payment }) else { return }
        if payment.subject == .sale, turn.chance < 70 {
            let order: [String: JSON] = ["out_trade_no": JSON(payment.number), "sub_mchid": .null, "individual_auth_id": JSON(seller)]
            let answer = try await direct.refundEcommerce(order, refund.amount, of: payment.total, as: refund.number)
            return await answers.note("refund", refund.number, answer.refund_id.string)
        }
        if turn.chance < 30, shop(of: payment).mode == .direct {
            let answer = try await v2.refund(payment.number, refund.amount, of: payment.total, as: refund.number)
            return await answers.note("refund", refund.number, answer.refund_id.string)
        }
        if turn.chance < 70, shop(of: payment).mode == .partner { return try await refundAdvanced(turn) }
        let answer = try await shop(of: payment).refund(payment.number, refund.amount, of: payment.total, as: refund.number)
        await answers.note("refund", refund.number, answer.refund_id.string)
        if turn.chance > 90 { try await simulator.user.closeRefund(outRefundNo: refund.number) }
    }

    /// By an e-commerce platform, which gives the money where the sub-merchant has too little, and gets it back as soon as it can.
    private func refundAdvanced(_ turn: Turn) async throws {
        let refund = turn.refund
        if turn.chance.isMultiple(of: 2) { try await partner.setSubMerchant(balance: 0) }
        let answer = try await partner.refundEcommerce(
            ["out_trade_no": JSON(refund.payment), "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"], refund.amount, of: refund.total,
            as: refund.number
        )
        await answers.note("refund", refund.number, answer.refund_id.string)
        if turn.chance < 40 { try await simulator.user.closeRefund(outRefundNo: refund.number) }
        _ = try await partner.returnAdvance(answer.refund_id.string ?? "")
    }

    /// Recurring deductions in both protocols, parking and charging.
    func deduct(_ kind: Int, _ turn: Turn) async throws {
        let (user, index) = (simulator.user, turn.index)
        let debit = Payment(.debit, index)
        let letter = turn.chance.isMultiple(of: 3) ? "b" : "a"
        let (parking, ebike) = (Payment(.parking, index, letter), Payment(.ebike, index, letter))
        switch kind {
        case 0:
            let (deduction, contract) = (Payment(.deduction, index), contracts.v2[index % contracts.v2.count])
            guard turn.chance > 1 else { return try await user.terminate(contractID: contract) }
            try await papay.apply(papay.order(contract, deduction.number, total: deduction.total))
        case 1: try await recurring.announce(contracts.v3)
        case 2: try await recurring.apply(contracts.v3, outTradeNo: debit.number, total: debit.total)
        case 3, 4, 5:
            let entered = try await park.enter("parking-\(index)")
            await answers.note("parking", "parking-\(index)", entered.id.string)
            try await park.deduct(parking.number, entered, total: parking.total)
        case 6:
            let failing = turn.chance < 60 ? parking : Payment(.deduction, index)
            try await user.failDeduction(outTradeNo: failing.number)
        case 9:
            let deduction = Payment(.partnersDeduction, index)
            try await partnersPapay.apply(partnersPapay.order(contracts.partners, deduction.number, total: deduction.total))
        case 7: try await user.oweDeduction(outTradeNo: parking.number)
        case 8:
            switch turn.chance {
            case ..<50: try await user.repayDeduction(outTradeNo: parking.number)
            case ..<60: try await user.pauseParking(plate: CarPark.plate, color: .green)
            case ..<65: try await user.closeParking(plate: CarPark.plate, color: .green)
            default: try await park.openService()
            }
        default:
            let charging = "charging-\(index)"
            guard let token = await answers.first("token", charging) else {
                // Of two that ask at once, one starts a charging that nobody pays for.
                let token = try await station.token(contractID: contracts.ebike)
                return await answers.keep("token", charging, token)
            }
            try await station.deduct(token: token, outTradeNo: ebike.number, total: ebike.total)
        }
    }

    /// Coupons that users get, of stocks that stop and go on.
    func offerCoupons(_ kind: Int, _ turn: Turn) async throws {
        let stock = stocks[turn.chance % stocks.count]
        switch kind {
        case 0, 1, 2:
            let sending = turn.chance % Self.sendings.count
            let coupon = try await coupons.send(stock.id, "send-\(sending)", to: Self.users[sending % Self.users.count])
            await answers.note("coupon", "send-\(sending)", coupon.string)
        default: try await coupons.change(stock.id, ["pause", "restart", "restart", "start"][turn.chance / 2 % 4])
        }
    }
}
