extension OrderProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notFound, .unknownTransaction: .orderNotFound
        case .paid: PlatformError(status: 400, code: "ORDERPAID", message: "该订单已支付")
        case .closed: PlatformError(status: 400, code: "ORDER_CLOSED", message: "该订单已关闭")
        case .reversed: PlatformError(status: 400, code: "ORDER_REVERSED", message: "该订单已撤销")
        case .refunded: .invalidRequest("该订单已转入退款，不能撤销")
        case .userPaying: PlatformError(status: 400, code: "USERPAYING", message: "需要用户输入支付密码")
        case .paymentFailed: PlatformError(status: 403, code: "TRADE_ERROR", message: "用户没有完成支付，请撤销后换单号重新支付")
        case .numberUsed: .outTradeNoUsed
        case .otherTerms: .invalidRequest("请求重入时，参数与首次请求时不一致")
        case .endsTooSoon: .parameter("time_expire", issue: "距下单时间不足 1 分钟")
        case .otherPayer(let openid): .invalidRequest("订单只能由 \(openid) 支付")
        case .prepayExpired: .invalidRequest("预支付交易会话已失效")
        case .noPasswordAwaited: .invalidRequest("订单未在等待支付密码")
        case .invalidPaymentCode: .parameter("payer/auth_code", issue: "应为以 10 至 15 开头的 18 位数字")
        case .expiredPaymentCode: .invalidRequest("付款码已过期，请刷新后再扫")
        case .usedPaymentCode: .invalidRequest("付款码只能使用一次，请刷新后再扫")
        case .onlyReversible: .invalidRequest("付款码支付的订单应调用撤销订单接口")
        case .onlyClosable: .invalidRequest("只有付款码支付的订单可以撤销")
        case .tooLateToReverse: .invalidRequest("订单超过 7 天，不能撤销")
        case .partOfCombination: .invalidRequest("合单支付的子单应使用合单接口")
        case .otherParts: .invalidRequest("子单与合单下单时不一致")
        }
    }
}

extension NotEnoughFunds: V3Problem {
    var platformError: PlatformError { PlatformError(status: 403, code: "NOT_ENOUGH", message: "商户可用余额不足") }
}
