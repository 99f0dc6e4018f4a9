import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension StoredNotification {
    /// What it says, to be read and edited: the resource as JSON; of a notification of APIv2 its members as XML.
    var content: String {
        if let v2 { return v2.encrypted ?? v2.message }
        return resource.indented
    }

    /// A new notification that says something else.
    ///
    /// - Throws: ``SimulatorError`` when the content can't be read.
    func edited(_ content: String, at now: Date) throws -> StoredNotification {
        let bytes = Data(content.utf8)
        var resource = self.resource
        var edited = v2
        if let v2 {
            guard let members = try? XML(parsing: bytes) else {
                throw SimulatorError.invalid("The content is not the XML of a message.", "内容不是合法的 XML 报文。")
            }
            let message = v2.encrypted == nil ? members : try XML(parsing: Data(v2.message.utf8))
            edited = V2Notification(message, signType: v2.signType, encrypted: v2.encrypted == nil ? nil : members)
            resource = JSON(texts: members.texts)
        } else {
            guard let members = try? JSON(parsing: bytes), members.object != nil else {
                throw SimulatorError.invalid("The content is not a JSON object.", "内容不是 JSON 对象。")
            }
            resource = members
        }
        return StoredNotification(
            id: Self.newID(), event: event, summary: summary, originalType: originalType, resource: resource, url: url, createTime: now, v2: edited
        )
    }
}

extension JSON {
    /// The text over several lines, members in the order of their names.
    var indented: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
