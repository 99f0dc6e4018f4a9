public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// A call as a value, for tools that learn verb and path at run time. Code that knows them writes a chain.
    public struct Request: Sendable {
        public enum Body: Sendable {
            case none
            /// A JSON text, sent and signed to the letter.
            case text(Data)
            /// A message of APIv2.
            case xml(XML)
            case multipart(Multipart)
        }

        public var method: HTTPRequest.Method
        /// The path, its variables in braces: `v3/ebike/charge/contracts/{contract_id}`.
        public var template: String
        public var variables: [String: String]
        public var query: Query
        public var headers: [String: String]
        public var body: Body

        public init(
            method: HTTPRequest.Method, template: String, variables: [String: String] = [:], query: Query = [:], headers: [String: String] = [:],
            body: Body = .none
        ) {
            self.method = method
            self.template = template
            self.variables = variables
            self.query = query
            self.headers = headers
            self.body = body
        }
    }

    /// Sends a call and verifies its answer.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func send(_ request: Request) async throws -> Response { try await core.send(EndpointRequest(request)) }

    /// Signs a call without sending it. The signature is good for five minutes and for one use.
    ///
    /// - Throws: ``WeChatPayError``.
    public func signed(_ request: Request) async throws -> TransportRequest { try await core.signed(EndpointRequest(request)) }
}

extension EndpointRequest {
    fileprivate init(_ request: WeChatPay.Request) {
        let content: Content =
            switch request.body {
            case .none: .none
            case .text(let text): .text(text)
            case .xml(let message): .xml(message)
            case .multipart(let multipart): .multipart(multipart)
            }
        self.init(
            method: request.method, template: PathTemplate(declared: request.template), variables: request.variables, query: request.query,
            headers: request.headers, content: content
        )
    }
}
