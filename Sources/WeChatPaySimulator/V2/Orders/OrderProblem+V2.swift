extension OrderProblem: V2Problem {
    var v2Error: V2Error {
        switch self {
        case .notFound: .failed(code: "ORDERNOTEXIST", "订单不存在")
        case .unknownTransaction: .failed(code: "INVALID_TRANSACTIONID", "微信支付订单号不存在")
        case .paid: .failed(code: "ORDERPAID", "该订单已支付")
        case .closed: .failed(code: "ORDERCLOSED", "该订单已关闭")
        case .reversed: .failed(code: "ORDERREVERSED", "该订单已撤销")
        case .refunded: .failed(code: "INVALID_REQUEST", "该订单已转入退款，不能撤销")
        case .userPaying: .failed(code: "USERPAYING", "需要用户输入支付密码")
        case .paymentFailed: .failed(code: "TRADE_ERROR", "用户没有完成支付，请撤销后换单号重新支付")
        case .numberUsed: .failed(code: "OUT_TRADE_NO_USED", "商户订单号已用于其他交易")
        case .otherTerms: .failed(code: "INVALID_REQUEST", "201 商户订单号重复：与原请求的参数不一致")
        case .endsTooSoon: .wrong("time_expire", "距下单时间不足 1 分钟")
        case .otherPayer(let openid): .failed(code: "INVALID_REQUEST", "订单只能由 \(openid) 支付")
        case .prepayExpired: .failed(code: "INVALID_REQUEST", "预支付交易会话已失效")
        case .noPasswordAwaited: .failed(code: "INVALID_REQUEST", "订单未在等待支付密码")
        case .invalidPaymentCode: .failed(code: "AUTH_CODE_INVALID", "付款码应为以 10 至 15 开头的 18 位数字")
        case .expiredPaymentCode: .failed(code: "AUTHCODEEXPIRE", "付款码已过期，请刷新后再扫")
        case .usedPaymentCode: .failed(code: "AUTH_CODE_INVALID", "付款码只能使用一次，请刷新后再扫")
        case .onlyReversible: .failed(code: "INVALID_REQUEST", "付款码支付的订单应调用撤销订单接口")
        case .onlyClosable: .failed(code: "INVALID_REQUEST", "只有付款码支付的订单可以撤销")
        case .tooLateToReverse: .failed(code: "REVERSE_EXPIRE", "订单超过 7 天，不能撤销")
        case .partOfCombination: .failed(code: "INVALID_REQUEST", "合单支付的子单应使用合单接口")
        case .otherParts: .failed(code: "INVALID_REQUEST", "子单与合单下单时不一致")
        }
    }
}
