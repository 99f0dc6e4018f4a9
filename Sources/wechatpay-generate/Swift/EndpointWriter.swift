import WeChatPaySpec

/// Writes the nodes of a tree and their verbs.
struct EndpointWriter {
    let family: SpecFamily
    private let shapes: ShapeWriter

    init(family: SpecFamily) {
        self.family = family
        self.shapes = ShapeWriter(namespace: family.namespace)
    }

    /// Writes `node` and everything below it as extensions of `parent`, `V3.Ebike` for instance.
    func write(_ node: EndpointTree.Node, among siblings: [EndpointTree.Node], in parent: String, path: String, to text: inout SourceText) {
        let typeName = node.typeName(among: siblings)
        let ownPath = path + "/" + (node.segment ?? node.variables.map { "{\($0)}" }.joined(separator: "|"))
        let type = "\(parent).\(typeName)"
        text.line()
        text.block("extension \(parent)") { text in
            text.documentation(["`\(ownPath)`"])
            if let segment = node.segment {
                text.line("public var \(SwiftName.segment(segment)): \(typeName) { \(typeName)(path: path.appending(\"\(segment)\")) }")
            } else {
                let name = node.variables.joined(separator: " or ")
                text.block("public func callAsFunction(_ value: some LosslessStringConvertible) -> \(typeName)") { text in
                    text.line("\(typeName)(path: path.appending(value: String(value), named: \"\(name)\"))")
                }
            }
            text.line()
            text.documentation(["`\(ownPath)`"])
            text.block("public struct \(typeName): Endpoint") { text in text.line("public let path: Path") }
        }
        var written: Set<String> = []
        for operation in node.operations where TypedOperation(operation).isTyped {
            // Two documented paths that differ only in a variable's name are one place, and may be one call.
            guard written.insert(TypedOperation(operation).signature).inserted else { continue }
            text.line()
            text.block("extension \(type)") { text in write(operation, to: &text) }
        }
        for child in node.children { write(child, among: node.children, in: type, path: ownPath, to: &text) }
    }

    private func write(_ operation: APIOperation, to text: inout SourceText) {
        let typed = TypedOperation(operation)
        let parameters = typed.parameters
        text.documentation(documentation(of: operation, parameters: parameters))
        if let retired = operation.retired {
            text.line("@available(*, deprecated, message: \"The platform closed this operation on \(retired).\")")
        }
        if typed.reply != nil, operation.method != "GET" { text.line("@discardableResult") }
        var list: [String] = []
        switch typed.input {
        case .none: break
        case .body(let name): list.append("_ body: \(name)")
        case .upload(let meta):
            list.append("file: WeChatPay.File")
            if let meta { list.append("meta: \(meta)") }
        }
        list += parameters.map { parameter in
            let type = shapes.type(of: parameter, nestedName: SwiftName.type(parameter.name))
            return "\(SwiftName.property(parameter.name)): \(type)\(parameter.isRequired ? "" : "? = nil")"
        }
        let reply = typed.reply.map { " -> \($0)" } ?? ""
        let opening = "public func \(typed.verb)(\(list.joined(separator: ", "))) async throws\(reply)"
        if opening.count > 130 {
            text.line("public func \(typed.verb)(")
            for (index, parameter) in list.enumerated() { text.line("    \(parameter)\(index == list.count - 1 ? "" : ",")") }
            text.block(") async throws\(reply)") { text in writeCall(typed, to: &text) }
        } else {
            text.block(opening) { text in writeCall(typed, to: &text) }
        }
        writeTypes(typed, parameters: parameters, to: &text)
    }

    private func writeCall(_ typed: TypedOperation, to text: inout SourceText) {
        let operation = typed.operation
        var arguments: [String] = []
        switch typed.input {
        case .none: break
        case .body: arguments.append("body")
        case .upload(let meta):
            arguments.append("file: file")
            if meta != nil { arguments.append("meta: meta") }
        }
        if !typed.query.isEmpty { arguments.append("query: [" + typed.query.map(argument).joined(separator: ", ") + "]") }
        if !operation.headers.isEmpty { arguments.append("headers: [" + operation.headers.map(argument).joined(separator: ", ") + "]") }
        let function =
            switch operation.response.content {
            case .json, .xml: "call"
            case .none: "perform"
            case .file: "download"
            case .redirect: "redirection"
            }
        let list = ([".\(typed.verb)"] + arguments).joined(separator: ", ")
        text.line("try await path.\(function)(\(list))")
    }

    /// `"tar_type": tarType?.rawValue`
    private func argument(_ parameter: APIField) -> String {
        let text = parameter.isEnumeration ? (parameter.isList ? "map(\\.rawValue)" : "rawValue") : parameter.isTime ? "text" : nil
        let optional = parameter.isRequired ? "" : "?"
        return "\"\(parameter.name)\": \(SwiftName.property(parameter.name))" + (text.map { "\(optional).\($0)" } ?? "")
    }

    private func writeTypes(_ typed: TypedOperation, parameters: [APIField], to text: inout SourceText) {
        let operation = typed.operation
        let name = "``\(typed.verb)``"
        switch typed.input {
        case .body(let type):
            text.line()
            if let shape = operation.body?.shape {
                text.documentation(["What \(name) sends."])
                text.line("public typealias \(type) = \(family.namespace).\(shape)")
            } else {
                shapes.write(struct: type, fields: typed.bodyFields, documentation: ["What \(name) sends."], to: &text)
            }
        case .upload(let meta?):
            text.line()
            shapes.write(struct: meta, fields: typed.metaFields, documentation: ["What is said of the file, besides its name and digest."], to: &text)
        default: break
        }
        if let type = typed.reply, typed.hasReplyType {
            text.line()
            if let shape = operation.response.shape {
                text.documentation(["What \(name) answers."])
                text.line("public typealias \(type) = \(family.namespace).\(shape)")
            } else {
                shapes.write(struct: type, fields: operation.response.fields, documentation: ["What \(name) answers."], to: &text)
            }
        }
        for parameter in parameters where parameter.isEnumeration && parameter.shape == nil {
            text.line()
            shapes.write(
                enumeration: SwiftName.type(parameter.name), values: parameter.values, documentation: [ShapeWriter.documentation(of: parameter)],
                to: &text
            )
        }
    }

    private func documentation(of operation: APIOperation, parameters: [APIField]) -> [String] {
        var lines = ["\(operation.summary) (\(operation.term))."]
        if let description = operation.description { lines += ["", description] }
        if let settledBy = operation.settledBy { lines += ["", "After an unknown outcome, `\(settledBy)` tells whether it took effect."] }
        if let field = operation.idempotencyField {
            lines += ["", "Repeating the very same request with the same `\(field)` does not make it happen twice."]
        }
        if !operation.modes.isEmpty { lines += ["", "For: \(operation.modes.joined(separator: ", "))."] }
        if !parameters.isEmpty {
            lines += ["", "- Parameters:"]
            if case .body = TypedOperation(operation).input { lines.append("  - body: the request's body.") }
            lines += parameters.map { "  - \(SwiftName.property($0.name).filter { $0 != "`" }): \(ShapeWriter.documentation(of: $0))" }
        }
        lines += ["", "- Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect."]
        if let page = operation.documents.first { lines += ["", "[The platform's page](\(page))"] }
        return lines
    }
}
