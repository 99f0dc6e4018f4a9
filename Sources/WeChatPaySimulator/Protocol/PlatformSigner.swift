import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Signs answers and notifications with one of the platform's keys.
struct PlatformSigner: Sendable {
    let serial: String
    let key: RSAPrivateKey

    /// The headers that vouch for `body`, at the real time.
    func headers(for body: Data) throws -> HTTPFields {
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let nonce = Nonce.make()
        let signature = try key.signature(for: SignedText.response(timestamp: timestamp, nonce: nonce, body: body))
        var headers = HTTPFields()
        headers[.wechatPayTimestamp] = timestamp
        headers[.wechatPayNonce] = nonce
        headers[.wechatPaySerial] = serial
        headers[.wechatPaySignature] = signature.base64EncodedString()
        headers[.wechatPaySignatureType] = Authorization.rsaScheme
        return headers
    }
}
