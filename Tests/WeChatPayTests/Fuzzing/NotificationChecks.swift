import Crypto
import Foundation
import HTTPTypes

@testable import WeChatPay

/// What is received is what was signed, and what is decrypted is what was encrypted.
enum NotificationChecks {
    private struct Fixture: Sendable {
        let receiver: WebhookReceiver
        let key: APIv3Key
        let secrets: [String]
        /// Every text that was ever signed, with what was encrypted in it.
        let signed: [Data: Data]
        let sealed: Set<Sealed>
        let notifications: [Data]
        let envelopes: [Data]

        init() throws {
            let facts = try Vectors.facts()
            let platform = try RSAPrivateKey(pem: Vectors.text("platform/private_key.pem"))
            key = try APIv3Key(facts.apiV3Key)
            secrets = [facts.apiV3Key, facts.apiV2Key]
            var configuration = WeChatPay.Configuration(
                merchant: try Vectors.merchant(), apiV3Key: key, apiV2Key: try APIv2Key(facts.apiV2Key),
                platformKeys: try PlatformKeys(keys: [PlatformKey(id: facts.publicKeyID, pem: Vectors.text("platform/pub_key.pem"))])
            )
            configuration.now = { Date(timeIntervalSince1970: TimeInterval(facts.timestamp)) }
            configuration.transport = Nowhere()
            receiver = try WeChatPay(configuration).webhooks
            var (signed, sealed, notifications, envelopes) = ([Data: Data](), Set<Sealed>(), [Data](), [Data]())
            for (number, vector) in try Vectors.resources().enumerated() {
                let body = try Self.envelope(of: vector.resource, number: number)
                let text = NotificationChecks.signedText(timestamp: "\(facts.timestamp)", nonce: "nonce-\(number)", body: body)
                let head = """
                    Wechatpay-Serial: \(facts.publicKeyID)
                    Wechatpay-Timestamp: \(facts.timestamp)
                    Wechatpay-Nonce: nonce-\(number)
                    Wechatpay-Signature: \(try platform.signature(for: text).base64EncodedString())
                    Content-Type: application/json


                    """
                signed[text] = Data(vector.text.utf8)
                sealed.insert(Sealed(vector.resource))
                envelopes.append(body)
                notifications.append(Data(head.utf8) + body)
            }
            (self.signed, self.sealed, self.notifications, self.envelopes) = (signed, sealed, notifications, envelopes)
        }

        private static func envelope(of resource: EncryptedResource, number: Int) throws -> Data {
            var resource = resource
            resource.originalType = "transaction"
            let encrypted = try JSON(parsing: JSONEncoder.wire.encode(resource))
            return try JSON.object([
                "id": .string("EV-\(number)"), "create_time": "2015-05-20T13:29:35+08:00", "event_type": "TRANSACTION.SUCCESS",
                "resource_type": "encrypt-resource", "summary": "支付成功", "resource": encrypted,
            ]).encoded()
        }
    }

    /// What authenticates a resource.
    private struct Sealed: Hashable {
        let ciphertext: Data?
        let nonce: Data
        let associatedData: Data

        init(_ resource: EncryptedResource) {
            ciphertext = Data(base64Encoded: resource.ciphertext)
            nonce = Data(resource.nonce.utf8)
            associatedData = Data((resource.associatedData ?? "").utf8)
        }
    }

    private struct Envelope: Decodable {
        let resource: EncryptedResource
    }

    private static let fixture = Result { try Fixture() }

    static func notifications() throws -> [Data] { try fixture.get().notifications }
    static func envelopes() throws -> [Data] { try fixture.get().envelopes }

    /// Only what was signed is accepted, and as it was.
    static func checkNotification(_ input: Data) throws {
        let fixture = try fixture.get()
        let (headers, body) = message(input)
        let secrets = fixture.secrets + headers[values: .wechatPaySignature].filter { $0.utf8.count > 32 }
        let received = try Flaw.refusable(secrets: secrets) {
            try Blocking.wait { try await fixture.receiver.receive(headers: headers, body: body) }
        }
        guard let received, received.protocolVersion == .v3 else { return }
        let text = signedText(timestamp: headers[.wechatPayTimestamp] ?? "", nonce: headers[.wechatPayNonce] ?? "", body: body)
        try Flaw.unless(fixture.signed[text] != nil, "a notification is accepted that was never signed")
        try Flaw.unless(fixture.signed[text] == received.resource, "a notification's resource is not what was encrypted")
    }

    /// An envelope opens to what was encrypted, or not at all; and any resource comes through as it was.
    static func checkEnvelope(_ input: Data) throws {
        let fixture = try fixture.get()
        if let opened = try Flaw.refusable(secrets: fixture.secrets, { try fixture.receiver.reopen(input, as: .v3) }) {
            try Flaw.unless(fixture.signed.values.contains(opened.resource), "an envelope opens to what was never encrypted")
            let resource = try JSON.decode(Envelope.self, from: input).resource
            try Flaw.unless(fixture.sealed.contains(Sealed(resource)), "an envelope opens with another nonce or other associated data")
        }
        let sealed = try fixture.key.encrypt(input, associatedData: "fuzz")
        let envelope = try JSON.object([
            "id": "EV", "create_time": "", "event_type": "", "resource": JSON(parsing: JSONEncoder.wire.encode(sealed)),
        ]).encoded()
        let opened = try fixture.receiver.reopen(envelope, as: .v3)
        try Flaw.unless(opened.resource == input, "a resource is not what was encrypted")
        _ = try Flaw.refusable { try opened.json }
        for altered in alterations(of: sealed, at: input.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }) {
            try Flaw.unless(Flaw.refusable { try fixture.key.decrypt(altered) } == nil, "an altered resource is decrypted")
        }
    }

    private static func alterations(of sealed: EncryptedResource, at place: Int) -> [EncryptedResource] {
        var ciphertext = Data(base64Encoded: sealed.ciphertext) ?? Data()
        ciphertext[place % ciphertext.count] ^= 1
        var nonce = Data(sealed.nonce.utf8)
        nonce[place % nonce.count] ^= 1
        var alterations = [sealed, sealed, sealed, sealed]
        alterations[0].ciphertext = ciphertext.base64EncodedString()
        alterations[1].nonce = String(decoding: nonce, as: UTF8.self)
        alterations[2].associatedData = (sealed.associatedData ?? "") + "0"
        alterations[3].associatedData = nil
        return alterations
    }

    /// By the rule of the platform's documents, on its own.
    private static func signedText(timestamp: String, nonce: String, body: Data) -> Data {
        Data("\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
    }

    /// Header lines, an empty line, the body.
    private static func message(_ input: Data) -> (headers: HTTPFields, body: Data) {
        let end = input.firstRange(of: Data("\n\n".utf8))
        var headers = HTTPFields()
        for line in input[..<(end?.lowerBound ?? input.endIndex)].split(separator: UInt8(ascii: "\n")) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: ": ", maxSplits: 1)
            guard parts.count == 2, let name = HTTPField.Name(String(parts[0])) else { continue }
            headers.append(HTTPField(name: name, value: String(parts[1])))
        }
        return (headers, Data(input[(end?.upperBound ?? input.endIndex)...]))
    }
}

/// Sends nothing: verifying needs no call.
private struct Nowhere: Transport {
    func send(_ request: TransportRequest) async throws -> TransportResponse { throw CancellationError() }
    func shutdown() async throws {}
}
