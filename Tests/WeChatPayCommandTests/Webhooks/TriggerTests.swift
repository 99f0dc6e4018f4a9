import Foundation
import HTTPTypes
import Hummingbird
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// `wechatpay webhooks trigger`, and `verify` of what it makes.
@Suite(.serialized) struct TriggerTests {
    @Test func fieldsAreSetAsTheyAreDocumented() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, config, folder in
                let arguments = [
                    "--set", "amount.total=5", "--set", "out_trade_no=12", "--set", "promotion_detail[0].name=5", "--unset",
                    "attach", "--set", #"payer={"openid":"o-1"}"#,
                ]
                let sent = try await Self.trigger(["TRANSACTION.SUCCESS", "--to", target] + arguments, folder)
                #expect(sent.status == 0, "\(sent.diagnostics)")
                let received = try #require(server.received.first)
                try await Command.withFolder { folder in
                    try received.body.write(to: URL(fileURLWithPath: folder + "/body"))
                    let plain = try await Command.run(["webhooks", "decrypt", "@\(folder)/body", "--config", config])
                    let resource = try JSON(parsing: Data(plain.output.utf8))
                    #expect(resource.amount.total == 5, "a number, not a text")
                    #expect(resource.out_trade_no == "12", "a text, not a number")
                    #expect(resource.promotion_detail[0].name == "5")
                    #expect(resource.payer == ["openid": "o-1"] && resource.attach.isNull && resource.trade_state == "SUCCESS")
                }
                #expect(sent.output.contains("acknowledged with 204"))
            }
        }
    }

    /// The documentation lists a merchant's members and a partner's together; nobody gets both.
    @Test(arguments: [
        ("merchant", ["mchid", "appid"], ["sp_mchid", "sub_mchid", "sub_appid"], ["openid"]),
        ("partner", ["sp_mchid", "sub_mchid"], ["mchid", "appid"], ["sp_openid", "sub_openid"]),
    ])
    func aMerchantGetsNoPartnersMembers(mode: String, own: [String], others: [String], payer: [String]) async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { _, config, folder in
                let sent = try await Self.trigger(["TRANSACTION.SUCCESS", "--mode", mode, "--json", "--to", target], folder)
                let received = try #require(server.received.first, "\(sent.diagnostics)")
                try await Command.withFolder { folder in
                    try received.body.write(to: URL(fileURLWithPath: folder + "/body"))
                    let plain = try await Command.run(["webhooks", "decrypt", "@\(folder)/body", "--config", config])
                    let resource = try JSON(parsing: Data(plain.output.utf8))
                    let names = Set((resource.object ?? [:]).keys)
                    #expect(names.isSuperset(of: own) && names.isDisjoint(with: others), "\(names.sorted())")
                    #expect((resource.payer.object ?? [:]).keys.sorted() == payer)
                }
            }
        }
    }

    @Test(arguments: [
        (["TRANSACTION.SUCCESS", "--set", "amont.total=5"], "amount.total"),
        (["TRANSACTION.SUCCESS", "--set", "amount.total=five"], "it must be a whole number, not five"),
        (["TRANSACTION.SUCCESS", "--set", "amount=5"], "it must be an object as JSON"),
        (["TRANSACTION.SUCCESS", "--set", "promotion_detail[4].name=x"], "the next one is"),
        (["TRANSACTION.SUCCESS", "--set", "success_time=yesterday"], "$.success_time must be a time in RFC 3339"),
        (["TRANSACTION.SUCCES"], "\n  TRANSACTION.SUCCESS"), (["REFUND.SUCCESS", "--v2"], "it is one of v3"),
        (["transaction-success", "--probe"], "APIv2 has no probes"), (["TRANSACTION.SUCCESS", "--times", "0"], "--times"),
        (["TRANSACTION.SUCCESS", "--to", "localhost"], "is no address"), ([], "--list shows all"), (["--all", "--id", "1"], "--all excludes"),
        (["TRANSACTION.SUCCESS", "--credentials", "/nonexistent"], "there are no simulator's keys in /nonexistent"),
    ])
    func whatCanNotBeSentIsToldWithWhatMayBeMeant(arguments: [String], reason: String) async throws {
        try await Command.withCredentials { _, _, folder in
            let refused = try await Self.trigger(arguments, folder)
            #expect(refused.status == 2 && refused.output.isEmpty)
            #expect(refused.diagnostics.contains(reason), "\(refused.diagnostics)")
        }
    }

    @Test(arguments: ["TRANSACTION.SUCCESS", "transaction-success", "refund-processed"])
    func theSameIDIsTheSameNotificationSignedAnew(type: String) async throws {
        try await MerchantServer.run(answering: { _ in
            Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: "<xml><return_code>SUCCESS</return_code></xml>")))
        }) { server, target in
            try await Command.withCredentials { writer, config, folder in
                let id = ExampleNotification.makeID()
                let client = try WeChatPay(
                    .init(
                        merchant: Merchant(
                            id: writer.credentials.mchid, privateKey: writer.credentials.privateKey, certificate: writer.credentials.certificate),
                        apiV3Key: APIv3Key(writer.credentials.apiV3Key), apiV2Key: APIv2Key(writer.credentials.apiV2Key),
                        platformKeys: .publicKey(id: writer.credentials.platformPublicKeyID, pem: writer.credentials.platformPublicKey)
                    ))
                #expect(try await Self.trigger([type, "--id", id, "--times", "2", "--to", target], folder).status == 0)
                #expect(try await Self.trigger([type, "--id", id, "--to", target], folder).status == 0)
                #expect(try await Self.trigger([type, "--to", target], folder).status == 0)
                var notifications: [WebhookNotification] = []
                for request in server.received {
                    notifications.append(try await client.webhooks.receive(headers: request.headers, body: request.body))
                }
                #expect(Set(notifications.map(\.id)).count == 2 && notifications[0].id == notifications[2].id)
                #expect(Set(server.received.map(\.body)).count == 4, "each has its own nonce")
                #expect(notifications[0].protocolVersion == .v2 || notifications[0].resource == notifications[2].resource)
                try await client.shutdown()
            }
        }
    }

    @Test(arguments: ["--bad-signature", "--probe", "--stale"])
    func whatMustNotBeBelievedFailsWhereItIsAcknowledged(flag: String) async throws {
        try await MerchantServer.run { _, target in
            try await Command.withCredentials { _, config, folder in
                let believed = try await Self.trigger(["TRANSACTION.SUCCESS", flag, "--to", target], folder)
                #expect(believed.status == 1 && believed.diagnostics.contains("it does not verify what it gets"))
                let listening = try await Listening(config: config, store: folder + "/store")
                let refused = try await Self.trigger(["TRANSACTION.SUCCESS", flag, "--to", listening.url], folder)
                #expect(refused.status == 0 && refused.diagnostics.contains("refused, as it should be"), "\(refused)")
                let reasons = ["--bad-signature": "signatureMismatch", "--probe": "signatureProbe", "--stale": "clockSkew"]
                #expect(try await listening.next().refusal.string?.hasPrefix(reasons[flag] ?? "-") == true)
                await listening.end()
            }
        }
    }

    @Test func anAnswerIsToldWithItsMeaning() async throws {
        try await MerchantServer.run(answering: { _ in Response(status: .ok) }) { _, target in
            try await Command.withCredentials { _, _, folder in
                #expect(try await Self.trigger(["TRANSACTION.SUCCESS", "--to", target], folder).status == 0)
                let v2 = try await Self.trigger(["transaction-success", "--to", target, "--json"], folder)
                let report = try JSON(parsing: Data(v2.output.utf8))
                #expect(v2.status == 1 && report.acknowledged == false && report.status == 200)
                #expect(report.meaning.string?.hasPrefix("answered 200 without return_code SUCCESS, so the platform would send it again") == true)
                let none = try await Self.trigger(["TRANSACTION.SUCCESS", "--to", "http://127.0.0.1:9/"], folder)
                #expect(none.status == 1 && none.output.contains("no connection: Connection refused"))
            }
        }
    }

    @Test func aDryRunIsVerifiedWithTheKeyAlone() async throws {
        try await Command.withCredentials { writer, _, folder in
            let key = [
                "--platform-public-key", folder + "/credentials/pub_key.pem", "--platform-public-key-id", writer.credentials.platformPublicKeyID,
            ]
            let request = try await Self.trigger(["TRANSACTION.SUCCESS", "--dry-run"], folder).output
            #expect(request.hasPrefix("POST /notify HTTP/1.1\n"))
            let verified = try await Command.run(["webhooks", "verify", "--request", "-"] + key, input: request)
            #expect(verified.output == "verified: signed under \(writer.credentials.platformPublicKeyID)\n", "\(verified.diagnostics)")
            let altered = try await Command.run(["verify", "--request", "-"] + key, input: request + " ")
            #expect(altered.status == 1 && altered.diagnostics.contains("the text that the signature must fit"))
            let keyless = try await Command.run(["webhooks", "verify", "--request", "-"], input: request)
            #expect(keyless.status == 2 && keyless.diagnostics.contains("no key of the platform is configured"), "\(keyless.diagnostics)")
            let stale = try await Self.trigger(["TRANSACTION.SUCCESS", "--dry-run", "--stale"], folder).output
            let old = try await Command.run(["verify", "--request", "-"] + key, input: stale)
            #expect(old.status == 1 && old.diagnostics.contains("clockSkew"))
            #expect(try await Command.run(["verify", "--request", "-", "--ignore-time"] + key, input: stale).status == 0)

            try writer.credentials.apiV2Key.write(toFile: folder + "/v2", atomically: true, encoding: .utf8)
            let message = try await Self.trigger(["transaction-success", "--dry-run"], folder).output
            let v2 = try await Command.run(["webhooks", "verify", "--request", "-", "--api-v2-key-file", folder + "/v2"], input: message)
            #expect(v2.output == "verified: signed with the APIv2 key\n", "\(v2.diagnostics)")
            #expect(try await Command.run(["verify", "--body", "{}", "--request", "-"]).status == 2)
        }
    }

    @Test func typesAreListedAndCompleted() async throws {
        let list = try await Command.run(["webhooks", "trigger", "--list"])
        #expect(list.status == 0 && list.output.contains("v3\tREFUND.SUCCESS\t"))
        let all = try JSON(parsing: Data(try await Command.run(["webhooks", "trigger", "--list", "--json"]).output.utf8))
        #expect((all.array?.count ?? 0) >= 112)
        let offered = try await Command.run(
            ["---completion", "webhooks", "trigger", "--", "positional@0", "3", "2", "wechatpay", "webhooks", "trigger", "RE"],
            environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5"])
        #expect(offered.output.split(separator: "\n").contains("REFUND.SUCCESS"))
    }

    private static func trigger(_ arguments: [String], _ folder: String) async throws -> Command.Result {
        let keys = arguments.contains("--credentials") ? [] : ["--credentials", folder + "/credentials"]
        return try await Command.run(["webhooks", "trigger"] + arguments + keys)
    }
}
