import Foundation
import NIOCore
import NIOHTTP1
import WeChatPay

/// A merchant of a simulator, known from its credentials folder, who signs calls ahead, so that sending them costs next to nothing.
struct LoadMerchant: Sendable {
    let mchid: String
    let appid: String
    let host: String
    let port: Int
    private let serial: String
    private let key: RSAPrivateKey
    private let apiV2Key: APIv2Key
    private let platformKeyID: String
    private let platformKey: RSAPublicKey

    /// - Parameter folder: where a running simulator has written `wechatpay.json`.
    init(folder: String) throws {
        func file(_ name: String) throws -> String { try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) }
        func text(_ name: String) throws -> String {
            guard let text = configuration[name].string else { throw LoadError("wechatpay.json has no \(name).") }
            return text
        }
        let configuration = try JSON(parsing: Data(file("wechatpay.json").utf8))
        guard let url = try URL(string: text("baseURL")), let host = url.host, let port = url.port else {
            throw LoadError("The baseURL has no port.")
        }
        self.mchid = try text("mchid")
        self.appid = try text("appid")
        self.host = host
        self.port = port
        self.serial = try text("merchantSerial")
        self.key = try RSAPrivateKey(pem: file("apiclient_key.pem"))
        self.apiV2Key = try APIv2Key(text("apiV2Key"))
        self.platformKeyID = try text("platformPublicKeyID")
        self.platformKey = try RSAPublicKey(pem: file("pub_key.pem"))
    }

    /// A call of APIv3, answered under the platform's public key.
    func v3(_ method: String, _ target: String, _ body: JSON? = nil) throws -> LoadCall {
        let body = try body?.encoded() ?? Data()
        let timestamp = Int(Date().timeIntervalSince1970)
        let nonce = Nonce.make()
        let text = SignedText.request(method: method, target: target, timestamp: timestamp, nonce: nonce, body: body)
        let authorization = try Authorization(
            merchantID: mchid, serial: serial, nonce: nonce, timestamp: timestamp, signature: key.signature(for: text).base64EncodedString()
        )
        return call(
            method, target,
            [
                "Accept": "application/json", "Authorization": authorization.headerValue, "Wechatpay-Serial": platformKeyID,
                "Content-Type": "application/json",
            ], body, .v3
        )
    }

    /// A call of APIv2, signed with MD5.
    func v2(_ target: String, _ parameters: [(name: String, value: String)]) -> LoadCall {
        var parameters = [("appid", appid), ("mch_id", mchid), ("nonce_str", Nonce.make())] + parameters
        parameters.append(("sign", apiV2Key.signature(of: parameters.map { (name: $0.0, value: $0.1) }, type: .md5)))
        let message = XML.members(parameters.map { XML.Member(name: $0.0, value: .text($0.1)) })
        return call("POST", target, ["Content-Type": "text/xml"], message.serialized(), .v2)
    }

    /// A call of the simulator's control API.
    func control(_ method: String, _ target: String, _ body: JSON? = nil) throws -> LoadCall {
        try call(method, "/simulator/\(target)", ["Content-Type": "application/json"], body?.encoded() ?? Data(), .control)
    }

    private func call(_ method: String, _ target: String, _ headers: HTTPHeaders, _ body: Data, _ form: LoadCall.Form) -> LoadCall {
        var headers = headers
        headers.add(contentsOf: ["Host": "\(host):\(port)", "User-Agent": "load", "Content-Length": "\(body.count)"])
        let head = HTTPRequestHead(version: .http1_1, method: .init(rawValue: method), uri: target, headers: headers)
        return LoadCall(head: head, body: ByteBuffer(bytes: body), form: form)
    }

    /// Whether the platform has signed an answer.
    func isGenuine(_ answer: LoadAnswer, to call: LoadCall) -> Bool {
        switch call.form {
        case .control: return answer.status == 200
        case .v3:
            guard let timestamp = answer.headers["Wechatpay-Timestamp"].first, let nonce = answer.headers["Wechatpay-Nonce"].first,
                let signature = answer.headers["Wechatpay-Signature"].first.flatMap({ Data(base64Encoded: $0) })
            else { return false }
            return platformKey.isValidSignature(signature, for: SignedText.response(timestamp: timestamp, nonce: nonce, body: answer.body))
        case .v2:
            guard let message = try? XML(parsing: answer.body), let signature = message.sign.string else { return false }
            return apiV2Key.isValidSignature(signature, of: message.members.map { (name: $0.name, value: $0.value.string ?? "") })
        }
    }
}

/// A call that is ready to be sent.
struct LoadCall: Sendable {
    enum Form: Sendable { case v3, v2, control }

    let head: HTTPRequestHead
    let body: ByteBuffer
    let form: Form
}

struct LoadError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
