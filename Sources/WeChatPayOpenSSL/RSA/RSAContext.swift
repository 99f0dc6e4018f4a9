import COpenSSL
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Contexts of OpenSSL's, prepared for one key and PKCS#1 v1.5 with SHA-256: as many as operations ever ran at once.
///
/// To prepare one, OpenSSL looks algorithms up by their names, and to copy one costs a good part of a verification. So they are kept and
/// serve one operation after the other, which OpenSSL allows as long as their parameters stay.
final class RSAContext: Sendable {
    private let prepared: Context
    private let idle = Mutex<[Context]>([])
    private let length: Int

    enum Purpose {
        case signing, verification
    }

    /// Unchecked, but safe to share: it is only ever in one operation's hands, and the first is only copied, one thread at a time.
    private final class Context: @unchecked Sendable {
        let pointer: OpaquePointer

        /// - Parameter pointer: to be freed with this; `nil` where there was no memory for it.
        init(taking pointer: OpaquePointer?) throws(OpenSSLError) { self.pointer = try require(pointer, "make a context") }

        deinit { EVP_PKEY_CTX_free(pointer) }
    }

    init(_ purpose: Purpose, key: OpenSSLKey) throws(OpenSSLError) {
        prepared = try Context(taking: EVP_PKEY_CTX_new(key.pointer, nil))
        length = Int(EVP_PKEY_get_size(key.pointer))
        switch purpose {
        case .signing: try succeed(EVP_PKEY_sign_init(prepared.pointer), "begin a signature")
        case .verification: try succeed(EVP_PKEY_verify_init(prepared.pointer), "begin a verification")
        }
        try succeed(EVP_PKEY_CTX_set_rsa_padding(prepared.pointer, RSA_PKCS1_PADDING), "choose PKCS#1 v1.5")
        try succeed(EVP_PKEY_CTX_set_signature_md(prepared.pointer, EVP_sha256()), "choose SHA-256")
    }

    func signature(for message: Data) throws(OpenSSLError) -> Data {
        let digest = try Self.digest(of: message)
        return try withContext { context throws(OpenSSLError) in
            try Data(atMost: length, "sign") { EVP_PKEY_sign(context, $0, &$1, digest, digest.count) }
        }
    }

    /// A signature that can't be read counts as one that does not fit.
    func isValidSignature(_ signature: Data, for message: Data) throws(OpenSSLError) -> Bool {
        let digest = try Self.digest(of: message)
        return try withContext { context throws(OpenSSLError) in
            defer { ERR_clear_error() }
            return try signature.withBytes { EVP_PKEY_verify(context, $0, $1, digest, digest.count) == 1 }
        }
    }

    private func withContext<Result>(_ body: (OpaquePointer) throws(OpenSSLError) -> Result) throws(OpenSSLError) -> Result {
        let context = try idle.withLock { idle throws(OpenSSLError) -> Context in
            if let context = idle.popLast() { return context }
            return try Context(taking: EVP_PKEY_CTX_dup(prepared.pointer))
        }
        let result = try body(context.pointer)
        idle.withLock { $0.append(context) }
        return result
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
