import Testing

@testable import WeChatPay

@Suite("The Authorization header")
struct AuthorizationTests {
    private let authorization = Authorization(merchantID: "1900000001", serial: "5F01", nonce: "a=b", timestamp: 1_700_000_000, signature: "c2ln")

    @Test("is read as it was written, in any order, with spaces around its parts")
    func reading() throws {
        #expect(try Authorization(parsing: authorization.headerValue) == authorization)
        let shuffled =
            #"WECHATPAY2-SHA256-RSA2048   timestamp="1700000000" , serial_no="5F01",nonce_str="a=b",  signature="c2ln",mchid="1900000001" "#
        #expect(try Authorization(parsing: shuffled) == authorization)
    }

    @Test(
        "is refused when a part is missing, double or unreadable",
        arguments: [
            ("", "it has no parameters"), ("WECHATPAY2-SHA256-RSA2048", "it has no parameters"),
            (#"S mchid="1",mchid="1",serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "a parameter stands in it twice"),
            (#"S mchid="1",serial_no="2",nonce_str="3",timestamp="4""#, "signature is missing"),
            (#"S mchid="",serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "mchid is missing"),
            (#"S mchid="1",serial_no="2",nonce_str="3",timestamp="four",signature="5""#, "timestamp is not a number"),
            (#"S mchid=1,serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "not written name"),
            (#"S mchid=",serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "not written name"),
            (#"S mchid="1,serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "not written name"),
            (#"S mchid1",serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "not written name"),
            (#"S mchid="1",,serial_no="2",nonce_str="3",timestamp="4",signature="5""#, "not written name"),
        ]
    )
    func refusals(_ text: String, _ reason: String) {
        let error = #expect(throws: WeChatPayError.self) { try Authorization(parsing: text) }
        #expect(error?.kind == .malformedHeader)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    }
}

@Suite("Nonces")
struct NonceTests {
    @Test("have the length that is asked for, and never repeat", arguments: [1, 10, 11, 32, 64])
    func lengths(_ length: Int) {
        #expect(Nonce.make(length: length).utf8.count == length)
        if length >= 32 { #expect(Set((0..<1000).map { _ in Nonce.make(length: length) }).count == 1000) }
    }

    @Test("are made of letters and digits, each as likely as the others")
    func letters() {
        var counts: [Character: Int] = [:]
        for letter in Nonce.make(length: 620_000) { counts[letter, default: 0] += 1 }
        #expect(counts.keys.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
        #expect(counts.count == 62)
        // Ten standard deviations.
        #expect(counts.values.allSatisfy { (9_000...11_000).contains($0) }, "\(counts)")
    }
}
