import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Downloads the platform's certificates. Trust begins with their decryption under the APIv3 key; then the very answer is
/// verified with the certificates it carried.
struct CertificateDownload: Sendable {
    let sender: RequestSender
    let algorithms: any AlgorithmSuite
    let cipher: any ResourceCipher
    /// The keys configured beside: with a public key among them, the list is signed under that.
    let givenKeys: [PlatformKey]
    let now: @Sendable () -> Date
    let call: Call

    private struct List: Decodable {
        struct Entry: Decodable {
            let serialNumber: String
            let certificate: EncryptedResource

            enum CodingKeys: String, CodingKey {
                case serialNumber = "serial_no"
                case certificate = "encrypt_certificate"
            }
        }

        let data: [Entry]
    }

    /// - Throws: ``WeChatPayError``.
    func callAsFunction() async throws -> [PlatformKey] {
        try await sender.send(call) { signed, answer in
            guard answer.status < 400 else { throw refused(answer, signed) }
            let keys = try decrypted(answer)
            let verifier = MessageVerifier(now: now) { serial in
                guard let key = (givenKeys + keys).first(where: { $0.serial == serial }) else {
                    throw WeChatPayError(
                        .unknownSerial,
                        "The certificates' answer is signed under \(serial.quotedInErrors), which is none of the certificates it carries.",
                        advice: serial.hasPrefix(PlatformKey.publicKeyPrefix)
                            ? "The platform answers under its public key: add that key and its ID to the configuration."
                            : "Check the base URL and what stands between."
                    )
                }
                return key
            }
            _ = try await AnswerCheck(verifier: verifier, apiV2Key: nil, decrypter: NoFields()).accept(signed, answer)
            return keys
        }
    }

    /// An error answer here can't be verified: the keys to do so were in the answer that did not come.
    private func refused(_ answer: TransportResponse, _ signed: SignedCall) -> WeChatPayError {
        var error = WeChatPayError(answer: answer, to: signed, isVerified: false, now: now())
        if answer.status == 404 {
            error.advice = "This merchant has no platform certificates, only the platform's public key: configure that key and its ID."
        }
        return error
    }

    private func decrypted(_ answer: TransportResponse) throws -> [PlatformKey] {
        do {
            let list = try JSONDecoder().decode(List.self, from: answer.body)
            return try list.data.map { entry in
                let key = try algorithms.platformKey(certificatePEM: String(decoding: cipher.decrypt(entry.certificate), as: UTF8.self))
                guard key.serial == entry.serialNumber.uppercased() else {
                    throw WeChatPayError(.unreadableBody, "A platform certificate does not carry the serial it is listed under.")
                }
                return key
            }
        } catch {
            var error = WeChatPayError(decoding: error, status: answer.status, requestID: answer.headers[.requestID])
            error.outcome = .unknown
            throw error
        }
    }

    /// The list of certificates has no sensitive fields.
    private struct NoFields: FieldDecrypter {
        func decrypt(_ ciphertext: String) throws -> String {
            throw WeChatPayError(.decryptionFailed, "The list of certificates has no sensitive fields.")
        }
    }
}
