import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// A direct merchant, a partner and APIv2 in one simulator, and the numbers that all clients use at once.
struct Market: Sendable {
    let direct: V3Shop
    let partner: V3Shop
    let v2: V2Shop
    let papay: PapayV2Shop
    let contractID: String
    let answers = FirstAnswers()

    /// How many numbers there are of each kind.
    private static let numbers = 0..<12

    init(_ shop: V3Shop) async throws {
        direct = shop
        var partner = shop
        partner.mode = .partner
        self.partner = partner
        v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        papay = PapayV2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        try await shop.simulator.account.setProfitSharingRatio(10_000)
        for party in [direct, partner] { try await party.addReceiver() }
        contractID = try await papay.signedContract(code: "contract-1")
    }

    var simulator: Simulator { direct.simulator }

    private func shop(of index: Int) -> V3Shop { index.isMultiple(of: 3) ? partner : direct }
    private func order(_ index: Int) -> String { "order-\(100 + index)" }
    private func charge(_ index: Int) -> String { "charge-\(100 + index)" }
    /// In fen; every fourth payment by code waits for the password.
    private func total(_ index: Int) -> Int { 1000 + index }
    private func chargeTotal(_ index: Int) -> Int { index.isMultiple(of: 4) ? 200_000 + index : 700 + index }
    private func refunds(_ index: Int) -> [(number: String, amount: Int)] { [1, 400, 599, 700].map { ("refund-\(index)-\($0)", $0) } }

    /// One operation. What the rules refuse changes nothing.
    func act(_ random: inout SeededGenerator, round: Int) async {
        let index = Int.random(in: Self.numbers, using: &random)
        let kind = Int.random(in: 0..<24, using: &random)
        let refund = refunds(index).randomElement(using: &random) ?? ("refund", 1)
        let code = "13\(UInt64.random(in: 1_000_000_000_000_000...9_999_999_999_999_999, using: &random))"
        do {
            for _ in 0..<(random.nextFraction() < 0.3 ? 2 : 1) { try await act(kind, index, refund, code, round) }
        } catch is WeChatPayError {
        } catch is SimulatorError {
        } catch {
            Issue.record("\(error)")
        }
    }

    private func act(_ kind: Int, _ index: Int, _ refund: (number: String, amount: Int), _ code: String, _ round: Int) async throws {
        let (shop, user, order, charge) = (shop(of: index), simulator.user, order(index), charge(index))
        switch kind {
        case 0, 1:
            let shares = index.isMultiple(of: 2)
            let placed = try await shop.place(order, total: total(index), shares ? ["settle_info": ["profit_sharing": true]] : [:])
            await answers.note("prepay in round \(round)", order, placed.prepay_id.string)
        case 2: if index % 3 == 1 { try await v2.place(order, total: total(index)) }
        case 3, 4, 5: try await user.pay(outTradeNo: order)
        case 6: try await user.fail(outTradeNo: order)
        case 7: try await user.cancel(outTradeNo: order)
        case 8: try await shop.close(order)
        case 9: try await shop.charge(charge, total: chargeTotal(index), code: code)
        case 10: try await user.enterPassword(outTradeNo: charge)
        case 11: try await user.refusePassword(outTradeNo: charge)
        case 12: try await shop.reverse(charge)
        case 13, 14:
            let answer = try await shop.refund(order, refund.amount, of: total(index), as: refund.number)
            await answers.note("refund", refund.number, answer.refund_id.string)
        case 15: try await user.bounceRefund(outRefundNo: refund.number)
        case 16: try await user.closeRefund(outRefundNo: refund.number)
        case 17:
            guard let transactionID = try await shop.query(order).transaction_id.string else { return }
            let answer = try await shop.share(transactionID, as: "sharing-\(index)-\(refund.amount)", [shop.part(refund.amount / 2 + 1)])
            await answers.note("sharing", "sharing-\(index)-\(refund.amount)", answer.order_id.string)
        case 18:
            guard let transactionID = try await shop.query(order).transaction_id.string else { return }
            try await shop.unfreeze(transactionID, as: "unfreeze-\(index)")
        case 19:
            let answer = try await shop.takeBack(1 + index, of: "sharing-\(index)-\(refund.amount)", as: "return-\(index)-\(refund.amount)")
            await answers.note("return", "return-\(index)-\(refund.amount)", answer.return_id.string)
        case 20:
            let answer = try await shop.transfer("transfer\(index)", 500 + index)
            await answers.note("transfer", "transfer\(index)", answer.transfer_bill_no.string)
        case 21:
            if refund.amount < 500 {
                try await user.confirmTransfer(outBillNo: "transfer\(index)")
            } else if refund.amount < 600 {
                try await shop.cancelTransfer("transfer\(index)")
            } else {
                try await user.failTransfer(outBillNo: "transfer\(index)")
            }
        case 22:
            if refund.amount < 500 {
                let answer = try await v2.give("packet\(index)", 100 + index)
                await answers.note("red packet", "packet\(index)", answer.send_listid.string)
            } else {
                try await user.receiveRedPacket(billNo: "packet\(index)")
            }
        default: try await papay.apply(papay.order(contractID, "deduction-\(100 + index)", total: 300 + index))
        }
    }

    /// All there is, as the merchant finds it by the numbers.
    func states() async throws -> [Found] {
        var found: [Found] = []
        func note(_ subject: Subject, _ number: String, _ amount: Int, _ state: () async throws -> String?) async throws {
            do {
                found.append(Found(subject: subject, number: number, state: try await state() ?? "none", amount: amount))
            } catch let error as WeChatPayError where Self.absences.contains(error.code ?? "") {}
        }
        for index in Self.numbers {
            let shop = shop(of: index)
            try await note(.order, order(index), total(index)) { try await shop.state(order(index)) }
            try await note(.charge, charge(index), chargeTotal(index)) { try await shop.state(charge(index)) }
            let transactionID = try? await shop.query(order(index)).transaction_id.string
            for (number, amount) in refunds(index) {
                try await note(.refund, number, amount) { try await shop.refundStatus(number) }
                if let transactionID {
                    let sharing = "sharing-\(index)-\(amount)"
                    try await note(.sharing, sharing, amount / 2 + 1) { try await shop.sharing(sharing, of: transactionID).state.string }
                    try await note(.profitReturn, "return-\(index)-\(amount)", 1 + index) {
                        let query = shop.subMerchant.merging(["out_order_no": JSON(sharing)]) { $1 }
                        return try await shop.get("v3/profitsharing/return-orders/return-\(index)-\(amount)", query).result.string
                    }
                }
            }
            try await note(.transfer, "transfer\(index)", 500 + index) { try await shop.transferState("transfer\(index)") }
            try await note(.redPacket, "packet\(index)", 100 + index) { try await v2.redPacket("packet\(index)").status.string }
            try await note(.deduction, "deduction-\(100 + index)", 300 + index) {
                try await papay.query("deduction-\(100 + index)").trade_state.string
            }
        }
        return found
    }

    /// How the platform says that there is nothing under a number.
    private static let absences: Set = [
        "ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND", "ORDERNOTEXIST", "RECORD_NOT_EXIST", "NOT_FOUND_BILL",
    ]
}

/// The first answer that came under a number: each later one names the same.
actor FirstAnswers {
    private var answers: [String: String] = [:]

    func note(_ kind: String, _ number: String, _ id: String?) {
        guard let id else {
            Issue.record("the \(kind) \(number) is answered without its number at the platform")
            return
        }
        let first = answers["\(kind) \(number)", default: id]
        #expect(first == id, "the \(kind) \(number) was \(first), and is \(id) when it is repeated")
        answers["\(kind) \(number)"] = first
    }
}
