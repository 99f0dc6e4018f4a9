import WeChatPay
import WeChatPaySpec

extension PlatformError {
    /// - Parameters:
    ///   - value: what was checked.
    ///   - location: body, query, uri or header.
    init(_ problem: FieldProblem, in value: JSON, _ fields: [APIField], location: String) {
        let field = fields.field(at: problem.path)
        self = .parameter(
            problem.path.joined(separator: "/"), value: field?.encryption == nil ? value.value(at: problem.path) : .null,
            issue: Self.issue(problem, field), location: location
        )
    }

    private static func issue(_ problem: FieldProblem, _ field: APIField?) -> String {
        switch problem.kind {
        case .missing: "缺少必填参数"
        case .unknown: "没有这个参数"
        case .undocumentedValue(let documented): "取值应为 \(documented.joined(separator: "、"))"
        case .malformed: field?.isTime == true ? "不是 RFC3339 格式的时间" : "不是合法的 JSON 文本"
        case .wrongType:
            switch field {
            case .some(let field) where field.isList && problem.path.last == field.name: "类型应为 array"
            case .some(let field) where field.encoding == .json && problem.path.last == field.name:
                "类型应为 string，内容是 JSON \(field.encodesList ? "数组" : "对象")"
            default: "类型应为 \(field?.kind.rawValue ?? "object")"
            }
        }
    }
}

extension [APIField] {
    /// The field that a path of names and indices leads to.
    fileprivate func field(at path: [String]) -> APIField? {
        var found: APIField?
        for name in path where Int(name) == nil {
            found = (found?.fields ?? self).first { $0.name == name }
        }
        return found
    }
}

extension JSON {
    fileprivate func value(at path: [String]) -> JSON {
        path.reduce(self) { value, step in
            let value = value.parsedText ?? value
            return if let index = Int(step) { value[index] } else { value[step] }
        }
    }
}
