import WeChatPay

/// An error as APIv2 answers it.
enum V2Error: Error, Sendable, Equatable {
    /// The request is not let in: `return_code` FAIL, without a signature.
    case refused(String, members: XML = [:])
    /// The business failed: `result_code` FAIL with a code, signed.
    case failed(code: String, String, members: XML = [:])

    static func missing(_ name: String) -> V2Error { .failed(code: "LACK_PARAMS", "缺少参数 \(name)") }
    static func wrong(_ name: String, _ issue: String) -> V2Error { .failed(code: "PARAM_ERROR", "参数错误：\(name) \(issue)") }

    /// The error that a fault asks for, in the spelling of APIv2.
    static func ordered(code: String) -> V2Error {
        switch code {
        case "SYSTEM_ERROR", "SYSTEMERROR": .failed(code: "SYSTEMERROR", "系统错误")
        case "FREQUENCY_LIMITED": .failed(code: code, "频率限制，请稍后重试")
        default: .failed(code: code, "模拟平台按故障设置返回 \(code)")
        }
    }

    var message: String {
        switch self {
        case .refused(let text, _), .failed(_, let text, _): text
        }
    }

    var code: String? {
        if case .failed(let code, _, _) = self { code } else { nil }
    }

    /// With `others` behind what every error says.
    func adding(_ others: XML) -> V2Error {
        switch self {
        case .refused(let text, let members): .refused(text, members: members + others)
        case .failed(let code, let text, let members): .failed(code: code, text, members: members + others)
        }
    }
}
