import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// What the client really sends, verified by Python as a platform would: from the raw target, headers and body alone.
@Suite struct SentRequestTests {
    private let platform = PlatformDouble.accepting()

    private static let script = """
        import base64, json, re, sys
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding
        request = json.load(sys.stdin)
        scheme, _, fields = request["authorization"].partition(" ")
        fields = dict(re.findall(r'(\\w+)="([^"]*)"', fields))
        certificate = x509.load_pem_x509_certificate(request["certificate"].encode())
        assert scheme == "WECHATPAY2-SHA256-RSA2048", scheme
        assert set(fields) == {"mchid", "nonce_str", "signature", "timestamp", "serial_no"}, sorted(fields)
        assert fields["mchid"] == "1900000109"
        assert fields["serial_no"] == f"{certificate.serial_number:X}"
        assert fields["timestamp"] == "1700000000"
        assert 0 < len(fields["nonce_str"]) <= 32
        body = base64.b64decode(request["body"])
        head = "\\n".join([request["method"], request["target"], fields["timestamp"], fields["nonce_str"], ""])
        text = head.encode() + body + b"\\n"
        certificate.public_key().verify(base64.b64decode(fields["signature"]), text, padding.PKCS1v15(), hashes.SHA256())
        """

    private func expectAccepted(_ request: TransportRequest) throws {
        let prefix = "https://platform.test"
        #expect(request.url.hasPrefix(prefix))
        let sent: JSON = [
            "method": .string(request.method.rawValue), "target": .string(String(request.url.dropFirst(prefix.count))),
            "authorization": .string(try #require(request.headers[.authorization])), "body": .string(request.body.base64EncodedString()),
            "certificate": .string(TestKeys.shared.merchantCertificate),
        ]
        _ = try Outsider.python(Self.script, input: sent.encoded())
    }

    @Test func pythonVerifiesTheClientsRequests() async throws {
        let wechatPay = try platform.client()
        _ = try await wechatPay.v3.certificates.get()
        _ = try await wechatPay.v3.ebike.charge.users("o/p+q 你%?#").contract.get(query: ["trade_scene": "充电 +&=", "x": ""])
        _ = try await wechatPay.v3.ebike.charge.transactions.post(json: ["description": "充电 ½ 🚲 \"/\\", "amount": ["total": 888]])
        _ = try await wechatPay.v3.x.put(json: [:])
        _ = try await wechatPay.v3.x.patch(json: ["a": .null])
        _ = try await wechatPay.v3.x("1").delete()
        #expect(platform.requests.count == 6)
        for request in platform.requests { try expectAccepted(request) }
    }

    @Test func pythonRefusesThemAltered() async throws {
        _ = try await platform.client().v3.x.post(json: ["a": 1])
        var request = try #require(platform.requests.first)
        request.body[2] ^= 1
        let refusal = try #require(throws: Outsider.Failure.self) { try expectAccepted(request) }
        #expect(refusal.description.contains("InvalidSignature"))
    }
}
