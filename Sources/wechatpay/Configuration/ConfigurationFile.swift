import Configuration
import SystemPackage
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A `wechatpay.json`.
struct ConfigurationFile {
    static let name = "wechatpay.json"

    let path: String
    let reader: ConfigReader
    /// Names in it that are no settings: misspelt, most likely.
    let unknownNames: [String]

    /// - Throws: ``Failure`` that names the file and the setting that can't be read.
    init(path: String) async throws {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Failure.usage("the configuration file \(path) can't be read.") }
        guard let members = (try? JSON(parsing: bytes))?.object else {
            throw Failure.usage("\(path) is no JSON object; it must be {\"mchid\": \"1900000109\", …}.")
        }
        for (name, value) in members where !value.isNull {
            guard let setting = Setting(rawValue: name) else { continue }
            let texts = setting.isList ? value.array : [value]
            guard let texts, texts.allSatisfy({ $0.string != nil }) else {
                throw Failure.usage("\(path): \(name) must be \(setting.isList ? "a list of texts: [\"…\"]" : "a text in quotes: \"…\"").")
            }
        }
        do {
            self.reader = ConfigReader(provider: try await FileProvider<JSONSnapshot>(filePath: FilePath(path)))
        } catch {
            throw Failure.usage("\(path) holds a value that is no setting: a null in a list, perhaps.")
        }
        self.path = path
        self.unknownNames = members.keys.filter { Setting(rawValue: $0) == nil }.sorted()
    }

    /// The path of a file that this file names, beside which it stands.
    func resolved(_ path: String) -> String {
        path.hasPrefix("/") ? path : FilePath(self.path).removingLastComponent().appending(path).string
    }

    /// The file that was asked for, or else the first that there is of `./wechatpay.json` and the user's.
    static func find(_ given: String?) throws -> String? {
        if let given {
            guard FileManager.default.fileExists(atPath: given) else { throw Failure.usage("--config: there is no file \(given).") }
            return given
        }
        let home = ProcessInfo.processInfo.environment["HOME"]
        return [name, home.map { $0 + "/.config/wechatpay/" + name }].compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0) }
    }
}
