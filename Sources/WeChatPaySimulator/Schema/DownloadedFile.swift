import Crypto
import HTTPTypes
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An answer that is a file, and what the platform signs of it.
struct DownloadedFile: Sendable {
    let bytes: Data
    let signedContent: APIOperation.SignedContent?

    /// What stands for the file in the signed text; `nil` where the answer carries no signature.
    var signedBody: Data? {
        switch signedContent {
        case nil: bytes
        case .digest: Data("{\"sha1\":\"\(sha1)\"}".utf8)
        case .some(.none): nil
        }
    }

    var headers: HTTPFields {
        var headers: HTTPFields = [.contentType: "application/octet-stream"]
        if signedContent == .digest { headers[.wechatPayStatementSHA1] = sha1 }
        return headers
    }

    private var sha1: String { Insecure.SHA1.hash(data: bytes).hexadecimal }
}
