import Foundation
import Testing
import WeChatPaySimulator

/// The simulator's TLS as curl and openssl see it, with the files of the credentials folder.
@Suite struct OutsiderTLSTests {
    private func withSimulator(_ body: @escaping @Sendable (_ simulator: Simulator, _ folder: String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        try await Simulator.run(configuration) { simulator in try await body(simulator, folder) }
    }

    /// - Returns: what the program writes to standard output and to standard error.
    private func run(_ arguments: String..., in folder: String) async throws -> (status: Int32, text: String) {
        let file = "\(folder)/\(UUID().uuidString)"
        let process = try ChildProcess("/usr/bin/env", arguments, standardOutput: .file(file), standardError: file + ".errors")
        let status = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: process.wait()) }
        }
        let texts = try [file, file + ".errors"].map { try String(contentsOfFile: $0, encoding: .utf8) }
        return (status, texts.joined())
    }

    @Test func curlShowsTheMerchantsFiles() async throws {
        try await withSimulator { simulator, folder in
            let (authority, url) = ("\(folder)/simulator_ca.pem", simulator.secureBaseURL + "/v3/x")
            let none = try await run("curl", "-sS", "--cacert", authority, url, in: folder)
            #expect(none.status == 0 && none.text.contains("SIGN_ERROR"), "\(none.text)")
            let pem = try await run(
                "curl", "-sS", "--cacert", authority, "--cert", "\(folder)/apiclient_cert.pem", "--key", "\(folder)/apiclient_key.pem", url,
                in: folder
            )
            #expect(pem.status == 0, "\(pem.text)")
            let pkcs12 = try await run(
                "curl", "-sS", "--cacert", authority, "--cert-type", "P12", "--cert",
                "\(folder)/apiclient_cert.p12:\(simulator.credentials.mchid)", url, in: folder
            )
            #expect(pkcs12.status == 0, "\(pkcs12.text)")
            let serial = simulator.credentials.merchantSerial
            #expect(simulator.requests.map(\.clientCertificateSerial) == [nil, serial, serial])
        }
    }

    @Test func opensslVerifiesTheServerByAllItsNames() async throws {
        try await withSimulator { simulator, folder in
            let port = simulator.secureBaseURL.split(separator: ":").last ?? ""
            for name in [["-verify_ip", "127.0.0.1"], ["-verify_hostname", "localhost"], ["-verify_ip", "::1"]] {
                let result = try await run(
                    "openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-CAfile", "\(folder)/simulator_ca.pem", "-verify_return_error",
                    "-x509_strict", name[0], name[1], in: folder
                )
                #expect(result.status == 0 && result.text.contains("Verification: OK"), "\(name): \(result.text)")
            }
            let other = try await run(
                "openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-CAfile", "\(folder)/simulator_ca.pem", "-verify_return_error",
                "-verify_hostname", "example.com", in: folder
            )
            #expect(other.status != 0)
        }
    }

    @Test func theFilesAreTheirOwnersAndFitTheAddresses() async throws {
        try await withSimulator { simulator, folder in
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(name)")
            }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/wechatpay.json"))
            let configuration = try JSONDecoder().decode([String: String].self, from: bytes)
            #expect(configuration["clientCertificateBaseURL"] == simulator.secureBaseURL)
            #expect(configuration["trustRoots"] == "simulator_ca.pem")
            #expect(try String(contentsOfFile: "\(folder)/simulator_ca.pem", encoding: .utf8) == simulator.credentials.authority)
        }
    }
}
