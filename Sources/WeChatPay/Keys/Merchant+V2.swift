#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Merchant {
    /// A merchant of APIv2 alone, which has the APIv2 key and no certificate: APIv3 and the operations that demand a client certificate
    /// are out of its reach.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when `id` is no number.
    public init(id: String) throws {
        try self.init(id: id, serial: "0", signer: NoKey(), decrypter: NoKey())
    }
}

private struct NoKey: Signer, FieldDecrypter {
    func signature(for message: Data) throws -> Data { throw Self.error }
    func decrypt(_ ciphertext: String) throws -> String { throw Self.error }

    private static let error = WeChatPayError(
        .invalidConfiguration, "The merchant is configured for APIv2 alone, without a private key.",
        advice: "For APIv3 give apiclient_key.pem and apiclient_cert.pem, too."
    )
}
