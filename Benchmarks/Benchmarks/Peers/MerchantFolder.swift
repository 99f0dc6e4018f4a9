import Foundation
import WeChatPay

/// A merchant's files, as a simulator and ``ReplayingPlatform`` write them.
struct MerchantFolder {
    let path: String
    private let configuration: JSON

    init(_ path: String) throws {
        self.path = path
        configuration = try JSON(parsing: Data(contentsOf: URL(filePath: "\(path)/wechatpay.json")))
    }

    func file(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    func text(_ name: String) throws -> String {
        guard let text = configuration[name].string else { throw PeersError("wechatpay.json has no \(name).") }
        return text
    }

    /// As a merchant with the platform's public key configures it; all else as by default.
    var client: WeChatPay { get throws { try client(signingWith: RSAPrivateKey(pem: file("apiclient_key.pem"))) } }

    func client(signingWith key: some Signer & FieldDecrypter) throws -> WeChatPay {
        let merchant = try Merchant(id: text("mchid"), serial: text("merchantSerial"), signer: key, decrypter: key)
        let platformKey = try PlatformKey(id: text("platformPublicKeyID"), pem: file("pub_key.pem"))
        var configuration = try WeChatPay.Configuration(
            merchant: merchant, apiV3Key: APIv3Key(text("apiV3Key")), platformKeys: PlatformKeys(keys: [platformKey])
        )
        configuration.host = try Host(baseURL: text("baseURL"))
        return try WeChatPay(configuration)
    }
}
