import ArgumentParser
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

/// The notification that a command is about.
struct EventArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Its type; `trigger --list` shows all.", valueName: "event-type"), completion: .custom(EventTypeCompletion.words))
    var type: String?

    @Option(
        name: .customLong("protocol"), help: ArgumentHelp("v2 or v3, where both have such a type; v3 without.", valueName: "protocol"),
        completion: .list(["v2", "v3"]),
        transform: { text in
            guard let version = WebhookNotification.ProtocolVersion(rawValue: text) else { throw ValidationError("\(text) is none of v2, v3.") }
            return version
        })
    var version: WebhookNotification.ProtocolVersion?

    @Flag(name: .customLong("v2"), help: "The same as --protocol v2.")
    var isV2 = false

    @Option(help: ArgumentHelp("The form, where several share an event type: transaction, combined or profitsharing.", valueName: "type"))
    var originalType: String?

    func validate() throws {
        guard !isV2 || version != .v3 else { throw ValidationError("--v2 and --protocol v3 exclude each other.") }
    }

    /// - Throws: ``Failure`` that names those that may be meant.
    func notification() throws -> APINotification {
        guard let type else { throw Failure.usage("name the type of notification, such as TRANSACTION.SUCCESS; `trigger --list` shows all.") }
        let wanted = isV2 ? .v2 : version
        let named = APICatalog.notifications.filter { $0.eventType.lowercased() == type.lowercased() }
        guard !named.isEmpty else {
            let like = EventTypeCompletion.like(type)
            throw Failure.usage(
                "\(type) is no documented type of notification. "
                    + (like.isEmpty ? "`wechatpay webhooks trigger --list` shows all." : "Is one of these meant?" + like.map { "\n  \($0)" }.joined())
            )
        }
        let ofProtocol = named.filter { $0.version == (wanted ?? .v3).rawValue }
        let candidates = ofProtocol.isEmpty && wanted == nil ? named : ofProtocol
        guard !candidates.isEmpty else {
            throw Failure.usage("there is no \(type) in \(wanted?.rawValue ?? ""); it is one of \(named[0].version).")
        }
        let described = try candidates.map { try $0.notification }
        guard let originalType else { return described.first { $0.variant == nil } ?? described[0] }
        guard let found = described.first(where: { $0.form == originalType }) else {
            let types = described.compactMap(\.form).joined(separator: ", ")
            throw Failure.usage("--original-type: no \(type) has \(originalType); there are \(types.isEmpty ? "none documented" : types).")
        }
        return found
    }
}
