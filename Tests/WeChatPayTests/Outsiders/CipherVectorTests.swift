import Foundation
import Testing

@testable import WeChatPay

/// Ciphertexts held against Python's `cryptography`, in both directions.
@Suite struct CipherVectorTests {
    private let key = TestKeys.shared.merchant

    @Test func pythonDecryptsTheFieldsThisClientEncrypts() throws {
        let request: JSON = ["key": .string(key.pemRepresentation), "ciphertext": .string(try key.publicKey.encrypt("张三 +/%"))]
        let plain = try Outsider.python(
            """
            import base64, json, sys
            from cryptography.hazmat.primitives import hashes, serialization
            from cryptography.hazmat.primitives.asymmetric import padding
            request = json.load(sys.stdin)
            key = serialization.load_pem_private_key(request["key"].encode(), None)
            oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
            sys.stdout.buffer.write(key.decrypt(base64.b64decode(request["ciphertext"]), oaep))
            """, input: request.encoded()
        )
        #expect(String(decoding: plain, as: UTF8.self) == "张三 +/%")
    }

    @Test func thisClientDecryptsTheFieldsPythonEncrypts() throws {
        let request: JSON = ["key": .string(key.publicKey.pemRepresentation), "text": "张三 +/%"]
        let ciphertext = try Outsider.python(
            """
            import base64, json, sys
            from cryptography.hazmat.primitives import hashes, serialization
            from cryptography.hazmat.primitives.asymmetric import padding
            request = json.load(sys.stdin)
            key = serialization.load_pem_public_key(request["key"].encode())
            oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
            sys.stdout.buffer.write(base64.b64encode(key.encrypt(request["text"].encode(), oaep)))
            """, input: request.encoded()
        )
        #expect(try key.decrypt(String(decoding: ciphertext, as: UTF8.self)) == "张三 +/%")
    }

    @Test(arguments: ["transaction", "", nil])
    func thisClientDecryptsTheResourcesPythonEncrypts(associatedData: String?) throws {
        let request: JSON = [
            "key": .string(TestKeys.apiV3Key), "text": #"{"trade_state":"SUCCESS","名":"充电"}"#, "data": .string(associatedData ?? ""),
        ]
        let ciphertext = try Outsider.python(
            """
            import base64, json, sys
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM
            request = json.load(sys.stdin)
            sealed = AESGCM(request["key"].encode()).encrypt(b"0123456789ab", request["text"].encode(), request["data"].encode())
            sys.stdout.buffer.write(base64.b64encode(sealed))
            """, input: request.encoded()
        )
        let resource = EncryptedResource(
            ciphertext: String(decoding: ciphertext, as: UTF8.self), nonce: "0123456789ab", associatedData: associatedData
        )
        #expect(String(decoding: try APIv3Key(TestKeys.apiV3Key).decrypt(resource), as: UTF8.self) == #"{"trade_state":"SUCCESS","名":"充电"}"#)
    }

    @Test func pythonDecryptsTheResourcesTheSimulatorsCipherMakes() throws {
        let resource = try APIv3Key(TestKeys.apiV3Key).encrypt(Data("充电".utf8), associatedData: "certificate")
        let request: JSON = [
            "key": .string(TestKeys.apiV3Key), "ciphertext": .string(resource.ciphertext), "nonce": .string(resource.nonce), "data": "certificate",
        ]
        let plain = try Outsider.python(
            """
            import base64, json, sys
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM
            request = json.load(sys.stdin)
            opened = AESGCM(request["key"].encode()).decrypt(request["nonce"].encode(), base64.b64decode(request["ciphertext"]), request["data"].encode())
            sys.stdout.buffer.write(opened)
            """, input: request.encoded()
        )
        #expect(String(decoding: plain, as: UTF8.self) == "充电")
    }

    enum Tampering: CaseIterable { case ciphertext, tag, nonce, associatedData, nonceLength, truncated, notBase64, algorithm, key }

    @Test(arguments: Tampering.allCases)
    func aResourceThatWasAlteredIsNotDecrypted(_ tampering: Tampering) throws {
        var resource = try APIv3Key(TestKeys.apiV3Key).encrypt(Data("a long enough text".utf8), associatedData: "x")
        var key = TestKeys.apiV3Key
        var bytes = try #require(Data(base64Encoded: resource.ciphertext))
        switch tampering {
        case .ciphertext: bytes[0] ^= 1
        case .tag: bytes[bytes.count - 1] ^= 1
        case .truncated: bytes = bytes.prefix(15)
        default: break
        }
        resource.ciphertext = bytes.base64EncodedString()
        switch tampering {
        case .nonce: resource.nonce = String(resource.nonce.reversed()) + ""
        case .nonceLength: resource.nonce += "x"
        case .associatedData: resource.associatedData = "y"
        case .notBase64: resource.ciphertext = "***"
        case .algorithm: resource.algorithm = "AEAD_SM4_GCM"
        case .key: key = String(key.reversed())
        default: break
        }
        do {
            _ = try APIv3Key(key).decrypt(resource)
            Issue.record("it was decrypted")
        } catch let error as WeChatPayError {
            #expect(error.kind == .decryptionFailed)
        }
    }
}
