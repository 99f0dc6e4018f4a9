package import WeChatPay
package import WeChatPaySpec

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A notification made up from its description: the same ID gives the same one, whoever makes it.
package struct ExampleNotification: Sendable {
    package let description: APINotification
    /// Of a notification of APIv3, and of one of APIv2 that has one. From what is made up follows the rest of it.
    package let id: String
    /// The resource in plain text.
    package var resource: JSON
    /// The other members of a message of APIv2.
    package var message: JSON

    /// The resource's fields, without what the platform writes into every message when it sends it.
    package var fields: [APIField] { Self.withoutOwnMembers(description.fields) }

    private static let ownMembers: Set = ["sign", "nonce_str", "event_algorithm", "event_nonce", "event_ciphertext"]

    /// A new ID. As in the platform's, the time stands in it; so the same ID has the same time.
    package static func makeID(at time: Date = Date()) -> String {
        "EV-" + ShanghaiTime.digits(time) + (0..<13).map { _ in String(Int.random(in: 0...9)) }.joined()
    }

    /// - Parameter mode: whose members it has, where the documentation lists a merchant's and a partner's together; `nil` for all of them.
    package init(_ description: APINotification, id: String, for credentials: Simulator.Credentials, mode: NotificationMode? = nil) throws {
        let merchantKey = try RSACertificate(pem: credentials.certificate).publicKey
        var writer = ExampleWriter(seed: id)
        writer.encrypt = { text, _ in .string(try merchantKey.encrypt(text)) }
        writer.knownValues = Self.knownValues(description, id: id, credentials)
        self.description = description
        self.id = id
        self.resource = try writer.object(Self.fields(description.fields, mode))
        self.message = try writer.object(Self.fields(description.message, mode))
    }

    private static func fields(_ documented: [APIField], _ mode: NotificationMode?) -> [APIField] {
        let fields = withoutOwnMembers(documented)
        return mode?.fields(of: fields) ?? fields
    }

    private static func withoutOwnMembers(_ fields: [APIField]) -> [APIField] { fields.filter { !ownMembers.contains($0.name) } }

    /// What the members of one notification have in common, so that it tells a story: its merchant, its state, its time.
    private static func knownValues(_ description: APINotification, id: String, _ credentials: Simulator.Credentials) -> [String: JSON] {
        let time = Self.time(of: id)
        let state = description.eventType.split { ".-".contains($0) }.last.map { String($0).uppercased() } ?? ""
        let isFailed = state.hasPrefix("FAIL")
        let isV2 = description.version == .v2
        var values: [String: JSON] = [
            "event_id": .string(id), "event_type": .string(description.eventType), "return_code": "SUCCESS", "return_msg": "OK",
            "result_code": isFailed ? "FAIL" : "SUCCESS", "trade_state": isFailed ? (isV2 ? "PAY_FAIL" : "PAYERROR") : .string(state),
            "refund_status": isV2 ? "SUCCESS" : .string(state),
            "change_type": "ADD", "currency": "CNY", "sign_type": "HMAC-SHA256", "time_end": .string(ShanghaiTime.digits(time)),
            "vehicle_event_createtime": .string(ShanghaiTime.digits(time)),
        ]
        for name in ["mchid", "mch_id", "sp_mchid", "combine_mchid", "combine_mch_id"] { values[name] = .string(credentials.mchid) }
        for name in ["appid", "sp_appid", "combine_appid"] { values[name] = .string(credentials.appid) }
        for field in description.fields + description.message { setTimes(of: field, to: time, description.version, in: &values) }
        return values
    }

    private static func setTimes(of field: APIField, to time: Date, _ version: APIOperation.ProtocolVersion, in values: inout [String: JSON]) {
        if field.isTime {
            values[field.name] = .string(ShanghaiTime.text(time))
        } else if version == .v2, field.name.hasSuffix("_time"), values[field.name] == nil {
            values[field.name] = .string(ShanghaiTime.spacedText(time))
        }
        for inner in field.fields { setTimes(of: inner, to: time, version, in: &values) }
    }

    fileprivate static func time(of id: String) -> Date {
        ShanghaiTime.date(digits: String(id.dropFirst("EV-".count).prefix(14))) ?? Date()
    }
}

extension NotificationWriter {
    /// The request that the platform would send.
    ///
    /// - Parameter time: when it is signed; in APIv2 a signature has no time.
    package func request(
        for example: ExampleNotification, signedWith key: SigningKey = .publicKey, at time: Date = Date()
    ) throws -> WebhookRequest {
        let description = example.description
        guard description.version == .v2 else {
            var notification = V3(
                id: example.id, event: description.eventType, summary: description.term ?? description.summary,
                originalType: description.originalType ?? "", resource: try example.resource.encoded()
            )
            notification.createTime = ShanghaiTime.text(ExampleNotification.time(of: example.id))
            return try v3(notification, signedWith: key, at: time)
        }
        var message = XML(describedBy: description.message, example.message)
        switch description.encryptedMember {
        case "event_ciphertext": return try v2(message, encrypting: example.resource, associatedData: description.eventType)
        case "req_info": return try v2(message, encrypting: XML(describedBy: description.fields, example.resource))
        case let name?: message[name] = .json(example.resource)
        case nil: message = message + XML(describedBy: description.fields, example.resource)
        }
        return try v2(message, signType: message.sign_type.string == SignType.hmacSHA256.rawValue ? .hmacSHA256 : .md5)
    }
}
