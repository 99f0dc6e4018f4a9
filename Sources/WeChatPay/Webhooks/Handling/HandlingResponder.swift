import HTTPTypes
import Tracing

/// Verifies, hands out, and acknowledges what was handled.
struct HandlingResponder: WebhookResponder {
    let receiver: WebhookReceiver
    let limit: Duration
    let handlers: RunningHandlers

    func reply(to request: WebhookRequest) async -> WebhookReply {
        await withSpan("wechatpay.webhook", ofKind: .consumer) { span in
            var observation = WebhookObservation(since: request.receivedAt)
            defer { observation.end(span) }
            let end = request.receivedAt + limit
            do {
                guard request.method == .post else {
                    observation.result = "methodNotAllowed"
                    return .refusal(405, observation.result, to: request)
                }
                let notification = try await withTimeLimit(until: end) {
                    try await receiver.receive(headers: request.headers, body: request.body)
                }
                observation.notification = notification
                try await handlers.run(notification, until: end)
                observation.result = "handled"
                return notification.acknowledgement
            } catch let problem as HandlingProblem {
                observation.result = problem.name
                observation.cause = problem.cause
                return .refusal(problem.status, problem.name, to: request)
            } catch is TimeLimitExceeded {
                observation.result = "timedOut"
                return .refusal(503, observation.result, to: request)
            } catch {
                observation.result = (error as? WeChatPayError)?.kind.name ?? "cancelled"
                return .refusal(of: error, headers: request.headers, body: request.body)
            }
        }
    }
}

extension WebhookReply {
    fileprivate static func refusal(_ status: Int, _ text: String, to request: WebhookRequest) -> WebhookReply {
        refusal(status, text, headers: request.headers, body: request.body)
    }
}
