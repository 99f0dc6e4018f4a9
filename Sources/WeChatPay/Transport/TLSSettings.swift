import NIOSSL
import SwiftASN1
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whom connections trust, and what is shown where the platform demands a certificate.
package struct TLSSettings: Sendable {
    /// `nil` for the system's.
    let trustRoots: [NIOSSLCertificate]?
    let clientCertificate: ClientCertificate?

    /// The system's authorities, and no client certificate.
    package static let system = TLSSettings()

    private init() {
        self.trustRoots = nil
        self.clientCertificate = nil
    }

    /// - Parameter trustRoots: authorities in PEM, accepted in place of the system's.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    package init(trustRoots: String?, clientCertificate: ClientCertificate?) throws {
        do {
            self.trustRoots = try trustRoots.map { try PEMText.certificates(in: $0).map { try NIOSSLCertificate($0) } }
        } catch var error as WeChatPayError {
            error.message = "trustRoots: \(error.message)"
            error.advice = "It is the text of one or more authorities' certificates in PEM; without it, the system's authorities are trusted."
            throw error
        }
        self.clientCertificate = clientCertificate
    }

    var plain: TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let trustRoots { configuration.trustRoots = .certificates(trustRoots) }
        return configuration
    }

    /// - Throws: what NIOSSL throws for a key or a certificate that it can't use.
    func showing(_ certificate: ClientCertificate) throws -> TLSConfiguration {
        var configuration = plain
        configuration.certificateChain = try certificate.chain.map { .certificate(try NIOSSLCertificate($0)) }
        configuration.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: Array(certificate.privateKey.pemRepresentation.utf8), format: .pem))
        return configuration
    }
}

extension NIOSSLCertificate {
    fileprivate convenience init(_ certificate: Certificate) throws {
        try self.init(bytes: Array(certificate.serializeAsPEM().pemString.utf8), format: .pem)
    }
}
