import Configuration
import Foundation
import SystemPackage
import WeChatPay

/// A merchant's configuration, from `WECHATPAY_…` and from the `wechatpay.json` that `WECHATPAY_CONFIG` names; the environment counts more.
///
/// The names are those of the `wechatpay` command line, so that `wechatpay doctor` can prove them. Unlike there, no file is looked for: a
/// service should not find somebody's real account by itself.
struct MerchantSettings: Sendable {
    let appID: String
    let configuration: WeChatPay.Configuration

    /// - Returns: `nil` when nothing is configured.
    static func load(_ environment: [String: String]) async throws -> MerchantSettings? {
        let values = try await Values(environment)
        guard let mchid = values["mchid"] else {
            guard environment["WECHATPAY_CONFIG"] == nil else { throw SettingsError("WECHATPAY_CONFIG names a file without a mchid.") }
            return nil
        }
        let merchant = try Merchant(
            id: mchid, privateKey: values.text("privateKey"), certificate: values.text("certificate")
        )
        var configuration = WeChatPay.Configuration(merchant: merchant, apiV3Key: try values.apiV3Key(), platformKeys: try values.platformKeys())
        if let baseURL = values["baseURL"] { configuration.host = try Host(baseURL: baseURL) }
        return MerchantSettings(appID: try values.needed("appid"), configuration: configuration)
    }

    /// The settings by name, whichever source has them.
    private struct Values {
        private let readers: [ConfigReader]
        private let folder: FilePath?

        init(_ environment: [String: String]) async throws {
            let variables = EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: .all)
                .mapKeys { key in AbsoluteConfigKey(["wechatpay"] + key.components.map { $0.replacing("V3Key", with: "V3_Key") }) }
            guard let path = environment["WECHATPAY_CONFIG"] else {
                self.readers = [ConfigReader(provider: variables)]
                self.folder = nil
                return
            }
            let file: FileProvider<JSONSnapshot>
            do {
                file = try await FileProvider<JSONSnapshot>(filePath: FilePath(path))
            } catch {
                throw SettingsError("WECHATPAY_CONFIG: \(path) can't be read as a wechatpay.json.")
            }
            self.readers = [ConfigReader(provider: variables), ConfigReader(provider: file)]
            self.folder = FilePath(path).removingLastComponent()
        }

        subscript(name: String) -> String? { readers.lazy.compactMap { $0.string(forKey: ConfigKey(name), isSecret: true) }.first }

        func needed(_ name: String) throws -> String {
            guard let value = self[name] else { throw SettingsError("The merchant's \(name) is not configured.") }
            return value
        }

        /// What is in the file that a setting names. A relative path in the file is beside the file.
        func text(_ name: String) throws -> String {
            var path = FilePath(try needed(name))
            if let folder, readers[0].string(forKey: ConfigKey(name), isSecret: true) == nil { path = folder.pushing(path) }
            guard let text = try? String(contentsOfFile: path.string, encoding: .utf8) else {
                throw SettingsError("The merchant's \(name): \(path) can't be read.")
            }
            return text
        }

        func apiV3Key() throws -> APIv3Key {
            if self["apiV3KeyFile"] != nil { return try APIv3Key(text("apiV3KeyFile").filter { !$0.isNewline }) }
            return try APIv3Key(needed("apiV3Key"))
        }

        func platformKeys() throws -> PlatformKeys {
            guard let id = self["platformPublicKeyID"] else { return .automatic }
            return try .publicKey(id: id, pem: text("platformPublicKey"))
        }
    }
}
