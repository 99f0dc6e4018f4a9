extension RefundProblem: V2Problem {
    var v2Error: V2Error {
        switch self {
        case .notFound: .failed(code: "REFUNDNOTEXIST", "退款单不存在")
        case .orderNotPaid: .failed(code: "ORDERNOTEXIST", "订单未支付，不能退款")
        case .orderInProgress: .failed(code: "ORDER_NOT_READY", "订单处理中，暂时不能退款")
        case .orderReversed: .failed(code: "INVALID_REQUEST", "订单已撤销，款项已退回")
        case .otherTotal: .failed(code: "REFUND_FEE_MISMATCH", "total_fee 与订单金额不一致")
        case .otherAmounts: .failed(code: "REFUND_FEE_MISMATCH", "退款单号已用于另一金额的退款")
        case .otherOrder: .failed(code: "INVALID_REQUEST", "退款单号已用于另一订单")
        case .exceedsPayment: .failed(code: "REFUND_FEE_INVALID", "退款总额超过支付金额")
        case .tooMany: .failed(code: "INVALID_REQUEST", "一笔订单最多退款 50 次")
        case .overdue: .failed(code: "TRADE_OVERDUE", "订单支付已超过一年，不能退款")
        case .notUnderway: .failed(code: "INVALID_REQUEST", "退款已完结")
        case .notAbnormal: .failed(code: "INVALID_REQUEST", "退款没有异常")
        }
    }
}

extension NotEnoughFunds: V2Problem {
    var v2Error: V2Error { .failed(code: "NOTENOUGH", "商户可用余额不足") }
}
