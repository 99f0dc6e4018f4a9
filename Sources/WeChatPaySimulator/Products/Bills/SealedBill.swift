import Crypto
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A bill as only the merchant can read it: encrypted under a key of its own (AEAD_AES_256_GCM), which is handed out encrypted.
struct SealedBill {
    /// 32 letters and digits, whose bytes are the key.
    let key = Nonce.make(length: 32)
    /// 12 letters and digits, whose bytes are the nonce.
    let nonce = Nonce.make(length: 12)
    /// The encrypted bill, and its tag.
    let bytes: Data

    /// - Parameter contents: already compressed, where that was asked for.
    init(_ contents: Data) throws {
        let box = try AES.GCM.seal(contents, using: SymmetricKey(data: Data(key.utf8)), nonce: AES.GCM.Nonce(data: Data(nonce.utf8)))
        bytes = box.ciphertext + box.tag
    }
}
