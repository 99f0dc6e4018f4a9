import Foundation
import Synchronization
import WeChatPaySpec

@testable import WeChatPay

/// Typed calls of a family's operations, as the generator writes them.
protocol TypedCalls {
    static func add(to table: inout TypedCallTable)
}

struct TypedCallTable {
    typealias Call = @Sendable (WeChatPay, TypedCall) async throws -> Void

    private(set) var calls: [String: Call] = [:]

    mutating func add(_ name: String, _ call: @escaping Call) { calls[name] = call }

    static let all: TypedCallTable = {
        var table = TypedCallTable()
        let families: [any TypedCalls.Type] = [
            BrandsCalls.self, DebitsCalls.self, EcommerceCalls.self, GlobalCalls.self, MarketingCalls.self, MerchantsCalls.self, MobilityCalls.self,
            PayScoreCalls.self, PaymentsCalls.self, PublicServicesCalls.self, TransfersCalls.self, V2Calls.self,
        ]
        for family in families { family.add(to: &table) }
        return table
    }()
}

/// The values of one typed call, and what came of it.
final class TypedCall: Sendable {
    let input: CallInput
    private let seen = Mutex(Seen())

    struct Seen {
        /// The body as its type writes it again, sensitive fields in plain text.
        var body: JSON?
        var reply: JSON?
        var file: Data?
        var url: URL?
    }

    init(_ input: CallInput) { self.input = input }

    var result: Seen { seen.withLock { $0 } }
    /// The same for every operation, whatever it takes.
    let file = {
        var file = WeChatPay.File(Data("a file".utf8), name: "file.png")
        file.isHeldToLimits = false
        return file
    }()

    func variable(_ names: String...) -> String { names.compactMap { input.variables[$0] }.first ?? "" }

    func body<Body: Codable>(_ type: Body.Type) throws -> Body {
        let body: Body = try PlainText.decode(input.body ?? .null)
        let again = try PlainText.encode(body)
        seen.withLock { $0.body = again }
        return body
    }

    func meta<Meta: Codable>(_ type: Meta.Type) throws -> Meta { try body(type) }

    func parameter<Value: Decodable>(_ name: String) throws -> Value { try PlainText.decode(input.parameters[name] ?? .null) }

    func reply<Reply: Codable>(_ reply: @autoclosure () async throws -> Reply) async throws {
        let again = try PlainText.encode(await reply())
        seen.withLock { $0.reply = again }
    }

    func file(_ stream: @autoclosure () async throws -> WeChatPay.FileStream) async throws {
        let bytes = try await stream().collect(upTo: 1 << 20)
        seen.withLock { $0.file = bytes }
    }

    func redirection(_ url: @autoclosure () async throws -> URL) async throws {
        let url = try await url()
        seen.withLock { $0.url = url }
    }
}

/// Typed values as JSON and back, sensitive fields as they are.
enum PlainText {
    private struct Plain: FieldDecrypter {
        func decrypt(_ ciphertext: String) throws -> String { ciphertext }
    }

    static func decode<Value: Decodable>(_ value: JSON) throws -> Value {
        try JSON.decode(Value.self, from: JSONEncoder.wire.encode(value), decrypter: Plain())
    }

    static func encode(_ value: some Encodable) throws -> JSON {
        let key = TestKeys.shared.platform
        let encoder = JSONEncoder.wire
        encoder.userInfo[.fieldEncrypter] = FieldEncrypter(key: key.publicKey)
        return try JSON(parsing: encoder.encode(value)).mapStrings { (try? key.decrypt($0)) ?? $0 }
    }
}

extension JSON {
    /// The same value with every string replaced, also within strings that hold JSON texts.
    func mapStrings(_ transform: (String) -> String) throws -> JSON {
        switch self {
        case .string(let text):
            if text.hasPrefix("{"), let inner = try? JSON(parsing: Data(text.utf8)) {
                return .string(String(decoding: try inner.mapStrings(transform).encoded(), as: UTF8.self))
            }
            return .string(text.count == 344 ? transform(text) : text)
        case .array(let elements): return .array(try elements.map { try $0.mapStrings(transform) })
        case .object(let members): return .object(try members.mapValues { try $0.mapStrings(transform) })
        default: return self
        }
    }
}
