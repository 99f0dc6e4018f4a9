import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator
import WeChatPaySpec

@testable import WeChatPay

/// Which paths are documented ones, and what is said of the others.
@Suite struct SchemaPathTests {
    @Test(arguments: [("POST /v3/refunds", "/hk"), ("POST /v3/customs/orders", "/global")])
    func anOperationIsFoundBelowThePathOfItsServerAndWithoutIt(name: String, prefix: String) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let call = try ExampleCall(name, for: simulator.credentials)
                let answer = try await call.send(by: wechatPay)
                #expect(simulator.requests.last?.target == prefix + call.operation.path)
                #expect(answer.isSimulatedBySchema)
                let plain = try await wechatPay.answer(to: .post, call.operation.path, json: call.body)
                #expect(plain.status == 200)
                #expect(plain.body == answer.body)
            }
        }
    }

    @Test(arguments: ["/hk/v3/bill/tradebill", "/global/v3/refunds", "/hk/hk/v3/refunds", "/hk/v3/certificates"])
    func theServersPathIsNoneOfOtherOperations(path: String) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let answer = try await wechatPay.answer(to: .get, path)
                #expect(answer.status == 404)
            }
        }
    }

    @Test(arguments: [
        ("POST", "v3/pay/transactions/jsap", "是否应为 POST /v3/pay/transactions/jsapi"),
        ("GET", "v3/certificate", "是否应为 GET /v3/certificates"), ("GET", "v3/pay/transactions/native", "是否应为 POST /v3/pay/transactions/native"),
        ("GET", "v3/merchant-service/complaint-v2/2000001", "是否应为 GET /v3/merchant-service/complaints-v2/{complaint_id}"),
    ])
    func anUndocumentedPathIsNotFoundAndTheNearestIsNamed(method: String, path: String, hint: String) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = try #require(
                    await thrownError { try await wechatPay.send(.init(method: HTTPRequest.Method(rawValue: method)!, template: path)) }
                )
                #expect(error.status == 404)
                #expect(error.code == "RESOURCE_NOT_EXISTS")
                #expect(error.message.contains("\(method) /\(path) 不是微信支付文档中的接口，\(hint)"))
            }
        }
    }

    @Test func aPathThatIsNearToNoneGetsNoHint() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = await thrownError { try await wechatPay.v3.somewhere.far.away.from.everything.get() }
                #expect(error?.message.contains("不是微信支付文档中的接口") == true)
                #expect(error?.message.contains("是否应为") == false)
            }
        }
    }

    @Test func anAPIv2PathIsSaidToHaveNoVersionInFront() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let answer = try await wechatPay.answer(to: .post, "/v2/pay/unifiedorder")
                #expect(answer.status == 404)
                #expect(try JSON(parsing: answer.body).message.string == "APIv2 的路径不含 /v2：POST /pay/unifiedorder")
            }
        }
    }

    @Test func faultsAndTheLogKnowTheseOperations() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let template = "/v3/merchants"
                let call = try ExampleCall("POST \(template)", for: simulator.credentials)
                for (effect, kind) in [(Fault.Effect.tooManyRequests, WeChatPayError.Kind.rejected), (.unknownSerial, .unknownSerial)] {
                    simulator.faults.add(Fault(effect, on: .post, template))
                    let error = await thrownError { try await call.send(by: wechatPay) }
                    #expect(error?.kind == kind)
                }
                _ = await thrownError { try await wechatPay[template].post(json: [:]) }
                #expect(simulator.faults.pending.isEmpty)
                #expect(simulator.requests.map(\.status) == [429, 200, 400])
                #expect(simulator.requests.map(\.code) == ["FREQUENCY_LIMITED", nil, "PARAM_ERROR"])
            }
        }
    }

    @Test(arguments: ["/v3/refunds", "/hk/v3/refunds"])
    func aFaultNamesAnOperationWithOrWithoutThePathOfItsServer(path: String) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                simulator.faults.add(Fault(.systemError, on: .post, path))
                let call = try ExampleCall("POST /v3/refunds", for: simulator.credentials)
                #expect(await thrownError { try await call.send(by: wechatPay) }?.code == "SYSTEM_ERROR")
            }
        }
    }
}

extension WeChatPay {
    /// Sends a signed request to a path that this client's calls don't have.
    fileprivate func answer(to method: HTTPRequest.Method, _ path: String, json: JSON? = nil) async throws -> TransportResponse {
        let call = Call(
            method: method, template: path, target: path,
            headers: [.accept: "application/json", .userAgent: "test", .contentType: "application/json"], body: try json?.encoded() ?? Data()
        )
        let signed = try await SignedCall(call, by: configuration.merchant, at: Date())
        return try await core.transport.send(
            TransportRequest(
                method: method, url: configuration.host.baseURL + path, headers: signed.headers, body: call.body, timeout: .seconds(20),
                maximumResponseSize: 1 << 20
            )
        )
    }
}
