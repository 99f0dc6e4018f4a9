import CryptoExtras
import Foundation
import SwiftASN1
import X509

@testable import WeChatPay

/// Keys made once for all tests: the merchant's, the platform's and a stranger's.
struct TestKeys: Sendable {
    let merchant: RSAPrivateKey
    let merchantCertificate: String
    let platform: RSAPrivateKey
    let platformCertificate: RSACertificate
    let stranger: RSAPrivateKey

    static let apiV3Key = "0123456789abcdefghijklmnopqrstuv"
    static let apiV2Key = "192006250b4c09247ec02edce69f6a2d"
    static let workwxSecret = "a-secret-of-wecom"
    static let publicKeyID = "PUB_KEY_ID_0114232134912410000000000000"
    static let now = Date(timeIntervalSince1970: 1_700_000_000)

    static let shared: TestKeys = {
        do {
            let merchant = try RSAPrivateKey.generate()
            let platform = try RSAPrivateKey.generate()
            return TestKeys(
                merchant: merchant, merchantCertificate: try certificate(of: merchant, serial: 0x11).pemRepresentation, platform: platform,
                platformCertificate: try certificate(of: platform, serial: 0x22), stranger: try RSAPrivateKey.generate()
            )
        } catch {
            fatalError("the test keys could not be made: \(error)")
        }
    }()

    /// A self-signed certificate, valid from a day before ``now``.
    static func certificate(of key: RSAPrivateKey, serial: UInt8, days: Double = 365) throws -> RSACertificate {
        let key = try Certificate.PrivateKey(_RSA.Signing.PrivateKey(pemRepresentation: key.pemRepresentation))
        let name = try DistinguishedName { CommonName("test \(serial)") }
        return try RSACertificate(
            Certificate(
                version: .v3, serialNumber: .init(bytes: [0x5F] + Array(repeating: serial, count: 19)), publicKey: key.publicKey,
                notValidBefore: now.addingTimeInterval(-86400), notValidAfter: now.addingTimeInterval(86400 * days), issuer: name, subject: name,
                signatureAlgorithm: .sha256WithRSAEncryption, extensions: .init(), issuerPrivateKey: key
            )
        )
    }

    func merchant(id: String = "1900000109") throws -> Merchant {
        try Merchant(id: id, privateKey: merchant.pemRepresentation, certificate: merchantCertificate)
    }
}
