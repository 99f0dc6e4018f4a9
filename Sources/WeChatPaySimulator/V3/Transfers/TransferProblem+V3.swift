extension TransferProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notFound: PlatformError(status: 404, code: "NOT_FOUND", message: "转账单不存在")
        case .otherTerms: .invalidRequest("单号已存在，且参数与首次请求时不一致")
        case .incompleteReports: .invalidRequest("未传入完整且对应的转账场景报备信息")
        case .unknownPerception: .invalidRequest("暂不支持展示当前传入的用户收款感知")
        case .amountOutOfRange:
            .parameter("transfer_amount", issue: "应在 \(Transfer.amounts.lowerBound) 与 \(Transfer.amounts.upperBound) 分之间")
        case .nameMissing: .parameter("user_name", issue: "转账金额达到 2,000 元时必填")
        case .nameNotAllowed: .parameter("user_name", issue: "转账金额小于 0.3 元时不能填写")
        case .notAwaitingUser: .invalidRequest("转账单不在待用户确认状态")
        case .settled: .invalidRequest("转账单已是终态")
        case .authorizationNotFound: PlatformError(status: 404, code: "NOT_FOUND", message: "授权单不存在")
        case .notAuthorized: .noAuthority("用户没有免确认收款授权，或授权已解除")
        case .otherAuthorization: .invalidRequest("转账场景或 appid 与授权时不一致")
        case .authorizationNotAwaitingUser: .invalidRequest("授权单不在待用户确认状态")
        case .authorizationNotInEffect: .invalidRequest("授权单不在生效状态")
        case .notAuthorizedBySubMerchant: .noAuthority("子商户没有商家转账授权，或授权已解除")
        case .applicationUnderway: .invalidRequest("子商户尚未处理此前的授权申请")
        case .authorizedAlready: .invalidRequest("子商户已授权")
        case .noApplication: .invalidRequest("子商户没有待处理的授权申请")
        }
    }
}
