extension RefundProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notFound: .notFound("退款单不存在")
        case .orderNotPaid: .invalidRequest("订单未支付，不能退款")
        case .orderInProgress: .invalidRequest("订单处理中，暂时不能退款")
        case .orderReversed: .invalidRequest("订单已撤销，款项已退回")
        case .otherTotal: .invalidRequest("订单金额或退款金额与之前请求不一致，请核实后再试")
        case .otherAmounts: .invalidRequest("订单金额或退款金额与之前请求不一致，请核实后再试")
        case .otherOrder: .invalidRequest("退款单号已用于另一订单")
        case .exceedsPayment: .invalidRequest("退款总额超过支付金额")
        case .tooMany: .invalidRequest("一笔订单最多退款 50 次")
        case .overdue: .invalidRequest("订单支付已超过一年，不能退款")
        case .notUnderway: .invalidRequest("退款已完结")
        case .notAbnormal: .invalidRequest("退款没有异常，不能发起异常退款")
        }
    }
}
