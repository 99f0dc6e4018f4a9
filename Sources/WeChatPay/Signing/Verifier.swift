#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Verifies the platform's signatures with one of its keys.
///
/// ``RSAPublicKey`` does it with swift-crypto; another cryptographic library can stand in.
public protocol Verifier: Sendable {
    /// Whether `signature` is the RSA PKCS#1 v1.5 signature with SHA-256 of `message`.
    func isValidSignature(_ signature: Data, for message: Data) -> Bool
}
