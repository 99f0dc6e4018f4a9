import HTTPTypes
import WeChatPay

/// Payments by the code on the user's phone (付款码支付): charging, taking back.
enum PaymentCodeOperations {
    static let all = PaymentMode.allCases.flatMap { mode in
        [
            Operation(.post, "\(mode.path)/codepay", isHeldAgainstDescription: true) { context in
                try PaymentOperations.requireStore(in: context.body.object("scene_info"))
                let code = try context.body.object("payer").string("auth_code", maximumLength: 32)
                let request = try context.orderRequest(.paymentCode, mode)
                let order = try context.records.charge(request, code: code, openid: SimulatedUser.openid, at: context.now)
                return .ok(order.json(at: context.now))
            },
            Operation(.post, "\(mode.path)/out-trade-no/{out_trade_no}/reverse", isHeldAgainstDescription: true) { try reverse($0, mode) },
        ]
    }

    private static func reverse(_ context: OperationContext, _ mode: PaymentMode) throws -> OperationAnswer {
        let party = try context.party(mode)
        let number = try context.variable("out_trade_no")
        do {
            try context.records.reverse(context.orderOfPath(mode, context.body), at: context.now)
        } catch OrderProblem.notFound {
            try context.records.reverseUnplaced(mchid: party.mchid, outTradeNo: number)
        }
        return .ok(.object(party.members.merging(["out_trade_no": .string(number)]) { $1 }))
    }
}
