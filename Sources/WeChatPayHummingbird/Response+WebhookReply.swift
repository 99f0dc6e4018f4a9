import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPay

extension Response {
    init(_ reply: WebhookReply) {
        var headers = HTTPFields()
        headers[.contentType] = reply.contentType
        self.init(
            status: .init(code: reply.status), headers: headers,
            body: reply.body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: reply.body))
        )
    }

    /// The same answer, after which the connection is closed: the server would go on waiting for the rest of the request.
    func closingTheConnection() -> Response {
        Response(
            status: status, headers: headers,
            body: ResponseBody(contentLength: body.contentLength) { [body] writer in
                try await body.write(writer)
                throw Closing()
            }
        )
    }

    private struct Closing: Error {}
}
