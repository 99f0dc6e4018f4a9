import Foundation
import HTTPTypes
import WeChatPay

/// A request as it came on standard input: one line of JSON.
struct PostedRequest: Codable, Sendable {
    var number: Int
    var headers: [String: String]
    var body: Data

    var request: WebhookRequest {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return WebhookRequest(headers: fields, body: body)
    }

    /// Writes `NUMBER STATUS` to standard output, in one piece.
    func answer(_ reply: WebhookReply) {
        let line = Array("\(number) \(reply.status)\n".utf8)
        _ = write(1, line, line.count)
    }

    /// Until standard input ends.
    static func all() -> AsyncStream<PostedRequest> {
        let (requests, continuation) = AsyncStream<PostedRequest>.makeStream()
        Thread.detachNewThread {
            while let line = readLine() {
                guard let request = try? JSONDecoder().decode(PostedRequest.self, from: Data(line.utf8)) else { break }
                continuation.yield(request)
            }
            continuation.finish()
        }
        return requests
    }
}
