import Foundation
import Testing
import WeChatPay

@testable import WeChatPayOpenSSL

@Suite struct ShangmiKeyFileTests {
    @Test func allFormsOfAKeyFileHoldTheSameKey() throws {
        let certificate = try SM2Certificate(pem: ShangmiVectors.text("merchant_cert.pem"))
        let sec1 = try ShangmiVectors.text("merchant_key_sec1.pem")
        for text in [try ShangmiVectors.text("merchant_key.pem"), sec1, sec1.replacing("SM2 PRIVATE", with: "EC PRIVATE")] {
            #expect(try SM2PrivateKey(pem: text).publicKey.derRepresentation == certificate.publicKey.derRepresentation)
        }
    }

    @Test func aCertificatesFactsAreRead() throws {
        let certificate = try SM2Certificate(pem: ShangmiVectors.text("platform_cert.pem"))
        #expect(certificate.serial == (try ShangmiVectors.shared.get().platformSerial), "a serial keeps its leading zero digit")
        #expect(certificate.notValidBefore == Date(timeIntervalSince1970: 1_698_796_800))
        #expect(certificate.notValidAfter == Date(timeIntervalSince1970: 1_856_476_800))
        #expect(certificate.publicKey.derRepresentation == (try SM2PublicKey(pem: ShangmiVectors.text("platform_public.pem")).derRepresentation))
    }

    @Test(arguments: [
        ("merchant_key_encrypted.pem", "under a password"), ("merchant_cert.pem", "it holds a certificate"),
        ("platform_public.pem", "it holds a public key"), ("../refused/ec_key.pem", "damaged or not SM2"),
        ("../merchant/apiclient_key.pem", "damaged or not SM2"), ("vectors.json", "no PEM header"),
    ])
    func anotherFileThanAPrivateKeyIsNamed(name: String, reason: String) throws {
        let text = try ShangmiVectors.text(name)
        let error = try #require(throws: WeChatPayError.self) { try SM2PrivateKey(pem: text) }
        #expect(error.kind == .invalidConfiguration)
        #expect(error.message.contains("not an unencrypted SM2 private key"))
        #expect(error.message.contains(reason), "\(error.message)")
        for line in text.split(separator: "\n") where line.utf8.count > 40 { #expect(!"\(error)".contains(line)) }
    }

    @Test(arguments: ["../platform/pub_key.pem", "../refused/ec_key.pem", "merchant_key.pem"])
    func anotherFileThanAPublicKeyIsRefused(name: String) throws {
        let error = try #require(throws: WeChatPayError.self) { try SM2PublicKey(pem: ShangmiVectors.text(name)) }
        #expect(error.message.contains("not an SM2 public key"))
    }

    @Test(arguments: ["../merchant/apiclient_cert.pem", "merchant_key.pem"])
    func anotherFileThanACertificateIsRefused(name: String) throws {
        let error = try #require(throws: WeChatPayError.self) { try SM2Certificate(pem: ShangmiVectors.text(name)) }
        #expect(error.message.contains("not an X.509 certificate of an SM2 key"))
    }

    @Test func aPublicKeyThatIsNoPointOnTheCurveIsRefused() throws {
        let key = try SM2PublicKey(pem: ShangmiVectors.text("platform_public.pem"))
        var der = key.derRepresentation
        der[der.count - 1] ^= 1
        let pem = "-----BEGIN PUBLIC KEY-----\n\(der.base64EncodedString(options: .lineLength64Characters))\n-----END PUBLIC KEY-----\n"
        #expect(throws: WeChatPayError.self) { try SM2PublicKey(pem: pem) }
    }

    @Test func aKeyOfAnotherCertificateIsRefused() throws {
        let error = try #require(throws: WeChatPayError.self) {
            try Merchant(
                id: "1900000109", shangmiPrivateKey: ShangmiVectors.text("stranger_key.pem"), certificate: ShangmiVectors.text("merchant_cert.pem"))
        }
        #expect(error.message.contains("does not belong to the certificate 157056765AB5A9EEE5D363D0329039A254D5EF49"))
    }

    @Test func nothingOfAKeyIsShown() throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("merchant_key.pem"))
        let cipher = try SM4ResourceCipher(APIv3Key(ShangmiVectors.shared.get().apiV3Key))
        var dumped = ""
        dump(key, to: &dumped)
        dump(cipher, to: &dumped)
        #expect(dumped == "- ‹SM2 private key›\n- ‹SM4 key›\n")
    }
}
