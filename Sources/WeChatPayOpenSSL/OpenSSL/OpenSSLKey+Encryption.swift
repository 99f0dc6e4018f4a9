import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension OpenSSLKey {
    /// Encrypts by the way of OpenSSL's that is the default for the key's algorithm.
    func encrypt(_ plaintext: Data) throws(OpenSSLError) -> Data {
        try transform(plaintext, "encrypt", EVP_PKEY_encrypt_init, EVP_PKEY_encrypt)
    }

    func decrypt(_ ciphertext: Data) throws(OpenSSLError) -> Data {
        try transform(ciphertext, "decrypt", EVP_PKEY_decrypt_init, EVP_PKEY_decrypt)
    }

    private typealias Transformation = (
        OpaquePointer?, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>?, UnsafePointer<UInt8>?, Int
    ) -> Int32

    private func transform(
        _ input: Data, _ operation: StaticString, _ begin: (OpaquePointer?) -> Int32, _ transformation: Transformation
    ) throws(OpenSSLError) -> Data {
        let context = try require(EVP_PKEY_CTX_new(pointer, nil), "make a context")
        defer { EVP_PKEY_CTX_free(context) }
        try succeed(begin(context), operation)
        return try input.withBytes { input, length throws(OpenSSLError) in
            var limit = 0
            try succeed(transformation(context, nil, &limit, input, length), operation)
            return try Data(atMost: limit, operation) { transformation(context, $0, &$1, input, length) }
        }
    }
}
