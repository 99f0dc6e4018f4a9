import Configuration
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What was configured: a file, then the environment (`WECHATPAY_…`), then flags; the later counts.
struct MerchantConfiguration {
    /// The configuration file read, if any.
    let file: ConfigurationFile?
    /// The strongest first.
    private let sources: [(origin: Setting.Origin, reader: ConfigReader)]

    /// Reads the configuration, and warns about what looks wrong in it.
    static func load(_ options: ConfigurationOptions) async throws -> MerchantConfiguration {
        let configuration = try await MerchantConfiguration(options)
        for warning in configuration.warnings { StandardError.write("warning: \(warning)") }
        return configuration
    }

    /// - Throws: ``Failure`` for a file that can't be read.
    init(_ options: ConfigurationOptions) async throws {
        let flags = InMemoryProvider(
            values: Dictionary(
                uniqueKeysWithValues: options.values.map { (AbsoluteConfigKey([$0.key.rawValue]), ConfigValue($0.value, isSecret: false)) })
        )
        // A variable set to nothing counts as not set.
        let variables = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("WECHATPAY_") && !$0.value.isEmpty }
        let environment = EnvironmentVariablesProvider(environmentVariables: variables, secretsSpecifier: .all).mapKeys { key in
            AbsoluteConfigKey(
                ["wechatpay"]
                    + key.components.map {
                        $0.replacing("V3Key", with: "V3_Key").replacing("V2Key", with: "V2_Key").replacing("12Passphrase", with: "12_Passphrase")
                    }
            )
        }
        self.file = if let path = try ConfigurationFile.find(options.config) { try await ConfigurationFile(path: path) } else { nil }
        self.sources =
            [(.flag, ConfigReader(provider: flags)), (.environment, ConfigReader(provider: environment))] + (file.map { [(.file, $0.reader)] } ?? [])
    }

    /// Whether nothing at all is configured.
    var isEmpty: Bool { file == nil && Setting.allCases.allSatisfy { origin(of: $0) == nil } }

    /// Where a setting's value comes from; `nil` when it has none.
    func origin(of setting: Setting) -> Setting.Origin? {
        sources.first { setting.isList ? !$0.reader.texts(setting).isEmpty : $0.reader.text(setting) != nil }?.origin
    }

    /// Of two settings that say the same thing, the one that counts: the one given later, or else the first.
    func choice(_ first: Setting, or second: Setting) -> Setting? {
        switch (origin(of: first), origin(of: second)) {
        case (nil, nil): nil
        case (nil, _): second
        case (_, nil): first
        case (let one?, let other?): other > one ? second : first
        }
    }

    /// A value as text.
    func value(_ setting: Setting) -> String? { sources.lazy.compactMap { $0.reader.text(setting) }.first }

    /// The path of the file that a setting names: beside the configuration file when it is named there.
    func path(_ setting: Setting) -> String? {
        value(setting).map { origin(of: setting) == .file ? file?.resolved($0) ?? $0 : $0 }
    }

    /// The paths of the files that a list names.
    func paths(_ setting: Setting) -> [String] {
        guard let source = sources.first(where: { !$0.reader.texts(setting).isEmpty }) else { return [] }
        return source.reader.texts(setting).map { source.origin == .file ? file?.resolved($0) ?? $0 : $0 }
    }

    /// What looks wrong without being in the way: misspelt names, and files with secrets that others than their owner can read.
    var warnings: [String] {
        let names = file.map { file in
            file.unknownNames.map {
                "\(file.path): \($0) is no setting; the settings are \(Setting.allCases.map(\.rawValue).joined(separator: ", "))."
            }
        }
        return (names ?? []) + exposedFiles.map { "\($0) holds a secret and can be read by others; run: chmod 600 \($0)" }
    }

    private var exposedFiles: [String] {
        ([file?.path] + Setting.secretFiles.map { path($0) }).compactMap { $0 }.filter { path in
            let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let mode = (try? FileManager.default.attributesOfItem(atPath: target))?[.posixPermissions] as? Int
            return mode.map { $0 & 0o077 != 0 } ?? false
        }
    }
}

extension ConfigReader {
    fileprivate func text(_ setting: Setting) -> String? { string(forKey: ConfigKey(setting.rawValue), isSecret: true) }

    fileprivate func texts(_ setting: Setting) -> [String] { stringArray(forKey: ConfigKey(setting.rawValue), isSecret: true) ?? [] }
}
