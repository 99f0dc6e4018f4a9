import SwiftASN1
import X509

extension PEMText {
    /// The certificates of a text that holds nothing else.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead.
    static func certificates(in text: String) throws -> [Certificate] {
        guard let documents = try? PEMDocument.parseMultiple(pemString: text), !documents.isEmpty,
            let certificates = try? documents.map({ try Certificate(pemDocument: $0) })
        else { throw unusable(text, as: .certificate) }
        return certificates
    }
}
