import Foundation
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay
@testable import WeChatPaySimulator

/// Every described notification, signed and encrypted as the platform does it, comes out as its own event.
@Suite(.serialized) struct TypedEventTests {
    private let platform: PlatformOfExamples

    init() throws { platform = try PlatformOfExamples() }

    @Test func everyDescribedNotificationIsAnEventOfItsOwnWithAllItsMembers() async throws {
        var names: Set<String> = []
        for entry in APICatalog.notifications {
            for includesOptionalFields in [true, false] {
                let example = try platform.example(entry.notification, includesOptionalFields: includesOptionalFields)
                let event = try await platform.receive(example).event
                let (name, payload) = try contents(of: event)
                #expect(name == example.description.caseName, "\(entry.name)")
                names.insert(name)
                let fields = example.description.fields
                #expect(try plain(JSON(parsing: JSONEncoder.encrypting.encode(payload)), fields) == plain(example.resource, fields), "\(entry.name)")
            }
        }
        #expect(names.count == APICatalog.notifications.count)
    }

    @Test func whatLacksARequiredMemberThrowsAndNamesIt() async throws {
        var missed = 0
        for entry in APICatalog.notifications {
            let example = try platform.example(entry.notification)
            for path in requiredPaths(example.description.fields) {
                var altered = example
                altered.resource = example.resource.removing(path[...])
                let error = await thrownError {
                    let notification = try await platform.receive(altered)
                    // APIv2 tells its events by their members.
                    guard notification.eventType == example.description.eventType else { throw WeChatPayError(.unreadableBody, path.joined()) }
                    _ = try notification.event
                }
                #expect(error?.kind == .unreadableBody, "\(entry.name) \(path)")
                // Without the member that tells it, a form is taken for the other.
                if entry.version == "v3", path != [example.description.variant?.member] {
                    let place = "$" + path.map { Int($0) == nil ? ".\($0)" : "[\($0)]" }.joined()
                    #expect(
                        error?.message.contains("\(place) is missing") == true, "\(entry.name): \(error?.message ?? "no error") instead of \(place)")
                }
                missed += 1
            }
        }
        #expect(missed > 300)
    }

    @Test func everySubjectThatIsDescribedIsThere() async throws {
        for entry in APICatalog.notifications {
            let example = try platform.example(entry.notification)
            let notification = try await platform.receive(example)
            let rules = example.description.rules
            #expect(notification.subject?.key.split(separator: ":").first.map(String.init) == rules?.subject, "\(entry.name)")
            #expect((notification.subject?.fact == nil) == (rules?.fact == nil), "\(entry.name)")
            #expect(notification.occurredAt != nil || entry.version == "v2", "\(entry.name)")
        }
    }

    private func contents(of event: WebhookEvent) throws -> (String, any Encodable) {
        let child = try #require(Mirror(reflecting: event).children.first)
        return (try #require(child.label), try #require(child.value as? any Encodable))
    }

    /// Without what is encrypted, whose ciphertext is another every time, and what the client leaves out.
    private func plain(_ value: JSON, _ fields: [APIField]) -> JSON {
        var members = value.object ?? [:]
        for field in fields {
            if field.encryption != nil || field.computed != nil { members[field.name] = nil }
            guard field.kind == .object, field.encoding == nil, !field.fields.isEmpty, let inner = members[field.name] else { continue }
            members[field.name] = inner.array.map { .array($0.map { plain($0, field.fields) }) } ?? plain(inner, field.fields)
        }
        return .object(members)
    }

    private func requiredPaths(_ fields: [APIField]) -> [[String]] {
        fields.filter { $0.computed == nil }.flatMap { field -> [[String]] in
            let own = field.isRequired ? [[field.name]] : []
            guard field.kind == .object, field.encoding == nil else { return own }
            let prefix = [field.name] + (field.isList ? ["0"] : [])
            return own + requiredPaths(field.fields).map { prefix + $0 }
        }
    }
}

/// A platform with a simulator's keys, and a merchant that receives from it.
private struct PlatformOfExamples {
    private let writer: NotificationWriter
    private let receiver: WebhookReceiver
    private let credentials: Simulator.Credentials

    init() throws {
        credentials = try Simulator.Credentials.shared()
        writer = try NotificationWriter(credentials)
        let configuration = try WeChatPay.Configuration(
            merchant: Merchant(id: credentials.mchid, privateKey: credentials.privateKey, certificate: credentials.certificate),
            apiV3Key: APIv3Key(credentials.apiV3Key), apiV2Key: APIv2Key(credentials.apiV2Key),
            platformKeys: PlatformKeys(keys: [PlatformKey(id: credentials.platformPublicKeyID, pem: credentials.platformPublicKey)])
        )
        receiver = try WeChatPay(configuration).webhooks
    }

    func example(_ description: APINotification, includesOptionalFields: Bool = true) throws -> ExampleNotification {
        var example = try ExampleNotification(description, id: "EV-20261121100000123", for: credentials)
        if !includesOptionalFields { example.resource = example.resource.keeping(description.fields.filter { $0.isRequired || Self.tells($0.name) }) }
        return example
    }

    /// Members by which APIv2 tells its events apart, and a combined payment is told.
    private static func tells(_ name: String) -> Bool {
        ["combine_out_trade_no", "result_code", "out_trade_no", "trade_state"].contains(name)
            || ["plate_number", "vehicle_event_createtime", "event_code", "risk_level", "change_type", "contract_code"].contains(name)
    }

    func receive(_ example: ExampleNotification) async throws -> WebhookNotification { try await receiver.receive(writer.request(for: example)) }
}

extension JSON {
    fileprivate func keeping(_ fields: [APIField]) -> JSON {
        let names = Set(fields.map(\.name))
        return .object((object ?? [:]).filter { names.contains($0.key) })
    }

    fileprivate func removing(_ path: ArraySlice<String>) -> JSON {
        guard let first = path.first else { return self }
        if let index = Int(first), var elements = array {
            elements[index] = elements[index].removing(path.dropFirst())
            return .array(elements)
        }
        var members = object ?? [:]
        members[first] = path.count == 1 ? nil : members[first]?.removing(path.dropFirst())
        return .object(members)
    }
}

extension JSONEncoder {
    /// One that can write sensitive fields.
    fileprivate static var encrypting: JSONEncoder {
        get throws {
            let encoder = JSONEncoder()
            encoder.userInfo[.fieldEncrypter] = FieldEncrypter(key: try RSAPublicKey(pem: Simulator.Credentials.shared().platformPublicKey))
            return encoder
        }
    }
}
