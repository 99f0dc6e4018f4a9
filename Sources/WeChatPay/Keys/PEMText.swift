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
        guard let documents = try? PEMDocument.parseMultiple(pemString: text), !documents.isEmpty else {
            return "its PEM can't be read (a line missing or altered?)"
        }
        let foreign = documents.first { Content(discriminator: $0.discriminator) != wanted }
        switch foreign?.discriminator {
        case nil: return "it holds \(wanted.rawValue)\(wanted == .certificate ? ", damaged" : ", damaged, too short or not RSA")"
        case "ENCRYPTED PRIVATE KEY": return "it holds a private key under a password; store it without one, in a file of mode 0600"
        case let name?: return "it holds \(Content(discriminator: name)?.rawValue ?? name)"
        }
    }
}

extension PEMText.Content {
    fileprivate init?(discriminator: String) {
        switch discriminator {
        case "CERTIFICATE": self = .certificate
        case "PUBLIC KEY", "RSA PUBLIC KEY": self = .publicKey
        case "PRIVATE KEY", "RSA PRIVATE KEY": self = .privateKey
        default: return nil
        }
    }
}
