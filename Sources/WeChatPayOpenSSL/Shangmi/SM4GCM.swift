#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// SM4 in Galois/counter mode, of OpenSSL's making.
protocol SM4GCM: Sendable {
    /// - Throws: ``OpenSSLError`` when the tag, which OpenSSL compares in constant time, does not fit.
    func open(_ ciphertext: Data, tag: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data) throws(OpenSSLError) -> Data

    /// - Returns: the ciphertext, and the tag of 16 bytes.
    func seal(_ plaintext: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data) throws(OpenSSLError) -> (Data, tag: Data)
}

enum SM4 {
    static let tagLength = 16

    /// OpenSSL's own, where it has one (since 3.1), else its mode over its block cipher.
    static let gcm: any SM4GCM = ProvidedSM4GCM() ?? ComposedSM4GCM()
}
