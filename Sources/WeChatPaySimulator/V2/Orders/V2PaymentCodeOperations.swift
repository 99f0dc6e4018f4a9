import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Payments by the code on the user's phone (付款码支付): charging, taking back.
enum V2PaymentCodeOperations {
    static let all = [V2Operation("/pay/micropay", charge), V2Operation("/secapi/pay/reverse", reverse)]

    @Sendable private static func charge(_ context: V2Context) throws -> V2Answer {
        let code = try context.string("auth_code", maximumLength: 128)
        let request = try context.orderRequest(.paymentCode, payer: nil, notice: nil)
        let order = try context.records.charge(request, code: code, openid: SimulatedUser.openid, at: context.now)
        guard order.stage == .paid else { return .failed(OrderProblem.userPaying.v2Error) }
        return .ok(order.paidMembers)
    }

    @Sendable private static func reverse(_ context: V2Context) throws -> V2Answer {
        do {
            do {
                try context.records.reverse(context.order(), at: context.now)
            } catch OrderProblem.notFound {
                try context.records.reverseUnplaced(mchid: context.mchid, outTradeNo: context.string("out_trade_no", maximumLength: 32))
            }
        } catch is NotEnoughFunds {
            throw V2Error.failed(code: "NOTENOUGH", "商户可用余额不足", members: ["recall": "Y"])
        } catch let problem as OrderProblem {
            throw problem.v2Error.adding(["recall": "N"])
        }
        return .ok(["appid": .text(context.appid), "recall": "N"])
    }
}
