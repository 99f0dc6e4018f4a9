import Dispatch
import HTTPTypes
import Synchronization

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
        let result = Box<Result<WeChatPay.Response, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        Task.detached { [core = client.core] in
            let outcome: Result<WeChatPay.Response, any Error>
            do {
                outcome = .success(try await core.send(request))
            } catch {
                outcome = .failure(error)
            }
            result.value.withLock { $0 = outcome }
            done.signal()
        }
        done.wait()
        guard let outcome = result.value.withLock({ $0 }) else { throw WeChatPayError.cancelledBeforeSending }
        return try outcome.get()
    }

    private final class Box<Value: Sendable>: Sendable {
        let value: Mutex<Value>

        init(_ value: Value) { self.value = Mutex(value) }
    }
}
