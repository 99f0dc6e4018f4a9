import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPayCatalog

@testable import WeChatPaySimulator
@testable import wechatpay

/// `wechatpay webhooks listen --json` while it runs.
final class Listening {
    /// Its notify_url.
    let url: String
    private let command: RunningCommand
    private var lines: AsyncStream<String>.Iterator

    init(config: String, store: String, _ arguments: [String] = []) async throws {
        command = try RunningCommand(["webhooks", "listen", "--port", "0", "--json", "--config", config, "--store", store] + arguments)
        lines = command.lines.makeAsyncIterator()
        let first = try #require(await lines.next(), "the listener did not start")
        url = try #require(try JSON(parsing: Data(first.utf8)).listening.string)
    }

    /// The next line.
    func next() async throws -> JSON {
        let line = try #require(await lines.next(), "the listener ended")
        return try JSON(parsing: Data(line.utf8))
    }

    /// Interrupts it.
    ///
    /// - Returns: its exit code.
    @discardableResult
    func end() async -> Int32? { await command.interrupt() }

    private struct NoAnswer: Error {}

    /// Sends a request to the listener.
    func send(_ request: WebhookRequest, method: String = "POST") async throws -> (status: Int, body: Data) {
        var request = request
        request.method = try #require(HTTPRequest.Method(method))
        guard case .answered(let answer) = await NotificationSender.deliver(request, to: url).outcome else { throw NoAnswer() }
        return (answer.status, answer.body)
    }
}

extension NotificationWriter {
    /// A notification of a type, made up.
    func example(_ type: String, id: String = ExampleNotification.makeID(), _ change: (inout JSON) -> Void = { _ in }) throws -> WebhookRequest {
        let description = try #require(APICatalog.notifications(named: type).first).notification
        var example = try ExampleNotification(description, id: id, for: credentials)
        change(&example.resource)
        return try request(for: example)
    }
}

extension Command {
    /// Runs `body` with the credentials of a simulator that does not run, its `wechatpay.json` and a folder for files.
    static func withCredentials(_ body: (_ writer: NotificationWriter, _ config: String, _ folder: String) async throws -> Void) async throws {
        try await withFolder { folder in
            let files = CredentialsFolder(path: folder + "/credentials")
            let credentials = try Simulator.Credentials.shared()
            try FileManager.default.createDirectory(atPath: files.path, withIntermediateDirectories: true)
            try files.save(credentials)
            try files.writeConfiguration(credentials, baseURL: "http://127.0.0.1:9", secureBaseURL: "https://127.0.0.1:9")
            try await body(NotificationWriter(credentials), files.path + "/wechatpay.json", folder)
        }
    }
}
