import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Synchronization
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay
@testable import WeChatPaySimulator

/// Notifications: signed, encrypted, repeated on the documented schedule.
@Suite(.timeLimit(.minutes(2))) struct NotificationTests {
    @Test func theScheduleIsTheDocumentedOne() throws {
        var notification = StoredNotification(
            id: "EV", event: "E", summary: "", originalType: "", resource: [:], url: "", createTime: .distantPast
        )
        var time = Date(timeIntervalSince1970: 0)
        var pauses: [TimeInterval] = []
        while let next = notification.record(.init(time: time, status: 500, isAcknowledged: false)) {
            pauses.append(next.timeIntervalSince(time))
            time = next
        }
        #expect(pauses == [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600])
        #expect(notification.state == .givenUp)
        #expect(notification.attempts.count == 16)
    }

    @Test(arguments: [(200, true), (204, true), (201, false), (302, false), (404, false), (500, false)])
    func onlyTwoStatusesAcknowledge(status: Int, isAcknowledged: Bool) {
        let notification = StoredNotification(
            id: "EV", event: "E", summary: "", originalType: "", resource: [:], url: "", createTime: .distantPast
        )
        #expect(notification.isAcknowledged(by: status, Data()) == isAcknowledged)
    }

    @Test(arguments: [
        (200, "<xml><return_code>SUCCESS</return_code></xml>", true), (200, "<xml><return_code>FAIL</return_code></xml>", false),
        (200, "SUCCESS", false),
        (200, "", false), (204, "", false), (500, "<xml><return_code>SUCCESS</return_code></xml>", false),
    ])
    func onlyXMLThatSaysSoAcknowledgesInAPIv2(status: Int, body: String, isAcknowledged: Bool) {
        var notification = StoredNotification(
            id: "EV", event: "E", summary: "", originalType: "", resource: [:], url: "", createTime: .distantPast
        )
        notification.v2 = V2Notification([:], signType: .md5)
        #expect(notification.isAcknowledged(by: status, Data(body.utf8)) == isAcknowledged)
    }

    @Test(arguments: [(200, true), (200, false), (nil, false)] as [(Int?, Bool)])
    func whatIsNotAcknowledgedComesAgain(status: Int?, isAcknowledged: Bool) {
        var notification = StoredNotification(
            id: "EV", event: "E", summary: "", originalType: "", resource: [:], url: "", createTime: .distantPast
        )
        let next = notification.record(.init(time: .now, status: status, isAcknowledged: isAcknowledged))
        #expect((next == nil) == isAcknowledged)
        #expect((notification.state == .delivered) == isAcknowledged)
    }

    @Test func aNotificationThatIsRefusedComesAgainWhenTheClockHasMoved() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                try await MerchantServer.run(failing: 2) { server in
                    let site = EbikeSite(simulator: simulator, wechatPay: wechatPay, notifyURL: server.url)
                    let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
                    try await site.deduct(token: token, outTradeNo: "order-0001")
                    var ids: Set<String> = []
                    var signatures: Set<String> = []
                    for attempt in 1...3 {
                        let message = try await server.next()
                        let notification = try await wechatPay.webhooks.receive(headers: message.headers, body: message.body)
                        #expect(try notification.json.out_trade_no.string == "order-0001")
                        #expect(try notification.json.amount.payer_total.int == 888)
                        ids.insert(notification.id)
                        signatures.insert(message.headers[.wechatPaySignature] ?? "")
                        if attempt < 3 { try await simulator.clock.advance(by: .seconds(16)) }
                    }
                    #expect(ids.count == 1)
                    #expect(signatures.count == 3, "each attempt is signed anew")
                }
            }
        }
    }
}

/// A merchant's server on loopback that refuses the first notifications.
final class MerchantServer: HTTPResponder {
    typealias Context = BasicRequestContext
    typealias Message = (headers: HTTPFields, body: Data)

    private let failures: Mutex<Int>
    private let failure: HTTPResponse.Status
    private let messages = AsyncStream<Message>.makeStream()
    private let port = Mutex(0)
    private let meanwhile = Mutex<(@Sendable () async throws -> Void)?>(nil)

    private init(failing failures: Int, with failure: HTTPResponse.Status) {
        self.failures = Mutex(failures)
        self.failure = failure
    }

    var url: String { "http://127.0.0.1:\(port.withLock { $0 })/notify" }

    /// Does something while the next notification waits for its answer.
    func whileAnswering(_ body: @escaping @Sendable () async throws -> Void) { meanwhile.withLock { $0 = body } }

    func next() async throws -> Message {
        let message = try #require(await messages.stream.first { _ in true })
        if message.body.first == UInt8(ascii: "{") { try expectDocumentedType(of: JSON(parsing: message.body)) }
        return message
    }

    /// Whatever comes in APIv3 names what it is about as its document does.
    private func expectDocumentedType(of message: JSON) throws {
        let event = message.event_type.string ?? ""
        let described = try APICatalog.notifications(named: event).filter { $0.version == "v3" }.map { try $0.notification }
        #expect(!described.isEmpty, "\(event) is not documented")
        let types = Set(described.compactMap(\.originalType))
        #expect(types.isEmpty || types.contains(message.resource.original_type.string ?? ""), "\(event) is about \(message.resource.original_type)")
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        var request = request
        let body = try await request.collectBody(upTo: 1 << 20)
        let fails = failures.withLock { failures in
            failures -= 1
            return failures >= 0
        }
        let meanwhile = meanwhile.withLock { meanwhile in
            defer { meanwhile = nil }
            return meanwhile
        }
        try await meanwhile?()
        messages.continuation.yield((request.headers, Data(body.readableBytesView)))
        if body.readableBytesView.first == UInt8(ascii: "<") {
            let code = fails ? "FAIL" : "SUCCESS"
            return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: "<xml><return_code>\(code)</return_code></xml>")))
        }
        return fails ? Response(status: failure, headers: [.location: "/elsewhere"]) : Response(status: .noContent)
    }

    /// - Parameter failure: what it answers to the first `failures` notifications.
    static func run(
        failing failures: Int, with failure: HTTPResponse.Status = .internalServerError,
        _ body: @escaping @Sendable (MerchantServer) async throws -> Void
    ) async throws {
        let server = MerchantServer(failing: failures, with: failure)
        let ready = AsyncStream<Void>.makeStream()
        let application = Application(
            responder: server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                server.port.withLock { $0 = channel.localAddress?.port ?? 0 }
                ready.continuation.yield()
            }
        )
        let services = ServiceGroup(configuration: .init(services: [application], logger: application.logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            for await _ in ready.stream { break }
            try await body(server)
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
        }
    }
}
