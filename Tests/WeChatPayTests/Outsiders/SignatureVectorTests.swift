import Foundation
import Testing

@testable import WeChatPay

/// Signatures held against openssl's, in both directions.
@Suite struct SignatureVectorTests {
    private let text = SignedText.request(
        method: "POST", target: "/v3/pay/transactions/jsapi?a=%E4%BD%A0", timestamp: 1_554_208_460, nonce: "593BEC0C930BF1AFEB40B4A08C8FB242",
        body: Data(#"{"description":"充电"}"#.utf8)
    )

    @Test func opensslVerifiesWhatThisClientSigns() throws {
        let key = TestKeys.shared.merchant
        let signature = try key.signature(for: text)
        try Outsider.withFolder { folder in
            try key.publicKey.pemRepresentation.write(toFile: "\(folder)/public.pem", atomically: true, encoding: .utf8)
            try signature.write(to: URL(fileURLWithPath: "\(folder)/signature"))
            let verdict = try Outsider.run(
                "openssl", "dgst", "-sha256", "-verify", "\(folder)/public.pem", "-signature", "\(folder)/signature", input: text
            )
            #expect(String(decoding: verdict, as: UTF8.self).contains("Verified OK"))
            #expect(throws: Outsider.Failure.self) {
                try Outsider.run(
                    "openssl", "dgst", "-sha256", "-verify", "\(folder)/public.pem", "-signature", "\(folder)/signature", input: text + Data("!".utf8)
                )
            }
        }
    }

    @Test func thisClientVerifiesWhatOpensslSigns() throws {
        try Outsider.withFolder { folder in
            try Outsider.run("openssl", "genrsa", "-out", "\(folder)/key.pem", "2048")
            let publicPEM = try Outsider.run("openssl", "rsa", "-in", "\(folder)/key.pem", "-pubout")
            let signature = try Outsider.run("openssl", "dgst", "-sha256", "-sign", "\(folder)/key.pem", input: text)
            let publicKey = try RSAPublicKey(pem: String(decoding: publicPEM, as: UTF8.self))
            #expect(publicKey.isValidSignature(signature, for: text))
            #expect(!publicKey.isValidSignature(signature, for: text + Data("!".utf8)))
            let privateKey = try RSAPrivateKey(pem: String(contentsOfFile: "\(folder)/key.pem", encoding: .utf8))
            #expect(try privateKey.signature(for: text) == signature, "PKCS#1 v1.5 signatures are deterministic")
        }
    }

    @Test func theSignedTextsAreThePlatforms() {
        let request = SignedText.request(method: "GET", target: "/v3/certificates", timestamp: 1_554_208_460, nonce: "N", body: Data())
        #expect(String(decoding: request, as: UTF8.self) == "GET\n/v3/certificates\n1554208460\nN\n\n")
        let response = SignedText.response(timestamp: "1554209980", nonce: "c5ac7061", body: Data(#"{"data":[]}"#.utf8))
        #expect(String(decoding: response, as: UTF8.self) == "1554209980\nc5ac7061\n{\"data\":[]}\n")
        #expect(String(decoding: SignedText.response(timestamp: "1", nonce: "n", body: Data()), as: UTF8.self) == "1\nn\n\n")
    }
}
