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
    func headers(for body: Data, at time: Date = Date()) throws -> HTTPFields {
        let timestamp = String(Int(time.timeIntervalSince1970))
        let nonce = Nonce.hexadecimal(32)
        let signature = try key.signature(for: SignedText.response(timestamp: timestamp, nonce: nonce, body: body))
        var headers = HTTPFields()
        headers[.wechatPayTimestamp] = timestamp
        headers[.wechatPayNonce] = nonce
        headers[.wechatPaySerial] = serial
        headers[.wechatPaySignature] = signature.base64EncodedString()
        headers[.wechatPaySignatureType] = SignatureScheme.rsa.rawValue
        return headers
    }
}

extension PlatformSigner {
    /// The headers that vouch for `body`, or fail to, as a fault has it.
    func headers(for body: Data, _ spoiling: Spoiling) throws -> HTTPFields {
        let signed = spoiling.signature == .wrong ? body + Data("!".utf8) : body
        var headers = try headers(for: signed, at: Date(timeIntervalSinceNow: spoiling.clockSkew?.inSeconds ?? 0))
        switch spoiling.signature {
        case .missing: headers[.wechatPaySignature] = nil
        case .probe: headers[.wechatPaySignature] = "WECHATPAY/SIGNTEST/" + (headers[.wechatPaySignature] ?? "")
        case .unknownSerial: headers[.wechatPaySerial] = "7F" + Nonce.hexadecimal(38).uppercased()
        case .wrong, nil: break
        }
        return headers
    }
}
