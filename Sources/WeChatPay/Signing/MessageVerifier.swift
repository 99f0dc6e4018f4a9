import Crypto
import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Verifies an answer or a notification: its signature headers, its time, the key it names and the signature itself.
struct MessageVerifier: Sendable {
    /// How far the signed time may be from the local clock, in seconds.
    static let tolerance: TimeInterval = 300
    private static let probePrefix = "WECHATPAY/SIGNTEST/"

    let now: @Sendable () -> Date
    let key: @Sendable (_ serial: String) async throws -> PlatformKey

    /// - Throws: ``WeChatPayError`` whose kind says which check failed.
    func verify(headers: HTTPFields, body: Data) async throws {
        let timestamp = try Self.header(.wechatPayTimestamp, in: headers)
        let nonce = try Self.header(.wechatPayNonce, in: headers)
        let serial = try Self.header(.wechatPaySerial, in: headers)
        let signature = try Self.header(.wechatPaySignature, in: headers)
        guard !signature.hasPrefix(Self.probePrefix) else {
            throw WeChatPayError(
                .signatureProbe, "The signature is one of the platform's probes, made wrong on purpose.",
                advice: "Refusing it is right. The platform sends the real notification later; a query can simply be repeated."
            )
        }
        try checkTime(timestamp, headers: headers)
        guard let signatureBytes = Data(base64Encoded: signature) else {
            throw WeChatPayError(.malformedHeader, "The header Wechatpay-Signature is not base64.")
        }
        let key = try await key(serial).publicKey
        try Self.checkScheme(of: key, headers: headers)
        let lengths = key.signatureLengths
        guard lengths.contains(signatureBytes.count) else {
            throw WeChatPayError(
                .malformedHeader,
                "The header Wechatpay-Signature holds \(signatureBytes.count) bytes; a signature with this key has "
                    + (lengths.count == 1 ? "\(lengths.lowerBound)." : "\(lengths.lowerBound) to \(lengths.upperBound).")
            )
        }
        guard key.isValidSignature(signatureBytes, for: SignedText.response(timestamp: timestamp, nonce: nonce, body: body)) else {
            throw WeChatPayError(
                .signatureMismatch, "The signature does not fit the text and the platform key \(serial.quotedInErrors).",
                advice: "Either the message was altered on its way, its body was parsed and encoded again before it was verified "
                    + "(verify the raw bytes), or the configured key is not the one of that serial."
            )
        }
    }

    private static func header(_ name: HTTPField.Name, in headers: HTTPFields) throws -> String {
        let values = headers[values: name]
        guard let value = values.first, !value.isEmpty else {
            throw WeChatPayError(
                .missingHeader, "The header \(name.rawName) is missing.",
                advice: "If a proxy stands between, let it pass all Wechatpay-… headers."
            )
        }
        guard values.count == 1 else {
            throw WeChatPayError(.malformedHeader, "The header \(name.rawName) stands in the message \(values.count) times.")
        }
        return value
    }

    /// The key alone decides how a signature is verified. A header that names another scheme only makes for a better error.
    private static func checkScheme(of key: any PlatformPublicKey, headers: HTTPFields) throws {
        guard let named = headers[.wechatPaySignatureType].flatMap(SignatureScheme.init), named != key.scheme else { return }
        throw WeChatPayError(
            .signatureMismatch, "The message says that it is signed by \(named.rawValue); the key that it names signs by \(key.scheme.rawValue).",
            advice: "Nothing in it can be believed. Either its headers were altered on their way, or another key is configured under that serial."
        )
    }

    private func checkTime(_ timestamp: String, headers: HTTPFields) throws {
        guard let seconds = Int(timestamp) else {
            throw WeChatPayError(.malformedHeader, "The header Wechatpay-Timestamp is not a number of seconds.")
        }
        let difference = ClockDifference(of: Date(timeIntervalSince1970: TimeInterval(seconds)), from: now())
        guard difference.isBeyondTolerance else { return }
        let answersDate = ClockDifference(header: headers[.date], from: now())
        throw WeChatPayError(
            .clockSkew,
            answersDate?.isBeyondTolerance == true
                ? "The local clock is \(difference.description) the platform's."
                : "The signed time is far from the local clock, which is \(difference.description) it.",
            advice: answersDate?.isBeyondTolerance == true
                ? "Set the local clock (NTP). The platform refuses requests signed more than 5 minutes off, too."
                : "Either the message is an old one sent again, or the local clock is wrong."
        )
    }
}
