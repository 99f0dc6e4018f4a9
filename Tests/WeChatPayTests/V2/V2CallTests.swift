import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// What a call of APIv2 sends.
@Suite struct V2CallTests {
    private static let order: XML = ["appid": "wx8888888888888888", "mch_id": "1900000109", "out_trade_no": "1217752501", "total_fee": 888]

    private static func answering(_ message: XML = ["return_code": "SUCCESS", "result_code": "SUCCESS"]) -> PlatformDouble {
        PlatformDouble { request, _ in try PlatformDouble.message(message) }
    }

    private static func isSigned(_ message: XML) throws -> Bool {
        try APIv2Key(TestKeys.apiV2Key).isValidSignature(
            message.sign.string ?? "", of: message.members.map { ($0.name, $0.value.string ?? "") }
        )
    }

    @Test func theMessageIsSentInItsOrderWithNonceAndSign() async throws {
        let platform = Self.answering()
        try await platform.client().v2.pay.unifiedorder.post(xml: Self.order)
        let request = try #require(platform.requests.first)
        #expect(request.url == "https://platform.test/pay/unifiedorder")
        #expect(request.headers[.contentType]?.hasPrefix("text/xml") == true)
        #expect(request.headers[.authorization] == nil)
        let sent = try XML(parsing: request.body)
        #expect(sent.members.map(\.name) == ["appid", "mch_id", "out_trade_no", "total_fee", "nonce_str", "sign"])
        #expect(sent.nonce_str.string?.count == 32)
        #expect(sent.sign.string?.count == 32)
        #expect(try Self.isSigned(sent))
    }

    @Test func allWaysToWriteAPathSendTheSame() async throws {
        let platform = Self.answering()
        let client = try platform.client()
        var message = Self.order
        message.nonce_str = "fixed"
        try await client.v2.pay.unifiedorder.post(xml: message)
        try await client.chain("v2/pay/unifiedorder").post(xml: message)
        try await client["v2/pay/unifiedorder"].post(xml: message)
        try await client.send(.init(method: .post, template: "v2/pay/unifiedorder", body: .xml(message)))
        try await Task.detached { _ = try blocking(client, message) }.value
        #expect(Set(platform.requests.map { "\($0.url) \(String(decoding: $0.body, as: UTF8.self))" }).count == 1)
        #expect(platform.requests.count == 5)
    }

    @Test func signTypeChoosesTheAlgorithm() async throws {
        let platform = Self.answering()
        var message = Self.order
        message.sign_type = "HMAC-SHA256"
        try await platform.client().v2.pay.unifiedorder.post(xml: message)
        let sent = try XML(parsing: #require(platform.requests.first).body)
        #expect(sent.sign.string?.count == 64)
        #expect(try Self.isSigned(sent))
    }

    @Test func anEncodableAndAJSONObjectMakeTheSameMessage() async throws {
        struct Order: Encodable, Sendable {
            var appid = "wx8888888888888888"
            var mch_id = "1900000109"
            var out_trade_no = "1217752501"
            var total_fee = 888
            var nonce_str = "fixed"
            var detail = JSONText(["goods": 1])
            var attach: String?
        }
        let platform = Self.answering()
        let client = try platform.client()
        try await client.v2.pay.unifiedorder.post(xml: Order())
        try await client.v2.pay.unifiedorder.post(json: [
            "appid": "wx8888888888888888", "mch_id": "1900000109", "out_trade_no": "1217752501", "total_fee": 888, "nonce_str": "fixed",
            "detail": ["goods": 1], "attach": nil,
        ])
        let sent = try platform.requests.map { try XML(parsing: $0.body) }
        #expect(sent[0].members.map(\.name) == ["appid", "mch_id", "out_trade_no", "total_fee", "nonce_str", "detail", "sign"])
        #expect(Set(sent[0].members) == Set(sent[1].members))
        #expect(sent[0].detail.string == "{\"goods\":1}")
    }

    @Test func aLineBreakIsSignedAsTheParserAtTheOtherEndReadsIt() async throws {
        let platform = Self.answering()
        var message = Self.order
        message.body = "one\r\ntwo\rthree"
        try await platform.client().v2.pay.unifiedorder.post(xml: message)
        let sent = try XML(parsing: #require(platform.requests.first).body)
        #expect(sent.body.string == "one\ntwo\nthree")
        #expect(try Self.isSigned(sent))
    }

    private static let unsendable: [(XML, String)] = [
        (["sign": "ABC"], "sign is the client's own"), (["a": "1", "a": "2"], "a stands in the message twice"),
        (["sign_type": "SHA1"], "neither MD5 nor HMAC-SHA256"), (["detail": ["goods": "1"]], "detail has members of its own"),
        (["a b": "1"], "name or text XML can't carry"), (["a": "\u{1}"], "name or text XML can't carry"),
        (["1a": "x"], "name or text XML can't carry"),
    ]

    @Test(arguments: unsendable)
    func aMessageThatCanNotBeSentIsRefusedBeforeItIs(message: XML, reason: String) async throws {
        let platform = Self.answering()
        let client = try platform.client()
        let error = await WeChatPayError.thrown { try await client.v2.pay.unifiedorder.post(xml: message) }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.outcome == .notSent)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "no error")")
        #expect(platform.requests.isEmpty)
    }

    @Test func withoutTheBanksKeyNothingIsSentToTheBank() async throws {
        let platform = PlatformDouble { _, _ in throw TransportError(.connectionLost, reason: "cut") }
        let client = try platform.client()
        let error = await WeChatPayError.thrown { try await client.v2.mmpaysptrans.pay_bank.post(xml: ["enc_bank_no": .sensitive("6222")]) }
        #expect(error?.outcome == .notSent)
        #expect(platform.requests.allSatisfy { $0.url.hasSuffix("/risk/getpublickey") })
    }

    @Test func withoutTheKeyNothingIsSent() async throws {
        let platform = Self.answering()
        let client = try platform.client { $0.apiV2Key = nil }
        let error = await WeChatPayError.thrown { try await client.v2.pay.unifiedorder.post(xml: Self.order) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.outcome == .notSent)
        #expect(platform.requests.isEmpty)
    }

    @Test func aMerchantOfAPIv2AloneCallsAPIv2Alone() async throws {
        let platform = Self.answering()
        var configuration = try WeChatPay.Configuration(merchant: Merchant(id: "1900000109"), apiV2Key: APIv2Key(TestKeys.apiV2Key))
        configuration.transport = platform
        let client = try WeChatPay(configuration)
        #expect(try await client.v2.pay.unifiedorder.post(xml: Self.order).isVerified)
        let error = await WeChatPayError.thrown { try await client.v3.pay.transactions.native.post(json: [:]) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(platform.requests.count == 1)
    }

    @Test func xmlIsNotForAPIv3() async throws {
        let platform = Self.answering()
        let client = try platform.client()
        let error = await WeChatPayError.thrown { try await client.v3.pay.transactions.native.post(xml: Self.order) }
        #expect(error?.kind == .invalidRequest)
        #expect(platform.requests.isEmpty)
    }

    @Test(arguments: [
        ("papay/deletecontract", false), ("secapi/mch/submchmanage", true), ("an/undocumented/one", true),
    ])
    func aNonceIsAddedWhereTheOperationTakesOne(path: String, takesNonce: Bool) async throws {
        let platform = Self.answering()
        try await platform.client().chain("v2/\(path)").post(xml: ["mch_id": "1900000109"])
        let sent = try XML(parsing: #require(platform.requests.first).body)
        #expect((sent.nonce_str.string != nil) == takesNonce)
        #expect(try Self.isSigned(sent))
    }

    @Test(arguments: [
        ("risk/getpublickey", "https://fraud.mch.weixin.qq.com/risk/getpublickey"),
        ("secsvc/realnameauth", "https://fraud.mch.weixin.qq.com/secsvc/realnameauth"),
        ("face/get_wxpayface_authinfo", "https://payapp.weixin.qq.com/face/get_wxpayface_authinfo"),
        ("pay/unifiedorder", "https://api.mch.weixin.qq.com/pay/unifiedorder"),
    ])
    func anOperationGoesToItsOwnHost(path: String, url: String) async throws {
        let platform = Self.answering()
        let client = try platform.client { $0.host = .mainland }
        try await client.chain("v2/\(path)").post(xml: ["mch_id": "1900000109"])
        #expect(platform.requests.first?.url == url)
    }

    @Test func aMerchantOverseasCallsTheHostOverseas() async throws {
        let platform = Self.answering()
        let client = try platform.client { $0.host = .global }
        try await client.v2.pay.unifiedorder.post(xml: Self.order)
        #expect(platform.requests.first?.url == "https://apihk.mch.weixin.qq.com/pay/unifiedorder")
    }

    @Test func aRedirectionIsASignedURLAndNoRequest() async throws {
        let platform = Self.answering()
        let client = try platform.client { $0.host = .mainland }
        let request = try await client.signed(
            .init(
                method: .get, template: "v2/papay/entrustweb",
                query: [
                    "appid": "wx8888888888888888", "mch_id": "1900000109", "plan_id": "12535", "contract_code": "100000",
                    "contract_display_account": "微信 代扣", "notify_url": "https://example.com/notify", "version": "1.0", "timestamp": "1414488825",
                ]
            )
        )
        #expect(platform.requests.isEmpty)
        let parts = try #require(URLComponents(string: request.url))
        #expect(parts.host == "api.mch.weixin.qq.com" && parts.path == "/papay/entrustweb")
        let items = (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }
        #expect(items.map(\.0).last == "sign" && !items.contains { $0.0 == "nonce_str" })
        #expect(items.contains { $0 == ("contract_display_account", "微信 代扣") })
        #expect(try APIv2Key(TestKeys.apiV2Key).isValidSignature(items.last?.1 ?? "", of: items.map { (name: $0.0, value: $0.1) }))
    }

    @Test func theAuthorizationPageTakesNoSignature() async throws {
        let client = try Self.answering().client { $0.host = .mainland }
        let request = try await client.signed(.init(method: .get, template: "v2/appauth/authindex", query: ["mch_id": "1900000109", "state": "a b"]))
        #expect(request.url == "https://payapp.weixin.qq.com/appauth/authindex?mch_id=1900000109&state=a%20b")
    }

    @Test(arguments: [true, false])
    func weComsSignatureCoversItsOwnChoiceOfMembers(isRedPacket: Bool) async throws {
        let redPacket: XML = [
            "mch_billno": "123456", "mch_id": "10000098", "wxappid": "wx8888888888888888", "sender_name": "XX活动",
            "re_openid": "oxTWIuGaIt6gTKsQRLau2M0yL16E",
            "total_amount": 1000, "wishing": "感谢", "act_name": "猜灯谜抢红包活动", "remark": "快来抢", "nonce_str": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
        ]
        let payment: XML = [
            "appid": "wxe062425f740c8888", "mch_id": "1900000109", "partner_trade_no": "100000982017072019616",
            "openid": "ohO4Gt7wVPxIT1A9GjFaMYMiZY1s",
            "check_name": "NO_CHECK", "amount": 100, "desc": "六月出差报销费用", "spbill_create_ip": "10.2.3.10", "ww_msg_type": "NORMAL_MSG",
            "act_name": "示例项目", "nonce_str": "3PG2J4ILTKCH16CQ2502SI8ZNMTM67VS",
        ]
        let platform = PlatformDouble { _, _ in try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "SUCCESS"]) }
        let client = try platform.client()
        let path = isRedPacket ? "v2/mmpaymkttransfers/sendworkwxredpack" : "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket"
        try await client.chain(path).post(xml: isRedPacket ? redPacket : payment)
        let sent = try XML(parsing: #require(platform.requests.first).body)
        let names =
            isRedPacket
            ? "act_name mch_billno mch_id nonce_str re_openid total_amount wxappid"
            : "amount appid desc mch_id nonce_str openid partner_trade_no ww_msg_type"
        let script = """
            import sys, hashlib
            lines = sys.stdin.read().split("\\n")
            print(hashlib.md5(("&".join(lines[1:]) + "&secret=" + lines[0]).encode()).hexdigest().upper(), end="")
            """
        let lines = [TestKeys.workwxSecret] + names.split(separator: " ").map { "\($0)=\(sent[String($0)].string ?? "")" }
        let theirs = try String(decoding: Outsider.python(script, input: Data(lines.joined(separator: "\n").utf8)), as: UTF8.self)
        #expect(sent.workwx_sign.string == theirs)
        #expect(sent.members.map(\.name).suffix(2) == ["workwx_sign", "sign"])
        #expect(try Self.isSigned(sent))
    }

    @Test func withoutWeComsSecretNothingIsSent() async throws {
        let platform = Self.answering()
        let client = try platform.client { $0.workwxSecret = nil }
        let error = await WeChatPayError.thrown { try await client.v2.mmpaymkttransfers.sendworkwxredpack.post(xml: ["mch_billno": "1"]) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(platform.requests.isEmpty)
    }

    @Test func fieldsForTheBankAreEncryptedUnderItsKeyWhichIsAskedForOnce() async throws {
        let platform = PlatformDouble { request, _ in
            try PlatformDouble.message(
                request.url.hasSuffix("/risk/getpublickey")
                    ? [
                        "return_code": "SUCCESS", "result_code": "SUCCESS",
                        "pub_key": .text(TestKeys.shared.stranger.publicKey.pkcs1PEMRepresentation),
                    ]
                    : ["return_code": "SUCCESS", "result_code": "SUCCESS"], signType: nil
            )
        }
        let client = try platform.client()
        for _ in 1...2 {
            try await client.v2.mmpaysptrans.pay_bank.post(xml: [
                "mch_id": "1900000109", "enc_bank_no": .sensitive("6222020000000000"), "amount": 500,
            ])
        }
        #expect(platform.requests.map { String($0.url.split(separator: "/").last ?? "") } == ["getpublickey", "pay_bank", "pay_bank"])
        let sent = try XML(parsing: #require(platform.requests.last).body)
        // openssl decrypts what was sent: RSA-OAEP with SHA-1.
        let plain = try Outsider.withFolder { folder in
            try Data(TestKeys.shared.stranger.pemRepresentation.utf8).write(to: URL(fileURLWithPath: "\(folder)/key.pem"))
            let ciphertext = try #require(Data(base64Encoded: sent.enc_bank_no.string ?? ""))
            return try Outsider.run(
                "openssl", "pkeyutl", "-decrypt", "-inkey", "\(folder)/key.pem", "-pkeyopt", "rsa_padding_mode:oaep", input: ciphertext
            )
        }
        #expect(String(decoding: plain, as: UTF8.self) == "6222020000000000")
        #expect(try Self.isSigned(sent))
    }

    @Test func anUploadIsAFormWhoseMembersAreSignedWithTheFilesDigest() async throws {
        let platform = Self.answering()
        let file = WeChatPay.Multipart(
            file: Data("the bytes".utf8), filename: "card.png", fileType: "image/png", meta: ["mch_id": "1900000109", "sign_type": "HMAC-SHA256"]
        )
        try await platform.client().v2.secapi.mch.uploadmedia.post(multipart: file)
        let request = try #require(platform.requests.first)
        let script = """
            import sys, json, hashlib
            from email.parser import BytesParser
            from email.policy import HTTP
            kind, _, body = sys.stdin.buffer.read().partition(b"\\n")
            m = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + kind + b"\\r\\n\\r\\n" + body)
            out = {}
            for part in m.iter_parts():
                p = part.get_payload(decode=True)
                name = part.get_param("name", header="content-disposition")
                out[name] = [part.get_filename(), hashlib.md5(p).hexdigest() if part.get_filename() else p.decode()]
            print(json.dumps(out))
            """
        let type = try #require(request.headers[.contentType])
        let parts = try JSON(parsing: Outsider.python(script, input: Data("\(type)\n".utf8) + request.body))
        #expect(parts.media[0].string == "card.png")
        #expect(parts.media_hash[1] == parts.media[1])
        #expect(Set((parts.object ?? [:]).keys) == ["media", "media_hash", "mch_id", "sign_type", "nonce_str", "sign"])
        let parameters = (parts.object ?? [:]).filter { $0.key != "media" }.map { (name: $0.key, value: $0.value[1].string ?? "") }
        #expect(parts.sign[1].string?.count == 64)
        #expect(try APIv2Key(TestKeys.apiV2Key).isValidSignature(parts.sign[1].string ?? "", of: parameters))
    }
}

private func blocking(_ client: WeChatPay, _ message: XML) throws -> WeChatPay.Response {
    try client.blocking.v2.pay.unifiedorder.post(xml: message)
}
