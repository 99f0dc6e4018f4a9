import Foundation
import Testing

@testable import WeChatPay

/// Committed key files, made by openssl: every form that a merchant may hold is one key, and what can't serve is refused by name.
@Suite struct KeyFormTests {
    @Test(arguments: ["merchant/apiclient_key.pem", "merchant/apiclient_key_pkcs1.pem"], ["\n", "\r\n"])
    func everyFormOfTheKeyIsTheCertificatesKey(file: String, lineEnd: String) throws {
        let pem = try Vectors.text(file).replacing("\n", with: lineEnd)
        let merchant = try Merchant(id: "1900000109", privateKey: pem, certificate: Vectors.text("merchant/apiclient_cert.pem"))
        #expect(try merchant.serial == Vectors.facts().merchantSerial)
    }

    @Test(arguments: ["merchant/apiclient_cert.p12", "merchant/apiclient_cert_legacy.p12"])
    func pkcs12OpensWithTheMerchantsNumber(file: String) throws {
        let merchant = try Merchant(id: Vectors.facts().mchid, pkcs12: Vectors.data(file))
        #expect(try merchant.serial == Vectors.facts().merchantSerial)
        #expect(try merchant.publicKey == RSAPrivateKey(pem: Vectors.text("merchant/apiclient_key.pem")).publicKey)
    }

    @Test func serialsAreThoseThatOpensslPrints() throws {
        let facts = try Vectors.facts()
        for (file, serial) in [
            ("merchant/apiclient_cert.pem", facts.merchantSerial), ("platform/wechatpay_cert.pem", facts.platformSerial),
            ("refused/stranger_cert.pem", facts.strangerSerial),
        ] {
            #expect(try RSACertificate(pem: Vectors.text(file)).serial == serial)
        }
    }

    @Test func thePublicKeyIsTheOneInThePlatformsCertificate() throws {
        let certificate = try PlatformKey(certificatePEM: Vectors.text("platform/wechatpay_cert.pem"))
        let publicKey = try PlatformKey(id: Vectors.facts().publicKeyID, pem: Vectors.text("platform/pub_key.pem"))
        #expect(certificate.publicKey.derRepresentation == publicKey.publicKey.derRepresentation)
    }

    @Test(arguments: [
        ("refused/ec_key.pem", "not RSA"), ("refused/rsa_1024_key.pem", "too short"), ("refused/encrypted_key.pem", "under a password"),
        ("platform/pub_key.pem", "a public key"), ("merchant/apiclient_cert.pem", "holds a certificate"),
    ])
    func whatIsNoUsablePrivateKeyIsRefusedByName(file: String, reason: String) throws {
        let pem = try Vectors.text(file)
        let error = try #require(throws: WeChatPayError.self) { try RSAPrivateKey(pem: pem) }
        #expect(error.kind == .invalidConfiguration)
        #expect(error.message.contains(reason))
    }

    @Test(arguments: [
        ("refused/rsa_1024_public.pem", "too short"), ("platform/wechatpay_cert.pem", "holds a certificate"),
        ("merchant/apiclient_key.pem", "holds a private key"),
    ])
    func whatIsNoUsablePublicKeyIsRefusedByName(file: String, reason: String) throws {
        let pem = try Vectors.text(file)
        let error = try #require(throws: WeChatPayError.self) { try PlatformKey(id: Vectors.facts().publicKeyID, pem: pem) }
        #expect(error.kind == .invalidConfiguration)
        #expect(error.message.contains(reason))
    }

    @Test func theCertificateOfAnotherKeyIsRefused() throws {
        let (key, certificate) = (try Vectors.text("merchant/apiclient_key.pem"), try Vectors.text("refused/stranger_cert.pem"))
        let error = try #require(throws: WeChatPayError.self) { try Merchant(id: "1900000109", privateKey: key, certificate: certificate) }
        #expect(error.kind == .invalidConfiguration)
        #expect(error.message.contains("does not belong to the certificate"))
    }
}
