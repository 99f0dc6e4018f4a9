import ArgumentParser
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct ListenCommand: AsyncParsableCommand {
    static let defaultPort = 8081
    static let path = "/notify"

    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Receive notifications: verify each, show it on a line, keep it, and forward it.",
        discussion: """
            Listens until it is interrupted, and prints the notify_url to use. Whatever comes is verified with the merchant's configuration, \
            as a service would; there is no way around that. What is verified goes on to --forward-to as it came (method, Wechatpay-… \
            headers, the exact body), and the sender gets that server's answer; without --forward-to it is acknowledged here. What is \
            refused goes nowhere, and the line says why. A server that is down, or takes longer than 4.5 s, makes the answer 500, so that the \
            platform sends the notification again.

            All requests are kept in a file for `webhooks list`, `show` and `replay`, readable by its owner only; what came encrypted \
            stays encrypted there.

            With a simulator, in two terminals:

            EXAMPLE: wechatpay simulate
            EXAMPLE: wechatpay webhooks listen --config wechatpay-simulator/wechatpay.json --forward-to http://127.0.0.1:3000/wechatpay

            Then give orders the printed notify_url, or send one with `wechatpay webhooks trigger`.

            EXAMPLE: wechatpay webhooks listen --events TRANSACTION.SUCCESS,REFUND.SUCCESS --json | jq .event_type

            The platform itself reaches no loopback address: put a tunnel with TLS before the port, and give its address as notify_url.

            Exit codes: 0 stopped by an interrupt; 2 usage or configuration, or it can't listen there.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Option(help: "The port; 0 for a free one.")
    var port = ListenCommand.defaultPort

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Where verified notifications are sent on to.", valueName: "url"), transform: HTTPURL.init)
    var forwardTo: HTTPURL?

    @Option(
        help: ArgumentHelp("Only these types, separated by commas; others are acknowledged, and that is all.", valueName: "types"),
        completion: .custom(EventTypeCompletion.words), transform: { $0.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init) })
    var events: [String] = []

    @Option(help: ArgumentHelp("Where requests are kept.", valueName: "file"))
    var store = RequestStore.defaultPath

    @Option(help: ArgumentHelp("How many requests are kept; the oldest are forgotten.", valueName: "number"))
    var keep = 1000

    @Flag(name: [.customLong("json"), .customLong("print-json")], help: "Print one JSON object per request.")
    var json = false

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port: \(port) is no port; ports are 0 to 65535.") }
        guard keep > 0 else { throw ValidationError("--keep: at least one request is kept.") }
    }

    func run() async throws {
        let configuration = try await MerchantConfiguration.load(options)
        for event in events where !EventTypeCompletion.names.contains(event) {
            let like = EventTypeCompletion.like(event).first.map { "; is \($0) meant?" } ?? "."
            StandardError.write("warning: --events: \(event) is no documented type\(like)")
        }
        let store = try RequestStore(path: store)
        let printer = LinePrinter()
        try await configuration.withClient { client in
            try await NotificationSender.run(timeLimit: NotificationSender.forwardsTimeLimit) { sender in
                let listener = WebhookListener(
                    receiver: client.webhooks, sender: sender, store: store, limit: keep, events: Set(events), forwardURL: forwardTo?.text,
                    printer: printer, isJSON: json
                )
                try await serve(listener)
            }
        }
        try store.close()
    }

    private func serve(_ listener: WebhookListener) async throws {
        let logger = Logger(label: "listen") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: listener,
            configuration: .init(
                address: .hostname(host, port: port), serverName: nil, availableConnectionsDelegate: .maximum(Self.connectionLimit, logger: logger)
            ),
            onServerRunning: { listener.printer.print(greeting(port: $0.localAddress?.port ?? port)) }, logger: logger
        )
        let services = ServiceGroup(
            configuration: .init(services: [application], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
        )
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await listener.printer.run() }
                group.addTask {
                    defer { listener.printer.finish() }
                    try await services.run()
                }
                defer { group.cancelAll() }
                // A reader of standard output that is gone ends the listener, too.
                try await group.waitForAll()
            }
        } catch let error as IOError {
            throw Failure.usage("can't listen on \(host):\(port): \(error). Another --port may be free; 0 takes any.")
        }
        if !json { StandardError.write("stopped") }
    }

    /// At once; each may hold one body in memory.
    private static let connectionLimit = 256

    private func greeting(port: Int) -> String {
        let url = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)\(Self.path)"
        if json { return JSON.object(["listening": .string(url)]).description }
        let rest =
            forwardTo.map { "Verified notifications are forwarded to \($0.text)." }
            ?? "Verified notifications are acknowledged here, and the platform does not send them again; --forward-to sends them on."
        return "notify_url: \(url)\n\(rest) Stop with Ctrl-C."
    }
}
