import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A key in OpenSSL's hands, read once and freed with its last reference.
///
/// Unchecked, but safe to share: the key is never changed once it is here, its references are counted atomically, and every operation below
/// makes a context of its own. OpenSSL lets any number of threads use one `EVP_PKEY` in this way.
final class OpenSSLKey: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over a reference.
    init(taking pointer: OpaquePointer) { self.pointer = pointer }

    deinit { EVP_PKEY_free(pointer) }

    /// - Parameter der: SubjectPublicKeyInfo.
    convenience init(publicKey der: Data) throws(OpenSSLError) {
        try self.init(taking: der.read({ d2i_PUBKEY(nil, &$0, $1) }, "read a public key"))
    }

    /// - Parameter der: PKCS#8, PKCS#1 or SEC 1.
    convenience init(privateKey der: Data) throws(OpenSSLError) {
        try self.init(taking: der.read({ d2i_AutoPrivateKey(nil, &$0, $1) }, "read a private key"))
    }

    /// The public half's SubjectPublicKeyInfo.
    var publicDERRepresentation: Data {
        get throws(OpenSSLError) {
            let length = i2d_PUBKEY(pointer, nil)
            guard length > 0 else { throw OpenSSLError("write a public key") }
            return try Data(atMost: Int(length), "write a public key") { output, _ in
                var output = output
                return i2d_PUBKEY(pointer, &output) == length ? 1 : 0
            }
        }
    }

    func isOf(_ algorithm: String) -> Bool { EVP_PKEY_is_a(pointer, algorithm) == 1 }
}
