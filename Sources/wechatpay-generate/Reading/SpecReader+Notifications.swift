import WeChatPaySpec
import Yams

extension SpecReader {
    func notifications() throws -> [APINotification] {
        guard let webhooks = root["webhooks"]?.mapping else { throw problem("no webhooks") }
        return try webhooks.map { key, methods in
            let place = try text(key)
            guard let node = methods["post"] else { throw problem("\(place): no post") }
            return try notification(node, at: place)
        }
    }

    private func notification(_ node: Node, at place: String) throws -> APINotification {
        guard let version = try known(APIOperation.ProtocolVersion.self, node["x-wechatpay-protocol"], at: place),
            let (_, media) = node["requestBody"]?["content"]?.mapping?.first, let message = media["schema"]
        else { throw problem("\(place): no protocol, or no schema") }
        let envelope = version == .v3 ? message["properties"]?["resource"] : message
        let encrypted = envelope?["properties"]?.mapping?.first { $0.value["contentSchema"] != nil && $0.value["contentMediaType"] != nil }
        guard version == .v2 || encrypted != nil else { throw problem("\(place): the resource is not described") }
        let (shape, resource) = try resolved(encrypted?.value["contentSchema"] ?? message)
        guard let shape else { throw problem("\(place): the resource has no name in components") }
        let variant = try node["x-wechatpay-variant"].map {
            NotificationVariant(name: try text($0["name"]), originalType: $0["original_type"]?.string, member: $0["member"]?.string)
        }
        let eventType = try text(node["x-wechatpay-event"])
        let encryptedMember = version == .v2 ? try encrypted.map { try text($0.key) } : nil
        return APINotification(
            version: version, eventType: eventType, summary: try text(node["summary"]),
            term: node["x-wechatpay-term"]?.string, originalType: try envelope?["properties"]?["original_type"].flatMap { try values($0).first },
            variant: variant, caseName: node["x-wechatpay-case"]?.string ?? SwiftName.member(eventType), encryptedMember: encryptedMember,
            message: try encryptedMember.map { try fields(of: message, without: $0, at: place) } ?? [],
            encoding: (encrypted?.value["contentMediaType"]?.string ?? "text/xml") == "text/xml" ? .xml : .json,
            fields: try fields(of: resource, at: place), shape: shape, rules: try rules(node, at: place)
        )
    }

    private func rules(_ node: Node, at place: String) throws -> NotificationRules? {
        guard let subject = node["x-wechatpay-subject"] else { return nil }
        let numbers = try texts(subject["by"])
        guard !numbers.isEmpty else { throw problem("\(place): its subject has no numbers") }
        return NotificationRules(
            subject: try text(subject["of"]), numbers: numbers, fact: try node["x-wechatpay-fact"].map(texts),
            occurred: try texts(node["x-wechatpay-occurred"])
        )
    }

    /// The texts of a list, or of a single one.
    private func texts(_ node: Node?) throws -> [String] {
        guard let node else { return [] }
        return try node.sequence.map { try $0.map(text) } ?? [text(node)]
    }
}
