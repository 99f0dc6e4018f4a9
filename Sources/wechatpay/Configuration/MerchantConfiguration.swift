import Configuration
import SystemPackage
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What was configured: a file, then the environment (`WECHATPAY_…`), then flags; the later counts.
struct MerchantConfiguration {
    static let fileName = "wechatpay.json"
    private static let keyMaterial = ["privateKey", "certificate", "pkcs12", "apiV3KeyFile", "platformPublicKey", "platformCertificate"]

    /// The configuration file read, if any.
    let file: String?
    private let overrides: ConfigReader
    private let stored: ConfigReader?

    init(_ options: ConfigurationOptions) async throws {
        let flags = InMemoryProvider(
            values: Dictionary(
                uniqueKeysWithValues: options.values.map { (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: false)) })
        )
        let environment = EnvironmentVariablesProvider().mapKeys { key in
            AbsoluteConfigKey(["wechatpay"] + key.components.map { $0.replacing("V3Key", with: "V3_Key").replacing("V2Key", with: "V2_Key") })
        }
        self.overrides = ConfigReader(providers: [flags, environment])
        self.file = try Self.find(options.config)
        if let file {
            do {
                self.stored = ConfigReader(provider: try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw Failure.usage("\(file) is no readable JSON object of names and values.")
            }
        } else {
            self.stored = nil
        }
    }

    /// A value as text.
    func value(_ name: String) -> String? { overrides.string(forKey: ConfigKey(name)) ?? stored?.string(forKey: ConfigKey(name)) }

    /// The path of a file: beside the configuration file when it is named there.
    func path(_ name: String) -> String? {
        if let path = overrides.string(forKey: ConfigKey(name)) { return path }
        guard let path = stored?.string(forKey: ConfigKey(name)), let file else { return nil }
        return path.hasPrefix("/") ? path : FilePath(file).removingLastComponent().appending(path).string
    }

    /// The text of a file that the configuration names.
    ///
    /// - Throws: ``Failure`` that names the setting and the file.
    func text(_ name: String) throws -> String? {
        guard let bytes = try bytes(name) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    func bytes(_ name: String) throws -> Data? {
        guard let path = path(name) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Failure.usage("\(name): the file \(path) does not exist or can't be read.")
        }
        return bytes
    }

    /// The files with secrets that others than their owner can read.
    var exposedFiles: [String] {
        let paths = [file] + ["privateKey", "pkcs12", "apiV3KeyFile"].map { path($0) }
        return paths.compactMap { $0 }.filter { path in
            let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
            return mode.map { $0 & 0o077 != 0 } ?? false
        }
    }

    private static func find(_ given: String?) throws -> String? {
        if let given {
            guard FileManager.default.fileExists(atPath: given) else { throw Failure.usage("--config: there is no file \(given).") }
            return given
        }
        let home = ProcessInfo.processInfo.environment["HOME"] ?? "~"
        return [fileName, home + "/.config/wechatpay/" + fileName].first { FileManager.default.fileExists(atPath: $0) }
    }
}
