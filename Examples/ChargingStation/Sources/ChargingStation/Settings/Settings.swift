import Configuration
import Foundation
import SystemPackage

/// How the site runs. Everything has a default: without any setting it runs on the simulator.
struct Settings: Sendable {
    var hostname = "127.0.0.1"
    var port = 8080
    /// Under which address phones and the platform reach this service, such as `https://charge.example.com`; `nil` for the local one.
    var publicURL: String?
    /// Where the site keeps its riders, charges and notifications, and the simulator its state.
    var dataFolder = "charging-station-data"
    var stationName = "滨江路充电站 Riverside"
    /// How many seconds of charging pass in a second. Only the simulated meter can be hurried.
    var meterSpeed = 1.0
    /// The merchant, by the names that the `wechatpay` command line uses; `nil` for the simulator.
    var merchant: MerchantSettings?
    /// What the site needs in WeChat besides a merchant.
    var weChat: WeChatSettings?

    /// - Parameter environment: the process's. `STATION_…` is about the site, `WECHATPAY_…` about the merchant.
    /// - Throws: ``SettingsError`` that names what is missing or wrong.
    static func load(_ environment: [String: String] = ProcessInfo.processInfo.environment) async throws -> Settings {
        // A variable set to nothing counts as not set.
        let variables = environment.filter { !$0.value.isEmpty }
        let station = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: variables)).scoped(to: "station")
        var settings = Settings()
        settings.merchant = try await MerchantSettings.load(variables)
        settings.hostname = station.string(forKey: "host", default: settings.hostname)
        settings.port = try station.number("port", in: 0...65535) ?? settings.port
        settings.publicURL = station.string(forKey: "publicUrl")
        settings.dataFolder = station.string(forKey: "data", default: settings.dataFolder)
        settings.stationName = station.string(forKey: "name", default: settings.stationName)
        settings.meterSpeed = Double(try station.number("meterSpeed", in: 1...86400) ?? (settings.merchant == nil ? 60 : 1))
        guard settings.merchant != nil else { return settings }
        guard let publicURL = settings.publicURL, publicURL.hasPrefix("https://"), !publicURL.hasSuffix("/") else {
            throw SettingsError(
                "STATION_PUBLIC_URL must be the https address, without a slash at its end, at which phones and WeChat reach this service.")
        }
        guard let secret = station.string(forKey: "appSecret", isSecret: true), let link = station.string(forKey: "signUpLink") else {
            throw SettingsError(
                "STATION_APP_SECRET (of the official account, to know riders by their openid) and STATION_SIGN_UP_LINK (of the platform's sign-up, "
                    + "with {preopen_id} in it) are missing."
            )
        }
        settings.weChat = WeChatSettings(appSecret: secret, signUpLink: link)
        return settings
    }
}

/// What the site needs in WeChat besides a merchant.
struct WeChatSettings: Sendable {
    /// The official account's AppSecret.
    let appSecret: String
    /// Leads into the mini program where a rider signs; `{preopen_id}` stands for the sign-up's.
    let signUpLink: String
    /// Where WeChat tells openids.
    var apiURL = "https://api.weixin.qq.com"
}

extension ConfigReader {
    /// - Throws: ``SettingsError`` for what is no such number: going on with a default would be a surprise.
    fileprivate func number(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = string(forKey: ConfigKey(name)) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw SettingsError("The station's \(name) is a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}

struct SettingsError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
