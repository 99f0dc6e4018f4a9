extension DeductionProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound }

    var english: String {
        switch self {
        case .notFound: "There is no such deduction."
        case .notWaiting: "The deduction does not wait any more: it is made, or has failed."
        case .notAdvanced: "The platform pays in advance for parking and for campus payments only."
        case .notOwed: "Nothing is owed for the deduction."
        }
    }

    var chinese: String {
        switch self {
        case .notFound: "扣款单不存在。"
        case .notWaiting: "扣款单已处理完成，不在等待扣款。"
        case .notAdvanced: "只有停车和校园轻松付支持平台垫资。"
        case .notOwed: "该扣款没有欠款。"
        }
    }
}
