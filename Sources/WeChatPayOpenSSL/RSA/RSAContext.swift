import COpenSSL
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A context of OpenSSL's, prepared for one key and PKCS#1 v1.5 with SHA-256. Every operation runs on a copy of it.
///
/// OpenSSL looks algorithms up by their names whenever one is prepared.
///
/// Unchecked, but safe to share: the context is only ever copied, one thread at a time.
final class RSAContext: @unchecked Sendable {
    private let pointer: OpaquePointer
    private let turn = Mutex(())
    private let length: Int

    enum Purpose {
        case signing, verification
    }

    init(_ purpose: Purpose, key: OpenSSLKey) throws(OpenSSLError) {
        pointer = try require(EVP_PKEY_CTX_new(key.pointer, nil), "make a context")
        length = Int(EVP_PKEY_get_size(key.pointer))
        switch purpose {
        case .signing: try succeed(EVP_PKEY_sign_init(pointer), "begin a signature")
        case .verification: try succeed(EVP_PKEY_verify_init(pointer), "begin a verification")
        }
        try succeed(EVP_PKEY_CTX_set_rsa_padding(pointer, RSA_PKCS1_PADDING), "choose PKCS#1 v1.5")
        try succeed(EVP_PKEY_CTX_set_signature_md(pointer, EVP_sha256()), "choose SHA-256")
    }

    deinit { EVP_PKEY_CTX_free(pointer) }

    func signature(for message: Data) throws(OpenSSLError) -> Data {
        let digest = try Self.digest(of: message)
        return try withCopy { context throws(OpenSSLError) in
            try Data(atMost: length, "sign") { EVP_PKEY_sign(context, $0, &$1, digest, digest.count) }
        }
    }

    /// A signature that can't be read counts as one that does not fit.
    func isValidSignature(_ signature: Data, for message: Data) throws(OpenSSLError) -> Bool {
        let digest = try Self.digest(of: message)
        return try withCopy { context throws(OpenSSLError) in
            defer { ERR_clear_error() }
            return try signature.withBytes { EVP_PKEY_verify(context, $0, $1, digest, digest.count) == 1 }
        }
    }

    private func withCopy<Result>(_ body: (OpaquePointer) throws(OpenSSLError) -> Result) throws(OpenSSLError) -> Result {
        let copy = try require(turn.withLock { _ in EVP_PKEY_CTX_dup(pointer) }, "copy a context")
        defer { EVP_PKEY_CTX_free(copy) }
        return try body(copy)
    }

    // Safe to share: a fetched digest never changes. It is fetched once for the life of the process.
    private nonisolated(unsafe) static let sha256 = EVP_MD_fetch(nil, "SHA256", nil)

    private static func digest(of message: Data) throws(OpenSSLError) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        try message.withBytes { bytes, count throws(OpenSSLError) in
            try succeed(EVP_Digest(bytes, count, &digest, nil, sha256, nil), "hash by SHA-256")
        }
        return digest
    }
}
