import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A call as an endpoint was given it.
struct EndpointRequest: Sendable {
    enum Content: Sendable {
        case none
        /// A value, written as the protocol wants it.
        case value(any Encodable & Sendable)
        /// A JSON text, sent as it is.
        case text(Data)
        /// A message of APIv2.
        case xml(XML)
        case multipart(WeChatPay.Multipart)
    }

    /// Thrown when a body has sensitive fields and no key to encrypt them with is known yet.
    struct NeedsEncryptionKey: Error {}

    var method: HTTPRequest.Method
    var template: PathTemplate
    var variables: [String: String] = [:]
    var query: WeChatPay.Query = [:]
    var headers: [String: String] = [:]
    var content: Content = .none
}

extension HTTPFields {
    private static let reserved: Set<HTTPField.Name> = [.authorization, .contentLength, .contentType, .transferEncoding, .connection]

    /// Adds a caller's headers.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a header that is the client's own, or none.
    mutating func merge(_ headers: [String: String]) throws {
        for (name, value) in headers {
            guard let field = HTTPField.Name(name), HTTPField.isValidValue(value), field.rawName.lowercased() != "host" else {
                throw WeChatPayError(.invalidRequest, "A header's name or value can't be sent: \(name).")
            }
            guard !Self.reserved.contains(field) else {
                throw WeChatPayError(.invalidRequest, "The header \(name) is set by the client itself.")
            }
            self[field] = value
        }
    }
}
