import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a user reads on their phone.
struct UserMessage: Record {
    static let kind = "message"

    let id: String
    let openid: String
    let text: String
    let time: Date

    static func send(to openid: String, _ text: String, in records: Records, at time: Date) throws {
        try records.save(UserMessage(id: Nonce.make(), openid: openid, text: text, time: time))
    }
}
