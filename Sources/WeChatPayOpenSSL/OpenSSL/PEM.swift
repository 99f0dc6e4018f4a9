import SwiftASN1

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// PEM texts, read without OpenSSL, which would ask a terminal for the password of an encrypted key.
enum PEM {
    /// The DER of the only document in `text` whose label is among `labels`; of the only document where none is given.
    static func document(_ text: String, labels: Set<String>? = nil) throws -> Data {
        let documents = try PEMDocument.parseMultiple(pemString: text).filter { labels?.contains($0.discriminator) ?? true }
        guard documents.count == 1 else { throw NotOne() }
        return Data(documents[0].derBytes)
    }

    struct NotOne: Error {}
}
