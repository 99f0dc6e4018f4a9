import Foundation
import HTTPTypes
import Testing
import WeChatPayAPI

@testable import WeChatPay

/// Typed calls as a user writes them.
@Suite struct CallSiteTests {
    @Test func aContractIsPreopenedAndAnswersWithItsType() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(body: #"{"prepay_id":"wx26112221580621e9b071c00d9e093b0000"}"#) }
        let reply = try await platform.client().v3.pay.transactions.jsapi.post(
            .init(
                appID: "wxd678efh567hg6787", mchid: "1230000109", description: "Image形象店-深圳腾大-QQ公仔", outTradeNo: "1217752501201407033233368018",
                amount: .init(total: 100, currency: "CNY"), notifyURL: "https://www.weixin.qq.com/wxpay/pay",
                payer: .init(openID: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
            )
        )
        #expect(reply.prepayID == "wx26112221580621e9b071c00d9e093b0000")
        let body = try JSON(parsing: #require(platform.requests.first).body)
        #expect(
            body == [
                "appid": "wxd678efh567hg6787", "mchid": "1230000109", "description": "Image形象店-深圳腾大-QQ公仔",
                "out_trade_no": "1217752501201407033233368018", "notify_url": "https://www.weixin.qq.com/wxpay/pay",
                "amount": ["total": 100, "currency": "CNY"], "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
            ]
        )
    }

    @Test func dynamicFormsStayDynamicBesideTypedOnes() async throws {
        let platform = PlatformDouble.accepting()
        let client = try platform.client()
        let body: JSON = ["appid": "wx1"]
        let responses: [WeChatPay.Response] = [
            try await client.v3.pay.transactions.native.post(json: body),
            try await client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(["out_trade_no": "N1"], json: body),
            try await client.v3.pay.transactions.outTradeNo("N1").close.post(json: body),
            try await client.v3.pay.transactions.outTradeNo("N1").get(query: ["mchid": "1"]),
            try await client["v3/pay/transactions/native"].post(json: body),
            try await client.v3.noSuchProduct.post(json: body),
        ]
        #expect(responses.count == 6)
        #expect(
            platform.requests.map { $0.url.dropFirst("https://platform.test".count) } == [
                "/v3/pay/transactions/native", "/v3/pay/transactions/out-trade-no/N1/close", "/v3/pay/transactions/out-trade-no/N1/close",
                "/v3/pay/transactions/out-trade-no/N1?mchid=1", "/v3/pay/transactions/native", "/v3/no-such-product",
            ]
        )
    }

    @Test func aValueThatTheSpecLacksAndAFieldThatItLacksAreDecoded() async throws {
        let platform = PlatformDouble { _, _ in
            try PlatformDouble.answer(
                body: #"""
                    {"appid":"wx1","mchid":"1","out_trade_no":"N1","trade_state":"TELEPORTED","trade_state_desc":"在路上","new_field":{"a":[1]},
                    "trade_type":"BY_DRONE","amount":{"total":1,"currency":"XTS","bonus":2}}
                    """#
            )
        }
        let order = try await platform.client().v3.pay.transactions.outTradeNo("N1").get(mchid: "1")
        #expect(order.tradeState.rawValue == "TELEPORTED")
        #expect(order.tradeState != .success)
        #expect(order.amount?.total == 1)
    }

    @Test func aSensitiveFieldIsEncryptedAndItsKeyNamed() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(body: #"{"type":"PERSONAL_OPENID","account":"o1","relation_type":"STAFF"}"#)
        }
        let reply = try await platform.client().v3.profitsharing.receivers.add.post(
            .init(appID: "wx1", type: .personalOpenID, account: "o1", name: "王小二", relationType: .staff)
        )
        #expect(reply.account == "o1")
        let request = try #require(platform.requests.first)
        let name = try #require(JSON(parsing: request.body).name.string)
        #expect(try TestKeys.shared.platform.decrypt(name) == "王小二")
        #expect(request.headers[.wechatPaySerial] == TestKeys.publicKeyID)
    }

    @Test func anUploadFillsInNameAndDigest() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(body: #"{"media_id":"M1"}"#) }
        let reply = try await platform.client().v3.merchant.media.upload.post(file: .init(Data("abc".utf8), name: "a.png", type: "image/png"))
        #expect(reply.mediaID == "M1")
        let text = String(decoding: try #require(platform.requests.first).body, as: UTF8.self)
        #expect(text.contains(#"{"filename":"a.png","sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}"#))
    }

    @Test func synchronousCodeCallsTypedEndpointsToo() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(body: #"{"code_url":"weixin://wxpay/bizpayurl?pr=1"}"#) }
        let client = try platform.client()
        let url = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try client.blocking {
                            try await $0.v3.pay.transactions.native.post(
                                .init(
                                    appID: "wx1", mchid: "1", description: "x", outTradeNo: "N00001", amount: .init(total: 1),
                                    notifyURL: "https://merchant.example/notify"
                                )
                            ).codeURL
                        }
                    }
                )
            }
        }
        #expect(url == "weixin://wxpay/bizpayurl?pr=1")
    }

    @Test func anOperationWithoutAnswerReturnsNothing() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(status: 204, body: "") }
        let nothing: Void = try await platform.client().v3.pay.transactions.outTradeNo("N1").close.post(.init(mchid: "1"))
        #expect(nothing == ())
        #expect(try JSON(parsing: #require(platform.requests.first).body) == ["mchid": "1"])
    }

    @Test func aFileWhoseSignedDigestDiffersEndsWithAnError() async throws {
        let platform = PlatformDouble { _, _ in
            var answer = try PlatformDouble.answer(body: #"{"sha1":"a9993e364706816aba3e25717850c26c9cd0d89d"}"#)
            answer.headers[.wechatPayStatementSHA1] = "a9993e364706816aba3e25717850c26c9cd0d89d"
            answer.body = Data("abd".utf8)
            return answer
        }
        let statement = try await platform.client().v3.statements.get(date: "20261120", mchid: "1")
        #expect(statement.isVerified)
        let error = await WeChatPayError.thrown { try await statement.collect(upTo: 100) }
        #expect(error?.kind == .signatureMismatch)
    }

    @Test func aTimeIsKeptToTheLetterAndReadAsAnInstant() throws {
        let time = Timestamp("2017-08-26T09:43:39+08:00")
        #expect(time.date == Date(timeIntervalSince1970: 1_503_711_819))
        #expect(Timestamp(Date(timeIntervalSince1970: 1_503_711_819)) == time)
        #expect(Timestamp("2017-08-26T09:43:39.123+08:00").date != nil)
        #expect(Timestamp("yesterday").date == nil)
        #expect(try String(decoding: JSONEncoder().encode(Timestamp("yesterday")), as: UTF8.self) == "\"yesterday\"")
    }
}

/// Files that break off on their way.
@Suite struct BrokenFileTests {
    /// Gives the first part of a body, then an error.
    private final class CutTransport: Transport {
        let head: TransportResponse

        init(head: TransportResponse) { self.head = head }

        func send(_ request: TransportRequest) async throws -> TransportResponse { head }
        func shutdown() async throws {}

        func stream(_ request: TransportRequest) async throws -> TransportStream {
            let body = AsyncThrowingStream<Data, any Error> { parts in
                parts.yield(head.body)
                parts.finish(throwing: TransportError(.connectionLost, reason: "cut"))
            }
            return TransportStream(status: head.status, headers: head.headers, body: body)
        }
    }

    private func client(body: String) throws -> WeChatPay {
        let transport = CutTransport(head: try PlatformDouble.answer(body: body))
        return try PlatformDouble.accepting().client {
            $0.transport = transport
            $0.retry = .never
        }
    }

    @Test func theReaderOfAnUnsignedFileIsTold() async throws {
        let bill = try await client(body: "half a bill").v3.billdownload.file.get(token: "t")
        var parts: [Data] = []
        let error = await WeChatPayError.thrown { for try await part in bill { parts.append(part) } }
        #expect(parts == [Data("half a bill".utf8)])
        #expect(error?.kind == .connectionLost)
        #expect(error?.isRetryable == true)
    }

    @Test func halfOfASignedFileIsNeverHandedOut() async throws {
        let client = try client(body: "half a receipt")
        let error = await WeChatPayError.thrown { try await client.v3.transferdownload.signfile.get(token: "t") }
        #expect(error?.kind == .connectionLost)
        #expect(error?.path == "/v3/transferdownload/signfile")
    }
}
