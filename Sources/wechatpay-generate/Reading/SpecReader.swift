import Foundation
import WeChatPaySpec
import Yams

/// Reads a document of Spec/, in the document's own order.
struct SpecReader {
    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    private let file: String
    let root: Node
    private let schemas: Node.Mapping

    init(file: URL) throws {
        self.file = file.lastPathComponent
        guard let root = try compose(yaml: String(contentsOf: file, encoding: .utf8)) else { throw Unreadable(description: "\(file.path) is empty.") }
        self.root = root
        self.schemas = root["components"]?["schemas"]?.mapping ?? [:]
    }

    func family() throws -> SpecFamily {
        let name = String(file.prefix { $0 != "." })
        guard let paths = root["paths"]?.mapping else { throw problem("no paths") }
        var operations: [APIOperation] = []
        for (path, methods) in paths {
            for (method, node) in methods.mapping ?? [:] {
                operations.append(
                    try operation(node, method: text(method).uppercased(), path: text(path), version: name == "v2" ? .v2 : .v3)
                )
            }
        }
        let enumerations = try schemas.filter { $0.value["enum"] != nil }.map { (name: try text($0.key), values: try values($0.value)) }
        return SpecFamily(
            name: name, title: try text(root["info"]?["title"]), operations: operations, shapes: try shapes().map { ($0.name, $0.fields) },
            enumerations: enumerations
        )
    }

    /// An object that is used in several places.
    struct Shape {
        let name: String
        let title: String?
        let fields: [APIField]
    }

    func shapes() throws -> [Shape] {
        try schemas.filter { $0.value["x-wechatpay-envelope"] == nil && $0.value["enum"] == nil }.map { key, node in
            Shape(name: try text(key), title: node["title"]?.string, fields: try fields(of: node, at: text(key)))
        }
    }

    private func operation(_ node: Node, method: String, path: String, version: APIOperation.ProtocolVersion) throws -> APIOperation {
        let place = "\(method) \(path)"
        var parameters: [String: [APIField]] = [:]
        for parameter in node["parameters"]?.sequence ?? [] {
            guard let schema = parameter["schema"] else { throw problem("\(place): a parameter has no schema") }
            var field = try field(schema, name: text(parameter["name"]), isRequired: parameter["required"]?.bool ?? false, at: place)
            field.title = parameter["description"]?.string
            field.term = parameter["x-wechatpay-term"]?.string
            parameters[try text(parameter["in"]), default: []].append(field)
        }
        let documents =
            (node["externalDocs"]?["url"]?.string).map { [$0] } ?? []
            + (node["x-wechatpay-documents"]?.sequence ?? []).compactMap(\.string)
        return APIOperation(
            version: version, method: method, path: path, summary: try text(node["summary"]), term: try text(node["x-wechatpay-term"]),
            description: node["description"]?.string, tag: node["tags"]?.sequence?.first?.string,
            modes: (node["x-wechatpay-modes"]?.sequence ?? []).compactMap(\.string), retired: node["x-wechatpay-retired"]?.string,
            documents: documents, server: node["servers"]?.sequence?.first?["url"]?.string,
            isSafe: node["x-wechatpay-safe"]?.bool ?? (method == "GET"),
            needsClientCertificate: node["x-wechatpay-client-certificate"]?.bool ?? false, takesNonce: node["x-wechatpay-nonce"]?.bool ?? true,
            signedContent: try known(APIOperation.SignedContent.self, node["x-wechatpay-signature"], at: place),
            settledBy: node["x-wechatpay-settled-by"]?.string, idempotencyField: node["x-wechatpay-idempotency"]?.string,
            pathVariables: parameters["path"] ?? [], query: parameters["query"] ?? [], headers: parameters["header"] ?? [],
            body: try node["requestBody"].map { try body($0, at: place) }, response: try response(node["responses"], at: place)
        )
    }

    private func body(_ node: Node, at place: String) throws -> APIBody {
        guard let (type, media) = node["content"]?.mapping?.first, let schema = media["schema"] else {
            throw problem("\(place): the body has no schema")
        }
        let encodings: [String: APIBody.Encoding] = ["application/json": .json, "text/xml": .xml, "multipart/form-data": .multipart]
        guard let encoding = encodings[try text(type)] else { throw problem("\(place): unknown media type \(try text(type))") }
        let (shape, target) = try resolved(schema)
        return APIBody(
            encoding: encoding, isRequired: node["required"]?.bool ?? false, fields: try fields(of: target, at: place), shape: shape
        )
    }

    private func response(_ node: Node?, at place: String) throws -> APIResponse {
        guard let (status, answer) = node?.mapping?.first, let status = Int(try text(status)) else { throw problem("\(place): no response") }
        if status == 302 { return APIResponse(status: status, content: .redirect, fields: [], shape: nil) }
        guard let (type, media) = answer["content"]?.mapping?.first else {
            return APIResponse(status: status, content: .none, fields: [], shape: nil)
        }
        let contents: [String: APIResponse.Content] = ["application/json": .json, "text/xml": .xml, "application/octet-stream": .file]
        guard let content = contents[try text(type)], let schema = media["schema"] else { throw problem("\(place): unknown answer") }
        if content == .file { return APIResponse(status: status, content: .file, fields: [], shape: nil) }
        let (shape, target) = try resolved(schema)
        return APIResponse(status: status, content: content, fields: try fields(of: target, at: place), shape: shape)
    }

    func fields(of object: Node, without omitted: String? = nil, at place: String) throws -> [APIField] {
        let required = Set((object["required"]?.sequence ?? []).compactMap(\.string))
        var fields: [APIField] = []
        for (key, node) in object["properties"]?.mapping ?? [:] {
            let name = try text(key)
            guard name != omitted else { continue }
            fields.append(try field(node, name: name, isRequired: required.contains(name), at: "\(place) \(name)"))
        }
        for (key, node) in object["patternProperties"]?.mapping ?? [:] {
            let pattern = try text(key)
            let number = "[0-9]+"
            guard pattern.hasPrefix("^"), pattern.hasSuffix("$"), let start = pattern.range(of: number) else {
                throw problem("\(place): unknown pattern \(pattern)")
            }
            var field = try field(
                node, name: String(pattern[pattern.index(after: pattern.startIndex)..<start.lowerBound]), isRequired: false, at: place)
            field.numbers = pattern.components(separatedBy: number).count - 1
            fields.append(field)
        }
        return fields
    }

    private func field(_ node: Node, name: String, isRequired: Bool, at place: String) throws -> APIField {
        var field = APIField(name: name, kind: .string, isRequired: isRequired)
        field.title = node["title"]?.string
        field.term = node["x-wechatpay-term"]?.string
        var schema = node
        if schema["type"]?.string == "array", let items = schema["items"] {
            field.isList = true
            schema = items
        }
        if let encoding = try known(APIField.Encoding.self, schema["x-wechatpay-encoded"], at: place) {
            field.encoding = encoding
            guard let content = schema["contentSchema"] else { throw problem("\(place): an encoded string has no contentSchema") }
            schema = content
            if schema["type"]?.string == "array", let items = schema["items"] {
                field.encodesList = true
                schema = items
            }
        }
        let (shape, target) = try resolved(schema)
        field.shape = shape
        field.values = try values(target)
        field.isTime = target["format"]?.string == "date-time"
        field.encryption = try known(APIField.Encryption.self, target["x-wechatpay-encryption"], at: place)
        field.computed = try known(APIField.Computed.self, target["x-wechatpay-computed"], at: place)
        switch target["type"]?.string {
        case "string" where target["format"]?.string == "binary":
            field.kind = .file
            field.limits = try target["x-wechatpay-file"].map { try fileLimits($0, at: place) }
        case "string": field.kind = .string
        case "integer": field.kind = .integer
        case "number": field.kind = .number
        case "boolean": field.kind = .boolean
        case "object":
            field.kind = .object
            field.fields = try fields(of: target, at: place)
        default: throw problem("\(place): unknown type \(target["type"]?.string ?? "none")")
        }
        return field
    }

    private func fileLimits(_ node: Node, at place: String) throws -> APIField.FileLimits {
        let (size, endings) = (node["maximum-size"], try (node["endings"]?.sequence ?? []).map { try text($0) })
        guard size == nil || size?.int.map({ $0 > 0 }) == true, size != nil || !endings.isEmpty else {
            throw problem("\(place): a file's limits are a maximum-size in bytes and endings, or one of them")
        }
        return APIField.FileLimits(maximumSize: size?.int, endings: endings)
    }

    func resolved(_ schema: Node) throws -> (name: String?, schema: Node) {
        guard let reference = schema["$ref"]?.string else { return (nil, schema) }
        let name = String(reference.split(separator: "/").last ?? "")
        guard let target = schemas[Node(name)] else { throw problem("\(reference) is not there") }
        return (name, target)
    }

    func values(_ schema: Node) throws -> [String] {
        try (schema["enum"]?.sequence ?? []).map { try text($0) }
    }

    func known<Value: RawRepresentable<String>>(_ type: Value.Type, _ node: Node?, at place: String) throws -> Value? {
        guard let node else { return nil }
        guard let value = Value(rawValue: try text(node)) else { throw problem("\(place): unknown \(type) \(try text(node))") }
        return value
    }

    func text(_ node: Node?) throws -> String {
        guard let text = node?.scalar?.string else { throw problem("a text is missing") }
        return text
    }

    func problem(_ text: String) -> Unreadable { Unreadable(description: "\(file): \(text)") }
}
