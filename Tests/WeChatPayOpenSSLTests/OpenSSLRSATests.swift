import Foundation
import Testing
import WeChatPay

@testable import WeChatPayOpenSSL

/// RSA by OpenSSL held against swift-crypto, the `openssl` program and Python's `cryptography`.
@Suite struct OpenSSLRSATests {
    private let text = Data("POST\n/v3/x?a=%E4%BD%A0\n1554208460\nN\n{\"description\":\"充电\"}\n".utf8)

    private func key() throws -> OpenSSLRSAPrivateKey { try OpenSSLRSAPrivateKey(pem: ShangmiVectors.rsa("merchant/apiclient_key.pem")) }

    @Test func signaturesAreSwiftCryptosAndOpenssls() throws {
        let key = try key()
        for text in [text, Data(), Data(repeating: 0xFF, count: 100_000)] {
            let signature = try key.signature(for: text)
            #expect(signature == (try key.key.signature(for: text)), "PKCS#1 v1.5 signatures are deterministic")
            try Outsider.withFolder { folder in
                try ShangmiVectors.rsa("merchant/apiclient_key.pem").write(toFile: "\(folder)/key.pem", atomically: true, encoding: .utf8)
                #expect(try Outsider.run("openssl", "dgst", "-sha256", "-sign", "\(folder)/key.pem", input: text) == signature)
            }
        }
    }

    @Test func pythonVerifiesWhatIsSigned() throws {
        let key = try key()
        let input: JSON = [
            "key": .string(key.key.publicKey.pemRepresentation), "text": .string(text.base64EncodedString()),
            "signature": .string(try key.signature(for: text).base64EncodedString()),
        ]
        let verdict = try Outsider.python(
            """
            import base64, json, sys
            from cryptography.hazmat.primitives import hashes, serialization
            from cryptography.hazmat.primitives.asymmetric import padding
            given = json.load(sys.stdin)
            key = serialization.load_pem_public_key(given["key"].encode())
            key.verify(base64.b64decode(given["signature"]), base64.b64decode(given["text"]), padding.PKCS1v15(), hashes.SHA256())
            print("verified")
            """, input: input.encoded()
        )
        #expect(String(decoding: verdict, as: UTF8.self) == "verified\n")
    }

    @Test func onlyTheSignatureOfTheTextIsAccepted() throws {
        let swiftCrypto = try RSAPrivateKey(pem: ShangmiVectors.rsa("platform/private_key.pem"))
        let key = try OpenSSLRSAPublicKey(pem: ShangmiVectors.rsa("platform/pub_key.pem"))
        let signature = try swiftCrypto.signature(for: text)
        #expect(key.isValidSignature(signature, for: text))
        var flipped = signature
        flipped[100] ^= 1
        for (signature, text) in [
            (flipped, text), (signature, text + [0]), (signature.dropLast(), text), (signature + [0], text), (Data(), text),
            (try key.key.isValidSignature(signature, for: text) ? self.key().signature(for: text) : signature, text),
        ] {
            #expect(!key.isValidSignature(signature, for: text))
        }
        #expect(key.isValidSignature(signature, for: text), "what was refused leaves nothing behind")
        #expect(OpenSSLError("look").description == "OpenSSL could not look", "refusals leave reasons in the thread's queue")
    }

    @Test func aSliceOfOtherDataIsReadFromItsOwnStart() throws {
        let key = try key()
        let padded = Data([1, 2, 3]) + text + Data([4])
        let slice = padded.dropFirst(3).dropLast()
        #expect(try key.signature(for: slice) == key.key.signature(for: text))
        let signature = (Data([9]) + (try key.signature(for: text))).dropFirst()
        #expect(try OpenSSLRSAPublicKey(key.key.publicKey).isValidSignature(signature, for: slice))
    }

    @Test func manyTasksShareAKey() async throws {
        let key = try key()
        let publicKey = try OpenSSLRSAPublicKey(key.key.publicKey)
        let accepted = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let text = Data("message \(number)".utf8)
                    return publicKey.isValidSignature(try key.signature(for: text), for: text)
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(accepted == 200)
    }

    @Test(arguments: ["refused/rsa_1024_key.pem", "refused/ec_key.pem", "refused/encrypted_key.pem", "platform/pub_key.pem"])
    func otherKeyFilesAreRefusedAsTheyAreWithoutOpenSSL(name: String) throws {
        let text = try ShangmiVectors.rsa(name)
        let error = try #require(throws: WeChatPayError.self) { try OpenSSLRSAPrivateKey(pem: text) }
        #expect(error.message == (#expect(throws: WeChatPayError.self) { try RSAPrivateKey(pem: text) })?.message)
    }

    @Test func aConfigurationSignsAndVerifiesByOpenSSLThroughout() throws {
        let merchant = try Merchant(
            id: "1900000109", privateKey: ShangmiVectors.rsa("merchant/apiclient_key.pem"),
            certificate: ShangmiVectors.rsa("merchant/apiclient_cert.pem"))
        let configuration = try WeChatPay.Configuration(
            merchant: merchant, apiV3Key: APIv3Key(ShangmiVectors.shared.get().apiV3Key),
            platformKeys: [
                .automatic, .publicKey(id: "PUB_KEY_ID_1", pem: ShangmiVectors.rsa("platform/pub_key.pem")),
                .certificate(pem: ShangmiVectors.rsa("platform/wechatpay_cert.pem")),
            ]
        ).usingOpenSSL()
        #expect(configuration.merchant.signer is OpenSSLRSAPrivateKey)
        #expect(configuration.merchant.clientCertificate != nil)
        #expect(configuration.merchant.publicKey == merchant.publicKey)
        #expect(configuration.platformKeys.keys.map { $0.publicKey is OpenSSLRSAPublicKey } == [true, true])
        #expect(configuration.platformKeys.keys.map(\.isPublicKey) == [true, false])
        let downloaded = try configuration.merchant.algorithms.platformKey(certificatePEM: ShangmiVectors.rsa("platform/wechatpay_cert.pem"))
        #expect(downloaded.publicKey is OpenSSLRSAPublicKey)
        #expect(configuration.merchant.algorithms.certificateType == nil)
    }
}
