import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// What the simulated platform refuses, as the real one does.
@Suite struct RequestGateTests {
    static let tamperings: [(name: String, code: String, status: Int, change: @Sendable (inout TransportRequest) -> Void)] = [
        ("no Authorization", "SIGN_ERROR", 401, { $0.headers[.authorization] = nil }),
        ("another scheme", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.scheme = "WECHATPAY2-SM2-WITH-SM3" } }),
        ("an unreadable Authorization", "SIGN_ERROR", 401, { $0.headers[.authorization] = "WECHATPAY2-SHA256-RSA2048 mchid=1" }),
        ("another mchid", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.merchantID = "1900000001" } }),
        ("another serial", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.serial = "5F00" } }),
        ("an old timestamp", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.timestamp -= 301 } }),
        ("a timestamp ahead", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.timestamp += 302 } }),
        ("a changed timestamp", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.timestamp -= 1 } }),
        ("a changed nonce", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.nonce += "0" } }),
        ("a short nonce", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.nonce = "0" } }),
        ("a signature that is no base64", "SIGN_ERROR", 401, { $0.changeAuthorization { $0.signature = "***" } }),
        ("a changed body", "SIGN_ERROR", 401, { $0.body.append(UInt8(ascii: " ")) }),
        ("another method", "SIGN_ERROR", 401, { $0.method = .put }),
        ("a changed query", "SIGN_ERROR", 401, { $0.url += "&b=2" }),
        ("a path encoded otherwise", "SIGN_ERROR", 401, { $0.url = $0.url.replacingOccurrences(of: "preopen", with: "%70reopen") }),
        ("no Accept", "PARAM_ERROR", 400, { $0.headers[.accept] = "text/html" }),
        ("an unknown Wechatpay-Serial", "PARAM_ERROR", 400, { $0.headers[.wechatPaySerial] = "5F00" }),
        ("another Content-Type", "PARAM_ERROR", 400, { $0.headers[.contentType] = "text/plain" }),
    ]

    @Test(arguments: tamperings.indices)
    func aRequestThatIsNotInOrderIsRefused(index: Int) async throws {
        let tampering = Self.tamperings[index]
        try await Simulator.run { simulator in
            try await simulator.withClient(
                .both, configure: { $0.transport = TamperingTransport { if $0.url.contains("preopen") { tampering.change(&$0) } } }
            ) { wechatPay in
                let error = await thrownError {
                    try await wechatPay.v3.ebike.charge.contracts.preopen.post(
                        json: ["appid": JSON(simulator.credentials.appid), "trade_scene": "CHARGE", "openid": "o"], query: ["a": 1]
                    )
                }
                #expect(error?.code == tampering.code, "\(tampering.name)")
                #expect(error?.status == tampering.status, "\(tampering.name)")
                #expect(error?.kind == .rejected, "\(tampering.name): the refusal itself is signed")
            }
        }
    }

    @Test func theSameRequestIsNotAcceptedTwice() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let signed = try await wechatPay.signed(.init(method: .get, template: "v3/certificates"))
                let transport = TamperingTransport { _ in }
                let first = try await transport.send(signed)
                let second = try await transport.send(signed)
                try await transport.shutdown()
                #expect(first.status == 200)
                #expect(second.status == 401)
                #expect(try JSON(parsing: second.body).message.string?.contains("随机串重复") == true)
            }
        }
    }

    @Test func aWrongSignatureIsShownTheWholeExpectedText() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.transport = TamperingTransport { $0.url += "?x=1" } }) { wechatPay in
                let error = try #require(await thrownError { try await wechatPay.v3.certificates.get() })
                let information = try #require(error.detail).sign_information
                #expect(error.detail?.field.string == "signature")
                #expect(error.detail?.detail.issue.string == "sign not match")
                #expect(information.url.string == "/v3/certificates?x=1")
                #expect(information.truncated_sign_message.string?.hasPrefix("GET\n/v3/certificates?x=1\n") == true)
                #expect(error.message.contains("The URL signed here is “/v3/certificates”; the platform expected “/v3/certificates?x=1”."))
            }
        }
    }

    @Test func aKeyThatIsNotTheCertificatesIsNamed() async throws {
        try await Simulator.run { simulator in
            let stranger = try RSAPrivateKey.generate()
            try await simulator.withClient(configure: {
                $0.merchant = try Merchant(
                    id: simulator.credentials.mchid, serial: simulator.credentials.merchantSerial, signer: stranger, decrypter: stranger
                )
            }) { wechatPay in
                let error = await thrownError { try await wechatPay.v3.certificates.get() }
                #expect(error?.message.contains("so the key differs") == true)
            }
        }
    }

    @Test func targetsAreSignedAsTheyAreSent() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                for value in ["a/b", "a b", "a+b", "100%", "你好", "a?b=c&d", "~.-_", "'\"<>"] {
                    let error = await thrownError { try await wechatPay.v3.ebike.charge.contracts(value).get(query: ["sub_mchid": value]) }
                    #expect(error?.code == "RESOURCE_NOT_EXISTS", "\(value)")
                }
            }
        }
    }

    @Test func aBodyOfFiftyMegabytesIsRefused() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = await thrownError {
                    try await wechatPay.v3.x.post(json: ["text": JSON(String(repeating: "a", count: 50 << 20))])
                }
                #expect(error != nil)
                #expect(error?.status == 413 || error?.kind == .connectionLost)
                let next = try await wechatPay.v3.certificates.get()
                #expect(next.status == 200, "the simulator serves on")
            }
        }
    }

    @Test func listeningForOthersNeedsToBeAllowed() async throws {
        var configuration = Simulator.Configuration()
        configuration.hostname = "0.0.0.0"
        await #expect(throws: SimulatorError.self) { try await Simulator.run(configuration) { _ in } }
    }

    @Test func aPortInUseIsNamed() async throws {
        try await Simulator.run { simulator in
            var configuration = Simulator.Configuration()
            configuration.port = try #require(Int(simulator.baseURL.split(separator: ":").last ?? ""))
            do {
                try await Simulator.run(configuration) { _ in }
                Issue.record("two simulators listen on one port")
            } catch {
                #expect("\(error)".contains("can't listen on 127.0.0.1:\(configuration.port)"))
            }
        }
    }
}

extension TransportRequest {
    mutating func changeAuthorization(_ change: (inout Authorization) -> Void) {
        guard var authorization = try? Authorization(parsing: headers[.authorization] ?? "") else { return }
        change(&authorization)
        headers[.authorization] = authorization.headerValue
    }
}
