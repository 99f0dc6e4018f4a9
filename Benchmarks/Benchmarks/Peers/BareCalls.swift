import AsyncHTTPClient
import Crypto
import CryptoExtras
import Foundation
import NIOCore
import NIOHTTP1
import WeChatPay

/// The same job with nothing but the libraries that the client stands on: signed and verified, but without time limits, repetitions, typed
/// values and errors that say anything.
struct BareCalls {
    private let merchantID: String
    private let appid: String
    private let serial: String
    private let baseURL: String
    private let key: _RSA.Signing.PrivateKey
    private let platformKeyID: String
    private let platformKey: _RSA.Signing.PublicKey
    private let prefix = Nonce.make(length: 16)

    init(_ merchant: MerchantFolder) throws {
        merchantID = try merchant.text("mchid")
        appid = try merchant.text("appid")
        serial = try merchant.text("merchantSerial")
        baseURL = try merchant.text("baseURL")
        key = try _RSA.Signing.PrivateKey(pemRepresentation: merchant.file("apiclient_key.pem"))
        platformKeyID = try merchant.text("platformPublicKeyID")
        platformKey = try _RSA.Signing.PublicKey(pemRepresentation: merchant.file("pub_key.pem"))
    }

    func measure(atOnce: Int, count: Int) async throws {
        try await place("\(prefix)queried")
        try await Measurement.measure(atOnce: atOnce, count: count) { number in
            if number.isMultiple(of: 2) { try await query("\(prefix)queried") } else { try await place("\(prefix)\(number)") }
        }
    }

    private func query(_ number: String) async throws {
        try await call(.GET, "/v3/pay/transactions/out-trade-no/\(number)?mchid=\(merchantID)", "")
    }

    private func place(_ number: String) async throws {
        let body = """
            {"appid":"\(appid)","mchid":"\(merchantID)","description":"充电","out_trade_no":"\(number)",\
            "notify_url":"https://merchant.example.com/notify","amount":{"total":100}}
            """
        try await call(.POST, "/v3/pay/transactions/native", body)
    }

    private func call(_ method: HTTPMethod, _ target: String, _ body: String) async throws {
        let (timestamp, nonce) = (Int(Date().timeIntervalSince1970), Nonce.make())
        let signature = try key.signature(
            for: SHA256.hash(data: Data("\(method.rawValue)\n\(target)\n\(timestamp)\n\(nonce)\n\(body)\n".utf8)), padding: .insecurePKCS1v1_5
        )
        let authorization = Authorization(
            merchantID: merchantID, serial: serial, nonce: nonce, timestamp: timestamp, signature: signature.rawRepresentation.base64EncodedString()
        )
        var request = HTTPClientRequest(url: baseURL + target)
        request.method = method
        request.headers = [
            "Accept": "application/json", "Authorization": authorization.headerValue, "Content-Type": "application/json", "User-Agent": "bare",
            "Wechatpay-Serial": platformKeyID,
        ]
        if !body.isEmpty { request.body = .bytes(ByteBuffer(string: body)) }
        let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let content = try await answer.body.collect(upTo: 1 << 20)
        guard answer.status == .ok, let timestamp = answer.headers.first(name: "Wechatpay-Timestamp"),
            let nonce = answer.headers.first(name: "Wechatpay-Nonce"),
            let signature = answer.headers.first(name: "Wechatpay-Signature").flatMap({ Data(base64Encoded: $0) }),
            platformKey.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature),
                for: SHA256.hash(data: Data("\(timestamp)\n\(nonce)\n\(String(buffer: content))\n".utf8)), padding: .insecurePKCS1v1_5
            )
        else { throw PeersError("\(answer.status), or the signature is not the platform's.") }
    }
}
