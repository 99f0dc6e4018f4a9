import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Core {
    /// Gives a call of APIv3 its body, where another text is signed that text, and the headers that go with them.
    func fill(_ call: inout Call, with content: EndpointRequest.Content) async throws {
        switch content {
        case .none: return
        case .text(let text):
            call.headers[.contentType] = "application/json"
            call.body = text
        case .multipart(let multipart):
            let form = call.uploadForm
            let file = try await ExaminedFile(multipart.file, for: form, by: .sha256)
            let encoded = try await encrypting(headers: &call.headers) { try multipart.encoded(as: form, file, with: $0) }
            call.setBody(encoded.body)
            call.signedBody = encoded.meta
        case .value(let value):
            call.headers[.contentType] = "application/json"
            call.body = try await encrypting(headers: &call.headers) { try $0.encode(value) }
        case .xml:
            throw WeChatPayError(.invalidRequest, "APIv3 takes no XML.", advice: "Pass the body by `json:`; `xml:` is for v2.")
        }
    }

    /// Encodes with an encoder that encrypts sensitive fields, and names the key in the headers when there were any.
    private func encrypting<Encoded>(headers: inout HTTPFields, _ encode: (JSONEncoder) throws -> Encoded) async throws -> Encoded {
        var key = keyRing.knownEncryptionKey
        let encoded: (value: Encoded, isEncrypted: Bool)
        do {
            encoded = try Self.encoded(with: key, encode)
        } catch is EndpointRequest.NeedsEncryptionKey {
            key = try await keyRing.encryptionKey()
            encoded = try Self.encoded(with: key, encode)
        }
        if encoded.isEncrypted, let serial = key?.serial {
            guard [nil, keyRing.preferredSerial, serial].contains(headers[.wechatPaySerial]) else {
                throw WeChatPayError(
                    .invalidRequest, "The header Wechatpay-Serial names another key than the one that encrypted the body's sensitive fields.",
                    advice: "Leave the header out: the client sets it."
                )
            }
            headers[.wechatPaySerial] = serial
        }
        return encoded.value
    }

    private static func encoded<Encoded>(
        with key: PlatformKey?, _ encode: (JSONEncoder) throws -> Encoded
    ) throws -> (value: Encoded, isEncrypted: Bool) {
        let encoder = JSONEncoder.wire
        let encrypter = FieldEncrypter(key: key?.publicKey)
        encoder.userInfo[.fieldEncrypter] = encrypter
        do {
            return (try encode(encoder), encrypter.wasUsed)
        } catch let error as WeChatPayError {
            throw error
        } catch let error as EndpointRequest.NeedsEncryptionKey {
            throw error
        } catch {
            throw WeChatPayError(.invalidRequest, "The body can't be written as JSON (a number that is not finite, perhaps).")
        }
    }
}
