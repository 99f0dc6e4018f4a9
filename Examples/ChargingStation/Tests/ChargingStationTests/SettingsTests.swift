import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@testable import ChargingStation

@Suite struct SettingsTests {
    private let folder = TemporaryFolder()

    private let site = [
        "STATION_PUBLIC_URL": "https://charge.example.com", "STATION_APP_SECRET": "secret",
        "STATION_SIGN_UP_LINK": "weixin://dl/business/?t=x&query=preopen_id%3D{preopen_id}",
    ]

    /// A merchant's files, as the platform hands them out.
    private func merchant() async throws -> Simulator.Credentials {
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder.path
        return try await Simulator.run(configuration) { $0.credentials }
    }

    @Test func withoutAnySettingItRunsOnTheSimulator() async throws {
        let settings = try await Settings.load(["PATH": "/bin", "STATION_PORT": ""])
        #expect(settings.merchant == nil)
        #expect(settings.hostname == "127.0.0.1")
        #expect(settings.port == 8080)
        #expect(settings.meterSpeed == 60)
    }

    @Test func theCommandLinesFileConfiguresAMerchant() async throws {
        let credentials = try await merchant()
        let settings = try await Settings.load(site.merging(["WECHATPAY_CONFIG": folder.path + "/wechatpay.json"]) { $1 })
        let found = try #require(settings.merchant)
        #expect(found.appID == credentials.appid)
        #expect(found.configuration.merchant.id == credentials.mchid)
        #expect(settings.meterSpeed == 1)
    }

    @Test func theEnvironmentCountsMoreThanTheFile() async throws {
        _ = try await merchant()
        let environment = ["WECHATPAY_CONFIG": folder.path + "/wechatpay.json", "WECHATPAY_APPID": "wx-other"]
        #expect(try await Settings.load(site.merging(environment) { $1 }).merchant?.appID == "wx-other")
    }

    @Test func theEnvironmentAloneConfiguresAMerchant() async throws {
        let credentials = try await merchant()
        let environment = [
            "WECHATPAY_MCHID": credentials.mchid, "WECHATPAY_APPID": credentials.appid,
            "WECHATPAY_PRIVATE_KEY": folder.path + "/apiclient_key.pem", "WECHATPAY_CERTIFICATE": folder.path + "/apiclient_cert.pem",
            "WECHATPAY_API_V3_KEY": credentials.apiV3Key, "WECHATPAY_PLATFORM_PUBLIC_KEY": folder.path + "/pub_key.pem",
            "WECHATPAY_PLATFORM_PUBLIC_KEY_ID": credentials.platformPublicKeyID,
        ]
        let merchant = try #require(try await Settings.load(site.merging(environment) { $1 }).merchant)
        #expect(merchant.configuration.merchant.id == credentials.mchid)
        for name in environment.keys where name != "WECHATPAY_MCHID" && name != "WECHATPAY_PLATFORM_PUBLIC_KEY_ID" {
            await #expect(throws: (any Error).self, "\(name)") {
                try await Settings.load(site.merging(environment) { $1 }.filter { $0.key != name })
            }
        }
    }

    @Test(arguments: ["STATION_PUBLIC_URL", "STATION_APP_SECRET", "STATION_SIGN_UP_LINK"])
    func aRealMerchantNeedsWhatTheSimulatorDoesNot(name: String) async throws {
        _ = try await merchant()
        var environment = site
        environment["WECHATPAY_CONFIG"] = folder.path + "/wechatpay.json"
        environment[name] = nil
        let error = await #expect(throws: SettingsError.self) { try await Settings.load(environment) }
        #expect(error?.description.contains(name) == true)
    }

    @Test(arguments: ["STATION_PORT": "abc", "STATION_METER_SPEED": "0"].map { ($0.key, $0.value) } + [("STATION_PORT", "65536")])
    func aNumberThatIsNoneIsRefused(name: String, value: String) async throws {
        await #expect(throws: SettingsError.self) { try await Settings.load([name: value]) }
    }

    @Test func aFileThatIsNotThereIsNamed() async throws {
        let error = await #expect(throws: SettingsError.self) { try await Settings.load(["WECHATPAY_CONFIG": "/nowhere/wechatpay.json"]) }
        #expect(error?.description.contains("/nowhere/wechatpay.json") == true)
    }
}
