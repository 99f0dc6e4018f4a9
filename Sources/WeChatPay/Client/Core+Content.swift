import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Core {
    /// The body to send and, where another text is signed, that text; sets the headers that go with them.
    func content(of request: EndpointRequest, headers: inout HTTPFields) async throws -> (body: Data, signed: Data?) {
        switch request.content {
        case .none:
            return (Data(), nil)
        case .text(let text):
            headers[.contentType] = "application/json"
            return (text, nil)
        case .multipart(let multipart):
            headers[.contentType] = multipart.contentType
            let encoded = try multipart.encoded()
            return (encoded.body, encoded.meta)
        case .json(let encode):
            headers[.contentType] = "application/json"
            let encoded: (body: Data, serial: String?)
            do {
                encoded = try encode(keyRing.knownEncryptionKey)
            } catch is EndpointRequest.NeedsEncryptionKey {
                encoded = try encode(await keyRing.encryptionKey())
            }
            if let serial = encoded.serial {
                guard [nil, keyRing.preferredSerial, serial].contains(headers[.wechatPaySerial]) else {
                    throw WeChatPayError(
                        .invalidRequest, "The header Wechatpay-Serial names another key than the one that encrypted the body's sensitive fields.",
                        advice: "Leave the header out: the client sets it."
                    )
                }
                headers[.wechatPaySerial] = serial
            }
            return (encoded.body, nil)
        }
    }
}
