import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers what comes to the listener: verified it is shown, kept and forwarded; all else is refused, shown and kept.
struct WebhookListener: HTTPResponder {
    typealias Context = BasicRequestContext

    /// In bytes. The platform's notifications have a few thousand.
    private static let maximumBodySize = 1024 * 1024

    let receiver: WebhookReceiver
    let sender: NotificationSender
    let store: RequestStore
    /// How many requests are kept.
    let limit: Int
    /// The types to be shown, kept and forwarded; others are acknowledged. Empty for all.
    let events: Set<String>
    let forwardURL: String?
    let printer: LinePrinter
    let isJSON: Bool

    func respond(to request: Request, context: Context) async throws -> Response {
        var request = request
        let time = Date()
        let path = request.head.path ?? "/"
        let body: Data
        do {
            body = Data(try await request.collectBody(upTo: Self.maximumBodySize).readableBytesView)
        } catch let error as any HTTPResponseError {
            let webhook = WebhookRequest(method: request.method, headers: request.headers, body: Data())
            await finish(refused(webhook, path, time, "its body is larger than \(Self.maximumBodySize / 1024) KiB", error.status.code))
            return Response(status: error.status)
        }
        let webhook = WebhookRequest(method: request.method, headers: request.headers, body: body)
        guard webhook.method == .post else {
            await finish(refused(webhook, path, time, "\(webhook.method.rawValue) is no notification; those are POSTs", 405))
            return Response(status: .methodNotAllowed, headers: [.allow: "POST"])
        }
        do {
            return try await answer(webhook, path, time, try await receiver.receive(headers: webhook.headers, body: body))
        } catch {
            let reply = WebhookReply.refusal(of: error, headers: webhook.headers, body: body)
            await finish(refused(webhook, path, time, Self.reason(error), reply.status))
            return Response(reply)
        }
    }

    private func answer(_ request: WebhookRequest, _ path: String, _ time: Date, _ notification: WebhookNotification) async throws -> Response {
        guard events.isEmpty || events.contains(notification.eventType) else { return Response(notification.acknowledgement) }
        var received = ReceivedRequest(
            time: time, path: path, request: request, protocolVersion: notification.protocolVersion, eventType: notification.eventType,
            notificationID: notification.id, answer: notification.acknowledgement.status
        )
        let summary = EventSummary(notification)
        guard let forwardURL else {
            // What could not be kept is not acknowledged: the platform would never send it again.
            received.number = try await store.add(received, keeping: limit)
            show(EventLine(received: received, summary: summary))
            return Response(notification.acknowledgement)
        }
        let result = await sender.send(request, to: forwardURL)
        let response: Response
        var location: String?
        var forward = ReceivedRequest.Forward(url: forwardURL, milliseconds: result.milliseconds)
        switch result.outcome {
        case .answered(let answer):
            forward.status = answer.status
            location = answer.location
            response = Response(answer)
        case .failed(let reason):
            forward.failure = reason
            response = Response(WebhookReply.refusal(of: NotForwarded(), headers: request.headers, body: request.body))
        }
        received.answer = response.status.code
        received.forward = forward
        await finish(EventLine(received: received, summary: summary, location: location))
        return response
    }

    private struct NotForwarded: Error {}

    private func refused(_ request: WebhookRequest, _ path: String, _ time: Date, _ reason: String, _ status: Int) -> EventLine {
        EventLine(
            received: ReceivedRequest(
                time: time, path: path, request: request, protocolVersion: request.body.isXML ? .v2 : .v3, refusal: reason, answer: status
            )
        )
    }

    /// Keeps it and shows it. The answer has been decided: one that can't be kept is shown all the same.
    private func finish(_ line: EventLine) async {
        var received = line.received
        do {
            received.number = try await store.add(received, keeping: limit)
        } catch {
            StandardError.write("warning: the request can't be kept for replay: \(error)")
        }
        show(EventLine(received: received, summary: line.summary, location: line.location))
    }

    private func show(_ line: EventLine) {
        printer.print(isJSON ? (try? line.json.line()) ?? "{}" : line.text(isColoured: Style.isColoured))
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? WeChatPayError else { return "\(error)" }
        return "\(error.kind): \(error.message)"
    }
}

extension Response {
    init(_ reply: WebhookReply) {
        self.init(status: reply.status, contentType: reply.contentType, body: reply.body)
    }

    fileprivate init(_ answer: NotificationSender.Answer) {
        self.init(status: answer.status, contentType: answer.contentType, body: answer.body)
    }

    private init(status: Int, contentType: String?, body: Data) {
        var headers = HTTPFields()
        headers[.contentType] = contentType
        self.init(status: .init(code: status), headers: headers, body: body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}
