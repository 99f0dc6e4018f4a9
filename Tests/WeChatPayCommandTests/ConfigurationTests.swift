import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

/// Where the command line finds a merchant's keys, which source counts, and what it says of bad ones.
@Suite struct ConfigurationTests {
    /// A call that shows which configuration was used: `doctor` prints it.
    private func doctor(_ arguments: [String] = [], _ environment: [String: String] = [:], in folder: String? = nil) async throws -> Command.Result {
        try await Command.run(["doctor"] + arguments, environment: environment, in: folder)
    }

    private func stored(_ config: String) throws -> [String: JSON] {
        try JSON(parsing: Data(contentsOf: URL(fileURLWithPath: config))).object ?? [:]
    }

    private func store(_ members: [String: JSON], at config: String) throws {
        try JSONEncoder().encode(JSON.object(members)).write(to: URL(fileURLWithPath: config))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: config)
    }

    @Test func flagsBeatTheEnvironmentWhichBeatsTheFile() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let file = ["--config", config]
            let environment = ["WECHATPAY_BASE_URL": "http://127.0.0.1:1"]
            let cases: [(arguments: [String], environment: [String: String], used: String)] = [
                (file, [:], simulator.baseURL),
                (file, ["WECHATPAY_BASE_URL": ""], simulator.baseURL),
                (file, environment, "http://127.0.0.1:1"),
                (file + ["--base-url", "http://127.0.0.1:2"], environment, "http://127.0.0.1:2"),
            ]
            for (arguments, environment, used) in cases {
                let output = try await doctor(arguments, environment).output
                #expect(output.contains("base URL: \(used)\n"), "\(output)")
            }
        }
    }

    @Test func everySettingCanComeFromTheEnvironment() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let files = folder + "/credentials"
            try simulator.credentials.apiV3Key.appending("\n").write(toFile: folder + "/v3key", atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder + "/v3key")
            var environment = [
                "WECHATPAY_MCHID": simulator.credentials.mchid, "WECHATPAY_PRIVATE_KEY": files + "/apiclient_key.pem",
                "WECHATPAY_CERTIFICATE": files + "/apiclient_cert.pem", "WECHATPAY_MERCHANT_SERIAL": simulator.credentials.merchantSerial,
                "WECHATPAY_API_V3_KEY_FILE": folder + "/v3key", "WECHATPAY_PLATFORM_PUBLIC_KEY": files + "/pub_key.pem",
                "WECHATPAY_PLATFORM_PUBLIC_KEY_ID": simulator.credentials.platformPublicKeyID, "WECHATPAY_BASE_URL": simulator.baseURL,
                "WECHATPAY_KEYS": "both",
            ]
            let all = try await doctor([], environment)
            #expect(all.status == 0, "\(all.output)")
            #expect(all.output.contains("configuration: from environment and flags"))
            #expect(all.output.contains("\(simulator.credentials.platformPublicKeyID), certificates, downloaded when needed"))

            environment["WECHATPAY_API_V3_KEY_FILE"] = nil
            environment["WECHATPAY_PRIVATE_KEY"] = nil
            environment["WECHATPAY_API_V3_KEY"] = simulator.credentials.apiV3Key
            environment["WECHATPAY_PKCS12"] = files + "/apiclient_cert.p12"
            let others = try await doctor([], environment)
            #expect(others.status == 0, "\(others.output)")

            let certificates = try await Command.run(["certificates", "--config", config, "--keys", "automatic", "--out", folder])
            let path = try #require(certificates.output.split(separator: " ").first.map(String.init))
            for name in ["WECHATPAY_PLATFORM_PUBLIC_KEY", "WECHATPAY_PLATFORM_PUBLIC_KEY_ID", "WECHATPAY_KEYS"] { environment[name] = nil }
            environment["WECHATPAY_PLATFORM_CERTIFICATES"] = path
            let certificate = try await doctor([], environment)
            #expect(certificate.status == 0, "\(certificate.output)")
            #expect(certificate.output.contains("✓ platform certificate "))
        }
    }

    @Test func ofTwoSettingsThatSayTheSameTheLaterSourceCounts() async throws {
        try await Command.withSimulator { simulator, config, folder in
            var members = try stored(config)
            members["apiV3Key"] = nil
            members["apiV3KeyFile"] = "none"
            members["pkcs12"] = "none.p12"
            members["privateKey"] = nil
            members["certificate"] = nil
            members["merchantSerial"] = "5F00"
            try store(members, at: config)
            let files = folder + "/credentials"
            let keys = ["--private-key", files + "/apiclient_key.pem", "--certificate", files + "/apiclient_cert.pem"]
            let result = try await doctor(["--config", config] + keys, ["WECHATPAY_API_V3_KEY": simulator.credentials.apiV3Key])
            #expect(result.status == 0, "\(result.output)")
        }
    }

    @Test func theFileIsLookedForHereAndThenInTheHome() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let home = folder + "/home"
            try FileManager.default.createDirectory(atPath: home + "/.config", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: home + "/.config/wechatpay", withDestinationPath: folder + "/credentials")
            let away = try await doctor([], ["HOME": home], in: folder)
            #expect(away.status == 0, "\(away.output)")
            #expect(away.output.contains("read from \(home)/.config/wechatpay/wechatpay.json"))
            #expect(try await doctor([], ["HOME": home], in: folder + "/credentials").output.contains("read from wechatpay.json"))
        }
        let none = try await Command.withFolder { try await doctor([], in: $0) }
        #expect(none.status == 2)
        #expect(none.diagnostics.contains("no mchid is configured"))
    }

    @Test func aPassphraseComesFromTheFileOrTheEnvironmentAndIsNoArgument() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let files = folder + "/credentials"
            let arguments = [
                "pkcs12", "-export", "-in", files + "/apiclient_cert.pem", "-inkey", files + "/apiclient_key.pem", "-passout", "pass:secret-of-mine",
                "-out", files + "/mine.p12",
            ]
            #expect(try await Command.run(executable: "/usr/bin/env", ["openssl"] + arguments).status == 0)
            var members = try stored(config)
            for name in ["privateKey", "certificate", "merchantSerial"] { members[name] = nil }
            members["pkcs12"] = "mine.p12"
            try store(members, at: config)
            func sign(_ arguments: [String] = [], _ environment: [String: String] = [:]) async throws -> Command.Result {
                try await Command.run(["sign", "GET", "/v3/x", "--config", config] + arguments, environment: environment)
            }
            let wrong = try await sign()
            #expect(wrong.status == 2)
            #expect(wrong.diagnostics.contains("pkcs12 (\(files)/mine.p12): The PKCS#12 file can't be opened: its passphrase is wrong"))
            #expect(try await sign([], ["WECHATPAY_PKCS12_PASSPHRASE": "secret-of-mine"]).status == 0)
            #expect(try await sign(["--pkcs12-passphrase", "secret-of-mine"]).status == 2, "a secret is no argument")
            members["pkcs12Passphrase"] = "secret-of-mine"
            try store(members, at: config)
            let right = try await sign()
            #expect(right.status == 0, "\(right.diagnostics)")
            #expect(!(right.output + right.diagnostics).contains("secret-of-mine"))
            let other = try await sign([], ["WECHATPAY_PKCS12_PASSPHRASE": "secret-of-theirs"])
            #expect(other.status == 2 && !other.diagnostics.contains("secret-of-theirs"))
        }
    }

    @Test func trustedAuthoritiesComeFromAFile() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let files = folder + "/credentials"
            let tls = ["--config", config, "--base-url", simulator.secureBaseURL]
            func call(_ arguments: [String] = [], _ environment: [String: String] = [:]) async throws -> Command.Result {
                try await Command.run(["call", "GET", "v3/certificates"] + tls + arguments, environment: environment)
            }
            let trusted = try await call()
            #expect(trusted.status == 0, "\(trusted.diagnostics)")
            var members = try stored(config)
            members["trustRoots"] = nil
            try store(members, at: config)
            let untrusted = try await call()
            #expect(untrusted.status == 1)
            #expect(untrusted.diagnostics.contains("the server's TLS certificate was refused: it has expired, or no trusted authority has issued it"))
            #expect(try await call(["--trust-roots", files + "/simulator_ca.pem"]).status == 0)
            #expect(try await call([], ["WECHATPAY_TRUST_ROOTS": files + "/simulator_ca.pem"]).status == 0)
            let key = try await call(["--trust-roots", files + "/apiclient_key.pem"])
            #expect(key.status == 2)
            #expect(key.diagnostics.contains("trustRoots (\(files)/apiclient_key.pem): ") && key.diagnostics.contains("it holds a private key."))
            #expect(try await call(["--trust-roots", "none.pem"]).diagnostics.contains("trustRoots: the file none.pem does not exist"))
        }
    }

    @Test func thePlaceForTheClientCertificateBelongsToItsBaseURL() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let flags = ["--base-url", "http://127.0.0.1:1", "--client-certificate-base-url", "http://127.0.0.1:2"]
            let plain = try await doctor(["--config", config] + flags)
            #expect(plain.output.contains("The base URL for calls with the client certificate must begin with https."))
            let other = try await doctor(["--config", config, "--base-url", "http://127.0.0.1:1/hk"])
            #expect(other.output.contains("base URL: http://127.0.0.1:1/hk\n"), "the file's other address is not held against a flag's base URL")
            var members = try stored(config)
            members["clientCertificateBaseURL"] = "https://127.0.0.1:2/other"
            try store(members, at: config)
            #expect(try await doctor(["--config", config]).output.contains("has another path than the base URL"))
            members["baseURL"] = nil
            try store(members, at: config)
            #expect(try await doctor(["--config", config]).output.contains("clientCertificateBaseURL needs baseURL beside it"))
        }
    }

    @Test func aFileThatIsNoConfigurationIsToldWithItsName() async throws {
        try await Command.withSimulator { _, config, _ in
            let good = try stored(config)
            func diagnostics(_ change: (inout [String: JSON]) -> Void) async throws -> String {
                var members = good
                change(&members)
                try store(members, at: config)
                let result = try await Command.run(["sign", "GET", "/v3/x", "--config", config])
                #expect(result.status == 2)
                return result.diagnostics
            }
            #expect(try await diagnostics { $0["mchid"] = 1_900_000_109 }.contains("\(config): mchid must be a text in quotes"))
            #expect(try await diagnostics { $0["platformCertificates"] = "a.pem" }.contains("platformCertificates must be a list of texts"))
            try "{\"mchid\": ".write(toFile: config, atomically: true, encoding: .utf8)
            #expect(try await Command.run(["sign", "GET", "/v3/x", "--config", config]).diagnostics.contains("\(config) is no JSON object"))
            #expect(try await Command.run(["sign", "GET", "/v3/x", "--config", "none.json"]).diagnostics.contains("there is no file none.json"))

            var misspelt = good
            misspelt["private_key"] = "apiclient_key.pem"
            try store(misspelt, at: config)
            let warned = try await Command.run(["sign", "GET", "/v3/x", "--config", config])
            #expect(warned.status == 0)
            #expect(warned.diagnostics.contains("warning: \(config): private_key is no setting"))
        }
    }

    @Test func aBadValueIsNamedWithItsSettingAndItsFile() async throws {
        try await Command.withSimulator { _, config, folder in
            let files = folder + "/credentials"
            func diagnostics(_ arguments: String..., environment: [String: String] = [:]) async throws -> String {
                let result = try await Command.run(["call", "GET", "v3/certificates", "--config", config] + arguments, environment: environment)
                #expect(result.status == 2, "\(result.diagnostics)")
                return result.diagnostics
            }
            #expect(try await diagnostics("--private-key", "none.pem").contains("privateKey: the file none.pem does not exist"))
            let swapped = try await diagnostics("--private-key", files + "/apiclient_cert.pem")
            #expect(swapped.contains("privateKey (\(files)/apiclient_cert.pem): The text is not") && swapped.contains("it holds a certificate."))
            #expect(try await diagnostics("--certificate", files + "/pub_key.pem").contains("it holds a public key."))
            #expect(try await diagnostics("--pkcs12", files + "/apiclient_key.pem").contains("pkcs12 (\(files)/apiclient_key.pem): "))
            #expect(try await diagnostics("--platform-public-key-id", "5F00").contains("does not begin with PUB_KEY_ID_"))
            #expect(try await diagnostics("--platform-certificate", "none").contains("platformCertificates: the file none does not exist"))
            #expect(try await diagnostics("--mchid", "wx123").contains("(mchid) is not a number"))
            #expect(try await diagnostics("--base-url", "ftp://x").contains("base URL is not of the form"))
            #expect(try await diagnostics(environment: ["WECHATPAY_API_V3_KEY": "short"]).contains("The APIv3 key has 5 bytes"))
            #expect(try await diagnostics(environment: ["WECHATPAY_KEYS": "bogus"]).contains("keys: bogus is none of automatic, public-key, both"))
            #expect(try await Command.run(["sign", "GET", "/v3/x", "--api-v3-key", "secret"]).status == 2, "a secret is no argument")
        }
    }

    @Test func aSecretThatOthersCanReadIsWarnedAbout() async throws {
        try await Command.withSimulator { _, config, folder in
            let key = folder + "/credentials/apiclient_key.pem"
            let link = folder + "/link.pem"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: key)
            func diagnostics(_ arguments: String...) async throws -> String {
                try await Command.run(["sign", "GET", "/v3/certificates", "--config", config] + arguments).diagnostics
            }
            #expect(try await diagnostics().isEmpty)
            #expect(try await diagnostics("--private-key", link).isEmpty, "a link's own mode says nothing")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key)
            #expect(try await diagnostics().contains("chmod 600 \(key)"))
            #expect(try await diagnostics("--private-key", link).contains("chmod 600 \(link)"))
            try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: config)
            #expect(try await diagnostics().contains("chmod 600 \(config)"))
        }
    }
}
