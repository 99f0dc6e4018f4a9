import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// `wechatpay simulate`: the platform as a server.
@Suite struct SimulateTests {
    @Test(arguments: [SIGTERM, SIGINT]) func aServerEndsByASignalAndKeepsItsMerchant(signal: Int32) async throws {
        try await Command.withFolder { folder in
            let arguments = ["simulate", "--port", "0", "--credentials", folder + "/merchant", "--state", folder + "/state.sqlite"]
            let config = folder + "/merchant/wechatpay.json"
            var serials: [String] = []
            for _ in 1...2 {
                let server = try RunningCommand(arguments)
                var printed: [String] = []
                for await line in server.lines {
                    printed.append(line)
                    if line.hasPrefix("Try:") { break }
                }
                #expect(printed.last == "Try: wechatpay doctor --config \(config)")
                let stored = try JSON(parsing: Data(contentsOf: URL(fileURLWithPath: config)))
                for place in [stored.baseURL.string, stored.clientCertificateBaseURL.string] {
                    let place = try #require(place)
                    #expect(printed.contains { $0.contains(place) }, "\(place) is printed")
                }
                let answer = try await Command.run(["call", "GET", "v3/certificates", "--config", config])
                #expect(answer.status == 0, "\(answer.diagnostics)")
                serials.append(try JSON(parsing: Data(answer.output.utf8)).data[0].serial_no.string ?? "none")
                let status = signal == SIGTERM ? await server.terminate() : await server.interrupt()
                #expect(status == 0)
                // Another test's server may have the port by now; it knows nothing of this merchant.
                #expect(try await Command.run(["call", "GET", "v3/certificates", "--config", config]).status != 0, "it listens still")
            }
            #expect(serials[0] == serials[1] && serials[0] != "none")
        }
    }

    @Test func aProgramReadsOneLineAndFindsWhatItAskedFor() async throws {
        try await Command.withFolder { folder in
            let file = folder + "/ready.json"
            let server = try RunningCommand([
                "simulate", "--port", "0", "--credentials", folder + "/merchant", "--json", "--ready-file", file, "--seed", "7", "--keys",
                "public-key",
                "--fault", "GET /v3/certificates too-many-requests always", "--fault", "NOTIFY * loss times=2",
            ])
            let line = try #require(await server.lines.first { _ in true })
            #expect(try String(contentsOfFile: file, encoding: .utf8) == line + "\n")
            let ready = try JSON(parsing: Data(line.utf8))
            let configuration = try #require(ready.configuration.string)
            #expect(try JSON(parsing: Data(contentsOf: URL(fileURLWithPath: configuration))).baseURL == ready.base_url)
            let called = try await Command.run(["call", "GET", "v3/certificates", "--config", configuration])
            #expect(called.diagnostics.contains("FREQUENCY_LIMITED"), "\(called.diagnostics)")
            let control = try #require(ready.control_url.string)
            let faults = try await Self.answer(control + "/faults")
            #expect(faults.seed == 7)
            #expect(faults.faults.array?.map(\.effect) == ["too-many-requests", "loss"])
            #expect(try await Self.answer(control + "/keys").stage == "public-key")
            #expect(await server.terminate() == 0)
        }
    }

    private static func answer(_ url: String) async throws -> JSON {
        try JSON(parsing: try await URLSession.shared.data(from: try #require(URL(string: url))).0)
    }

    @Test func whatCanNotBeStartedIsToldInOneLine() async throws {
        try await Command.withSimulator { simulator, _, folder in
            func refused(_ arguments: String..., because reason: String) async throws {
                let result = try await Command.run(["simulate"] + arguments)
                #expect(result.status == 2)
                #expect(result.diagnostics.contains(reason), "\(result.diagnostics)")
                #expect(result.diagnostics.split(separator: "\n").first?.lowercased().hasPrefix("error: ") == true)
                #expect(result.output.isEmpty)
            }
            let port = simulator.baseURL.split(separator: ":").last.map(String.init) ?? ""
            try await refused("--port", port, "--credentials", folder + "/other", because: "can't listen on 127.0.0.1:\(port)")
            let securePort = simulator.secureBaseURL.split(separator: ":").last.map(String.init) ?? ""
            try await refused(
                "--port", "0", "--secure-port", securePort, "--credentials", folder + "/other", because: "can't listen on 127.0.0.1:\(securePort)"
            )
            try await refused("--fault", "POST /v3/x explode", because: "There is no fault “explode”")
            try await refused("--keys", "none", because: "--keys")
            try await refused("--keys", "both", "--public-key-only", because: "exclude each other")
            try await refused("--secure-port", "65536", because: "--secure-port: 65536 is no port")
            try await refused("--host", "0.0.0.0", "--credentials", folder + "/other", because: "not a loopback address")
            try await refused("--port", "65536", because: "--port: 65536 is no port")
            try "".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
            try await refused("--port", "0", "--credentials", folder + "/file", because: "is no folder")
            try await refused("--port", "0", "--credentials", folder + "/file/below", because: folder + "/file/below")
            try await refused("--port", "0", "--credentials", folder + "/new", "--state", folder + "/none/state", because: "/none/state")
        }
    }
}
