import Crypto
import Foundation

@testable import WeChatPay

/// Messages of APIv2: what is accepted is what was signed, and what is read can be written.
enum MessageChecks {
    private struct Fixture: Sendable {
        let receiver: WebhookReceiver
        let key: String
        /// The signed texts of the messages, and the blocks of the ciphertexts.
        let signed: Set<String>
        let blocks: Set<Data>

        init() throws {
            let facts = try Vectors.facts()
            key = facts.apiV2Key
            let configuration = WeChatPay.Configuration(merchant: try Vectors.merchant(), apiV2Key: try APIv2Key(facts.apiV2Key))
            receiver = try WeChatPay(configuration).webhooks
            let messages = try Vectors.v2Notifications().values.map { try XML(parsing: Data($0.utf8)) }
            signed = Set(messages.filter { $0.sign.hasText }.map { MessageChecks.signedText(of: $0.texts) })
            blocks = Set(messages.flatMap { MessageChecks.blocks(of: $0.req_info.string ?? "") })
        }
    }

    private static let fixture = Result { try Fixture() }

    static func checkMessage(_ input: Data) throws {
        let fixture = try fixture.get()
        if let received = try Flaw.refusable(secrets: [fixture.key], { try fixture.receiver.reopen(input, as: .v2) }) {
            let message = received.message ?? [:]
            if message.sign.hasText {
                try Flaw.unless(fixture.signed.contains(signedText(of: message.texts)), "a message is accepted that was never signed")
            } else {
                // Blocks exchanged or repeated are what this cipher can't refuse.
                let blocks = blocks(of: message.req_info.string ?? "")
                try Flaw.unless(!blocks.isEmpty && fixture.blocks.isSuperset(of: blocks), "a refund notice is accepted that was never encrypted")
            }
        }
        try checkSignature(of: input, fixture)
    }

    /// A message signed here is not refused for its signature; altered behind that it is.
    private static func checkSignature(of input: Data, _ fixture: Fixture) throws {
        guard var message = try? XML(parsing: input), message.signedParameters != nil else { return }
        let signature = Insecure.MD5.hash(data: Data("\(signedText(of: message.texts))&key=\(fixture.key)".utf8)).hexadecimal.uppercased()
        message.sign = .text(signature)
        guard message.isWritable else { return }
        let refusal = Self.refusal { try fixture.receiver.verifyV2(message.serialized()) }
        try Flaw.unless(refusal == nil, "a rightly signed message is refused: \(refusal.map { "\($0)" } ?? "")")
        guard let member = message.members.first(where: { $0.name != "sign" && $0.value.hasText }) else { return }
        message[member.name] = .text((member.value.string ?? "") + "0")
        let suspicion = Self.refusal { try fixture.receiver.verifyV2(message.serialized()) }
        try Flaw.unless(suspicion?.kind == .signatureMismatch, "a message is accepted though its \(member.name) was altered")
    }

    private static func refusal(_ work: () throws -> Void) -> WeChatPayError? {
        do {
            try work()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }

    static func checkXML(_ input: Data) throws {
        guard let message = try Flaw.refusable({ try XML(parsing: input) }) else { return }
        let size = size(of: message)
        try Flaw.unless(size.text <= input.count, "\(input.count) bytes of XML make \(size.text) bytes of text")
        try Flaw.unless(size.count <= XML.maximumMembers && size.depth <= XML.maximumDepth, "the limits of a message don't hold")
        guard message.isWritable else { return }
        try Flaw.unless(try XML(parsing: message.serialized()) == message, "a message is written as another one")
        _ = try? message.decode([String: String].self, decrypter: NoDecrypter())
    }

    private static func size(of message: XML) -> (text: Int, count: Int, depth: Int) {
        message.members.map { size(of: $0.value) }
            .reduce((message.string?.utf8.count ?? 0, 1, 1)) { ($0.0 + $1.text, $0.1 + $1.count, max($0.2, $1.depth + 1)) }
    }

    /// By the rule of the platform's documents, on its own.
    private static func signedText(of parameters: [(name: String, value: String)]) -> String {
        parameters.filter { $0.name != "sign" && !$0.value.isEmpty }.map { (Array($0.name.utf8), "\($0.name)=\($0.value)") }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1).joined(separator: "&")
    }

    private static func blocks(of ciphertext: String) -> [Data] {
        let bytes = Data(base64Encoded: ciphertext, options: .ignoreUnknownCharacters) ?? Data()
        return stride(from: 0, to: bytes.count, by: 16).map { Data(bytes[$0..<min($0 + 16, bytes.count)]) }
    }
}

/// For types without sensitive fields.
struct NoDecrypter: FieldDecrypter {
    func decrypt(_ ciphertext: String) throws -> String { throw CancellationError() }
}
