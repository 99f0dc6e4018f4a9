import WeChatPaySpec

/// An operation's call in Swift.
struct SwiftCall {
    let operation: APIOperation

    /// As a chain that needs no further import.
    var dynamic: String {
        var arguments: [String] = []
        if !operation.pathVariables.isEmpty {
            arguments.append("[" + operation.pathVariables.map { "\"\($0.name)\": \(SwiftName.property($0.name))" }.joined(separator: ", ") + "]")
        }
        switch operation.body?.encoding {
        case .json: arguments.append("json: body")
        case .xml: arguments.append("xml: body")
        case .multipart: arguments.append("multipart: file")
        case nil: break
        }
        if !operation.query.isEmpty { arguments.append("query: query") }
        if !operation.headers.isEmpty { arguments.append("headers: headers") }
        // A chain would send a capital letter as a hyphen and a small one.
        let start =
            operation.callPath.contains(where: \.isUppercase) ? "wechatPay[\"\(operation.callPath.dropFirst())\"].\(verb)" : chain { "._\($0)_" }
        return "\(start)(\(arguments.joined(separator: ", ")))"
    }

    /// As the family's module types it; `nil` where the documentation lists no fields to be typed.
    var typed: String? {
        let typed = TypedOperation(operation)
        guard typed.isTyped else { return nil }
        var arguments: [String] = []
        switch typed.input {
        case .none: break
        case .body: arguments.append(".init(…)")
        case .upload(let meta): arguments += ["file: file"] + (meta == nil ? [] : ["meta: .init(…)"])
        }
        for parameter in typed.parameters where parameter.isRequired {
            arguments.append("\(SwiftName.property(parameter.name)): …")
        }
        return chain { "(\(SwiftName.property($0)))" } + "(\(arguments.joined(separator: ", ")))"
    }

    private var verb: String { operation.method.lowercased() }

    private func chain(variable: (_ name: String) -> String) -> String {
        let steps = operation.callPath.split(separator: "/").map { segment in
            segment.hasPrefix("{") ? variable(String(segment.dropFirst().dropLast())) : "." + SwiftName.segment(String(segment))
        }
        return "wechatPay" + steps.joined() + "." + verb
    }
}
