#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Signs requests for the merchant.
///
/// ``RSAPrivateKey`` signs in this process. Conform a type of your own to sign in a key service or a hardware module;
/// it then gets the exact bytes to sign.
public protocol Signer: Sendable {
    /// Signs `message` with RSA PKCS#1 v1.5 and SHA-256 and returns the raw signature.
    func signature(for message: Data) async throws -> Data
}
