import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator
@testable import wechatpay

/// `wechatpay webhooks replay`, `list` and `show`.
@Suite(.serialized) struct ReplayTests {
    /// Keeps a request as the listener would, received at a time.
    private static func keep(
        _ request: WebhookRequest, in folder: String, secondsAgo: TimeInterval = 0, refusal: String? = nil
    ) async throws -> String {
        let store = try RequestStore(path: folder + "/store")
        let isV2 = request.body.first == UInt8(ascii: "<")
        let number = try await store.add(
            ReceivedRequest(
                time: Date(timeIntervalSinceNow: -secondsAgo), path: "/notify", request: request, protocolVersion: isV2 ? .v2 : .v3,
                eventType: refusal == nil ? "TRANSACTION.SUCCESS" : nil, notificationID: refusal == nil ? "EV-1" : nil, refusal: refusal, answer: 204
            ), keeping: 10)
        try store.close()
        return "\(number)"
    }

    private static func replay(_ id: String, _ folder: String, _ arguments: [String] = []) async throws -> Command.Result {
        try await Command.run(
            [
                "webhooks", "replay", id, "--store", folder + "/store", "--credentials", folder + "/credentials", "--config",
                folder + "/credentials/wechatpay.json",
            ]
                + arguments)
    }

    /// A notification signed ten minutes ago.
    private static func stale(_ writer: NotificationWriter) throws -> WebhookRequest {
        let body = try writer.example("v3 TRANSACTION.SUCCESS").body
        let signer = PlatformSigner(
            serial: writer.credentials.platformPublicKeyID, key: try RSAPrivateKey(pem: writer.credentials.platform.publicKeyPrivateHalf))
        return WebhookRequest(headers: try signer.headers(for: body, at: Date(timeIntervalSinceNow: -600)), body: body)
    }

    @Test func aNotificationOfTheSimulatorIsSignedAnew() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, config, folder in
                let request = try Self.stale(writer)
                let number = try await Self.keep(request, in: folder, secondsAgo: 600)
                let listening = try await Listening(config: config, store: folder + "/other", ["--forward-to", target])
                for id in [number, "EV-1"] {
                    let replayed = try await Self.replay(id, folder, ["--to", listening.url])
                    #expect(replayed.status == 0 && replayed.diagnostics.contains("signed anew"), "\(replayed)")
                }
                await listening.end()
                #expect(server.received.map(\.body) == [request.body, request.body])
            }
        }
    }

    @Test func oneOfThePlatformIsNotSentWhereItWouldBeRefusedAndTheWaysOutAreTold() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, config, folder in
                let platform = try NotificationWriter(Simulator.Credentials.generate())
                let old = try Self.stale(platform)
                let number = try await Self.keep(old, in: folder, secondsAgo: 600)
                let refused = try await Self.replay(number, folder, ["--to", target])
                #expect(refused.status == 1 && server.received.isEmpty)
                for way in ["--as-simulated", "--as-is", "webhooks retry", "10 minutes old"] { #expect(refused.diagnostics.contains(way), "\(way)") }

                #expect(try await Self.replay(number, folder, ["--to", target, "--as-is"]).status == 0)
                #expect(server.received.first?.headers[.wechatPayTimestamp] == old.headers[.wechatPayTimestamp])
                let fresh = try await Self.keep(platform.example("v3 TRANSACTION.SUCCESS"), in: folder)
                #expect(try await Self.replay(fresh, folder, ["--to", target]).diagnostics.contains("sent as it came"))

                let listening = try await Listening(config: config, store: folder + "/other")
                try platform.credentials.apiV3Key.write(toFile: folder + "/key", atomically: true, encoding: .utf8)
                let simulated = try await Self.replay(
                    number, folder, ["--to", listening.url, "--as-simulated", "--api-v3-key-file", folder + "/key"])
                #expect(simulated.status == 0, "\(simulated)")
                #expect(try await listening.next().verified == true)
                await listening.end()
                let wrongKey = try await Self.replay(number, folder, ["--to", target, "--as-simulated"])
                #expect(wrongKey.status == 1 && wrongKey.diagnostics.contains("decryptionFailed"), "\(wrongKey.diagnostics)")
            }
        }
    }

    @Test func whatWasRefusedIsNotMadeGoodByASignature() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, _, folder in
                let forged = try Self.stale(writer)
                let number = try await Self.keep(forged, in: folder, refusal: "signatureMismatch: …")
                #expect(try await Self.replay(number, folder, ["--to", target]).status == 0)
                #expect(server.received.first?.headers[.wechatPaySignature] == forged.headers[.wechatPaySignature])
                #expect(try await Self.replay(number, folder, ["--to", target, "--as-simulated"]).status == 2)
            }
        }
    }

    @Test func aMessageOfAPIv2IsSentAsItCame() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, _, folder in
                let request = try writer.example("v2 transaction-success")
                let number = try await Self.keep(request, in: folder, secondsAgo: 86400)
                let replayed = try await Self.replay(number, folder, ["--to", target, "--json"])
                #expect(replayed.status == 1, "204 is no acknowledgement in APIv2")
                #expect(server.received.first?.body == request.body)
            }
        }
    }

    @Test func keptRequestsAreListedAndShownAsTheyCame() async throws {
        try await Command.withCredentials { writer, config, folder in
            let request = try writer.example("v3 TRANSACTION.SUCCESS")
            let number = try await Self.keep(request, in: folder)
            _ = try await Self.keep(WebhookRequest(headers: [:], body: Data("x".utf8)), in: folder, refusal: "missingHeader: \u{1B}[2J")
            let store = ["--store", folder + "/store"]
            let list = try await Command.run(["webhooks", "list"] + store)
            #expect(list.status == 0 && list.output.split(separator: "\n").count == 2 && !list.output.contains("\u{1B}"))
            let lines = try await Command.run(["webhooks", "list", "--json", "--limit", "1"] + store).output.split(separator: "\n")
            #expect(lines.count == 1)
            #expect(try JSON(parsing: Data(lines[0].utf8)).verified == false, "the last one")
            let shown = try await Command.run(["webhooks", "show", number] + store)
            #expect(try await Command.run(["webhooks", "verify", "--request", "-", "--config", config], input: shown.output).status == 0)
            #expect(try await Command.run(["webhooks", "show", number, "--body"] + store).output == String(decoding: request.body, as: UTF8.self))
            let missing = try await Command.run(["webhooks", "show", "77"] + store)
            #expect(missing.status == 2 && missing.diagnostics.contains("webhooks list"))
            let nowhere = try await Self.replay(number, folder)
            #expect(nowhere.status == 2 && nowhere.diagnostics.contains("--to"))
            let none = try await Command.run(["webhooks", "list", "--store", folder + "/none"])
            #expect(none.status == 2 && none.diagnostics.contains("there is no file"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/none"))
        }
    }
}
