import Synchronization
import WeChatPay

/// Keeps the requests it is asked for, and refuses them.
final class RecordingResponder: WebhookResponder {
    private let received = Mutex<[WebhookRequest]>([])

    var requests: [WebhookRequest] { received.withLock { $0 } }

    func reply(to request: WebhookRequest) async -> WebhookReply {
        received.withLock { $0.append(request) }
        return .refusal(of: CancellationError(), headers: request.headers, body: request.body)
    }
}
