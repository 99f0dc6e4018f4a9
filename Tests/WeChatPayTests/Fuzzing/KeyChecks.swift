import Foundation

@testable import WeChatPay

/// Keys and certificates: a good one comes back as it was, and a refusal quotes nothing of the file.
enum KeyChecks {
    private static let key = Result { try RSAPrivateKey(pem: Vectors.text("merchant/apiclient_key.pem")) }
    private static let passphrase = Result { try Vectors.facts().mchid }

    static func checkPEM(_ text: String) throws {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.utf8.count >= 32 && !$0.contains("-----") }
        if let key = try Flaw.refusable(secrets: lines, { try RSAPrivateKey(pem: text) }) {
            try Flaw.unless(try RSAPrivateKey(pem: key.pemRepresentation).publicKey == key.publicKey, "a private key is written as another one")
        }
        if let key = try Flaw.refusable(secrets: lines, { try RSAPublicKey(pem: text) }) {
            try Flaw.unless(try RSAPublicKey(pem: key.pemRepresentation) == key, "a public key is written as another one")
        }
        if let certificate = try Flaw.refusable(secrets: lines, { try PlatformKey(certificatePEM: text) })?.certificate {
            try Flaw.unless(
                try RSACertificate(pem: certificate.pemRepresentation).publicKey == certificate.publicKey, "a certificate is written as another one"
            )
        }
        let key = try key.get()
        if let certificate = try Flaw.refusable(secrets: lines, { try ClientCertificate(chain: PEMText.certificates(in: text), privateKey: key) }) {
            try Flaw.unless(certificate.certificate.publicKey == key.publicKey, "a certificate is taken that does not fit the key")
        }
    }

    static func checkPKCS12(_ file: Data) throws {
        let passphrase = try passphrase.get()
        guard let certificate = try Flaw.refusable({ try ClientCertificate(pkcs12: file, passphrase: passphrase) }) else { return }
        try Flaw.unless(
            certificate.certificate.publicKey == certificate.privateKey.publicKey, "a file is opened whose certificate does not fit its key"
        )
        try Flaw.unless(try certificate.privateKey.publicKey == key.get().publicKey, "a file is opened that was altered")
    }
}
