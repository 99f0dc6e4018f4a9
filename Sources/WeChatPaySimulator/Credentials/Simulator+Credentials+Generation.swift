import Dispatch
import SwiftASN1
import Synchronization
import WeChatPay

extension Simulator.Credentials {
    /// Made once for all simulators of this process that keep nothing: RSA keys take long to make.
    static func shared() throws -> Simulator.Credentials { try sharedResult.get() }

    private static let sharedResult = Result { try Simulator.Credentials.generate() }

    /// Makes a merchant, and a platform for it.
    static func generate() throws -> Simulator.Credentials {
        let keys = try keys(4)
        let (merchantKey, publicKey) = (keys[0], keys[1])
        let authority = try CertificateAuthority(key: keys[2])
        let mchid = "19" + digits(8)
        let merchantCertificate = try authority.issue(to: mchid, organization: "simulated merchant", publicKey: merchantKey.publicKey)
        return try Simulator.Credentials(
            mchid: mchid, appid: "wx" + Nonce.hexadecimal(16), privateKey: merchantKey.pemRepresentation,
            certificate: merchantCertificate.pemRepresentation, merchantSerial: merchantCertificate.serial, apiV3Key: Nonce.make(length: 32),
            apiV2Key: Nonce.make(length: 32), platformPublicKeyID: PlatformSecrets.PublicKey.newID(),
            platformPublicKey: publicKey.publicKey.pemRepresentation,
            platform: PlatformSecrets(
                authorityKey: authority.key.pemRepresentation, authorityCertificate: authority.certificate.serializeAsPEM().pemString,
                certificates: [PlatformSecrets.IssuedKey(keys[3], by: authority)], publicKeyPrivateHalf: publicKey.pemRepresentation
            )
        )
    }

    /// Makes keys on several cores at once: each takes a while.
    private static func keys(_ count: Int) throws -> [RSAPrivateKey] {
        let keys = Mutex<[Result<RSAPrivateKey, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            let key = Result { try RSAPrivateKey.generate() }
            keys.withLock { $0.append(key) }
        }
        return try keys.withLock { try $0.map { try $0.get() } }
    }

    fileprivate static func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9)) }.joined()
    }
}

extension PlatformSecrets.PublicKey {
    static func newID() -> String { "PUB_KEY_ID_01" + Simulator.Credentials.digits(26) }
}

extension PlatformSecrets.IssuedKey {
    /// A new platform certificate.
    init(_ key: RSAPrivateKey, by authority: CertificateAuthority) throws {
        let certificate = try authority.issue(to: "Simulated Platform", organization: "swift-wechatpay simulator", publicKey: key.publicKey)
        self.init(serial: certificate.serial, privateKey: key.pemRepresentation, certificate: try certificate.pemRepresentation)
    }
}

extension Nonce {
    /// Random digits and letters a to f.
    static func hexadecimal(_ count: Int) -> String {
        var digits = ""
        while digits.utf8.count < count {
            let number = String(UInt64.random(in: .min ... .max), radix: 16)
            digits += String(repeating: "0", count: 16 - number.utf8.count) + number
        }
        return String(digits.prefix(count))
    }
}
