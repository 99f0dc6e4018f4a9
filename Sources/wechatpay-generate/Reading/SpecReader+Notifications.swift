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
        let encryptedMember = version == .v2 ? try encrypted.map { try text($0.key) } : nil
        return APINotification(
            version: version, eventType: try text(node["x-wechatpay-event"]), summary: try text(node["summary"]),
            term: node["x-wechatpay-term"]?.string, originalType: try envelope?["properties"]?["original_type"].flatMap { try values($0).first },
            needsOriginalType: node["x-wechatpay-original"] != nil, encryptedMember: encryptedMember,
            message: try encryptedMember.map { try fields(of: message, without: $0, at: place) } ?? [],
            encoding: (encrypted?.value["contentMediaType"]?.string ?? "text/xml") == "text/xml" ? .xml : .json,
            fields: try fields(of: resource, at: place), shape: shape, rules: try rules(node, at: place)
        )
    }

    private func rules(_ node: Node, at place: String) throws -> NotificationRules {
        let subject = node["x-wechatpay-subject"]
        let subjects = subject?.sequence.map(Array.init) ?? subject.map { [$0] } ?? []
        let occurred = node["x-wechatpay-occurred"]
        return NotificationRules(
            subjects: try subjects.map { node in
                let numbers = (node["by"]?.sequence ?? []).compactMap(\.string)
                guard !numbers.isEmpty else { throw problem("\(place): a subject has no numbers") }
                return NotificationRules.Subject(kind: try text(node["of"]), numbers: numbers)
            },
            fact: try node["x-wechatpay-fact"]?.sequence.map { try $0.map { try text($0) } },
            occurred: try occurred?.sequence.map { try $0.map { try text($0) } } ?? occurred.map { [try text($0)] } ?? []
        )
    }
}
