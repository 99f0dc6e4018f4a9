extension RedPacketProblem: V2Problem {
    var v2Error: V2Error {
        switch self {
        case .notFound: .failed(code: "NOT_FOUND", "指定单号数据不存在")
        case .otherTerms: .failed(code: "FATAL_ERROR", "商户单号重复，与原单参数不一致")
        case .amountOutOfRange: .failed(code: "MONEY_LIMIT", "红包金额不在限制范围内")
        case .tooManyForUser: .failed(code: "SENDNUM_LIMIT", "该用户今日领取红包个数超过限制")
        case .tooMuchForUser: .failed(code: "RCVDAMOUNT_LIMIT", "该用户今日领取金额超过限制")
        case .tooMuchInAll: .failed(code: "SENDAMOUNT_LIMIT", "商户今日发放金额超过限制")
        case .lapsed: .failed(code: "PARAM_ERROR", "红包已退回")
        }
    }
}
