import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// How notifications reach a merchant's server over real HTTP.
@Suite(.timeLimit(.minutes(2))) struct NotificationDeliveryTests {
    @Test func aRedirectionIsNoAcknowledgementAndIsNotFollowed() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                try await MerchantServer.run(failing: 1, with: .found) { server in
                    try await order(simulator, wechatPay, notifyURL: server.url)
                    _ = try await server.next()
                    try await simulator.clock.advance(by: .seconds(16))
                    _ = try await server.next()
                    let attempts = try await attempts(simulator, count: 2)
                    #expect(attempts == [302, 204])
                }
            }
        }
    }

    @Test func aPendingNotificationIsDeliveredAfterARestart() async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        configuration.stateFile = folder + "/state.sqlite"
        try await MerchantServer.run(failing: 1) { [configuration] server in
            let first = try await Simulator.run(configuration) { simulator in
                try await simulator.withClient { wechatPay in
                    try await order(simulator, wechatPay, notifyURL: server.url)
                    let message = try await server.next()
                    _ = try await attempts(simulator, count: 1)
                    return try await wechatPay.webhooks.receive(headers: message.headers, body: message.body).id
                }
            }
            try await Simulator.run(configuration) { simulator in
                try await simulator.clock.advance(by: .seconds(16))
                try await simulator.withClient(.both) { wechatPay in
                    let message = try await server.next()
                    #expect(try await wechatPay.webhooks.receive(headers: message.headers, body: message.body).id == first)
                }
            }
        }
    }

    @Test func anAttemptComesWhenItIsDueOnTheMovedClock() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                try await MerchantServer.run(failing: 1) { server in
                    try await order(simulator, wechatPay, notifyURL: server.url)
                    _ = try await server.next()
                    _ = try await attempts(simulator, count: 1)
                    let moved = ContinuousClock.now
                    for _ in 0..<14 {
                        try await simulator.clock.advance(by: .seconds(1))
                        _ = try await wechatPay.v3.certificates.get()
                    }
                    _ = try await server.next()
                    #expect(ContinuousClock.now - moved < .seconds(10), "15 seconds after the first attempt by the moved clock")
                }
            }
        }
    }

    private func order(_ simulator: Simulator, _ wechatPay: WeChatPay, notifyURL: String) async throws {
        let site = EbikeSite(simulator: simulator, wechatPay: wechatPay, notifyURL: notifyURL)
        try await site.deduct(token: site.token(contractID: site.signedContract(openid: "oUser")), outTradeNo: "order-0001")
    }

    /// The statuses of the only notification's attempts, once `count` are on record: the server has answered a moment earlier.
    private func attempts(_ simulator: Simulator, count: Int) async throws -> [Int?] {
        while true {
            if let attempts = try await simulator.notifications.first?.attempts, attempts.count >= count { return attempts }
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
