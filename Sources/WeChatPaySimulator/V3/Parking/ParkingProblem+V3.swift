extension ParkingProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notFound: .notFound("停车入场不存在")
        case .otherTerms: .invalidRequest("商户入场ID已用于另一次入场")
        case .otherParking: .invalidRequest("停车场景信息与入场时的车牌、入场时间或停车场不一致")
        case .blocked(let reason): .invalidRequest("停车入场状态为 BLOCKED（\(reason.rawValue)），不能扣费")
        case .settled(let number): .invalidRequest("停车入场已由订单 \(number) 扣费")
        case .endsBeforeStart: .parameter("parking_info/end_time", issue: "早于入场时间")
        case .notOpened: .invalidRequest("车牌未开通服务")
        case .otherOwner: .invalidRequest("车牌服务已由其他用户开通")
        }
    }
}
