extension CampusProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .notFound: PlatformError(status: 404, code: "NOT_FOUND", message: "合约不存在，请确认 contract_id 正确且与当前商户匹配")
        case .signed: PlatformError(status: 400, code: "ALREADY_EXISTS", message: "合约已签署，无需重复签约")
        case .expired: .invalidRequest("预签约码已过期")
        case .ended: .invalidRequest("合约已解约，不能继续扣款")
        case .otherUser: .invalidRequest("学生账户与合约不匹配")
        case .owing(let debts): .invalidRequest("用户有 \(debts) 笔欠款未还，不能扣款")
        case .announced(let notice):
            PlatformError(status: 400, code: "ALREADY_EXISTS", message: "已发送扣款预通知，有效期至 \(ShanghaiTime.dayText(notice.lastDay))")
        case .notAnnounced: .invalidRequest("扣款前需提前 1 至 3 天发送扣款预通知")
        case .outsideNotice(let notice):
            .invalidRequest("可扣款日期为 \(ShanghaiTime.dayText(notice.firstDay)) 至 \(ShanghaiTime.dayText(notice.lastDay))")
        case .beforeFirstDay(let day): .invalidRequest("首次扣款日期为 \(ShanghaiTime.dayText(day))")
        }
    }
}
