import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension OpenSSLKey {
    /// What is hashed, and who is said to sign.
    struct SignatureForm {
        let digest: @Sendable () -> OpaquePointer?
        /// SM2 hashes it before the message, together with the public key.
        let signerID: String?

        /// PKCS#1 v1.5, which is OpenSSL's way with RSA keys unless told otherwise, with SHA-256.
        static let rsa = SignatureForm(digest: { EVP_sha256() }, signerID: nil)
        /// With SM3 and the standard's default ID.
        static let sm2 = SignatureForm(digest: { EVP_sm3() }, signerID: "1234567812345678")
    }

    func signature(for message: Data, form: SignatureForm) throws(OpenSSLError) -> Data {
        try withContext(of: form) { context throws(OpenSSLError) in
            try succeed(EVP_DigestSignInit(context, nil, form.digest(), nil, pointer), "begin a signature")
            return try message.withBytes { message, length throws(OpenSSLError) in
                try Data(atMost: Int(EVP_PKEY_get_size(pointer)), "sign") { EVP_DigestSign(context, $0, &$1, message, length) }
            }
        }
    }

    /// A signature that can't be read counts as one that does not fit.
    func isValidSignature(_ signature: Data, for message: Data, form: SignatureForm) throws(OpenSSLError) -> Bool {
        try withContext(of: form) { context throws(OpenSSLError) in
            try succeed(EVP_DigestVerifyInit(context, nil, form.digest(), nil, pointer), "begin a verification")
            defer { ERR_clear_error() }
            return try signature.withBytes { signature, signatureLength throws(OpenSSLError) in
                try message.withBytes { EVP_DigestVerify(context, signature, signatureLength, $0, $1) == 1 }
            }
        }
    }

    private func withContext<Result>(
        of form: SignatureForm, _ body: (OpaquePointer) throws(OpenSSLError) -> Result
    ) throws(OpenSSLError) -> Result {
        let context = try require(EVP_MD_CTX_new(), "make a context")
        defer { EVP_MD_CTX_free(context) }
        guard let signerID = form.signerID else { return try body(context) }
        // It has to be known before the first byte is hashed. A context set from outside stays the caller's to free.
        let keyContext = try require(EVP_PKEY_CTX_new(pointer, nil), "make a context")
        defer { EVP_PKEY_CTX_free(keyContext) }
        try succeed(EVP_PKEY_CTX_set1_id(keyContext, signerID, Int32(signerID.utf8.count)), "set the signer's ID")
        EVP_MD_CTX_set_pkey_ctx(context, keyContext)
        return try body(context)
    }
}
