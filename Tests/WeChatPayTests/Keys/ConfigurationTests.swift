import Testing

@testable import WeChatPay

/// Mix-ups of keys, found before the first call and named.
@Suite struct ConfigurationTests {
    private let keys = TestKeys.shared

    private func refusal<Value>(_ body: () throws -> Value) -> WeChatPayError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }

    @Test func aKeyThatIsNotTheCertificatesIsRefused() throws {
        let error = refusal { try Merchant(id: "1900000109", privateKey: keys.stranger.pemRepresentation, certificate: keys.merchantCertificate) }
        #expect(error?.message.contains("does not belong to the certificate") == true)
    }

    @Test func aSerialThatIsNotTheCertificatesIsRefused() throws {
        let error = refusal {
            try Merchant(id: "1900000109", serial: "5F99", privateKey: keys.merchant.pemRepresentation, certificate: keys.merchantCertificate)
        }
        #expect(error?.message.contains("is not the certificate's") == true)
    }

    @Test func aSerialInLowerCaseIsTheSameSerial() throws {
        let serial = try RSACertificate(pem: keys.merchantCertificate).serial
        let merchant = try Merchant(
            id: "1900000109", serial: serial.lowercased(), privateKey: keys.merchant.pemRepresentation, certificate: keys.merchantCertificate
        )
        #expect(merchant.serial == serial)
    }

    @Test(arguments: [("", "is empty"), ("hello", "no PEM header"), ("-----BEGIN PRIVATE KEY-----\nAAAA\n", "can't be read")])
    func aTextThatIsNoKeyIsDescribed(text: String, found: String) {
        let error = refusal { try RSAPrivateKey(pem: text) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.message.contains(found) == true)
    }

    @Test func aCertificateInTheKeysPlaceIsDescribed() {
        #expect(refusal { try RSAPrivateKey(pem: keys.merchantCertificate) }?.message.contains("holds a certificate") == true)
        #expect(refusal { try RSACertificate(pem: keys.merchant.pemRepresentation) }?.message.contains("holds a private key") == true)
    }

    @Test(arguments: ["wx47c677487ce3ac47", "", "19000 00109"])
    func aMerchantNumberThatIsNoneIsRefused(id: String) {
        #expect(refusal { try keys.merchant(id: id) }?.message.contains("(mchid) is not a number") == true)
    }

    @Test(arguments: [0, 31, 33])
    func anAPIv3KeyOfAnotherLengthIsRefused(length: Int) {
        let error = refusal { try APIv3Key(String(repeating: "k", count: length)) }
        #expect(error?.message == "The APIv3 key has \(length) bytes; it must have 32.")
    }

    @Test func theMerchantsOwnCertificateIsNoPlatformKey() throws {
        let platform = PlatformDouble.accepting()
        let error = refusal { try platform.client(platformKeys: .certificate(pem: keys.merchantCertificate)) }
        #expect(error?.message.contains("merchant's own certificate or key is configured as the platform's") == true)
        #expect(
            refusal { try platform.client(platformKeys: .publicKey(id: TestKeys.publicKeyID, pem: keys.merchant.publicKey.pemRepresentation)) } != nil
        )
    }

    @Test func platformKeysAreNeededAndNeedTheAPIv3KeyWhenAutomatic() {
        let platform = PlatformDouble.accepting()
        #expect(refusal { try platform.client(platformKeys: []) { $0.apiV2Key = nil } }?.message.contains("No platform key is configured") == true)
        #expect(refusal { try platform.client(platformKeys: .automatic) { $0.apiV3Key = nil } }?.message.contains("without the APIv3 key") == true)
    }

    @Test func aCertificatesSerialIsNoPublicKeyID() {
        let error = refusal { try PlatformKey(id: "5F0102", pem: keys.platform.publicKey.pemRepresentation) }
        #expect(error?.message.contains("does not begin with PUB_KEY_ID_") == true)
    }

    @Test(arguments: [
        "", "api.mch.weixin.qq.com", "ftp://a.test", "https://", "https:///x", "https://a.test?x", "https://user@a.test", "https://a b",
    ])
    func aBaseURLThatIsNoneIsRefused(text: String) {
        #expect(refusal { try Host(baseURL: text) }?.message.contains("base URL") == true)
    }
}
