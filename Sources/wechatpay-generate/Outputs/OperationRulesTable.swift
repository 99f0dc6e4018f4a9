import WeChatPaySpec

/// What the client itself must know of an operation, typed or not.
struct OperationRulesTable {
    let families: [SpecFamily]

    func file() -> GeneratedFile {
        var text = SourceText(imports: []).text
        text += "\nextension OperationRules {\n"
        text += "    /// Operation, server, settled by, idempotency field, names of an upload.\n"
        text += "    static let table: StaticString = \"\"\"\n"
        for operation in families.flatMap(\.operations) {
            let facts = [operation.server, operation.settledBy, operation.idempotencyField, uploadNames(operation)]
            guard facts.contains(where: { $0 != nil }) else { continue }
            text += "        " + ([operation.name] + facts.map { $0 ?? "-" }).joined(separator: "|") + "\n"
        }
        text += "        \"\"\"\n}\n"
        return GeneratedFile(path: "Sources/WeChatPay/Client/Generated/OperationRules+Table.swift", text: text)
    }

    /// The file's part of the form, and the members of `meta` for its name and its digest.
    private func uploadNames(_ operation: APIOperation) -> String? {
        guard let body = operation.body, body.encoding == .multipart, let part = body.fields.first(where: { $0.kind == .file })?.name,
            let meta = body.fields.first(where: { $0.name == "meta" })?.fields
        else { return nil }
        let names: [String] = [APIField.Computed.filename, .sha256].map { computed in meta.first { $0.computed == computed }?.name ?? "" }
        return ([part] + names).joined(separator: ",")
    }
}
