import Foundation
import Testing

@testable import WeChatPay

/// Signatures that openssl made and ciphertexts that Python's `cryptography` made, committed.
@Suite struct CommittedVectorTests {
    @Test func opensslsSignaturesAreAcceptedAndMadeAlike() throws {
        let key = try RSAPrivateKey(pem: Vectors.text("merchant/apiclient_key.pem"))
        let requests = try Vectors.requests()
        #expect(requests.count == 6)
        for request in requests {
            #expect(key.publicKey.isValidSignature(request.signature, for: request.signedText), "\(request.method) \(request.target)")
            #expect(try key.signature(for: request.signedText) == request.signature, "PKCS#1 v1.5 signatures are deterministic")
            #expect(!key.publicKey.isValidSignature(request.signature, for: request.signedText.dropLast()))
        }
    }

    @Test func pythonsFieldsAreDecrypted() throws {
        let key = try RSAPrivateKey(pem: Vectors.text("merchant/apiclient_key.pem"))
        let fields = try Vectors.fields()
        #expect(fields.map(\.text.utf8.count).max() == 214)
        for field in fields { #expect(try key.decrypt(field.ciphertext) == field.text) }
    }

    @Test func aFieldForAnotherCertificateIsRefused() throws {
        let stranger = try RSAPrivateKey(pem: Vectors.text("refused/stranger_key.pem"))
        let field = try #require(try Vectors.fields().first)
        #expect(try #require(throws: WeChatPayError.self) { try stranger.decrypt(field.ciphertext) }.kind == .decryptionFailed)
    }

    @Test func pythonsResourcesAreDecryptedWhateverTheirAssociatedData() throws {
        let key = try APIv3Key(Vectors.facts().apiV3Key)
        let resources = try Vectors.resources()
        #expect(Set(resources.map(\.resource.associatedData)).isSuperset(of: ["transaction", "", nil]))
        for vector in resources { #expect(try key.decrypt(vector.resource) == Data(vector.text.utf8)) }
    }
}
