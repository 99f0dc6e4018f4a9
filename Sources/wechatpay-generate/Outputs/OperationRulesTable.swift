import WeChatPaySpec

/// What the client itself must know of an operation, typed or not.
struct OperationRulesTable {
    let families: [SpecFamily]

    func file() -> GeneratedFile {
        var text = SourceText(imports: []).text
        text += "\nextension OperationRules {\n"
        text += "    /// Operation, server, settled by, idempotency field, an upload's form, traits.\n"
        text += "    static let table: StaticString = \"\"\"\n"
        for operation in families.flatMap(\.operations) {
            let facts = [operation.server, operation.settledBy, operation.idempotencyField, uploadForm(operation), traits(operation)]
            guard facts.contains(where: { $0 != nil }) else { continue }
            text += "        " + ([operation.name] + facts.map { $0 ?? "-" }).joined(separator: "|") + "\n"
        }
        text += "        \"\"\"\n}\n"
        return GeneratedFile(path: "Sources/WeChatPay/Client/Generated/OperationRules+Table.swift", text: text)
    }

    /// The file's part of the form, the members of `meta` for its name and its digest, and what files it takes. APIv2's forms have the
    /// members as parts.
    private func uploadForm(_ operation: APIOperation) -> String? {
        guard let body = operation.body, body.encoding == .multipart, let file = body.fields.first(where: { $0.kind == .file }) else {
            return nil
        }
        let members = body.fields.first { $0.name == "meta" }?.fields ?? body.fields
        let names = [[APIField.Computed.filename], [.sha256, .md5]].map { computed in
            members.first { computed.contains($0.computed) }?.name ?? ""
        }
        let limits = [file.limits?.maximumSize.map(String.init) ?? "", file.limits?.endings.joined(separator: " ") ?? ""]
        return ([file.name] + names + limits).joined(separator: ",")
    }

    private func traits(_ operation: APIOperation) -> String? {
        var traits: [String] = []
        if operation.needsClientCertificate { traits.append("certificate") }
        if operation.isSafe, operation.method != "GET" { traits.append("safe") }
        if operation.version == .v2 {
            if operation.signedContent == .some(.none) { traits.append("unsigned-answer") }
            if operation.response.content == .file { traits.append("file") }
            if !operation.carriesSignature { traits.append("no-signature") }
            if !operation.carriesNonce { traits.append("no-nonce") }
            if operation.body?.fields.contains(where: { $0.computed == .workwxSignature }) == true { traits.append("workwx-signature") }
        }
        return traits.isEmpty ? nil : traits.joined(separator: ",")
    }
}
