import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// Which of the platform's keys signs.
@Suite struct PlatformKeyTests {
    @Test func aMerchantWithThePublicKeyOnlyIsAnsweredUnderItAlways() async throws {
        var configuration = Simulator.Configuration()
        configuration.offersCertificates = false
        try await Simulator.run(configuration) { simulator in
            let id = simulator.credentials.platformPublicKeyID
            try await simulator.withClient(configure: { $0.transport = TamperingTransport { $0.headers[.wechatPaySerial] = nil } }) { wechatPay in
                let error = await thrownError { try await wechatPay.v3.certificates.get() }
                #expect(error?.code == "RESOURCE_NOT_EXISTS")
                #expect(error?.kind == .rejected, "the refusal is signed under the public key, which was not asked for")
                try await MerchantServer.run(failing: 0) { server in
                    let site = EbikeSite(simulator: simulator, wechatPay: wechatPay, notifyURL: server.url)
                    try await site.deduct(token: site.token(contractID: site.signedContract(openid: "oUser")), outTradeNo: "order-0001")
                    #expect(try await server.next().headers[.wechatPaySerial] == id)
                }
            }
        }
    }

    @Test func aRotatedCertificateSignsAndTheOldOneStaysListed() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(.certificates) { wechatPay in
                let first = try await wechatPay.v3.certificates.get()
                let rotated = try await simulator.rotatePlatformCertificate()
                #expect(first.headers[.wechatPaySerial] != rotated)
                let second = try await wechatPay.v3.certificates.get()
                #expect(second.headers[.wechatPaySerial] == rotated)
                let serials = try second.json.data.array?.map(\.serial_no.string)
                #expect(serials == [first.headers[.wechatPaySerial], rotated])
            }
        }
    }
}
