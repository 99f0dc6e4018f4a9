import HTTPTypes

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

// What the verbs of typed endpoints call.

package enum Verb: Sendable {
    case get, post, put, patch, delete

    fileprivate var method: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        case .patch: .patch
        case .delete: .delete
        }
    }
}

extension Path {
    package func call<Reply: Decodable>(_ verb: Verb, query: Parameters = [:], headers: Parameters = [:]) async throws -> Reply {
        try await reply(verb, query, headers, .none)
    }

    package func call<Reply: Decodable>(
        _ verb: Verb, _ body: some Encodable & Sendable, query: Parameters = [:], headers: Parameters = [:]
    ) async throws -> Reply {
        try await reply(verb, query, headers, .value(body))
    }

    /// For answers without a body.
    package func perform(_ verb: Verb, query: Parameters = [:], headers: Parameters = [:]) async throws {
        _ = try await send(verb, query, headers, .none)
    }

    /// For answers without a body.
    package func perform(_ verb: Verb, _ body: some Encodable & Sendable, query: Parameters = [:], headers: Parameters = [:]) async throws {
        _ = try await send(verb, query, headers, .value(body))
    }

    /// An upload; what `meta` has not is filled in from the file.
    package func call<Reply: Decodable>(
        _ verb: Verb, file: WeChatPay.File, meta: (any Encodable & Sendable)? = nil, query: Parameters = [:],
        headers: Parameters = [:]
    ) async throws -> Reply {
        try await reply(verb, query, headers, .multipart(WeChatPay.Multipart(file: file, typedMeta: meta)))
    }

    /// An answer that is a file.
    package func download(_ verb: Verb, query: Parameters = [:], headers: Parameters = [:]) async throws -> WeChatPay.FileStream {
        try await client.core.stream(typedRequest(verb, query, headers, .none))
    }

    /// An answer that is a file.
    package func download(
        _ verb: Verb, _ body: some Encodable & Sendable, query: Parameters = [:], headers: Parameters = [:]
    ) async throws -> WeChatPay.FileStream {
        try await client.core.stream(typedRequest(verb, query, headers, .value(body)))
    }

    /// The URL to which the user's browser goes.
    package func redirection(_ verb: Verb, query: Parameters = [:], headers: Parameters = [:]) async throws -> URL {
        let text = try await client.core.signed(typedRequest(verb, query, headers, .none)).url
        guard let url = URL(string: text) else { throw WeChatPayError(.invalidRequest, "The path and the query make no URL.") }
        return url
    }

    private func reply<Reply: Decodable>(
        _ verb: Verb, _ query: Parameters, _ headers: Parameters, _ content: EndpointRequest.Content
    ) async throws -> Reply {
        let response = try await send(verb, query, headers, content)
        return try await naming(verb) { try response.decode() }
    }

    private func send(
        _ verb: Verb, _ query: Parameters, _ headers: Parameters, _ content: EndpointRequest.Content
    ) async throws -> WeChatPay.Response {
        try await client.core.send(typedRequest(verb, query, headers, content))
    }

    private func typedRequest(
        _ verb: Verb, _ query: Parameters, _ headers: Parameters, _ content: EndpointRequest.Content
    ) async throws -> EndpointRequest {
        try await naming(verb) {
            let (query, serial) = try await query.texts(encryptingWith: client.core.keyRing)
            var fields = Dictionary(try await headers.texts(encryptingWith: client.core.keyRing).texts.map { ($0.name, $0.value) }) { $1 }
            if let serial { fields["Wechatpay-Serial"] = serial }
            return EndpointRequest(
                method: verb.method, template: template, query: WeChatPay.Query(items: query.map { .init(name: $0.name, value: $0.value) }),
                headers: fields, content: content
            )
        }
    }

    /// Adds the call's method and path to an error.
    private func naming<Value>(_ verb: Verb, _ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch var error as WeChatPayError {
            error.method = verb.method.rawValue
            error.path = template.description
            throw error
        }
    }
}
