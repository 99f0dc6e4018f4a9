import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Collects a notification's body and answers with the responder's reply.
struct WebhookRoute<Context: RequestContext>: HTTPResponder {
    /// All that a router can be asked for, so that it does not answer 404 where a `notify_url` is.
    static var methods: [HTTPRequest.Method] { [.post, .get, .head, .put, .patch, .delete, .options] }

    let responder: any WebhookResponder
    let maximumBodySize: Int
    let bodyTimeLimit: Duration

    func respond(to request: Request, context: Context) async throws -> Response {
        try await withLogger(context.logger) { _ in try await respond(to: request) }
    }

    private func respond(to request: Request) async throws -> Response {
        let start = ContinuousClock.now
        guard request.method == .post else {
            observe("methodNotAllowed", since: start)
            return Response(status: .methodNotAllowed, headers: [.allow: "POST"])
        }
        switch try await body(of: request, until: start + bodyTimeLimit) {
        case .whole(let body):
            return Response(await responder.reply(to: WebhookRequest(headers: request.headers, body: body, receivedAt: start)))
        case .tooLarge(let beginning):
            observe("bodyTooLarge", since: start)
            return Response(.refusal(413, "bodyTooLarge", headers: request.headers, body: beginning))
        case .tooSlow:
            observe("bodyTooSlow", since: start)
            return Response(.refusal(408, "bodyTooSlow", headers: request.headers, body: Data())).closingTheConnection()
        }
    }

    private enum ReceivedBody {
        case whole(Data)
        case tooLarge(beginning: Data)
        case tooSlow
    }

    private func body(of request: Request, until end: ContinuousClock.Instant) async throws -> ReceivedBody {
        do {
            return try await withTimeLimit(until: end) { [maximumBodySize] in
                var body = Data()
                var isTooLarge = false
                for try await part in request.body {
                    // The rest of what is too large is read and dropped: a sender that is still sending would not see the reply.
                    isTooLarge = isTooLarge || body.count + part.readableBytes > maximumBodySize
                    if !isTooLarge { body.append(contentsOf: part.readableBytesView) }
                }
                return isTooLarge ? .tooLarge(beginning: body) : .whole(body)
            }
        } catch is TimeLimitExceeded {
            return .tooSlow
        }
    }

    private func observe(_ result: String, since start: ContinuousClock.Instant) {
        var observation = WebhookObservation(since: start)
        observation.result = result
        observation.end()
    }
}
