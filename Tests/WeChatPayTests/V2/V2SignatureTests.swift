import Foundation
import Testing

@testable import WeChatPay

@Suite struct V2SignatureTests {
    private static let key = "192006250b4c09247ec02edce69f6a2d"
    private static let documented: [V2Parameter] = [
        ("appid", "wxd930ea5d5a258f4f"), ("mch_id", "10000100"), ("device_info", "1000"), ("body", "test"), ("nonce_str", "ibuaiVcKdpRxkhJA"),
    ]

    @Test(arguments: [
        (SignType.md5, "9A0A8659F005D6984697E2CA0A9CF3B7"), (.hmacSHA256, "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"),
    ])
    func theDocumentedExampleIsSignedAsDocumented(type: SignType, signature: String) throws {
        let key = try APIv2Key(Self.key)
        #expect(key.signature(of: Self.documented, type: type) == signature)
        let withEmptyAndSign = Self.documented + [("attach", ""), ("sign", "ANYTHING")]
        #expect(key.signature(of: withEmptyAndSign, type: type) == signature)
        #expect(key.isValidSignature(signature, of: withEmptyAndSign))
    }

    @Test(arguments: SignType.allCases)
    func pythonSignsTheSame(type: SignType) throws {
        let parameters: [V2Parameter] = [("b", "中文 & = 空格 "), ("B", "upper first"), ("a_1", "1"), ("a1", "2"), ("a", "<x>"), ("_", "0"), ("é", "e")]
        let script = """
            import sys, json, hashlib, hmac
            key, kind, pairs = json.load(sys.stdin)
            text = "&".join(f"{k}={v}" for k, v in sorted(pairs, key=lambda p: p[0].encode()) if v and k != "sign") + "&key=" + key
            d = hashlib.md5(text.encode()) if kind == "MD5" else hmac.new(key.encode(), text.encode(), "sha256")
            print(d.hexdigest().upper(), end="")
            """
        let input: JSON = [JSON(Self.key), JSON(type.rawValue), .array(parameters.map { .array([JSON($0.name), JSON($0.value)]) })]
        let theirs = try String(decoding: Outsider.python(script, input: input.encoded()), as: UTF8.self)
        #expect(try APIv2Key(Self.key).signature(of: parameters, type: type) == theirs)
    }

    @Test(arguments: SignType.allCases)
    func aSignatureFitsNothingButItsMessage(type: SignType) throws {
        let key = try APIv2Key(Self.key)
        let signature = key.signature(of: Self.documented, type: type)
        for index in Self.documented.indices {
            var altered = Self.documented
            altered[index].value += "x"
            #expect(!key.isValidSignature(signature, of: altered))
            altered = Self.documented
            altered.remove(at: index)
            #expect(!key.isValidSignature(signature, of: altered))
        }
        #expect(!key.isValidSignature(signature, of: Self.documented + [("extra", "1")]))
        for wrong in ["", "0", signature.lowercased(), String(signature.dropLast()), signature + "0", String(repeating: "0", count: signature.count)]
        {
            #expect(!key.isValidSignature(wrong, of: Self.documented), "\(wrong)")
        }
        #expect(try !APIv2Key(String(Self.key.reversed())).isValidSignature(signature, of: Self.documented))
    }

    @Test(arguments: ["", "short", String(repeating: "中", count: 32), "192006250b4c09247ec02edce69f6a2 ", String(repeating: "x", count: 33)])
    func aKeyThatIsNoneIsRefusedWithoutBeingShown(text: String) throws {
        let error = #expect(throws: WeChatPayError.self) { try APIv2Key(text) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.message.contains("APIv2 key") == true)
        if text.count > 5 { #expect(!"\(error.map(String.init(describing:)) ?? "")".contains(text)) }
    }

    @Test func aKeyShowsNothingOfItself() throws {
        let key = try APIv2Key(Self.key)
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] { #expect(!text.contains("192006")) }
    }

    @Test func aRefundNoticeIsDecryptedAsOpensslEncryptsIt() throws {
        let plain = "<root><out_refund_no>131811191610442717309</out_refund_no><refund_fee>100</refund_fee><attach>中文</attach></root>"
        // The key is the MD5 of the APIv2 key in lower-case hexadecimal, those 32 characters as bytes.
        let digest = try Outsider.run("openssl", "dgst", "-md5", "-r", input: Data(Self.key.utf8)).prefix(32)
        let sealed = try Outsider.run(
            "openssl", "enc", "-aes-256-ecb", "-K", Data(digest).hexadecimal, "-base64", "-A", input: Data(plain.utf8)
        )
        let key = try APIv2Key(Self.key)
        #expect(try String(decoding: key.decrypt(String(decoding: sealed, as: UTF8.self)), as: UTF8.self) == plain)
        #expect(try key.encrypt(Data(plain.utf8)) == String(decoding: sealed, as: UTF8.self))
    }

    @Test(arguments: ["", "not base64!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA=="])
    func aCiphertextThatIsNoneIsRefused(text: String) throws {
        let key = try APIv2Key(Self.key)
        #expect(throws: WeChatPayError.self) { try key.decrypt(text) }
    }

    /// Of the bytes that stand for the padding each must say how many they are.
    @Test(arguments: [[4, 4, 3, 4], [17], [0], [2, 3]] as [[UInt8]])
    func aPaddingThatIsNoneIsRefused(end: [UInt8]) throws {
        let digest = try Outsider.run("openssl", "dgst", "-md5", "-r", input: Data(Self.key.utf8)).prefix(32)
        let block = Data(repeating: 0x41, count: 16 - end.count) + end
        let sealed = try Outsider.run(
            "openssl", "enc", "-aes-256-ecb", "-nopad", "-K", Data(digest).hexadecimal, "-base64", "-A", input: block
        )
        let error = #expect(throws: WeChatPayError.self) { try APIv2Key(Self.key).decrypt(String(decoding: sealed, as: UTF8.self)) }
        #expect(error?.kind == .decryptionFailed)
    }

    @Test func anotherKeyDecryptsNothing() throws {
        let sealed = try APIv2Key(Self.key).encrypt(Data("<root><refund_fee>100</refund_fee></root>".utf8))
        let error = #expect(throws: WeChatPayError.self) { try APIv2Key(String(Self.key.reversed())).decrypt(sealed) }
        #expect(error?.kind == .decryptionFailed)
    }
}
