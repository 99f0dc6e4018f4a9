import Foundation
import Testing
import WeChatPay
import WeChatPayOpenSSL

/// Resources held against Python's `cryptography`, which has an OpenSSL of its own.
@Suite struct SM4ResourceTests {
    private func cipher(_ key: String? = nil) throws -> any ResourceCipher {
        try ShangmiSuite().resourceCipher(for: APIv3Key(key ?? ShangmiVectors.shared.get().apiV3Key))
    }

    @Test func pythonsResourcesAreDecryptedWhateverTheirAssociatedData() throws {
        let cipher = try cipher()
        let resources = try ShangmiVectors.shared.get().resources
        #expect(Set(resources.map(\.resource.associatedData)).isSuperset(of: ["transaction", "", nil]))
        for vector in resources {
            #expect(try cipher.decrypt(vector.resource) == Data(vector.text.utf8))
            let sealed = try cipher.encrypt(Data(vector.text.utf8), associatedData: vector.resource.associatedData, nonce: vector.resource.nonce)
            #expect(sealed == vector.resource)
        }
    }

    enum Alteration: CaseIterable {
        case ciphertext, tag, nonce, associatedData, key, algorithm, length, nonceLength
    }

    @Test(arguments: Alteration.allCases) func whatWasAlteredIsRefused(alteration: Alteration) throws {
        var resource = try #require(try ShangmiVectors.shared.get().resources.first).resource
        var bytes = try #require(Data(base64Encoded: resource.ciphertext))
        var key: String?
        switch alteration {
        case .ciphertext: bytes[0] ^= 1
        case .tag: bytes[bytes.count - 1] ^= 1
        case .nonce: resource.nonce = "nonce-000009"
        case .associatedData: resource.associatedData = "transactions"
        case .key: key = "vectors-of-gmssl-and-python--033"
        case .algorithm: resource.algorithm = "AEAD_AES_256_GCM"
        case .length: bytes = bytes.prefix(15)
        case .nonceLength: resource.nonce = "nonce-0000000"
        }
        resource.ciphertext = bytes.base64EncodedString()
        let error = try #require(throws: WeChatPayError.self) { try cipher(key).decrypt(resource) }
        #expect(error.kind == .decryptionFailed)
    }

    @Test func aResourceByAESUnderTheSameKeyIsNotOpenedByTheNameOfSM4() throws {
        let key = try APIv3Key(ShangmiVectors.shared.get().apiV3Key)
        var resource = try key.encrypt(Data("{}".utf8), associatedData: "transaction")
        #expect(#expect(throws: WeChatPayError.self) { try cipher().decrypt(resource) }?.message.contains("AEAD_AES_256_GCM is not one") == true)
        resource.algorithm = "AEAD_SM4_GCM"
        #expect(#expect(throws: WeChatPayError.self) { try cipher().decrypt(resource) }?.kind == .decryptionFailed)
        let shangmi = try cipher().encrypt(Data("{}".utf8), associatedData: "transaction")
        #expect(#expect(throws: WeChatPayError.self) { try key.decrypt(shangmi) }?.message.contains("AEAD_SM4_GCM is not one") == true)
    }
}
