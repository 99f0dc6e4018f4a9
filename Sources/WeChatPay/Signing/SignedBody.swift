import Crypto
import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the platform signs in an answer's body's place. These are all the exceptions there are.
enum SignedBody {
    /// The body itself.
    case body
    /// A JSON text with the body's SHA-1, which a header carries: statements.
    case digest
    /// Nothing: file downloads, which carry no signature.
    case nothing

    /// - Parameter path: the path as sent, without the query.
    init(method: HTTPRequest.Method, path: String) {
        let image = "/v3/merchant-service/images/"
        switch path {
        case _ where method != .get: self = .body
        case "/v3/billdownload/file": self = .nothing
        case _ where path.hasPrefix(image) && !path.dropFirst(image.count).isEmpty && !path.dropFirst(image.count).contains("/"): self = .nothing
        case "/hk/v3/statements", "/v3/global/statements": self = .digest
        default: self = .body
        }
    }
}

extension SignedBody {
    /// The bytes that stand for the body in the signed text of a statement, once the body has been held against them.
    ///
    /// - Throws: ``WeChatPayError`` of kind `missingHeader` or `signatureMismatch`.
    static func digestText(headers: HTTPFields, body: Data) throws -> Data {
        guard let expected = headers[.wechatPayStatementSHA1] else {
            throw WeChatPayError(.missingHeader, "The header Wechatpay-Statement-Sha1 is missing.")
        }
        let digest = Insecure.SHA1.hash(data: body).hexadecimal
        guard digest == expected.lowercased() else {
            throw WeChatPayError(
                .signatureMismatch, "The statement's SHA-1 is not the signed one: the file was altered or cut off.",
                advice: "Download it again."
            )
        }
        return Data("{\"sha1\":\"\(expected)\"}".utf8)
    }
}
