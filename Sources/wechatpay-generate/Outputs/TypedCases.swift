import WeChatPaySpec

/// A typed call of every operation, for the tests.
struct TypedCases {
    let family: SpecFamily

    func file() -> GeneratedFile {
        let root = family.name == "v2" ? "V2" : "V3"
        let tree = EndpointTree(family.operations)
        var text = SourceText(imports: ["import WeChatPay", "import \(family.module)"])
        text.line()
        text.block("enum \(family.folder)Calls: TypedCalls") { text in
            text.line("// Deprecated, since some of the operations are retired.")
            text.line("@available(*, deprecated)")
            text.block("static func add(to table: inout TypedCallTable)") { text in
                for node in tree.roots { write(node, among: tree.roots, type: root, chain: root.lowercased(), to: &text) }
            }
        }
        return GeneratedFile(path: "Tests/WeChatPayAPITests/Generated/\(family.folder)Calls.swift", text: text.text)
    }

    private func write(_ node: EndpointTree.Node, among siblings: [EndpointTree.Node], type: String, chain: String, to text: inout SourceText) {
        let type = "\(type).\(node.typeName(among: siblings))"
        let chain =
            node.segment.map { "\(chain).\(SwiftName.segment($0))" }
            ?? "\(chain)(call.variable(\(node.variables.map { "\"\($0)\"" }.joined(separator: ", "))))"
        for operation in node.operations where TypedOperation(operation).isTyped {
            text.line("table.add(\"\(operation.name)\") { client, call in \(statement(operation, type: type, chain: chain)) }")
        }
        for child in node.children { write(child, among: node.children, type: type, chain: chain, to: &text) }
    }

    private func statement(_ operation: APIOperation, type: String, chain: String) -> String {
        let typed = TypedOperation(operation)
        var arguments: [String] = []
        switch typed.input {
        case .none: break
        case .body(let name): arguments.append("call.body(\(type).\(name).self)")
        case .upload(let meta):
            arguments.append("file: call.file")
            if let meta { arguments.append("meta: call.meta(\(type).\(meta).self)") }
        }
        for parameter in typed.parameters {
            arguments.append("\(SwiftName.property(parameter.name)): call.parameter(\"\(parameter.name)\")")
        }
        let expression = "client.\(chain).\(typed.verb)(\(arguments.joined(separator: ", ")))"
        return switch operation.response.content {
        case .json, .xml: "try await call.reply(await \(expression))"
        case .none: "try await \(expression)"
        case .file: "try await call.file(await \(expression))"
        case .redirect: "try await call.redirection(await \(expression))"
        }
    }
}
