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
    /// The bytes that stand for the body in the signed text of a statement, and the digest that they carry.
    ///
    /// - Throws: ``WeChatPayError`` of kind `missingHeader`.
    static func digestText(headers: HTTPFields) throws -> (text: Data, sha1: String) {
        guard let sha1 = headers[.wechatPayStatementSHA1] else {
            throw WeChatPayError(.missingHeader, "The header Wechatpay-Statement-Sha1 is missing.")
        }
        return (Data("{\"sha1\":\"\(sha1)\"}".utf8), sha1)
    }

    /// - Parameters:
    ///   - digest: the SHA-1 of the file that came, in hexadecimal.
    ///   - signed: what the platform signed.
    /// - Throws: ``WeChatPayError`` of kind `signatureMismatch`.
    static func check(_ digest: String, against signed: String) throws {
        guard digest == signed.lowercased() else {
            throw WeChatPayError(
                .signatureMismatch, "The statement's SHA-1 is not the signed one: the file was altered or cut off.",
                advice: "Download it again."
            )
        }
    }
}
