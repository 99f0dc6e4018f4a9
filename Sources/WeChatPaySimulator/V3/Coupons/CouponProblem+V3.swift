extension CouponProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .stockNotFound: .notFound("批次不存在，请确认批次号与创建批次的商户号是否匹配")
        case .couponNotFound: .notFound("查询不到该券")
        case .noCallback: .notFound("未设置消息通知地址")
        case .invalid(let field, let issue): .parameter(field, issue: issue)
        case .numberUsed: .invalidRequest("商户单据号已用于另一请求")
        case .wrongStatus(let status): .invalidRequest("批次状态为 \(status.rawValue)，不能进行该操作")
        case .notRunning: PlatformError(status: 403, code: "REQUEST_BLOCKED", message: "活动未开始或已结束")
        case .usedUp: PlatformError(status: 403, code: "NOT_ENOUGH", message: "批次预算不足")
        case .usedUpToday: PlatformError(status: 403, code: "NOT_ENOUGH", message: "批次单天预算不足")
        case .tooManyForUser: .ruleLimit("用户已达最大领券次数")
        case .forWholeOrders: .invalidRequest("批次不是单品券，没有可用单品编码")
        case .noGoodsLeft: .invalidRequest("单品券至少应有一个可用单品编码")
        }
    }
}
