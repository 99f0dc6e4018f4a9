import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// OpenSSL's Galois/counter mode over OpenSSL's SM4, where it does not put them together itself (3.0).
struct ComposedSM4GCM: SM4GCM {
    func open(_ ciphertext: Data, tag: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data) throws(OpenSSLError) -> Data {
        try withMode(key: key, nonce: nonce, authenticating: associatedData) { mode throws(OpenSSLError) in
            let plaintext = try run(CRYPTO_gcm128_decrypt, ciphertext, mode)
            try tag.withBytes { tag, count throws(OpenSSLError) in
                try succeed(CRYPTO_gcm128_finish(mode, tag, count) == 0 ? 1 : 0, "find the tag to fit")
            }
            return plaintext
        }
    }

    func seal(_ plaintext: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data) throws(OpenSSLError) -> (Data, tag: Data) {
        try withMode(key: key, nonce: nonce, authenticating: associatedData) { mode throws(OpenSSLError) in
            let ciphertext = try run(CRYPTO_gcm128_encrypt, plaintext, mode)
            var tag = [UInt8](repeating: 0, count: SM4.tagLength)
            CRYPTO_gcm128_tag(mode, &tag, tag.count)
            return (ciphertext, tag: Data(tag))
        }
    }

    /// The block cipher under the mode, and whether it ever failed, which its function can't tell.
    private struct Block {
        let context: OpaquePointer
        var hasFailed = false
    }

    private func withMode<Result>(
        key: SM4Key, nonce: Data, authenticating associatedData: Data, _ body: (OpaquePointer) throws(OpenSSLError) -> Result
    ) throws(OpenSSLError) -> Result {
        let context = try require(EVP_CIPHER_CTX_new(), "make a context")
        defer { EVP_CIPHER_CTX_free(context) }
        try succeed(EVP_EncryptInit_ex2(context, EVP_sm4_ecb(), key.bytes.baseAddress, nil, nil), "begin SM4")
        try succeed(EVP_CIPHER_CTX_set_padding(context, 0), "begin SM4")
        var block = Block(context: context)
        let result = try withUnsafeMutablePointer(to: &block) { block throws(OpenSSLError) in
            let mode = try require(CRYPTO_gcm128_new(block, encrypt), "begin GCM")
            defer { CRYPTO_gcm128_release(mode) }
            try nonce.withBytes { nonce, count in CRYPTO_gcm128_setiv(mode, nonce, count) }
            try associatedData.withBytes { bytes, count throws(OpenSSLError) in
                try succeed(CRYPTO_gcm128_aad(mode, bytes, count) == 0 ? 1 : 0, "authenticate")
            }
            return try body(mode)
        }
        guard !block.hasFailed else { throw OpenSSLError("encrypt by SM4") }
        return result
    }

    private let encrypt: block128_f = { input, output, key in
        guard let block = UnsafeMutableRawPointer(mutating: key)?.assumingMemoryBound(to: Block.self) else { return }
        var count: Int32 = 0
        if EVP_EncryptUpdate(block.pointee.context, output, &count, input, 16) != 1 || count != 16 { block.pointee.hasFailed = true }
    }

    private func run(
        _ operation: (OpaquePointer?, UnsafePointer<UInt8>?, UnsafeMutablePointer<UInt8>?, Int) -> Int32, _ input: Data, _ mode: OpaquePointer
    ) throws(OpenSSLError) -> Data {
        try input.withBytes { bytes, length throws(OpenSSLError) in
            try Data(atMost: length, "run SM4-GCM") { output, _ in operation(mode, bytes, output, length) == 0 ? 1 : 0 }
        }
    }
}
