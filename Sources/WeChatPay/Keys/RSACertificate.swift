import SwiftASN1
public import X509

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A certificate with what the protocol asks of one: its serial, its validity and its RSA key.
public struct RSACertificate: Sendable, Equatable {
    /// Upper-case hexadecimal, as in `serial_no`.
    public let serial: String
    public let notValidBefore: Date
    public let notValidAfter: Date
    public let publicKey: RSAPublicKey
    /// The certificate itself.
    public let certificate: Certificate

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of a certificate.
    public init(pem: String) throws {
        let certificate: Certificate
        do {
            certificate = try Certificate(pemEncoded: pem)
        } catch {
            throw PEMText.unusable(pem, as: .certificate)
        }
        try self.init(certificate)
    }

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` unless it certifies an RSA key of at least 2,048 bits.
    public init(_ certificate: Certificate) throws {
        self.certificate = certificate
        self.serial = Self.hexadecimal(certificate.serialNumber)
        self.notValidBefore = certificate.notValidBefore
        self.notValidAfter = certificate.notValidAfter
        var serializer = DER.Serializer()
        try serializer.serialize(certificate.publicKey)
        self.publicKey = try RSAPublicKey(derRepresentation: Data(serializer.serializedBytes))
    }

    /// The certificate in PEM.
    public var pemRepresentation: String {
        get throws { try certificate.serializeAsPEM().pemString }
    }

    /// Whether the certificate is within its validity at `date`.
    public func isValid(at date: Date) -> Bool { notValidBefore <= date && date <= notValidAfter }

    private static func hexadecimal(_ serial: Certificate.SerialNumber) -> String {
        serial.bytes.drop { $0 == 0 }.hexadecimal.uppercased()
    }
}
