import Foundation
import WeChatPaySpec

@testable import WeChatPay

/// Example values for everything that an operation takes.
struct CallInput: Sendable {
    let operation: APIOperation
    let variables: [String: String]
    /// Query and headers.
    let parameters: [String: JSON]
    /// Of an upload the part of `meta` that the caller says.
    let body: JSON?

    init(_ operation: APIOperation, variables: [String: String], parameters: [String: JSON], body: JSON?) {
        self.operation = operation
        self.variables = variables
        self.parameters = parameters
        self.body = body
    }

    init(_ operation: APIOperation, allFields: Bool) throws {
        let writer = ExampleWriter(seed: operation.name, includesOptionalFields: allFields)
        self.operation = operation
        self.variables = try operation.pathVariables.reduce(into: [:]) { variables, field in
            let value = try writer.value(field, at: "/\(field.name)")
            variables[field.name] = value.string ?? value.description
        }
        self.parameters = try writer.object((operation.query + operation.headers).filter { $0.computed == nil }).object ?? [:]
        guard let body = operation.body, !body.fields.isEmpty else {
            self.body = nil
            return
        }
        if body.encoding == .multipart {
            let fields = body.fields.first { $0.name == "meta" }?.fields ?? body.fields.filter { $0.kind != .file }
            let said = fields.filter { $0.computed == nil }
            self.body = said.isEmpty ? Optional.none : try writer.object(said)
        } else {
            self.body = try writer.object(body.fields.filter { $0.computed == nil })
        }
    }

    /// The query in the documentation's order, as it is sent when nothing in it is encrypted.
    var query: WeChatPay.Query {
        WeChatPay.Query(
            items: operation.query.flatMap { field -> [WeChatPay.Query.Item] in
                let value = parameters[field.name] ?? .null
                let values = value.array ?? (value.isNull ? [] : [value])
                return values.map { WeChatPay.Query.Item(name: field.name, value: $0.string ?? $0.description) }
            }
        )
    }

    var headers: [String: String] {
        operation.headers.reduce(into: [:]) { headers, field in headers[field.name] = parameters[field.name]?.string }
    }

    /// The path as it is sent.
    var path: String {
        operation.callPath.split(separator: "/").map { segment in
            guard segment.hasPrefix("{") else { return "/" + segment }
            return "/" + (variables[String(segment.dropFirst().dropLast())] ?? "")
        }.joined()
    }
}
