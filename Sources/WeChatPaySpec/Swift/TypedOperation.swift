/// How an operation appears in Swift.
package struct TypedOperation {
    package enum Input {
        case none
        /// The name of the body's type.
        case body(String)
        /// The type of what the caller says of the file.
        case upload(meta: String?)
    }

    package let operation: APIOperation

    package init(_ operation: APIOperation) { self.operation = operation }

    package var verb: String { operation.method.lowercased() }
    private var prefix: String { SwiftName.type(verb) }

    /// False where the documentation lists no fields of an answer that has some: such an operation stays untyped.
    package var isTyped: Bool { !(hasReplyType && operation.response.fields.isEmpty) }

    package var hasReplyType: Bool { [.json, .xml].contains(operation.response.content) }

    /// `nil` for `Void`.
    package var reply: String? {
        switch operation.response.content {
        case .json, .xml: prefix + "Reply"
        case .none: nil
        case .file: "WeChatPay.FileStream"
        case .redirect: "URL"
        }
    }

    package var input: Input {
        guard let body = operation.body, !body.fields.isEmpty else { return .none }
        guard body.encoding == .multipart else { return .body(prefix + "Body") }
        return .upload(meta: metaFields.isEmpty ? nil : prefix + "Meta")
    }

    /// What the caller says in the body: not what the client fills in.
    package var bodyFields: [APIField] { (operation.body?.fields ?? []).filter { $0.computed == nil } }

    /// What the caller says of an uploaded file: not what follows from the file itself.
    package var metaFields: [APIField] {
        guard let body = operation.body, body.encoding == .multipart else { return [] }
        let fields = body.fields.first { $0.name == "meta" }?.fields ?? body.fields.filter { $0.kind != .file }
        return fields.filter { $0.computed == nil }
    }

    /// What the caller gives of the query: not what the client fills in.
    package var query: [APIField] { operation.query.filter { $0.computed == nil } }

    /// The arguments besides the body.
    package var parameters: [APIField] { query + operation.headers }

    /// Equal for operations that would be the same function.
    package var signature: String {
        if case .none = input { return verb + operation.query.map(\.name).joined(separator: ",") }
        return verb
    }
}
