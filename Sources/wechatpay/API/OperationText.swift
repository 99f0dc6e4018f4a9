import WeChatPayCatalog
import WeChatPaySpec

/// An operation as a person reads it.
struct OperationText {
    let operation: APIOperation
    let family: APIFamily

    var text: String {
        let heading = "\(operation.name)\n\(operation.summary) (\(operation.term))"
        let sections: [String?] = [
            heading, operation.description, facts, section("Path variables", operation.pathVariables), section("Query", operation.query),
            section("Headers", operation.headers), operation.body.flatMap { section(Self.title(of: $0), $0.fields) }, answer,
        ]
        return sections.compactMap { $0 }.joined(separator: "\n\n")
    }

    private var facts: String {
        let call = SwiftCall(operation: operation)
        var facts = [
            ("family", "\(family.name)" + (operation.tag.map { ", \($0)" } ?? "")), ("import", family.module), ("typed", call.typed ?? "not typed"),
            ("dynamic", call.dynamic),
        ]
        if !operation.modes.isEmpty { facts.append(("for", operation.modes.joined(separator: ", "))) }
        if let retired = operation.retired { facts.append(("retired", "the platform closed it on \(retired)")) }
        if let server = operation.server { facts.append(("host", server)) }
        if operation.needsClientCertificate { facts.append(("TLS", "needs the merchant's certificate (apiclient_cert) as client certificate")) }
        if let settledBy = operation.settledBy { facts.append(("outcome", "if unknown, \(settledBy) tells it")) }
        if let field = operation.idempotencyField { facts.append(("repeating", "the same \(field) does not make it happen twice")) }
        facts += operation.documents.map { ("page", $0) }
        return facts.map { $0.0.padding(to: 11) + $0.1 }.joined(separator: "\n")
    }

    private var answer: String {
        let response = operation.response
        let content =
            switch response.content {
            case .json: "JSON"
            case .xml: "XML"
            case .none: "no body"
            case .file: "a file"
            case .redirect: "the user's browser is sent on"
            }
        let title = "Answer (HTTP \(response.status), \(content))"
        return section(title, response.fields) ?? title
    }

    private func section(_ title: String, _ fields: [APIField]) -> String? {
        fields.isEmpty ? nil : "\(title)\n\(FieldTree(fields: fields).text)"
    }

    private static func title(of body: APIBody) -> String {
        switch body.encoding {
        case .json: "Body (JSON)"
        case .xml: "Body (XML)"
        case .multipart: "Body (upload)"
        }
    }
}
