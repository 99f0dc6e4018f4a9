import HTTPTypes
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

/// Checks a call against the documentation of its operation, before it is sent.
struct CallLint {
    private let request: WeChatPay.Request
    /// `nil` where the operation is not documented.
    private let operation: APIOperation?

    init(_ request: WeChatPay.Request) throws {
        self.request = request
        self.operation = try APICatalog.shared.entry(method: request.method.rawValue, path: request.template)?.operation
    }

    /// What a caller should know though the call can be sent.
    var warning: String? {
        guard let operation else { return "\(request.method.rawValue) \(request.template) is no documented operation, so the call was not checked." }
        return operation.retired.map { "the platform closed \(operation.name) on \($0)." }
    }

    /// Whether the operation is a page for the user's browser, so that its URL is what is wanted.
    var isForTheBrowser: Bool { operation?.response.content == .redirect }

    /// A line for each problem.
    var problems: [String] {
        guard let operation else { return [] }
        return parameters(pathValues(operation), operation.pathVariables).map { "path: \($0)" }
            + parameters(queryValues(operation), operation.query).map { "query: \($0)" }
            + bodyProblems(operation).map { "body: \($0)" }
    }

    private func parameters(_ values: [String: JSON], _ fields: [APIField]) -> [String] {
        FieldCheck(acceptsTexts: true, requiresFilledInFields: false).problems(in: .object(values), fields: fields)
            .map { "\($0.jsonPath.trimmingPrefix("$").trimmingPrefix(".")) \($0.message)" }
    }

    private func pathValues(_ operation: APIOperation) -> [String: JSON] {
        var values: [String: JSON] = [:]
        for (own, given) in zip(operation.callPath.split(separator: "/"), request.template.split(separator: "/")) where own.hasPrefix("{") {
            let value = given.hasPrefix("{") ? request.variables[String(given.dropFirst().dropLast())] : String(given)
            values[String(own.dropFirst().dropLast())] = value.map { JSON($0) }
        }
        return values
    }

    private func queryValues(_ operation: APIOperation) -> [String: JSON] {
        let lists = Set(operation.query.filter(\.isList).map(\.name))
        return Dictionary(grouping: request.query.items, by: \.name).mapValues { items in
            let values = items.map { JSON($0.value) }
            return values.count > 1 || lists.contains(items[0].name) ? .array(values) : values[0]
        }
    }

    private func bodyProblems(_ operation: APIOperation) -> [String] {
        switch (operation.body, request.body) {
        case (nil, .none): return []
        case (nil, _): return ["the operation takes none"]
        case (let body?, .none): return body.isRequired ? ["$ is required and missing"] : []
        case (let body?, .multipart(let upload)) where body.encoding == .multipart:
            let meta = body.fields.first { $0.name == "meta" }?.fields ?? []
            return FieldCheck(requiresFilledInFields: false).problems(in: .object(upload.meta), fields: meta).map { "meta: \($0)" }
        case (let body?, .text(let text)) where body.encoding != .multipart:
            return ((try? JSON(parsing: text)).map { body.problems(in: $0) } ?? []).map(\.description)
        case (let body?, .xml(let message)) where body.encoding == .xml:
            return body.problems(in: JSON(texts: message.texts)).map(\.description)
        case (_, .xml): return ["the operation takes no message of APIv2 (--xml)"]
        case (_, .multipart): return ["the operation takes JSON (--json), no upload"]
        case (_, .text): return ["the operation takes an upload (--upload), no JSON"]
        }
    }
}
