/// An error as APIv2 answers it.
enum V2Error: Error, Sendable, Equatable {
    /// The request is not let in: `return_code` FAIL, without a signature.
    case refused(String)
    /// The business failed: `result_code` FAIL with a code, signed.
    case failed(code: String, String)

    static func missing(_ name: String) -> V2Error { .failed(code: "LACK_PARAMS", "缺少参数 \(name)") }
    static func wrong(_ name: String, _ issue: String) -> V2Error { .failed(code: "PARAM_ERROR", "参数错误：\(name) \(issue)") }

    var code: String? {
        if case .failed(let code, _) = self { code } else { nil }
    }
}
