import COpenSSL
import WeChatPay

/// An SM4 key of 16 bytes, overwritten when nobody holds it any more.
///
/// Unchecked, but safe to share: its bytes are written once, in the initializer.
final class SM4Key: @unchecked Sendable {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: some Collection<UInt8>) {
        self.bytes = UnsafeMutableBufferPointer.allocate(capacity: Self.count)
        _ = self.bytes.initialize(from: bytes.prefix(Self.count))
    }

    /// - Throws: ``OpenSSLError`` when it has no SM3.
    convenience init(_ key: APIv3Key) throws(OpenSSLError) {
        var digest = [UInt8](repeating: 0, count: 32)
        defer { OPENSSL_cleanse(&digest, digest.count) }
        let result = key.withUnsafeBytes { EVP_Digest($0.baseAddress, $0.count, &digest, nil, EVP_sm3(), nil) }
        try succeed(result, "hash by SM3")
        self.init(digest)
    }

    deinit {
        OPENSSL_cleanse(bytes.baseAddress, bytes.count)
        bytes.deallocate()
    }

    private static let count = 16
}
