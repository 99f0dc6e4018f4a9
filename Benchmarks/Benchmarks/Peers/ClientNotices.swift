import Foundation
import HTTPTypes
import WeChatPay

/// Notifications verified, decrypted and read as JSON.
struct ClientNotices {
    private let receiver: WebhookReceiver
    private let notices: [(headers: HTTPFields, body: Data)]

    init(_ merchant: MerchantFolder, _ client: WeChatPay) throws {
        receiver = client.webhooks
        let texts = try JSON(parsing: Data(contentsOf: URL(filePath: "\(merchant.path)/notifications.json"))).array ?? []
        notices = texts.map { notice in
            var headers = HTTPFields()
            for (name, value) in notice.headers.object ?? [:] {
                if let name = HTTPField.Name(name) { headers[name] = value.string }
            }
            return (headers, Data((notice.body.string ?? "").utf8))
        }
    }

    func measure(count: Int) async throws {
        try await Measurement.measure(atOnce: 1, count: count) { [receiver, notices] number in
            let notice = notices[number % notices.count]
            guard try await receiver.receive(headers: notice.headers, body: notice.body).json.trade_state == "SUCCESS" else {
                throw PeersError("A notification is of no payment.")
            }
        }
    }
}
