import Foundation
import Testing
import WeChatPay

@testable import WeChatPayOpenSSL

/// SM2 held against gmssl, which is pure Python, and the `openssl` program.
@Suite struct SM2Tests {
    @Test func gmsslsSignaturesAreAccepted() throws {
        let key = try SM2Certificate(pem: ShangmiVectors.text("merchant_cert.pem")).publicKey
        let requests = try ShangmiVectors.shared.get().requests
        #expect(requests.count == 3)
        for request in requests {
            #expect(key.isValidSignature(request.signature, for: request.signedText), "\(request.method) \(request.target)")
            #expect(!key.isValidSignature(request.signature, for: request.signedText.dropLast()))
        }
    }

    @Test func aSignatureUnderAnotherSignersIDIsRefused() throws {
        let key = try SM2Certificate(pem: ShangmiVectors.text("merchant_cert.pem")).publicKey
        for request in try ShangmiVectors.shared.get().requests {
            #expect(!key.isValidSignature(try #require(request.signatureUnderAnotherID), for: request.signedText))
        }
    }

    @Test func aSignatureWithMoreBehindOrLessIsRefused() throws {
        let key = try SM2Certificate(pem: ShangmiVectors.text("merchant_cert.pem")).publicKey
        let request = try #require(try ShangmiVectors.shared.get().requests.first)
        for signature in [request.signature + [0], request.signature.dropLast(), Data(), Data(repeating: 0, count: 64)] {
            #expect(!key.isValidSignature(signature, for: request.signedText))
        }
        #expect(OpenSSLError("look").description == "OpenSSL could not look", "refusals leave reasons in the thread's queue")
    }

    @Test func gmsslAcceptsWhatIsSigned() throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("merchant_key.pem"))
        let text = Data("充电\n".utf8)
        let input: JSON = [
            "key": .string(key.publicKey.derRepresentation.suffix(64).base64EncodedString()), "text": .string(text.base64EncodedString()),
            "signature": .string(try key.signature(for: text).base64EncodedString()),
        ]
        let verdict = try Outsider.python(
            """
            import base64, json, sys
            from gmssl import sm2
            given = {name: base64.b64decode(value) for name, value in json.load(sys.stdin).items()}
            key = sm2.CryptSM2(private_key="", public_key=given["key"].hex(), asn1=True)
            print(key.verify_with_sm3(given["signature"].hex(), given["text"]), key.verify_with_sm3(given["signature"].hex(), given["text"] + b"!"))
            """, input: input.encoded()
        )
        #expect(String(decoding: verdict, as: UTF8.self) == "True False\n")
    }

    @Test func opensslAcceptsWhatIsSignedUnderTheStandardsIDOnly() throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("merchant_key.pem"))
        let text = Data("充电\n".utf8)
        try Outsider.withFolder { folder in
            try ShangmiVectors.text("merchant_cert.pem").write(toFile: "\(folder)/cert.pem", atomically: true, encoding: .utf8)
            try text.write(to: URL(fileURLWithPath: "\(folder)/text"))
            try key.signature(for: text).write(to: URL(fileURLWithPath: "\(folder)/signature"))
            func verify(as id: String) throws {
                try Outsider.openssl([
                    "pkeyutl", "-verify", "-rawin", "-digest", "sm3", "-certin", "-inkey", "\(folder)/cert.pem", "-pkeyopt", "distid:\(id)", "-in",
                    "\(folder)/text", "-sigfile", "\(folder)/signature",
                ])
            }
            try verify(as: "1234567812345678")
            #expect(throws: Outsider.Failure.self) { try verify(as: "8765432187654321") }
        }
    }

    @Test func gmsslsFieldsAreDecrypted() throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("merchant_key.pem"))
        for field in try ShangmiVectors.shared.get().fields { #expect(try key.decrypt(field.ciphertext) == field.text) }
    }

    @Test(arguments: ["张三", "a", "+/% \n\"", "字" + String(repeating: "x", count: 4000)])
    func gmsslDecryptsWhatIsEncrypted(text: String) throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("standard_key.pem"))
        let input: JSON = [
            "key": .string(try #require(try ShangmiVectors.shared.get().standards["privateKey"])),
            "ciphertext": .string(try key.publicKey.encrypt(text)),
        ]
        let plaintext = try Outsider.python(
            """
            import base64, json, sys
            from Cryptodome.Util.asn1 import DerSequence, DerOctetString
            from gmssl import sm2
            given = json.load(sys.stdin)
            x, y, digest, rest = DerSequence().decode(base64.b64decode(given["ciphertext"]), strict=True)
            parts = [DerOctetString().decode(part).payload for part in (digest, rest)]
            key = sm2.CryptSM2(private_key=given["key"], public_key="", mode=1)
            sys.stdout.buffer.write(key.decrypt(x.to_bytes(32, "big") + y.to_bytes(32, "big") + parts[0] + parts[1]))
            """, input: input.encoded()
        )
        #expect(String(decoding: plaintext, as: UTF8.self) == text)
    }

    @Test func anEmptyFieldIsRefused() throws {
        let key = try SM2PublicKey(pem: ShangmiVectors.text("platform_public.pem"))
        let error = try #require(throws: WeChatPayError.self) { try key.encrypt("") }
        #expect(error.kind == .encryptionFailed)
        #expect(error.message.contains("is empty"))
    }

    @Test func aFieldForAnotherKeyOrAlteredIsRefused() throws {
        let field = try #require(try ShangmiVectors.shared.get().fields.first)
        let merchant = try SM2PrivateKey(pem: ShangmiVectors.text("merchant_key.pem"))
        let stranger = try SM2PrivateKey(pem: ShangmiVectors.text("stranger_key.pem"))
        var altered = try #require(Data(base64Encoded: field.ciphertext))
        altered[altered.count - 1] ^= 1
        for (key, ciphertext) in [
            (stranger, field.ciphertext), (merchant, altered.base64EncodedString()), (merchant, "AAAA"), (merchant, ""), (merchant, "not base64"),
        ] {
            #expect(#expect(throws: WeChatPayError.self) { try key.decrypt(ciphertext) }?.kind == .decryptionFailed, "\(ciphertext)")
        }
        #expect(OpenSSLError("look").description == "OpenSSL could not look", "refusals leave reasons in the thread's queue")
    }

    @Test func manyTasksShareAKey() async throws {
        let key = try SM2PrivateKey(pem: ShangmiVectors.text("merchant_key.pem"))
        let accepted = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let text = Data("message \(number)".utf8)
                    let field = try key.decrypt(key.publicKey.encrypt("field \(number)"))
                    return key.publicKey.isValidSignature(try key.signature(for: text), for: text) && field == "field \(number)"
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(accepted == 200)
    }
}
