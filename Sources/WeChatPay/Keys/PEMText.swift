import SwiftASN1

/// Says what a PEM text holds when it is not what was wanted, without quoting any of it.
package enum PEMText {
    package enum Content: String {
        case privateKey = "a private key"
        case publicKey = "a public key"
        case certificate = "a certificate"

        fileprivate func wanted(of algorithm: Algorithm) -> String {
            let size = algorithm == .rsa ? " of at least 2,048 bits" : ""
            return switch self {
            case .privateKey: "an unencrypted \(algorithm.rawValue) private key" + size
            case .publicKey: "an \(algorithm.rawValue) public key" + size
            case .certificate: algorithm == .rsa ? "an X.509 certificate" : "an X.509 certificate of an \(algorithm.rawValue) key"
            }
        }
    }

    package enum Algorithm: String {
        case rsa = "RSA"
        case sm2 = "SM2"
    }

    package static func unusable(_ text: String, as content: Content, of algorithm: Algorithm = .rsa) -> WeChatPayError {
        WeChatPayError(
            .invalidConfiguration, "The text is not \(content.wanted(of: algorithm)): \(found(in: text, insteadOf: content, of: algorithm)).",
            advice: "The platform's names: apiclient_key.pem is the merchant's private key, apiclient_cert.pem its certificate, "
                + "pub_key.pem the platform's public key, wechatpay_SERIAL.pem a platform certificate."
        )
    }

    private static func found(in text: String, insteadOf wanted: Content, of algorithm: Algorithm) -> String {
        guard text.contains(where: { !$0.isWhitespace }) else { return "it is empty" }
        guard text.contains("-----BEGIN ") else { return "it has no PEM header (-----BEGIN …-----)" }
        guard let documents = try? PEMDocument.parseMultiple(pemString: text), !documents.isEmpty else {
            return "its PEM can't be read (a line missing or altered?)"
        }
        let foreign = documents.first { Content(discriminator: $0.discriminator) != wanted }
        switch foreign?.discriminator {
        case nil where algorithm == .sm2: return "it holds \(wanted.rawValue), damaged or not SM2"
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
        case "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "SM2 PRIVATE KEY": self = .privateKey
        default: return nil
        }
    }
}
