import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How a notification of APIv2 is written: as signed XML, or with its members encrypted in `req_info` and no signature.
struct V2Notification: Codable, Sendable {
    /// The members in their order, as XML, without nonce and signature.
    let message: String
    let signType: SignType
    /// The members that are encrypted, as XML.
    var encrypted: String?

    init(_ message: XML, signType: SignType, encrypted: XML? = nil) {
        self.message = message.description
        self.signType = signType
        self.encrypted = encrypted?.description
    }

    func body(key: APIv2Key, _ spoiling: Spoiling = Spoiling()) throws -> Data {
        var message = try XML(parsing: Data(message.utf8))
        message.nonce_str = .text(Nonce.make())
        if let encrypted {
            let root = encrypted.replacing("<xml>", with: "<root>", maxReplacements: 1).dropLast("</xml>".count) + "</root>"
            message.req_info = .text(try key.encrypt(Data(root.utf8)))
        } else {
            switch spoiling.signature {
            case .missing: break
            case .wrong, .probe, .unknownSerial: message.sign = .text(String(repeating: "0", count: signType == .md5 ? 32 : 64))
            case nil: message.sign = .text(key.signature(of: message.texts, type: signType))
            }
        }
        return message.serialized()
    }
}
