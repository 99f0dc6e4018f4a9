import COpenSSL
import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A certificate with what the protocol asks of one: its serial, its validity and its SM2 key.
public struct SM2Certificate: Sendable {
    /// Upper-case hexadecimal, as in `serial_no`.
    public let serial: String
    public let notValidBefore: Date
    public let notValidAfter: Date
    public let publicKey: SM2PublicKey

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of a certificate of an SM2 key.
    public init(pem: String) throws {
        do {
            try self.init(der: PEM.document(pem, labels: ["CERTIFICATE"]))
        } catch {
            throw PEMText.unusable(pem, as: .certificate, of: .sm2)
        }
    }

    private init(der: Data) throws(OpenSSLError) {
        let certificate = try der.read({ d2i_X509(nil, &$0, $1) }, "read a certificate")
        defer { X509_free(certificate) }
        self.serial = try Self.serial(of: certificate)
        self.notValidBefore = try Self.date(X509_get0_notBefore(certificate))
        self.notValidAfter = try Self.date(X509_get0_notAfter(certificate))
        self.publicKey = try SM2PublicKey(OpenSSLKey(taking: require(X509_get_pubkey(certificate), "read a certificate's key")))
    }

    private static func serial(of certificate: OpaquePointer) throws(OpenSSLError) -> String {
        let number = try require(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nil), "read a certificate's serial")
        defer { BN_free(number) }
        guard BN_is_negative(number) == 0 else { throw OpenSSLError("take a negative serial") }
        let digits = try require(BN_bn2hex(number), "write a certificate's serial")
        defer { CRYPTO_free(digits, #file, #line) }
        return String(cString: digits)
    }

    private static func date(_ time: UnsafePointer<ASN1_TIME>?) throws(OpenSSLError) -> Date {
        var parts = tm()
        try succeed(ASN1_TIME_to_tm(time, &parts), "read a certificate's validity")
        return Date(timeIntervalSince1970: TimeInterval(timegm(&parts)))
    }
}
