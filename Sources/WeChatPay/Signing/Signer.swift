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
    /// The algorithms in which its merchant and the platform speak; ``AlgorithmSuite/rsa`` unless said otherwise.
    ///
    /// Nothing in other algorithms is believed by a client of this merchant.
    var algorithms: any AlgorithmSuite { get }

    /// Signs `message` by the scheme of ``algorithms`` and returns the raw signature: for RSA that of PKCS#1 v1.5 with SHA-256.
    func signature(for message: Data) async throws -> Data
}

extension Signer {
    public var algorithms: any AlgorithmSuite { .rsa }
}
