import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension OpenSSLKey {
    /// The standard's default ID. SM2 hashes it before the message, together with the public key.
    private static let signerID = "1234567812345678"

    /// Signs by SM2 with SM3, in ASN.1.
    func sm2Signature(for message: Data) throws(OpenSSLError) -> Data {
        try withSM2Context { context throws(OpenSSLError) in
            try succeed(EVP_DigestSignInit(context, nil, EVP_sm3(), nil, pointer), "begin a signature")
            return try message.withBytes { message, length throws(OpenSSLError) in
                try Data(atMost: Int(EVP_PKEY_get_size(pointer)), "sign") { EVP_DigestSign(context, $0, &$1, message, length) }
            }
        }
    }

    /// A signature that can't be read counts as one that does not fit.
    func isValidSM2Signature(_ signature: Data, for message: Data) throws(OpenSSLError) -> Bool {
        try withSM2Context { context throws(OpenSSLError) in
            try succeed(EVP_DigestVerifyInit(context, nil, EVP_sm3(), nil, pointer), "begin a verification")
            defer { ERR_clear_error() }
            return try signature.withBytes { signature, signatureLength throws(OpenSSLError) in
                try message.withBytes { EVP_DigestVerify(context, signature, signatureLength, $0, $1) == 1 }
            }
        }
    }

    private func withSM2Context<Result>(_ body: (OpaquePointer) throws(OpenSSLError) -> Result) throws(OpenSSLError) -> Result {
        let context = try require(EVP_MD_CTX_new(), "make a context")
        defer { EVP_MD_CTX_free(context) }
        // The ID has to be known before the first byte is hashed. A context set from outside stays the caller's to free.
        let keyContext = try require(EVP_PKEY_CTX_new(pointer, nil), "make a context")
        defer { EVP_PKEY_CTX_free(keyContext) }
        try succeed(EVP_PKEY_CTX_set1_id(keyContext, Self.signerID, Int32(Self.signerID.utf8.count)), "set the signer's ID")
        EVP_MD_CTX_set_pkey_ctx(context, keyContext)
        return try body(context)
    }
}
