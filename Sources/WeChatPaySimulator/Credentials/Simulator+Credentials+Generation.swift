import SwiftASN1
import WeChatPay

extension Simulator.Credentials {
    /// Made once for all simulators of this process that keep nothing: RSA keys take long to make.
    static func shared() throws -> Simulator.Credentials { try sharedResult.get() }

    private static let sharedResult = Result { try Simulator.Credentials.generate() }

    /// Makes a merchant, and a platform for it.
    static func generate() throws -> Simulator.Credentials {
        let authority = try CertificateAuthority()
        let mchid = "19" + digits(8)
        let merchantKey = try RSAPrivateKey.generate()
        let merchantCertificate = try authority.issue(to: mchid, organization: "simulated merchant", publicKey: merchantKey.publicKey)
        let publicKey = try RSAPrivateKey.generate()
        return try Simulator.Credentials(
            mchid: mchid, appid: "wx" + Nonce.hexadecimal(16), privateKey: merchantKey.pemRepresentation,
            certificate: merchantCertificate.pemRepresentation, merchantSerial: merchantCertificate.serial, apiV3Key: Nonce.make(length: 32),
            apiV2Key: Nonce.make(length: 32), platformPublicKeyID: PlatformSecrets.PublicKey.newID(),
            platformPublicKey: publicKey.publicKey.pemRepresentation,
            platform: PlatformSecrets(
                authorityKey: authority.key.pemRepresentation, authorityCertificate: authority.certificate.serializeAsPEM().pemString,
                certificates: [PlatformSecrets.IssuedKey(by: authority)], publicKeyPrivateHalf: publicKey.pemRepresentation
            )
        )
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
    init(by authority: CertificateAuthority) throws {
        let key = try RSAPrivateKey.generate()
        let certificate = try authority.issue(to: "Simulated Platform", organization: "swift-wechatpay simulator", publicKey: key.publicKey)
        self.init(serial: certificate.serial, privateKey: key.pemRepresentation, certificate: try certificate.pemRepresentation)
    }
}

extension Nonce {
    /// Random digits and letters a to f.
    static func hexadecimal(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
    }
}
