import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// All six ways to write a call make one and the same request.
@Suite struct ChainFormTests {
    private let id = "Wx1234/5+6 7%8你"
    private let body: JSON = ["appid": "wx47c677487ce3ac47"]

    private func awaitedTargets(_ call: (WeChatPay) async throws -> [WeChatPay.Response]) async throws -> [TransportRequest] {
        let platform = PlatformDouble.accepting()
        _ = try await call(platform.client())
        return platform.requests
    }

    @Test func awaitedFormsSendTheSameRequest() async throws {
        let requests = try await awaitedTargets { wechatPay in
            [
                try await wechatPay.v3.ebike.charge.contracts._contract_id_.confirm.post(["contract_id": id], json: body),
                try await wechatPay.chain("v3/ebike/charge/contracts/{contract_id}/confirm").post(["contract_id": id], json: body),
                try await wechatPay.chain("/v3/ebike/charge/contracts/{contract_id}/confirm").post(["contract_id": id], json: body),
                try await wechatPay["v3/ebike/charge/contracts/{contract_id}/confirm"].post(["contract_id": id], json: body),
                try await wechatPay.v3.ebike.charge.contracts(id).confirm.post(json: body),
                try await wechatPay.v3.Ebike.Charge.Contracts(id).Confirm.post(json: body),
            ]
        }
        let expected = "https://platform.test/v3/ebike/charge/contracts/Wx1234%2F5%2B6%207%258%E4%BD%A0/confirm"
        #expect(requests.map(\.url) == Array(repeating: expected, count: 6))
        #expect(requests.map(\.method.rawValue) == Array(repeating: "POST", count: 6))
        #expect(requests.allSatisfy { String(decoding: $0.body, as: UTF8.self) == #"{"appid":"wx47c677487ce3ac47"}"# })
    }

    @Test func blockingFormsSendTheSameRequest() async throws {
        let platform = PlatformDouble.accepting()
        let wechatPay = try platform.client()
        try await onThreadOfItsOwn { [id, body] in
            _ = try wechatPay.blocking.v3.ebike.charge.contracts._contract_id_.confirm.post(["contract_id": id], json: body)
            _ = try wechatPay.blocking.chain("v3/ebike/charge/contracts/{contract_id}/confirm").post(["contract_id": id], json: body)
            _ = try wechatPay.blocking["v3/ebike/charge/contracts/{contract_id}/confirm"].post(["contract_id": id], json: body)
        }
        let expected = "https://platform.test/v3/ebike/charge/contracts/Wx1234%2F5%2B6%207%258%E4%BD%A0/confirm"
        #expect(platform.requests.map(\.url) == Array(repeating: expected, count: 3))
    }

    @Test func everyVerbIsSentAsItself() async throws {
        let requests = try await awaitedTargets { wechatPay in
            let place = wechatPay.v3.some.place
            return [
                try await place.get(), try await place.post(json: body), try await place.put(json: body), try await place.patch(json: body),
                try await place.delete(),
            ]
        }
        #expect(requests.map(\.method.rawValue) == ["GET", "POST", "PUT", "PATCH", "DELETE"])
        #expect(requests.map(\.body.isEmpty) == [true, false, false, false, true])
        #expect(requests.map { $0.headers[.contentType] == nil } == [true, false, false, false, true])
    }

    @Test func aVerbCanBeASegment() async throws {
        let requests = try await awaitedTargets { wechatPay in
            [
                try await wechatPay.v3.profitsharing.receivers.delete.post(json: ["account": "1"]),
                try await wechatPay.v3.a.get.post.put.patch.delete.delete(),
            ]
        }
        #expect(
            requests.map(\.url) == [
                "https://platform.test/v3/profitsharing/receivers/delete", "https://platform.test/v3/a/get/post/put/patch/delete",
            ])
    }

    @Test func bodiesComeFromLiteralsAndEncodables() async throws {
        struct Amount: Encodable {
            let total: Int
            let currency: String
        }
        struct Order: Encodable {
            let amount: Amount
            let notify_url: String
        }
        let requests = try await awaitedTargets { wechatPay in
            let place = wechatPay.v3.pay.transactions.jsapi
            return [
                try await place.post(json: ["notify_url": "https://a.test/b", "amount": ["currency": "CNY", "total": 888]]),
                try await place.post(json: Order(amount: Amount(total: 888, currency: "CNY"), notify_url: "https://a.test/b")),
            ]
        }
        let expected = #"{"amount":{"currency":"CNY","total":888},"notify_url":"https://a.test/b"}"#
        #expect(requests.map { String(decoding: $0.body, as: UTF8.self) } == [expected, expected])
        #expect(requests.allSatisfy { $0.headers[.contentType] == "application/json" })
    }

    @Test func queriesComeFromPairsAndEncodables() async throws {
        struct Filter: Encodable {
            let sub_mchid: String?
            let limit: Int
            let name: String
        }
        let requests = try await awaitedTargets { wechatPay in
            [
                try await wechatPay.v3.bill.tradebill.get(query: ["bill_date": "2019-06-11", "sub_mchid": "", "limit": 20, "name": "a+b/c d%&=你"]),
                try await wechatPay.v3.bill.tradebill.get(query: Filter(sub_mchid: nil, limit: 20, name: "a+b/c d%&=你")),
            ]
        }
        #expect(
            requests.map(\.url) == [
                "https://platform.test/v3/bill/tradebill?bill_date=2019-06-11&sub_mchid=&limit=20&name=a%2Bb%2Fc%20d%25%26%3D%E4%BD%A0",
                "https://platform.test/v3/bill/tradebill?limit=20&name=a%2Bb%2Fc%20d%25%26%3D%E4%BD%A0",
            ]
        )
    }

    @Test func theHostsPathPrefixIsSentAndSigned() async throws {
        let platform = PlatformDouble.accepting()
        let wechatPay = try platform.client { $0.host = try Host(baseURL: "https://api.test/hk/") }
        _ = try await wechatPay.v3.refunds.get()
        let request = try #require(platform.requests.first)
        #expect(request.url == "https://api.test/hk/v3/refunds")
        #expect(try isSigned(request, target: "/hk/v3/refunds"))
    }

    @Test func whatIsSignedIsWhatIsSent() async throws {
        let platform = PlatformDouble.accepting()
        _ = try await platform.client().v3.a(id).post(json: ["name": "你 / + %"], query: ["q": id])
        let request = try #require(platform.requests.first)
        let target = String(request.url.dropFirst("https://platform.test".count))
        #expect(try isSigned(request, target: target))
        #expect(try !isSigned(request, target: target + "&more=1"))
    }

    private func isSigned(_ request: TransportRequest, target: String) throws -> Bool {
        let authorization = try Authorization(parsing: try #require(request.headers[.authorization]))
        let text = SignedText.request(
            method: request.method.rawValue, target: target, timestamp: authorization.timestamp, nonce: authorization.nonce, body: request.body
        )
        return TestKeys.shared.merchant.publicKey.isValidSignature(try #require(Data(base64Encoded: authorization.signature)), for: text)
    }
}

/// Runs blocking code where it may block.
func onThreadOfItsOwn(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
