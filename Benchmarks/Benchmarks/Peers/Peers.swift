import Foundation
import Logging
import SigningPlatform
import WeChatPay

/// What `Benchmarks/peers` has of this project: the client under the measurement's job, a bare one to hold it against, a platform that
/// costs next to nothing, and its notifications.
@main struct Peers {
    static func main() async {
        do {
            LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ words: [String]) async throws {
        switch (words.first, words.count) {
        case ("serve", 2): try await ReplayingPlatform.serve(folder: words[1])
        case ("notify", 3): try await notify(folder: words[1], count: number(words[2]))
        case ("call", 4): try await ClientCalls(MerchantFolder(words[1])).measure(atOnce: number(words[2]), count: number(words[3]))
        case ("call-bare", 4): try await BareCalls(MerchantFolder(words[1])).measure(atOnce: number(words[2]), count: number(words[3]))
        case ("verify", 3): try await ClientNotices(MerchantFolder(words[1])).measure(count: number(words[2]))
        default:
            throw PeersError("serve FOLDER | notify FOLDER COUNT | call FOLDER AT-ONCE COUNT | call-bare FOLDER AT-ONCE COUNT | verify FOLDER COUNT")
        }
    }

    /// Writes `notifications.json`, signed now.
    private static func notify(folder: String, count: Int) async throws {
        let notices = try await SigningPlatform(folder: folder).notifications(count)
        let texts = notices.map { notice -> JSON in
            let headers = notice.headers.map { ($0.name.rawName, JSON.string($0.value)) }
            return ["headers": .object(Dictionary(headers) { $1 }), "body": .string(String(decoding: notice.body, as: UTF8.self))]
        }
        try JSON.array(texts).encoded().write(to: URL(filePath: "\(folder)/notifications.json"))
    }

    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text), number > 0 else { throw PeersError("\(text) is no number.") }
        return number
    }
}

struct PeersError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
