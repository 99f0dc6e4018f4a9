import SwiftASN1

/// Says what a PEM text holds when it is not what was wanted, without quoting any of it.
enum PEMText {
    enum Content: String {
        case privateKey = "a private key"
        case publicKey = "a public key"
        case certificate = "a certificate"

        var wanted: String {
            switch self {
            case .privateKey: "an unencrypted RSA private key of at least 2,048 bits"
            case .publicKey: "an RSA public key of at least 2,048 bits"
            case .certificate: "an X.509 certificate"
            }
        }
    }

    static func unusable(_ text: String, as content: Content) -> WeChatPayError {
        WeChatPayError(
            .invalidConfiguration, "The text is not \(content.wanted): \(found(in: text, insteadOf: content)).",
            advice: "The platform's names: apiclient_key.pem is the merchant's private key, apiclient_cert.pem its certificate, "
                + "pub_key.pem the platform's public key, wechatpay_SERIAL.pem a platform certificate."
        )
    }

    private static func found(in text: String, insteadOf wanted: Content) -> String {
        guard text.contains(where: { !$0.isWhitespace }) else { return "it is empty" }
        guard text.contains("-----BEGIN ") else { return "it has no PEM header (-----BEGIN …-----)" }
        guard let document = try? PEMDocument(pemString: text) else { return "its PEM can't be read (a line missing or altered?)" }
        let found: Content
        switch document.discriminator {
        case "ENCRYPTED PRIVATE KEY": return "it holds a private key under a password; store it without one, in a file of mode 0600"
        case "CERTIFICATE": found = .certificate
        case "PUBLIC KEY", "RSA PUBLIC KEY": found = .publicKey
        case "PRIVATE KEY", "RSA PRIVATE KEY": found = .privateKey
        default: return "it holds \(document.discriminator)"
        }
        guard found == wanted else { return "it holds \(found.rawValue)" }
        return "it holds \(found.rawValue)\(found == .certificate ? ", damaged" : ", damaged, too short or not RSA")"
    }
}
