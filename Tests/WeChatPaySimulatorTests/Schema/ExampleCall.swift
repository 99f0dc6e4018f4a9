import Foundation
import HTTPTypes
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay
@testable import WeChatPaySimulator

/// A call of a documented operation, made from its description.
struct ExampleCall {
    /// The operations that have rules and a state; the others are answered from their descriptions.
    static let withRules = Set(
        ["GET /v3/certificates"] + (EbikeOperations.all + PapayOperations.all + V3Operations.all).map { "\($0.method) \($0.path.template)" }
    )

    let operation: APIOperation
    var pathVariables: JSON
    var query: JSON
    var headers: JSON
    /// A JSON body, or the `meta` of an upload.
    var body: JSON

    init(_ operation: APIOperation, includesOptionalFields: Bool = true, seed: String = "", for credentials: Simulator.Credentials) throws {
        let key = try PlatformKey(id: credentials.platformPublicKeyID, pem: credentials.platformPublicKey)
        var writer = ExampleWriter(seed: seed, includesOptionalFields: includesOptionalFields)
        writer.encrypt = { text, _ in .string(try key.encrypt(text)) }
        self.operation = operation
        self.pathVariables = try writer.object(operation.pathVariables)
        self.query = try writer.object(operation.query)
        self.headers = try writer.object(operation.headers)
        self.body =
            switch operation.body?.encoding {
            case .multipart: try writer.object(Self.meta(of: operation)?.fields ?? [])
            default: try writer.object(operation.body?.fields ?? [])
            }
    }

    init(_ name: String, includesOptionalFields: Bool = true, seed: String = "", for credentials: Simulator.Credentials) throws {
        guard let operation = try APICatalog.shared.entry(named: name)?.operation else { throw NoSuchOperation(name: name) }
        try self.init(operation, includesOptionalFields: includesOptionalFields, seed: seed, for: credentials)
    }

    /// Sends the call.
    func send(by wechatPay: WeChatPay) async throws -> WeChatPay.Response {
        try await wechatPay.send(
            WeChatPay.Request(
                method: HTTPRequest.Method(rawValue: operation.method)!, template: operation.callPath,
                variables: pathVariables.object!.mapValues(Self.text),
                query: WeChatPay.Query(items: query.object!.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: Self.text($0.value)) }),
                headers: headers.object!.mapValues(Self.text), body: content()
            )
        )
    }

    private func content() throws -> WeChatPay.Request.Body {
        switch operation.body?.encoding {
        case nil: .none
        case .multipart: .multipart(try upload())
        default: .text(try body.encoded())
        }
    }

    private func upload() throws -> WeChatPay.Multipart {
        let ending = operation.body?.fields.compactMap(\.limits).first?.endings.first ?? "png"
        return WeChatPay.Multipart(
            file: WeChatPay.File(Data("an example's file\r\n--".utf8), name: "图.\(ending)"), meta: body.object ?? [:]
        )
    }

    private static func meta(of operation: APIOperation) -> APIField? { operation.body?.fields.first { $0.kind != .file } }

    private static func text(_ value: JSON) -> String { value.string ?? value.array?.first.map(text) ?? "\(value)" }

    private struct NoSuchOperation: Error { let name: String }
}

extension WeChatPay.Response {
    /// Whether it says that it was made from a description.
    var isSimulatedBySchema: Bool { headers[.init("Simulated")!] == "schema" }
}
