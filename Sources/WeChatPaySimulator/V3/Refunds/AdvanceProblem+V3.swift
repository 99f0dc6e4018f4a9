extension AdvanceProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notAdvanced: .invalidRequest("不是垫付退款，不能回补")
        case .notArrived: .invalidRequest("退款尚未成功，不能回补")
        case .notReturned: .notFound("垫付退款没有回补")
        }
    }
}
