import WeChatPay

/// An error as the platform answers it: status, code, message and, for parameters, where the trouble is.
struct PlatformError: Error, Sendable {
    var status: Int
    var code: String
    var message: String
    var detail: JSON?

    var body: JSON {
        var members: [String: JSON] = ["code": .string(code), "message": .string(message)]
        members["detail"] = detail
        return .object(members)
    }

    /// A parameter that is missing or not as documented.
    ///
    /// - Parameter location: body, query, uri or header.
    static func parameter(_ field: String, value: JSON = .null, issue: String, location: String = "body") -> PlatformError {
        PlatformError(
            status: 400, code: "PARAM_ERROR", message: "参数错误：\(field) \(issue)",
            detail: [
                "field": .string(location == "body" ? "/\(field)" : field), "value": value, "issue": .string(issue), "location": .string(location),
            ]
        )
    }

    static func invalidRequest(_ message: String) -> PlatformError { PlatformError(status: 400, code: "INVALID_REQUEST", message: message) }
    static func ruleLimit(_ message: String) -> PlatformError { PlatformError(status: 403, code: "RULE_LIMIT", message: message) }
    static func noAuthority(_ message: String) -> PlatformError { PlatformError(status: 403, code: "NO_AUTH", message: message) }
    static func notFound(_ message: String) -> PlatformError { PlatformError(status: 404, code: "RESOURCE_NOT_EXISTS", message: message) }
    static let orderNotFound = PlatformError(status: 404, code: "ORDER_NOT_EXIST", message: "订单不存在")
    static let outTradeNoUsed = PlatformError(
        status: 403, code: "OUT_TRADE_NO_USED", message: "商户订单号重复：同一商户订单号以不同参数再次提交"
    )

    /// The error that a fault asks for.
    static func ordered(status: Int, code: String) -> PlatformError {
        let message =
            switch code {
            case "SYSTEM_ERROR": "系统异常，请稍后重试"
            case "FREQUENCY_LIMITED": "频率超限，请降低请求频率"
            default: "模拟平台按故障设置返回 \(code)"
            }
        return PlatformError(status: status, code: code, message: message)
    }

    static func signature(_ message: String, detail: JSON? = nil) -> PlatformError {
        PlatformError(status: 401, code: "SIGN_ERROR", message: message, detail: detail)
    }
}
