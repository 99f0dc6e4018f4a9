import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// What a simulator keeps from one start to the next.
@Suite struct PersistenceTests {
    private func inFolder(_ body: (Simulator.Configuration, _ folder: String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        configuration.stateFile = folder + "/state.sqlite"
        try await body(configuration, folder)
    }

    @Test func stateCredentialsAndClockSurviveARestart() async throws {
        try await inFolder { configuration, folder in
            let first = try await Simulator.run(configuration) { simulator in
                try await simulator.withClient(.both) { wechatPay in
                    let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                    let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
                    try await site.deduct(token: token, outTradeNo: "order-0001")
                    try await simulator.clock.advance(by: .seconds(86400))
                    let serial = try await simulator.rotatePlatformCertificate()
                    return (serial: simulator.credentials.merchantSerial, rotated: serial, now: simulator.clock.now)
                }
            }
            try await Simulator.run(configuration) { simulator in
                #expect(simulator.credentials.merchantSerial == first.serial)
                #expect(simulator.clock.now >= first.now)
                try await simulator.withClient(.certificates) { wechatPay in
                    let order = try await wechatPay.v3.ebike.charge.transactions.outTradeNo("order-0001").get()
                    #expect(try order.json.trade_state.string == "SUCCESS")
                    #expect(order.headers[.wechatPaySerial] == first.rotated)
                    #expect(wechatPay.knownPlatformKeys.count == 2)
                }
            }
        }
    }

    @Test func filesAreThePlatformsAndOnlyTheirOwners() async throws {
        try await inFolder { configuration, folder in
            let (baseURL, credentials) = try await Simulator.run(configuration) { ($0.baseURL, $0.credentials) }
            let names = ["apiclient_key.pem", "apiclient_cert.pem", "apiclient_cert.p12", "pub_key.pem", "wechatpay.json", "state.sqlite"]
            for name in names {
                let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(name)")
            }
            #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
            let json = try JSON(parsing: Data(contentsOf: URL(fileURLWithPath: "\(folder)/wechatpay.json")))
            #expect(json.baseURL.string == baseURL)
            let merchant = try Merchant(id: credentials.mchid, pkcs12: Data(contentsOf: URL(fileURLWithPath: "\(folder)/apiclient_cert.p12")))
            #expect(merchant.serial == credentials.merchantSerial)
        }
    }

    @Test func stateOfAnotherMerchantIsRefused() async throws {
        try await inFolder { configuration, folder in
            _ = try await Simulator.run(configuration) { $0.baseURL }
            var other = configuration
            other.credentialsDirectory = folder + "/other"
            do {
                _ = try await Simulator.run(other) { $0.baseURL }
                Issue.record("the state was used with other credentials")
            } catch {
                #expect("\(error)".contains("belongs to the merchant certificate"))
            }
        }
    }

    @Test func aFolderWithSomebodysKeysIsNotTouched() async throws {
        try await inFolder { configuration, folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try "key".write(toFile: folder + "/apiclient_key.pem", atomically: true, encoding: .utf8)
            await #expect(throws: SimulatorError.self) { try await Simulator.run(configuration) { $0.baseURL } }
            #expect(try String(contentsOfFile: folder + "/apiclient_key.pem", encoding: .utf8) == "key")
        }
    }
}
