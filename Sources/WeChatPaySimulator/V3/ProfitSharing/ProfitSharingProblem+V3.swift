extension ProfitSharingProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notFound: .notFound("分账单不存在")
        case .returnNotFound: .notFound("分账回退单不存在")
        case .orderNotFound: .invalidRequest("非本商户的订单，或订单未支付")
        case .notForSharing: .invalidRequest("非分账订单不支持分账")
        case .otherTerms: PlatformError(status: 400, code: "PARAM_ERROR", message: "请求参数与原请求不一致")
        case .ended: .invalidRequest("分账已完结，剩余资金已解冻")
        case .notEnough: PlatformError(status: 403, code: "NOT_ENOUGH", message: "分账金额不足")
        case .exceedsRatio: .ruleLimit("分账金额超出最大分账比例")
        case .tooMany: .ruleLimit("一笔订单最多分账 50 次")
        case .receiverNotAdded(let account): .noAuthority("\(account) 不是分账接收方，请先添加")
        case .otherName(let account): .invalidRequest("\(account) 的姓名与添加接收方时不一致")
        case .noSuchReceiver: .invalidRequest("分账单没有该接收方")
        case .finished: .invalidRequest("分账单已处理完成")
        case .processing: .invalidRequest("分账单处理中，请稍后再试")
        case .nothingShared: .invalidRequest("只能从分账成功的商户接收方回退")
        case .overdue: .invalidRequest("分账已超过 180 天，不能回退")
        case .tooManyReturns: .ruleLimit("一笔分账单最多回退 50 次")
        case .exceedsShare: .invalidRequest("累计回退金额超过分给该接收方的金额")
        }
    }
}
