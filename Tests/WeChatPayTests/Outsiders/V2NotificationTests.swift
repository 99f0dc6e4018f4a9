import Foundation
import Testing

@testable import WeChatPay

/// Notifications of APIv2 that openssl signs and encrypts.
@Suite struct V2NotificationTests {
    private let parameters = [(name: "mch_id", value: "1900000109"), ("body", "充电 & <½>"), ("empty", ""), ("a_b", "=&")]

    @Test(arguments: [SignType.md5, .hmacSHA256])
    func thisClientVerifiesWhatOpensslSigns(type: SignType) throws {
        let text = Data("a_b==&&body=充电 & <½>&mch_id=1900000109&key=\(V2Notice.key)".utf8)
        let algorithm = type == .md5 ? ["-md5"] : ["-sha256", "-hmac", V2Notice.key]
        let printed = try Outsider.run(["openssl", "dgst", "-r"] + algorithm, input: text)
        let signature = String(decoding: printed, as: UTF8.self).prefix { $0 != " " }.uppercased()
        let key = try APIv2Key(V2Notice.key)
        #expect(key.isValidSignature(signature, of: parameters))
        #expect(key.signature(of: parameters, type: type) == signature)
    }

    @Test func opensslAndThisClientDecryptEachOthersRefunds() throws {
        let plain = Data("<root><refund_id>充电</refund_id></root>".utf8)
        let digest = try Outsider.run(["openssl", "dgst", "-r", "-md5"], input: Data(V2Notice.key.utf8))
        let hexKey = Data(digest.prefix(32)).hexadecimal
        let cipher = ["openssl", "enc", "-aes-256-ecb", "-K", hexKey, "-base64", "-A"]
        let key = try APIv2Key(V2Notice.key)
        #expect(try key.decrypt(String(decoding: Outsider.run(cipher, input: plain), as: UTF8.self)) == plain)
        #expect(try Outsider.run(cipher + ["-d"], input: Data(key.encrypt(plain).utf8)) == plain)
    }
}
