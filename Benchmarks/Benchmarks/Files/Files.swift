import Foundation
import WeChatPay

/// Downloads one file, in the way that the first argument names, and prints seconds, and by how many bytes memory grew at its peak.
@main enum Files {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5 else { throw Failure.usage }
        let (way, url, sha1, folder) = (arguments[1], arguments[2], arguments[3], arguments[4])
        let origin = url.split(separator: "/").prefix(2).joined(separator: "//")
        let idle = try Memory.current()
        let start = ContinuousClock.now
        try await WeChatPay.withClient(configuration(baseURL: origin, keys: folder)) { wechatPay in
            let link = try WeChatPay.FileLink(url: url, hashType: "SHA1", hashValue: sha1)
            switch way {
            case "read": for try await _ in wechatPay.download(.expanded, link: { link }) {}
            case "save": try await wechatPay.download(.expanded) { link }.save(to: folder + "/saved.csv")
            case "rows": for try await _ in WeChatPay.Bill<WeChatPay.TradeBillRow>(wechatPay.download(.expanded) { link }) {}
            default: throw Failure.usage
            }
        }
        print(start.duration(to: .now) / .seconds(1), try Memory.peak() - idle, separator: "\t")
    }

    /// With keys of its own, none of which is used: a link's file is not signed.
    private static func configuration(baseURL: String, keys folder: String) throws -> WeChatPay.Configuration {
        func text(_ name: String) throws -> String { try String(contentsOfFile: "\(folder)/\(name).pem", encoding: .utf8) }
        var configuration = try WeChatPay.Configuration(
            merchant: Merchant(id: "1900000109", serial: "5E", privateKey: text("private")),
            platformKeys: .publicKey(id: "PUB_KEY_ID_5E", pem: text("public"))
        )
        configuration.host = try Host(baseURL: baseURL)
        return configuration
    }

    private enum Failure: Error { case usage }
}

/// What Linux says of this process's memory, in bytes.
private enum Memory {
    static func current() throws -> Int { try value(of: "VmRSS:") }
    static func peak() throws -> Int { try value(of: "VmHWM:") }

    private static func value(of name: String) throws -> Int {
        let status = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/self/status")).readToEnd() ?? Data()
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
        guard let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) else { throw Missing() }
        return kibibytes * 1024
    }

    private struct Missing: Error {}
}
