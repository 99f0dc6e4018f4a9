import Dispatch
import Foundation
import SwiftASN1
import Synchronization
import WeChatPay
import X509

extension Simulator.Credentials {
    /// Made once for all simulators of this process that keep nothing: RSA keys take long to make.
    static func shared() throws -> Simulator.Credentials { try sharedResult.get() }

    private static let sharedResult = Result { try Simulator.Credentials.generate() }

    /// Makes a merchant, and a platform for it.
    static func generate() throws -> Simulator.Credentials {
        let keys = try keys(3)
        let (merchantKey, publicKey) = (keys[0], keys[1])
        let authority = try CertificateAuthority()
        let mchid = "19" + digits(8)
        let merchantCertificate = try authority.issue(to: mchid, organization: "simulated merchant", publicKey: merchantKey.publicKey)
        return try Simulator.Credentials(
            mchid: mchid, appid: "wx" + Nonce.hexadecimal(16), privateKey: merchantKey.pemRepresentation,
            certificate: merchantCertificate.pemRepresentation, merchantSerial: merchantCertificate.serial, apiV3Key: Nonce.make(length: 32),
            apiV2Key: Nonce.make(length: 32), platformPublicKeyID: PlatformSecrets.PublicKey.newID(),
            platformPublicKey: publicKey.publicKey.pemRepresentation,
            platform: PlatformSecrets(
                authorityKey: authority.key.serializeAsPEM().pemString, authorityCertificate: authority.certificate.serializeAsPEM().pemString,
                certificates: [PlatformSecrets.IssuedKey(keys[2], by: authority)], publicKeyPrivateHalf: publicKey.pemRepresentation
            )
        )
    }

    /// The first keys that several cores make, racing: how long one takes is chance, and some take three times as long as others.
    private static func keys(_ count: Int) throws -> [RSAPrivateKey] {
        let keys = Mutex<[Result<RSAPrivateKey, any Error>]>([])
        let isMade = DispatchSemaphore(value: 0)
        // Threads of their own: this one waits, and with it maybe all those that run tasks.
        for _ in 0..<min(ProcessInfo.processInfo.activeProcessorCount, 2 * count) {
            Thread.detachNewThread {
                while keys.withLock({ $0.count < count }) {
                    let key = Result { try RSAPrivateKey.generate() }
                    keys.withLock { $0.append(key) }
                    isMade.signal()
                }
            }
        }
        for _ in 0..<count { isMade.wait() }
        return try keys.withLock { try $0.prefix(count).map { try $0.get() } }
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
        var generator = SystemRandomNumberGenerator()
        var text: [UInt8] = []
        text.reserveCapacity(count)
        while text.count < count {
            // The system is asked once for sixteen digits.
            var random = generator.next()
            for _ in 0..<UInt64.bitWidth / 4 where text.count < count {
                let digit = UInt8(random & 0xF)
                random >>= 4
                text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
