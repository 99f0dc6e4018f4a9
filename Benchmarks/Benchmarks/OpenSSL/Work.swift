import Foundation
import WeChatPay
import WeChatPayOpenSSL

/// The same message signed and verified by either library, and what Shangmi needs.
struct Work {
    struct Operation: Sendable {
        let name: String
        let run: @Sendable () -> Void
    }

    let operations: [Operation]
    /// What must be refused, and may leave nothing behind.
    let refuse: @Sendable () -> Void

    init() throws {
        let key = try RSAPrivateKey.generate()
        let openSSL = try OpenSSLRSAPrivateKey(key)
        let publicKey = try OpenSSLRSAPublicKey(key.publicKey)
        let vectors = URL(fileURLWithPath: #filePath).appending(path: "../../../../Tests/Vectors/shangmi").standardizedFileURL
        let sm2 = try SM2PrivateKey(pem: String(contentsOf: vectors.appending(path: "merchant_key.pem"), encoding: .utf8))
        let certificate = try String(contentsOf: vectors.appending(path: "merchant_cert.pem"), encoding: .utf8)
        let message = SignedText.request(
            method: "POST", target: "/v3/pay/transactions/jsapi", timestamp: 1_554_208_460, nonce: Nonce.make(),
            body: Data(repeating: UInt8(ascii: "a"), count: 1024)
        )
        let signature = try key.signature(for: message)
        let shangmiSignature = try sm2.signature(for: message)
        let field = try sm2.publicKey.encrypt("张三")
        let cipher = try SM4ResourceCipher(APIv3Key(Nonce.make(length: 32)))
        let resource = try cipher.encrypt(Data(repeating: UInt8(ascii: "a"), count: 1024), associatedData: "transaction")
        operations = [
            Operation(name: "sign, swift-crypto") { require((try? key.signature(for: message)) != nil) },
            Operation(name: "sign, OpenSSL") { require((try? openSSL.signature(for: message)) != nil) },
            Operation(name: "verify, swift-crypto") { require(key.publicKey.isValidSignature(signature, for: message)) },
            Operation(name: "verify, OpenSSL") { require(publicKey.isValidSignature(signature, for: message)) },
            Operation(name: "sign, SM2") { require((try? sm2.signature(for: message)) != nil) },
            Operation(name: "verify, SM2") { require(sm2.publicKey.isValidSignature(shangmiSignature, for: message)) },
            Operation(name: "decrypt a field, SM2") { require((try? sm2.decrypt(field)) != nil) },
            Operation(name: "encrypt a field, SM2") { require((try? sm2.publicKey.encrypt("张三")) != nil) },
            Operation(name: "open 1 KiB, SM4-GCM") { require((try? cipher.decrypt(resource)) != nil) },
        ]
        refuse = {
            require(!publicKey.isValidSignature(signature.dropLast(), for: message))
            require(!sm2.publicKey.isValidSignature(shangmiSignature.dropLast(), for: message))
            require((try? sm2.decrypt("AAAA")) == nil)
            var altered = resource
            altered.associatedData = "refund"
            require((try? cipher.decrypt(altered)) == nil)
            require((try? SM2Certificate(pem: certificate)) != nil)
            require((try? SM2PrivateKey(pem: certificate)) == nil)
        }
    }
}

/// A benchmark of what fails measures nothing.
private func require(_ isTrue: Bool) {
    guard isTrue else {
        FileHandle.standardError.write(Data("an operation failed\n".utf8))
        exit(1)
    }
}
