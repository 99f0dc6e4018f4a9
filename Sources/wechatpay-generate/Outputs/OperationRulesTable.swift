import WeChatPaySpec

/// What the client itself must know of an operation, typed or not.
struct OperationRulesTable {
    let families: [SpecFamily]

    func file() -> GeneratedFile {
        var text = SourceText(imports: []).text
        text += "\nextension OperationRules {\n"
        text += "    /// Operation, server, settled by, idempotency field.\n"
        text += "    static let table: StaticString = \"\"\"\n"
        for operation in families.flatMap(\.operations) {
            let facts = [operation.server, operation.settledBy, operation.idempotencyField]
            guard facts.contains(where: { $0 != nil }) else { continue }
            text += "        " + ([operation.name] + facts.map { $0 ?? "-" }).joined(separator: "|") + "\n"
        }
        text += "        \"\"\"\n}\n"
        return GeneratedFile(path: "Sources/WeChatPay/Client/Generated/OperationRules+Table.swift", text: text)
    }
}
