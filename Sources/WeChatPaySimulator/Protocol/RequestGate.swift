import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Lets through only what the platform lets through: requests signed by the merchant, in time, once.
struct RequestGate: Sendable {
    /// How old a request may be, in seconds, or ahead of the time.
    static let tolerance = 300

    let mchid: String
    let merchantSerial: String
    let merchantKey: RSAPublicKey
    let nonces: NonceMemory

    /// - Parameter target: path and query as they came over the wire.
    func check(method: HTTPRequest.Method, target: String, headers: HTTPFields, body: Data, at date: Date) throws(Refusal<PlatformError>) {
        guard let accept = headers[.accept], accept == "application/json" || accept.contains("application/json") || accept.contains("*/*") else {
            throw Refusal(.accept, .parameter("Accept", issue: "请求头必须接受 application/json", location: "header"))
        }
        guard headers[.userAgent]?.isEmpty == false else {
            throw Refusal(.userAgent, .parameter("User-Agent", issue: "请求头缺少 User-Agent", location: "header"))
        }
        guard let header = headers[.authorization] else { throw Refusal(.authorization, .signature("请求头缺少 Authorization")) }
        guard let authorization = try? Authorization(parsing: header) else { throw Refusal(.authorization, .signature("Authorization 的格式不正确")) }
        guard authorization.scheme == SignatureScheme.rsa.rawValue else {
            throw Refusal(.authorization, .signature("Authorization 的认证类型不正确，应为 \(SignatureScheme.rsa.rawValue)"))
        }
        guard authorization.merchantID == mchid else { throw Refusal(.merchant, .signature("商户号 \(authorization.merchantID) 不存在，应为 \(mchid)")) }
        guard authorization.serial == merchantSerial else {
            throw Refusal(.serial, .signature("商户证书序列号有误：商户号 \(mchid) 没有证书 \(authorization.serial)，应为 \(merchantSerial)"))
        }
        let now = Int(date.timeIntervalSince1970)
        guard (now - Self.tolerance...now + Self.tolerance).contains(authorization.timestamp) else {
            throw Refusal(.timestamp, .signature("时间戳已过期：请求 \(authorization.timestamp)，服务器 \(now)"))
        }
        guard authorization.nonce.utf8.count <= 32 else { throw Refusal(.nonce, .signature("随机串超过 32 个字符")) }
        try checking(.signature) { () throws(PlatformError) in
            try checkSignature(authorization, method: method, target: target, headers: headers, body: body)
        }
        guard nonces.isNew(authorization.nonce, timestamp: authorization.timestamp, now: now) else {
            throw Refusal(.repetition, .signature("随机串重复：该请求已被受理过，请更换 nonce_str 并重新签名"))
        }
    }

    private func checkSignature(
        _ authorization: Authorization, method: HTTPRequest.Method, target: String, headers: HTTPFields, body: Data
    ) throws(PlatformError) {
        let signedBody = headers[.contentType].flatMap { MultipartForm(contentType: $0, body: body)?.parts["meta"] } ?? body
        let text = SignedText.request(
            method: method.rawValue, target: target, timestamp: authorization.timestamp, nonce: authorization.nonce, body: signedBody
        )
        if let signature = Data(base64Encoded: authorization.signature), merchantKey.isValidSignature(signature, for: text) { return }
        throw .signature(
            "签名错误，请检查后再试",
            detail: [
                "detail": ["issue": "sign not match"], "field": "signature", "location": "authorization",
                "sign_information": [
                    "method": .string(method.rawValue), "url": .string(target), "sign_message_length": .integer(text.count),
                    "truncated_sign_message": .string(String(decoding: text, as: UTF8.self)),
                ],
            ]
        )
    }
}
