public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// An answer of the platform whose signature has been verified, or that the platform never signs.
    public struct Response: Sendable {
        /// 200, or 204 for an answer without a body.
        public let status: Int
        public let headers: HTTPFields
        /// The body's exact bytes.
        public let body: Data
        /// False only for the file downloads and the operations of APIv2 that the platform does not sign.
        public let isVerified: Bool
        /// The message, when the answer is one of APIv2.
        let message: XML?
        let decrypter: any FieldDecrypter

        init(
            status: Int, headers: HTTPFields, body: Data, isVerified: Bool, message: XML? = nil, decrypter: any FieldDecrypter
        ) {
            self.status = status
            self.headers = headers
            self.body = body
            self.isVerified = isVerified
            self.message = message
            self.decrypter = decrypter
        }

        /// What the platform's support asks for.
        public var requestID: String? { headers[.requestID] }

        /// The body as a JSON value, `.null` when it is empty.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, also for an answer of APIv2; the call has taken effect all the same.
        public var json: JSON {
            get throws {
                guard message == nil else {
                    throw WeChatPayError(
                        .unreadableBody, "The answer is a message of APIv2 and has no JSON; read it by `xml`.", status: status, requestID: requestID,
                        outcome: .unknown
                    )
                }
                return body.isEmpty ? .null : try decode(JSON.self)
            }
        }

        /// The message of an answer of APIv2.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody` for an answer of APIv3, whose body is JSON.
        public var xml: XML {
            get throws {
                guard let message else {
                    throw WeChatPayError(
                        .unreadableBody, "The answer is no message of APIv2; read it by `json`.", status: status, requestID: requestID,
                        outcome: .unknown)
                }
                return message
            }
        }

        /// The body as a value of yours. Fields of type ``Sensitive`` are decrypted with the merchant's key.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, naming the path of the field that does not fit, or of kind
        ///   `decryptionFailed`; the call has taken effect all the same.
        public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
            do {
                if let message { return try message.decode(type, decrypter: decrypter) }
                return try JSON.decode(type, from: body, decrypter: decrypter)
            } catch {
                throw WeChatPayError(decoding: error, status: status, requestID: requestID)
            }
        }

        /// Decrypts one sensitive field of this answer with the merchant's key.
        ///
        /// - Throws: ``WeChatPayError`` of kind `decryptionFailed`.
        public func decrypt(_ field: JSON) throws -> String {
            guard let ciphertext = field.string else {
                throw WeChatPayError(.decryptionFailed, "The field to decrypt is not in the answer.", status: status, requestID: requestID)
            }
            return try decrypter.decrypt(ciphertext)
        }
    }
}

extension WeChatPayError {
    init(decoding error: any Error, of what: String = "The answer's body", status: Int? = nil, requestID: String? = nil) {
        if var error = error as? WeChatPayError {
            error.status = status
            error.requestID = requestID
            self = error
            return
        }
        let reason =
            switch error as? DecodingError {
            // XMLCoder counts the missing key as part of the path.
            case .keyNotFound(let key, let context) where context.codingPath.last?.stringValue == key.stringValue:
                "\(Self.jsonPath(context.codingPath)) is missing"
            case .keyNotFound(let key, let context): "\(Self.jsonPath(context.codingPath + [key])) is missing"
            case .typeMismatch(_, let context), .valueNotFound(_, let context): "\(Self.jsonPath(context.codingPath)) has another type"
            case .dataCorrupted(let context) where !context.codingPath.isEmpty: "\(Self.jsonPath(context.codingPath)) can't be read"
            default: "it is no JSON text"
            }
        self.init(
            .unreadableBody, "\(what) is not as expected: \(reason).", status: status, requestID: requestID, outcome: .unknown,
            advice: "The call itself was answered; query its result instead of repeating it."
        )
    }

    private static func jsonPath(_ path: [any CodingKey]) -> String {
        path.reduce(into: "$") { text, key in
            if let index = key.intValue { text += "[\(index)]" } else { text += ".\(key.stringValue)" }
        }
    }
}
