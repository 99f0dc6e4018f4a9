import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An answer's content as it goes over the wire.
struct AnswerContent {
    let bytes: Data
    let headers: HTTPFields
    /// What stands for the bytes in the signed text; `nil` for an answer without a signature.
    let signedBody: Data?

    init(_ content: OperationAnswer.Content) throws {
        switch content {
        case .none:
            bytes = Data()
            headers = [:]
            signedBody = bytes
        case .json(let json):
            bytes = try json.bytes()
            headers = [.contentType: "application/json; charset=utf-8"]
            signedBody = bytes
        case .file(let file):
            bytes = file.bytes
            headers = file.headers
            signedBody = file.signedBody
        }
    }
}
