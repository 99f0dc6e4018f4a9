import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// OpenSSL's own SM4-GCM.
struct ProvidedSM4GCM: SM4GCM {
    // Safe to share: a fetched cipher never changes. It is fetched once for the life of the process.
    private nonisolated(unsafe) let cipher: OpaquePointer

    /// `nil` where OpenSSL has none.
    init?() {
        guard let cipher = EVP_CIPHER_fetch(nil, "SM4-GCM", nil) else {
            ERR_clear_error()
            return nil
        }
        self.cipher = cipher
    }

    func open(_ ciphertext: Data, tag: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data) throws(OpenSSLError) -> Data {
        try run(ciphertext, key: key, nonce: nonce, authenticating: associatedData, encrypts: false) { context throws(OpenSSLError) in
            var tag = [UInt8](tag)
            try succeed(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tag.count), &tag), "set a tag")
        }.0
    }

    func seal(_ plaintext: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data) throws(OpenSSLError) -> (Data, tag: Data) {
        try run(plaintext, key: key, nonce: nonce, authenticating: associatedData, encrypts: true) { _ in }
    }

    private func run(
        _ input: Data, key: SM4Key, nonce: Data, authenticating associatedData: Data, encrypts: Bool,
        beforeEnd: (OpaquePointer) throws(OpenSSLError) -> Void
    ) throws(OpenSSLError) -> (Data, tag: Data) {
        let context = try require(EVP_CIPHER_CTX_new(), "make a context")
        defer { EVP_CIPHER_CTX_free(context) }
        try nonce.withBytes { nonce, count throws(OpenSSLError) in
            try succeed(EVP_CipherInit_ex2(context, cipher, nil, nil, encrypts ? 1 : 0, nil), "begin SM4-GCM")
            try succeed(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, Int32(count), nil), "set a nonce's length")
            try succeed(EVP_CipherInit_ex2(context, nil, key.bytes.baseAddress, nonce, -1, nil), "begin SM4-GCM")
        }
        var count: Int32 = 0
        try associatedData.withBytes { bytes, length throws(OpenSSLError) in
            try succeed(EVP_CipherUpdate(context, nil, &count, bytes, Int32(length)), "authenticate")
        }
        let text = try input.withBytes { bytes, length throws(OpenSSLError) in
            try Data(atMost: length, "run SM4-GCM") { output, written in
                let result = EVP_CipherUpdate(context, output, &count, bytes, Int32(length))
                written = Int(count)
                return result
            }
        }
        try beforeEnd(context)
        var rest = [UInt8](repeating: 0, count: SM4.tagLength)
        try succeed(EVP_CipherFinal_ex(context, &rest, &count), "end SM4-GCM")
        guard encrypts else { return (text, tag: Data()) }
        var tag = [UInt8](repeating: 0, count: SM4.tagLength)
        try succeed(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(tag.count), &tag), "get a tag")
        return (text, tag: Data(tag))
    }
}
