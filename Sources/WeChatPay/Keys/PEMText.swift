import SwiftASN1

/// Says what a PEM text holds when it is not what was wanted, without quoting any of it.
enum PEMText {
    static func unusable(_ text: String, wanted: String) -> WeChatPayError {
        WeChatPayError(
            .invalidConfiguration, "The text is not \(wanted): \(found(in: text)).",
            advice: "The platform's names: apiclient_key.pem is the merchant's private key, apiclient_cert.pem its certificate, "
                + "pub_key.pem the platform's public key, wechatpay_SERIAL.pem a platform certificate."
        )
    }

    private static func found(in text: String) -> String {
        guard text.contains(where: { !$0.isWhitespace }) else { return "it is empty" }
        guard text.contains("-----BEGIN ") else { return "it has no PEM header (-----BEGIN …-----)" }
        guard let document = try? PEMDocument(pemString: text) else { return "its PEM can't be read (a line missing or altered?)" }
        switch document.discriminator {
        case "ENCRYPTED PRIVATE KEY": return "it holds a private key under a password; store it without one, in a file of mode 0600"
        case "CERTIFICATE": return "it holds a certificate"
        case "PUBLIC KEY", "RSA PUBLIC KEY": return "it holds a public key that is too short or not RSA"
        case "PRIVATE KEY", "RSA PRIVATE KEY": return "it holds a private key, damaged, too short or not RSA"
        default: return "it holds \(document.discriminator)"
        }
    }
}
