import WeChatPay
import WeChatPaySpec

/// Lets through only what the platform lets through: messages of the merchant, signed with its APIv2 key.
struct V2Gate: Sendable {
    let mchid: String
    let key: APIv2Key
    let sandboxKey: APIv2Key

    private static let sandboxPath = "/xdc/apiv2sandbox/"
    /// The names by which messages call the merchant.
    private static let merchantNames = ["mch_id", "mchid"]

    static func isSandbox(_ path: Substring) -> Bool { path.hasPrefix(sandboxPath) }

    func key(for path: Substring) -> APIv2Key { Self.isSandbox(path) ? sandboxKey : key }

    /// - Returns: how the message is signed, which is how its answer will be.
    func check(_ message: V2Message, path: Substring, _ operation: APIOperation?) throws(Refusal<V2Error>) -> SignType {
        if let name = Self.merchantNames.first(where: { message[$0] != nil }), message[name] != mchid {
            throw Refusal(.merchant, .refused("\(name) 不存在：应为 \(mchid)"))
        }
        // An upload is documented without one, whatever else its client sends.
        if operation?.carriesNonce ?? true, operation?.body?.encoding != .multipart {
            guard let nonce = message["nonce_str"] else { throw Refusal(.nonce, .refused("缺少参数 nonce_str")) }
            guard nonce.count <= 32 else { throw Refusal(.nonce, .refused("nonce_str 长度超过 32 个字符")) }
        }
        let name = message["sign_type"] ?? SignType.md5.rawValue
        guard let type = SignType(rawValue: name) else { throw Refusal(.signType, .refused("sign_type 应为 MD5 或 HMAC-SHA256")) }
        guard operation?.carriesSignature ?? true else { return type }
        guard let signature = message["sign"] else { throw Refusal(.signature, .refused("缺少参数 sign")) }
        guard signature.utf8.count == (type == .md5 ? 32 : 64), key(for: path).isValidSignature(signature, of: message.parameters) else {
            throw Refusal(.signature, .refused("签名错误"))
        }
        return type
    }
}

extension V2Gate {
    init(_ credentials: Simulator.Credentials) throws {
        try self.init(mchid: credentials.mchid, key: APIv2Key(credentials.apiV2Key), sandboxKey: APIv2Key(credentials.sandboxKey))
    }
}
