import Crypto
import HTTPTypes
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers a documented operation from its description: with made-up values, always the same for the same request.
struct DescriptionResponder: Sendable {
    let credentials: Simulator.Credentials
    let keychain: PlatformKeychain
    let merchantKey: RSAPublicKey

    /// - Throws: ``Refusal`` for a request that is not as documented.
    func answer(_ request: Platform.Request, _ operation: DescribedOperation) throws -> OperationAnswer {
        let description = operation.description
        let reader = try read(request, operation, isGathering: true)
        let seed = SHA256.hash(data: Data("\(description.name)\n\(reader.business)".utf8)).hexadecimal
        switch description.response.content {
        case .none: return .noContent
        case .file:
            return OperationAnswer(
                content: .file(DownloadedFile(bytes: Data("\(description.name) \(seed)\n".utf8), signedContent: description.signedContent))
            )
        case .json, .xml, .redirect:
            var writer = ExampleWriter(seed: seed)
            writer.knownValues = ["mchid": .string(credentials.mchid), "appid": .string(credentials.appid)]
            writer.knownValues.merge(reader.values) { _, requested in requested }
            writer.encrypt = { text, _ in .string(try merchantKey.encrypt(text)) }
            return .ok(try writer.object(description.response.fields))
        }
    }

    /// - Throws: ``Refusal`` for a request that is not as documented.
    func check(_ request: Platform.Request, _ operation: DescribedOperation) throws { _ = try read(request, operation, isGathering: false) }

    private func read(_ request: Platform.Request, _ operation: DescribedOperation, isGathering: Bool) throws -> RequestReader {
        do {
            return try readParts(request, operation, isGathering: isGathering)
        } catch let problem as PlatformError {
            throw Refusal(.description, problem)
        }
    }

    private func readParts(_ request: Platform.Request, _ operation: DescribedOperation, isGathering: Bool) throws -> RequestReader {
        let description = operation.description
        var reader = RequestReader(key: request.headers[.wechatPaySerial].flatMap { keychain.key(of: $0) }, isGathering: isGathering)
        try reader.read(Self.json(operation.variables.map { ($0, $1) }, description.pathVariables), description.pathVariables, location: "uri")
        try reader.read(Self.json(request.query, description.query), description.query, location: "query")
        try reader.read(
            Self.json(request.headers.map { ($0.name.rawName, $0.value) }, description.headers), description.headers, location: "header"
        )
        switch description.body?.encoding {
        case .multipart:
            let upload = Upload(form: try request.form(), fields: description.body?.fields ?? [])
            try reader.read(upload.json, upload.fields, location: "body")
            try upload.checkDigest()
            try upload.checkLimits()
        case .json, .xml: try reader.read(request.json(), description.body?.fields ?? [], location: "body")
        case nil: break
        }
        return reader
    }

    /// Texts as members of an object; a list has all of its name.
    private static func json(_ texts: [(name: String, value: String)], _ fields: [APIField]) -> JSON {
        guard !fields.isEmpty else { return [:] }
        var members: [String: JSON] = [:]
        for field in fields {
            let values = texts.filter { $0.name.lowercased() == field.name.lowercased() }.map { JSON.string($0.value) }
            members[field.name] = field.isList && !values.isEmpty ? .array(values) : values.last
        }
        return .object(members)
    }
}
