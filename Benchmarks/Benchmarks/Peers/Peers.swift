import Foundation
import Logging
import SigningPlatform
import WeChatPay
import WeChatPayOpenSSL

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
        case ("call", 4), ("call-openssl", 4), ("call-bare", 4):
            try await call(words[0], MerchantFolder(words[1]), atOnce: number(words[2]), count: number(words[3]))
        case ("verify", 3), ("verify-openssl", 3):
            let merchant = try MerchantFolder(words[1])
            try await ClientNotices(merchant, client(words[0], merchant)).measure(count: number(words[2]))
        default:
            throw PeersError(
                "serve FOLDER | notify FOLDER COUNT | call[-openssl|-bare] FOLDER AT-ONCE COUNT | verify[-openssl] FOLDER COUNT"
            )
        }
    }

    private static func call(_ job: String, _ merchant: MerchantFolder, atOnce: Int, count: Int) async throws {
        if job == "call-bare" {
            try await BareCalls(merchant).measure(atOnce: atOnce, count: count)
        } else {
            try await ClientCalls(merchant, client(job, merchant)).measure(atOnce: atOnce, count: count)
        }
    }

    private static func client(_ job: String, _ merchant: MerchantFolder) throws -> WeChatPay {
        guard job.hasSuffix("-openssl") else { return try merchant.client }
        return try merchant.client(signingWith: OpenSSLRSAPrivateKey(pem: merchant.file("apiclient_key.pem")))
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
