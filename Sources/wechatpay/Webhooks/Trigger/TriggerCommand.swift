import ArgumentParser
import HTTPTypes
import WeChatPay
import WeChatPayCatalog
import WeChatPaySimulator
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct TriggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trigger",
        abstract: "Send a notification of any documented type, encrypted and signed with a simulator's keys.",
        discussion: """
            The receiver finds nothing to tell it from the platform's, as long as it runs with the simulator's configuration. Its fields are made \
            up as documented; --set gives them values, typed as the documentation says, --unset leaves them out. No simulator need run: its keys \
            are read from the folder that `wechatpay simulate` writes.

            EXAMPLE: wechatpay webhooks trigger TRANSACTION.SUCCESS --set amount.total=5 --set out_trade_no=1217752501
            EXAMPLE: wechatpay webhooks trigger refund-processed --set refund_fee=100 --to http://127.0.0.1:3000/wechatpay
            EXAMPLE: wechatpay webhooks trigger TRANSACTION.SUCCESS --protocol v2
            EXAMPLE: wechatpay webhooks trigger COMPLAINT.CREATE --id EV-202611211509120123456789012 --times 3
            EXAMPLE: wechatpay webhooks trigger TRANSACTION.SUCCESS --dry-run > request.http
            EXAMPLE: wechatpay webhooks trigger --list
            EXAMPLE: wechatpay webhooks trigger --all --to http://127.0.0.1:3000/wechatpay

            The same --id makes the same notification, as a repetition of the platform's does; --times sends it so often. Notifications of \
            APIv2 mostly have no ID of their own; there it decides what is made up.

            --bad-signature, --probe and --stale send what must not be believed, and the command fails if it is acknowledged.

            Exit codes: 0 acknowledged, or refused where it had to be; 1 not so, or not answered; 2 usage, or there are no keys.
            """
    )

    @OptionGroup
    var event: EventArgument

    @Option(name: .customLong("set"), help: ArgumentHelp("A field's value: amount.total=5, goods_detail[0].quantity=2.", valueName: "path=value"))
    var settings: [PairArgument] = []

    @Option(name: .customLong("unset"), help: ArgumentHelp("A field to leave out.", valueName: "path"))
    var omissions: [String] = []

    @Option(help: ArgumentHelp("Where to; the usual address of `webhooks listen` without.", valueName: "url"), transform: HTTPURL.init)
    var to: HTTPURL?

    @Option(name: .customLong("id"), help: ArgumentHelp("The notification's ID; a new one without.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("How often it is sent, one after the other.", valueName: "number"))
    var times = 1

    @Option(help: ArgumentHelp("Which of the platform's keys signs: public-key or certificate.", valueName: "key"))
    var signedWith = NotificationWriter.SigningKey.publicKey

    @OptionGroup
    var simulator: SimulatorKeysOptions

    @Flag(help: "What must not be believed.")
    var spoiled: Spoiled?

    @Flag(help: "Print the request, and send nothing.")
    var dryRun = false

    @Flag(help: "Print one JSON object for each time it is sent; with --list, one list.")
    var json = false

    @Flag(help: "List the documented types, and send nothing.")
    var list = false

    @Flag(help: "Send one of each documented type.")
    var all = false

    func validate() throws {
        guard times > 0 else { throw ValidationError("--times: it is sent at least once.") }
        guard list || all || event.type != nil else {
            throw ValidationError("Name the type of notification, such as TRANSACTION.SUCCESS; --list shows all, --all sends all.")
        }
        guard !all || event.type == nil && settings.isEmpty && omissions.isEmpty && id == nil else {
            throw ValidationError("--all excludes a type, --set, --unset and --id.")
        }
    }

    func run() async throws {
        if list { return try Self.printList(isJSON: json) }
        let descriptions = all ? try APICatalog.notifications.map { try $0.notification } : [try event.notification()]
        let writer = try simulator.writer()
        let examples = try descriptions.map { try example(of: $0, writer) }
        let url = to?.text ?? "http://127.0.0.1:\(ListenCommand.defaultPort)\(ListenCommand.path)"
        if dryRun {
            for example in examples { try StandardOutput.write(message(of: example, writer, url)) }
            return
        }
        let areAsTheyShould = try await NotificationSender.run { sender in
            var areAsTheyShould = true
            for example in examples {
                if !json { try StandardOutput.write(OrderedJSON(value: example.resource, fields: example.description.fields).text) }
                for _ in 0..<times { areAsTheyShould = try await send(example, writer, url, sender) && areAsTheyShould }
            }
            return areAsTheyShould
        }
        guard areAsTheyShould else { throw Failure(nil, .refused) }
    }

    /// - Returns: whether it was answered as it should be.
    private func send(_ example: ExampleNotification, _ writer: NotificationWriter, _ url: String, _ sender: NotificationSender) async throws -> Bool
    {
        // A signature is taken for five minutes, so each time has its own.
        let result = await sender.send(try request(for: example, writer), to: url)
        let report = DeliveryReport(example.description.eventType, example.id, to: url, isJSON: json)
        let isAcknowledged = try report.tell(result, as: WebhookNotification.ProtocolVersion(example.description.version))
        return spoiled == nil ? isAcknowledged : isRefused(result, isAcknowledged)
    }

    private func message(of example: ExampleNotification, _ writer: NotificationWriter, _ url: String) throws -> Data {
        let path = URL(string: url)?.path(percentEncoded: true) ?? "/"
        let version = WebhookNotification.ProtocolVersion(example.description.version)
        return ReceivedRequest(time: Date(), path: path, request: try request(for: example, writer), protocolVersion: version, answer: 0).message
    }

    private func isRefused(_ result: NotificationSender.Result, _ isAcknowledged: Bool) -> Bool {
        guard case .answered = result.outcome else { return false }
        StandardError.write(
            isAcknowledged
                ? "error: the receiver acknowledged a notification that it must not believe: it does not verify what it gets."
                : "refused, as it should be."
        )
        return !isAcknowledged
    }

    private func example(of description: APINotification, _ writer: NotificationWriter) throws -> ExampleNotification {
        var example = try ExampleNotification(description, id: id ?? ExampleNotification.makeID(), for: writer.credentials)
        let settings = settings.map { FieldSetting(path: $0.name, text: $0.value) } + omissions.map { FieldSetting(path: $0, text: nil) }
        for setting in settings {
            if try setting.apply(to: &example.resource, description.fields) { continue }
            if try setting.apply(to: &example.message, description.message) { continue }
            let similar = setting.similar(among: FieldSetting.paths(description.fields + description.message))
            throw Failure.usage(
                "\(setting.path) is no documented field of \(description.eventType)."
                    + (similar.isEmpty
                        ? " Its fields: " + (description.fields + description.message).map(\.name).joined(separator: ", ")
                        : " Is one of these meant?" + similar.map { "\n  \($0)" }.joined())
            )
        }
        let check = FieldCheck(acceptsTexts: description.version == .v2, requiresFilledInFields: false)
        for problem in check.problems(in: example.resource, fields: example.fields) {
            switch problem.kind {
            case .missing, .undocumentedValue: StandardError.write("warning: \(problem)")
            default: throw Failure.usage("\(problem)")
            }
        }
        return example
    }

    private func request(for example: ExampleNotification, _ writer: NotificationWriter) throws -> WebhookRequest {
        let time = spoiled == .stale ? Date(timeIntervalSinceNow: -600) : Date()
        let request = try writer.request(for: example, signedWith: signedWith, at: time)
        return try spoiled?.spoil(request, example.description) ?? request
    }

    private static func printList(isJSON: Bool) throws {
        let all = try APICatalog.notifications.map { try $0.notification }
        if isJSON {
            try StandardOutput.write(
                JSON.array(
                    all.map {
                        [
                            "protocol": JSON($0.version.rawValue), "event_type": JSON($0.eventType),
                            "original_type": $0.originalType.map { JSON($0) } ?? .null,
                            "title": JSON($0.summary), "term": JSON($0.term ?? ""),
                        ]
                    }
                ).laidOut()
            )
        } else {
            let rows = all.map {
                [$0.version.rawValue, $0.eventType + ($0.variant.map { " --original-type \($0.name)" } ?? ""), $0.summary, $0.term ?? ""]
            }
            try StandardOutput.write(APIListCommand.table(rows, isAligned: StandardOutput.isTerminal))
        }
        StandardError.write("\(all.count) notifications")
    }
}

extension NotificationWriter.SigningKey: ExpressibleByArgument {}

extension WebhookNotification.ProtocolVersion {
    init(_ version: APIOperation.ProtocolVersion) { self = version == .v2 ? .v2 : .v3 }
}
