#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Verifies the platform's signatures with one of its keys.
///
/// ``RSAPublicKey`` does it with swift-crypto; another cryptographic library can stand in.
public protocol Verifier: Sendable {
    /// How the signatures are made.
    var scheme: SignatureScheme { get }

    /// How many bytes a signature may have.
    var signatureLengths: ClosedRange<Int> { get }

    /// Whether `signature` is that of `message` by ``scheme``.
    func isValidSignature(_ signature: Data, for message: Data) -> Bool
}
