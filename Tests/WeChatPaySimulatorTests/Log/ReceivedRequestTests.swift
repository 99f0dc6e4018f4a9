import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// What the simulator says of a request that it received.
@Suite struct ReceivedRequestTests {
    typealias Kind = Simulator.RequestCheck.Kind

    static let tamperings: [(check: Kind, change: @Sendable (inout TransportRequest) -> Void)] = [
        (.accept, { $0.headers[.accept] = "text/html" }),
        (.authorization, { $0.headers[.authorization] = nil }),
        (.authorization, { $0.headers[.authorization] = "WECHATPAY2-SHA256-RSA2048 mchid=1" }),
        (.merchant, { $0.changeAuthorization { $0.merchantID = "1900000001" } }),
        (.serial, { $0.changeAuthorization { $0.serial = "5F00" } }),
        (.timestamp, { $0.changeAuthorization { $0.timestamp -= 301 } }),
        (.nonce, { $0.changeAuthorization { $0.nonce = String(repeating: "n", count: 33) } }),
        (.signature, { $0.body.append(UInt8(ascii: " ")) }),
        (.platformSerial, { $0.headers[.wechatPaySerial] = "5F00" }),
    ]

    @Test(arguments: tamperings.indices)
    func theCheckThatFailedIsShownAmongThoseBeforeAndAfter(index: Int) async throws {
        let (check, change) = Self.tamperings[index]
        try await Simulator.run { simulator in
            try await simulator.withClient(.both, configure: { $0.transport = TamperingTransport { if $0.url.contains("native") { change(&$0) } } }) {
                wechatPay in
                let error = await thrownError { try await wechatPay.v3.pay.transactions.native.post(json: [:]) }
                let received = try #require(simulator.requests(to: .post, "/v3/pay/transactions/native").last)
                let place = try #require(received.checks.firstIndex { $0.kind == check })
                #expect(received.checks[..<place].allSatisfy { $0.result == .passed })
                #expect(received.checks[place].result == .failed)
                #expect(received.checks[(place + 1)...].allSatisfy { $0.result == .notReached })
                #expect(received.failedCheck?.message.map { error?.message.contains($0) == true } == true)
                #expect((received.signature != nil) == (check == .signature))
            }
        }
    }

    @Test func aRequestThatIsInOrderPassesEveryCheckAndIsShownWhole() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let answer = try await wechatPay.v3.ebike.charge.contracts.preopen.post(
                    json: ["appid": JSON(simulator.credentials.appid), "trade_scene": "CHARGE", "openid": "o"]
                )
                let received = try #require(simulator.requests.last)
                #expect(received.checks.allSatisfy { $0.result == .passed })
                #expect(received.operation == "/v3/ebike/charge/contracts/preopen")
                #expect(received.source == .rules)
                #expect(try JSON(parsing: received.body).openid == "o")
                #expect(received.headers[.authorization]?.contains("signature=") == true)
                #expect(received.answer?.body == answer.body)
                #expect(received.answer?.headers[.wechatPaySignature] == answer.headers[.wechatPaySignature])
                #expect(received.requestID == answer.requestID)
                #expect(abs(received.time.timeIntervalSinceNow) < 60)
                #expect(received.duration > .zero && received.duration < .seconds(60))
            }
        }
    }

    @Test func aBodyThatIsNotAsDescribedFailsAtTheDescription() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                _ = await thrownError { try await wechatPay.v3.pay.transactions.native.post(json: ["appid": 1]) }
                let received = try #require(simulator.requests.last)
                #expect(received.failedCheck?.kind == .description)
                #expect(received.checks.dropLast().allSatisfy { $0.result == .passed })
                _ = await thrownError { try await wechatPay.v3.nothing.get() }
                #expect(simulator.requests.last?.failedCheck?.kind == .operation)
                #expect(simulator.requests.last?.operation == nil)
            }
        }
    }

    @Test func whatAFaultKeepsFromTheOperationIsNotHeldAgainstTheDescription() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                simulator.faults.add(Fault(.systemError, on: .post, "/v3/pay/transactions/native"))
                _ = await thrownError { try await wechatPay.v3.pay.transactions.native.post(json: [:]) }
                let received = try #require(simulator.requests.last)
                #expect(received.fault == .systemError)
                #expect(received.failedCheck == nil)
                #expect(received.checks.filter { $0.result == .notReached }.map(\.kind) == [.description])
            }
        }
    }

    @Test func aFaultIsNotUsedUpByARequestThatIsRefused() async throws {
        try await Simulator.run { simulator in
            let path = "/v3/pay/transactions/native"
            simulator.faults.add(Fault(.systemError, on: .post, path))
            try await simulator.withClient(configure: { $0.transport = TamperingTransport { $0.body.append(0x20) } }) { wechatPay in
                #expect(await thrownError { try await wechatPay[path].post(json: [:]) }?.code == "SIGN_ERROR")
            }
            #expect(simulator.requests.last?.fault == nil)
            #expect(simulator.faults.pending.count == 1)
            try await simulator.withClient { wechatPay in
                #expect(await thrownError { try await wechatPay[path].post(json: [:]) }?.code == "SYSTEM_ERROR")
            }
        }
    }

    @Test func aWrongSignatureOfAPIv2IsExplained() async throws {
        try await V2Shop.open { shop in
            let tampering = TamperingTransport { $0.body = Data(String(decoding: $0.body, as: UTF8.self).replacing("<sign>", with: "<sign>0").utf8) }
            try await shop.simulator.withClient(configure: { $0.transport = tampering }) { wechatPay in
                _ = await thrownError { try await wechatPay.v2.pay.orderquery.post(xml: ["out_trade_no": "1"]) }
            }
            let received = try #require(shop.simulator.requests.last)
            #expect(received.failedCheck?.kind == .signature)
            #expect(received.checks.first?.kind == .path)
            #expect(received.operation == "/v2/pay/orderquery")
            #expect(received.signature?.expected.hasSuffix("&key=‹APIv2 key›") == true)
        }
    }

    @Test func theEndOfTheSimulatorEndsWhatWatchesIt() async throws {
        let stream = try await Simulator.run { simulator in
            let stream = simulator.events.stream()
            try await simulator.withClient { wechatPay in _ = try await wechatPay.v3.certificates.get() }
            return stream
        }
        var requests = 0
        for await event in stream { if case .request = event { requests += 1 } }
        #expect(requests == 1)
    }
}
