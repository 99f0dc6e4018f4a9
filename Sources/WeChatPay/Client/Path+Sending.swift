import HTTPTypes

extension Path {
    func request(
        _ method: HTTPRequest.Method, _ variables: [String: any LosslessStringConvertible], _ query: WeChatPay.Query, _ headers: [String: String],
        _ content: EndpointRequest.Content
    ) -> EndpointRequest {
        EndpointRequest(
            method: method, template: template, variables: variables.mapValues(\.description), query: query, headers: headers, content: content
        )
    }

    func send(
        _ method: HTTPRequest.Method, _ variables: [String: any LosslessStringConvertible], _ query: WeChatPay.Query, _ headers: [String: String],
        _ content: EndpointRequest.Content
    ) async throws -> WeChatPay.Response {
        try await client.core.send(request(method, variables, query, headers, content))
    }

    func sendBlocking(
        _ method: HTTPRequest.Method, _ variables: [String: any LosslessStringConvertible], _ query: WeChatPay.Query, _ headers: [String: String],
        _ content: EndpointRequest.Content
    ) throws -> WeChatPay.Response {
        let request = request(method, variables, query, headers, content)
        return try Blocking.wait { [core = client.core] in try await core.send(request) }
    }
}
