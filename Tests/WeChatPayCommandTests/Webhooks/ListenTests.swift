import Foundation
import HTTPTypes
import Hummingbird
import Testing
import WeChatPay
import WeChatPayCatalog

@testable import WeChatPaySimulator
@testable import wechatpay

/// `wechatpay webhooks listen`.
@Suite(.serialized) struct ListenTests {
    @Test func aVerifiedNotificationIsShownKeptForItsOwnerOnlyAndAcknowledged() async throws {
        try await Command.withCredentials { writer, config, folder in
            let store = folder + "/store.sqlite"
            let listening = try await Listening(config: config, store: store)
            let id = ExampleNotification.makeID()
            let request = try writer.example("v3 TRANSACTION.SUCCESS", id: id) {
                $0.out_trade_no = "ORDER-OF-A-PERSON"
                $0.amount.total = 888
            }
            let answer = try await listening.send(request)
            #expect(answer.status == 204)
            let line = try await listening.next()
            #expect(line.event_type == "TRANSACTION.SUCCESS" && line["id"] == .string(id) && line.verified == true && line.answered == 204)
            #expect(line.amount == ["value": 888, "currency": "CNY"])
            #expect(line.subject.string?.contains("ORDER-OF-A-PERSON") == true, "\(line)")
            #expect(await listening.end() == 0)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("store.sqlite") }
            for file in files {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
                #expect(bytes.firstRange(of: Data("ORDER-OF-A-PERSON".utf8)) == nil, "\(file) tells who bought what")
                let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(file)")
            }
            let kept = try await RequestStore.existing(store).find(id)
            #expect(kept.request.body == request.body && kept.number == 1)
        }
    }

    @Test func whatIsRefusedIsShownWithItsReasonAndGoesNowhere() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, config, folder in
                let listening = try await Listening(config: config, store: folder + "/store", ["--forward-to", target])
                func expect(_ request: WebhookRequest, method: String = "POST", _ status: Int, _ reason: String) async throws {
                    #expect(try await listening.send(request, method: method).status == status)
                    let line = try await listening.next()
                    #expect(line.refusal.string?.contains(reason) == true, "\(line)")
                    #expect(line.verified == false && line.answered == .integer(status) && line.event_type.isNull)
                }
                var forged = try writer.example("v3 TRANSACTION.SUCCESS")
                forged.body.append(0x20)
                try await expect(forged, 400, "signatureMismatch")
                var unsigned = try writer.example("v3 TRANSACTION.SUCCESS")
                unsigned.headers[.wechatPaySignature] = nil
                try await expect(unsigned, 400, "missingHeader")
                var stranger = try writer.example("v3 TRANSACTION.SUCCESS")
                stranger.headers[.wechatPaySerial] = "PUB_KEY_ID_0000"
                try await expect(stranger, 400, "unknownSerial")
                try await expect(WebhookRequest(headers: [:], body: Data("<xml><a>1</a></xml>".utf8)), 400, "missingSignature")
                try await expect(WebhookRequest(headers: [:], body: Data()), method: "GET", 405, "GET is no notification")
                try await expect(WebhookRequest(headers: [:], body: Data(repeating: 0x20, count: 1_100_000)), 413, "larger than 1024 KiB")
                await listening.end()
                #expect(server.received.isEmpty)
                #expect(try await RequestStore.existing(folder + "/store").last(10).count == 6, "all are kept")
            }
        }
    }

    @Test(arguments: ["v3 TRANSACTION.SUCCESS", "v2 transaction-success", "v2 refund-processed"])
    func aNotificationIsForwardedAsItCameAndTheSenderGetsTheAnswer(type: String) async throws {
        let answer = Data("<xml><return_code>SUCCESS</return_code></xml>".utf8)
        try await MerchantServer.run(answering: { _ in
            Response(status: .accepted, headers: [.contentType: "text/special"], body: .init(byteBuffer: ByteBuffer(bytes: answer)))
        }) { server, target in
            try await Command.withCredentials { writer, config, folder in
                let listening = try await Listening(config: config, store: folder + "/store", ["--forward-to", target])
                var request = try writer.example(type)
                request.headers[HTTPField.Name("X-Trace")!] = "a b"
                let reply = try await listening.send(request)
                #expect(reply.status == 202 && reply.body == answer)
                let line = try await listening.next()
                #expect(line.forward.status == 202 && line.forward.url == .string(target) && line.forward.milliseconds.int != nil)
                await listening.end()
                let received = try #require(server.received.first)
                #expect(received.method == "POST" && received.body == request.body)
                for field in request.headers { #expect(received.headers[field.name] == field.value, "\(field.name)") }
            }
        }
    }

    @Test func aTargetInTroubleIsShownForWhatItIsAndThePlatformSendsAgain() async throws {
        let huge = ByteBuffer(repeating: 0x20, count: 200_000)
        try await MerchantServer.run(answering: { request in
            switch request.headers[HTTPField.Name("X-Trouble")!] {
            case "slow":
                try await Task.sleep(for: .seconds(20))
                return Response(status: .noContent)
            case "trickling":
                return Response(
                    status: .ok,
                    body: .init { writer in
                        for _ in 0..<200 {
                            try await writer.write(ByteBuffer(string: " "))
                            try await Task.sleep(for: .milliseconds(100))
                        }
                        try await writer.finish(nil)
                    })
            case "redirecting": return Response(status: .found, headers: [.location: "http://127.0.0.1:9/elsewhere"])
            case "huge": return Response(status: .ok, body: .init(byteBuffer: huge))
            default: return Response(status: .internalServerError)
            }
        }) { _, target in
            try await Command.withCredentials { writer, config, folder in
                let listening = try await Listening(config: config, store: folder + "/store", ["--forward-to", target])
                func send(_ trouble: String) async throws -> (status: Int, line: JSON) {
                    var request = try writer.example("v3 TRANSACTION.SUCCESS")
                    request.headers[HTTPField.Name("X-Trouble")!] = trouble
                    let status = try await listening.send(request).status
                    return (status, try await listening.next())
                }
                let redirecting = try await send("redirecting")
                #expect(redirecting.status == 302 && redirecting.line.forward.location == "http://127.0.0.1:9/elsewhere")
                let huge = try await send("huge")
                #expect(huge.status == 500 && huge.line.forward.failure == "its answer is larger than 64 KiB", "\(huge)")
                let failing = try await send("failing")
                #expect(failing.status == 500 && failing.line.forward.status == 500)
                for trouble in ["slow", "trickling"] {
                    let slow = try await send(trouble)
                    #expect(slow.status == 500, "\(trouble)")
                    #expect(slow.line.forward.failure.string?.contains("no whole answer within 4.5 s") == true, "\(slow)")
                }
                await listening.end()
            }
        }
        try await Command.withCredentials { writer, config, folder in
            let listening = try await Listening(config: config, store: folder + "/store", ["--forward-to", "http://127.0.0.1:9/"])
            #expect(try await listening.send(writer.example("v2 transaction-success")).status == 500)
            #expect(try await listening.next().forward.failure == "no connection: Connection refused")
            await listening.end()
        }
    }

    @Test func otherTypesThanThoseAskedForAreAcknowledgedAndThatIsAll() async throws {
        try await MerchantServer.run { server, target in
            try await Command.withCredentials { writer, config, folder in
                let arguments = ["--forward-to", target, "--events", "REFUND.SUCCESS, COMPLAINT.CREATE"]
                let listening = try await Listening(config: config, store: folder + "/store", arguments)
                #expect(try await listening.send(writer.example("v3 TRANSACTION.SUCCESS")).status == 204)
                #expect(try await listening.send(writer.example("v3 COMPLAINT.CREATE")).status == 204)
                #expect(try await listening.next().event_type == "COMPLAINT.CREATE")
                await listening.end()
                #expect(server.received.count == 1)
                #expect(try await RequestStore.existing(folder + "/store").last(10).count == 1)
            }
        }
    }

    @Test func theOldestAreForgotten() async throws {
        try await Command.withCredentials { writer, config, folder in
            let listening = try await Listening(config: config, store: folder + "/store", ["--keep", "3"])
            for _ in 0..<8 { #expect(try await listening.send(writer.example("v3 TRANSACTION.SUCCESS")).status == 204) }
            await listening.end()
            #expect(try await RequestStore.existing(folder + "/store").last(10).map(\.number) == [6, 7, 8])
        }
    }

    /// trigger → listen → forward, for everything that is documented.
    @Test func everyDocumentedTypeIsTriggeredVerifiedAndForwarded() async throws {
        try await MerchantServer.run(answering: { request in
            let isXML = request.body.first == UInt8(ascii: "<")
            let body = isXML ? "<xml><return_code>SUCCESS</return_code></xml>" : ""
            return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: body)))
        }) { server, target in
            try await Command.withCredentials { writer, config, folder in
                let listening = try await Listening(config: config, store: folder + "/store", ["--forward-to", target])
                let sent = try await Command.run(
                    ["webhooks", "trigger", "--all", "--json", "--to", listening.url, "--credentials", folder + "/credentials"])
                #expect(sent.status == 0, "\(sent.diagnostics)")
                let reports = try sent.output.split(separator: "\n").map { try JSON(parsing: Data($0.utf8)) }
                #expect(reports.count == APICatalog.notifications.count && reports.count >= 112)
                for (report, entry) in zip(reports, APICatalog.notifications) {
                    let line = try await listening.next()
                    #expect(report.event_type.string == String(entry.eventType) && report.acknowledged == true, "\(report)")
                    #expect(line.event_type == report.event_type && line.protocol == report.protocol, "\(line) of \(report)")
                    #expect(line.verified == true && line.forward.status == 200)
                }
                await listening.end()
                #expect(server.received.count == reports.count)
            }
        }
    }

    @Test func whatCanNotBeListenedToIsToldInOneLine() async throws {
        try await Command.withCredentials { _, config, folder in
            let listening = try await Listening(config: config, store: folder + "/store")
            let port = try #require(URL(string: listening.url)?.port)
            let listen = ["webhooks", "listen", "--config", config, "--store", folder + "/store"]
            let taken = try await Command.run(listen + ["--port", "\(port)"])
            #expect(taken.status == 2 && taken.diagnostics.contains("can't listen on 127.0.0.1:\(port)"), "\(taken.diagnostics)")
            await listening.end()
            for (arguments, reason) in [
                (["--port", "65536"], "is no port"), (["--forward-to", "ftp://x"], "is no address"), (["--keep", "0"], "--keep"),
                (["--skip-verify"], "Unknown option '--skip-verify'"), (["--store", folder], "--store"),
            ] {
                let refused = try await Command.run(listen + arguments)
                #expect(refused.status == 2 && refused.diagnostics.contains(reason), "\(refused.diagnostics)")
            }
            let warned = try await Command.run(listen + ["--events", "TRANSACTION.SUCESS", "--store", folder])
            #expect(warned.diagnostics.contains("is TRANSACTION.SUCCESS meant?"))
        }
    }

    @Test func aStrangersTextMovesNoCursor() {
        var received = ReceivedRequest(
            time: Date(), path: "/", request: WebhookRequest(headers: [:], body: Data()), protocolVersion: .v3,
            refusal: "unknownSerial: \u{1B}[2J\n#1 acknowledged", answer: 400
        )
        let text = EventLine(received: received).text(isColoured: false)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "\(text)")
        received.refusal = nil
        received.eventType = "X"
        #expect(EventLine(received: received).text(isColoured: true).contains("\u{1B}[31m"))
    }
}
