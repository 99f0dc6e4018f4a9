import ArgumentParser
import HTTPTypes
import WeChatPay
import WeChatPaySimulator

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Send a kept request again.",
        discussion: """
            The body is sent byte for byte. A signature of APIv3 has a time in it, which receivers take for five minutes only; so:

            A notification of the simulator is signed anew, with the keys in --credentials. Nothing else of it changes.
            One of the platform is sent as it came while its five minutes last, and afterwards not at all: only the platform can sign it \
            again. --as-simulated decrypts it with the configured APIv3 key, and makes the simulator's notification of it, with the same ID \
            and resource, for a service that runs with the simulator's configuration. --as-is sends it in any case, to see it refused. \
            A service in production that missed one: let the platform repeat it (it does so until it is acknowledged), query the order, \
            or retry it in the service's inbox (`webhooks retry`).
            One of APIv2 has no time in its signature, and is sent as it came. So is whatever was refused.

            EXAMPLE: wechatpay webhooks replay 12
            EXAMPLE: wechatpay webhooks replay EV-2018022511223320873 --to http://127.0.0.1:3000/wechatpay
            EXAMPLE: wechatpay webhooks replay 12 --as-simulated --config wechatpay.json --to http://127.0.0.1:3000/wechatpay

            Exit codes: 0 acknowledged; 1 not acknowledged, or it can't be sent so that a receiver takes it; 2 usage or configuration.
            """
    )

    @OptionGroup
    var store: StoreOptions

    @OptionGroup
    var simulator: SimulatorKeysOptions

    @OptionGroup(title: "Configuration options, for --as-simulated")
    var options: ConfigurationOptions

    @Option(help: ArgumentHelp("Where to; without, where the listener forwarded it.", valueName: "url"), transform: HTTPURL.init)
    var to: HTTPURL?

    @Flag(help: "Send it as it came, however old its signature is.")
    var asIs = false

    @Flag(help: "Make the simulator's notification of one of the platform's.")
    var asSimulated = false

    @Flag(help: "Print a JSON object.")
    var json = false

    @Argument(help: "Its number, or the notification's ID: then the last request with it.")
    var id: String

    func validate() throws {
        guard !asIs || !asSimulated else { throw ValidationError("--as-is and --as-simulated exclude each other.") }
    }

    func run() async throws {
        let received = try await store.open().find(id)
        guard let url = to?.text ?? received.forward?.url else {
            throw Failure.usage("the listener did not forward request \(id); say where it is to go: --to http://….")
        }
        let (request, note) = try await prepared(received)
        StandardError.write("note: \(note)")
        let report = DeliveryReport(received.eventType ?? "request \(id)", received.notificationID, to: url, isJSON: json)
        let result = await NotificationSender.deliver(request, to: url)
        guard try report.tell(result, as: received.protocolVersion) else { throw Failure(nil, .refused) }
    }

    /// The request to send, and what was done to it.
    private func prepared(_ received: ReceivedRequest) async throws -> (WebhookRequest, note: String) {
        if asSimulated { return (try await simulated(received), "decrypted, and encrypted and signed anew with the simulator's keys.") }
        if asIs { return (received.request, "sent as it came.") }
        guard received.isVerified else { return (received.request, "it was refused when it came, so it is sent as it is.") }
        guard received.protocolVersion == .v3 else { return (received.request, "sent as it came: a signature of APIv2 has no time in it.") }
        let serial = received.request.headers[.wechatPaySerial] ?? ""
        if let writer = try simulator.writerIfAny(), writer.hasKey(of: serial) {
            var request = received.request
            for field in try writer.signature(of: request.body, under: serial) { request.headers[field.name] = field.value }
            return (request, "signed anew with the simulator's key \(serial); the body is the same.")
        }
        let age = Date().timeIntervalSince1970 - (received.request.headers[.wechatPayTimestamp].flatMap(TimeInterval.init) ?? 0)
        guard age > 290 else { return (received.request, "sent as it came, \(Int(age)) s after it was signed.") }
        throw Failure(
            """
            error: nothing was sent. The signature is \(Self.text(age)) old, and receivers take it for five minutes; only the platform can sign \
            it again, since the key \(serial) is not one of the simulator's in \(simulator.credentials).
            What works:
              for a service in development:  run it with the simulator's configuration, and add --as-simulated here
              for a service in production:   don't acknowledge, and the platform repeats it; or query the order; or, where the service has
                                             an inbox that recorded it, wechatpay webhooks retry
              to see it refused:             --as-is
            """, .refused
        )
    }

    private func simulated(_ received: ReceivedRequest) async throws -> WebhookRequest {
        guard received.protocolVersion == .v3, received.isVerified else {
            throw Failure.usage("--as-simulated is for verified notifications of APIv3; those of APIv2 can be sent as they came.")
        }
        guard let key = try await MerchantConfiguration.load(options).apiV3Key() else {
            throw Failure.usage("--as-simulated decrypts with the merchant's APIv3 key, and none is configured (apiV3Key, apiV3KeyFile).")
        }
        return try simulator.writer().rewritten(received.request.body, decryptedWith: key)
    }

    private static func text(_ seconds: TimeInterval) -> String {
        seconds < 7200 ? "\(Int(seconds / 60)) minutes" : seconds < 172_800 ? "\(Int(seconds / 3600)) hours" : "\(Int(seconds / 86400)) days"
    }
}
