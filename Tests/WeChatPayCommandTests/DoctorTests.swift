import CryptoExtras
import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator
import X509

/// `wechatpay doctor`: what it finds, one line each, and that one finding does not hide another.
@Suite struct DoctorTests {
    /// Every line begins with its mark.
    private func lines(_ result: Command.Result, _ mark: Character) -> [String] {
        result.output.split(separator: "\n").filter { $0.first == mark }.map { String($0.dropFirst(2)) }
    }

    private func certificate(of key: RSAPrivateKey, from start: TimeInterval, to end: TimeInterval) throws -> String {
        let key = try Certificate.PrivateKey(_RSA.Signing.PrivateKey(pemRepresentation: key.pemRepresentation))
        let name = try DistinguishedName { CommonName("test") }
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: key.publicKey, notValidBefore: Date(timeIntervalSinceNow: start),
            notValidAfter: Date(timeIntervalSinceNow: end), issuer: name, subject: name, signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: .init(), issuerPrivateKey: key
        )
        return try RSACertificate(certificate).pemRepresentation
    }

    @Test(arguments: [[], ["--keys", "automatic"], ["--keys", "both"]])
    func aHealthyMerchantPassesEveryCheck(mode: [String]) async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(["doctor", "--config", config] + mode)
            #expect(result.status == 0)
            #expect(result.diagnostics.isEmpty)
            let names = lines(result, "✓").map { $0.prefix { $0 != ":" } }
            #expect(
                names == [
                    "configuration", "merchant's key, certificate and serial", "merchant's certificate", "APIv2 key", "APIv3 key", "platform's keys",
                    "base URL", "trusted authorities", "reachability", "clock", "platform certificates", "signed call", "signed call of APIv2",
                ], "\(result.output)"
            )
            #expect(result.output.split(separator: "\n").count == names.count)
        }
    }

    @Test func aMerchantOfAPIv2AloneIsAskedForNothingElse() async throws {
        try await Command.withSimulator { simulator, _, folder in
            let credentials = simulator.credentials
            let file = folder + "/v2.json"
            func doctor(key: String) async throws -> Command.Result {
                let settings: JSON = [
                    "mchid": .string(credentials.mchid), "appid": .string(credentials.appid), "apiV2Key": .string(key),
                    "baseURL": .string(simulator.baseURL),
                ]
                try settings.encoded().write(to: URL(fileURLWithPath: file))
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
                return try await Command.run(["doctor", "--config", file])
            }
            let right = try await doctor(key: credentials.apiV2Key)
            #expect(right.status == 0, "\(right.output)")
            #expect(lines(right, "!") == ["APIv3 key: none is configured; APIv3 and its notifications need one"])
            #expect(lines(right, "✓").last == "signed call of APIv2: answered ORDERNOTEXIST, verified with the APIv2 key")
            let wrong = try await doctor(key: String(credentials.apiV2Key.reversed()))
            #expect(wrong.status == 1)
            #expect(lines(wrong, "✗").first?.hasPrefix("signed call of APIv2: ") == true, "\(wrong.output)")
            #expect(wrong.output.contains("签名错误") && wrong.output.contains("APIv2 key"))
        }
    }

    @Test func whatDoesNotBelongTogetherIsFoundAndTheOtherChecksAreMade() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let stranger = try RSAPrivateKey.generate()
            try stranger.pemRepresentation.write(toFile: folder + "/stranger.pem", atomically: true, encoding: .utf8)
            try certificate(of: stranger, from: -3600, to: 86400 * 365).write(toFile: folder + "/foreign.pem", atomically: true, encoding: .utf8)
            for (arguments, finding) in [
                (["--merchant-serial", "5F00"], "The configured serial 5F00 is not the certificate's"),
                (["--private-key", folder + "/stranger.pem"], "The private key does not belong to the certificate"),
                (["--certificate", folder + "/foreign.pem"], "The private key does not belong to the certificate"),
            ] {
                let result = try await Command.run(["doctor", "--config", config] + arguments)
                #expect(result.status == 1)
                #expect(lines(result, "✗").count == 1, "\(result.output)")
                #expect(lines(result, "✗").first?.hasPrefix("merchant's key, certificate and serial: ") == true)
                #expect(lines(result, "✗").first?.contains(finding) == true, "\(result.output)")
                for other in ["APIv3 key: 32 bytes", "platform's keys: ", "reachability: ", "clock: "] {
                    #expect(lines(result, "✓").contains { $0.hasPrefix(other) }, "\(other)")
                }
                #expect(lines(result, "!").contains { $0.hasPrefix("signed call: not tried") })
            }
        }
    }

    @Test func aStrangersKeyAndCertificateAreFoundByTheSignedCall() async throws {
        try await Command.withSimulator { _, config, folder in
            let stranger = try RSAPrivateKey.generate()
            try stranger.pemRepresentation.write(toFile: folder + "/key.pem", atomically: true, encoding: .utf8)
            try certificate(of: stranger, from: -3600, to: 86400 * 365).write(toFile: folder + "/cert.pem", atomically: true, encoding: .utf8)
            let result = try await Command.run([
                "doctor", "--config", config, "--private-key", folder + "/key.pem", "--certificate", folder + "/cert.pem",
            ])
            #expect(result.status == 1)
            #expect(lines(result, "✓").contains { $0.hasPrefix("merchant's key, certificate and serial: ") }, "they do belong together")
            #expect(lines(result, "✗").contains { $0.hasPrefix("signed call: ") }, "\(result.output)")
        }
    }

    @Test func aWrongAPIv3KeyIsFoundEvenWhereOnlyThePublicKeyIsTrusted() async throws {
        try await Command.withSimulator { _, config, _ in
            let result = try await Command.run(
                ["doctor", "--config", config], environment: ["WECHATPAY_API_V3_KEY": "0123456789abcdef0123456789abcdef"]
            )
            #expect(result.status == 1)
            #expect(
                lines(result, "✗").map { $0.prefix { $0 != "." } } == [
                    "platform certificates: The resource can't be decrypted with the configured APIv3 key: the key is wrong or the resource was altered"
                ])
            #expect(lines(result, "✓").contains { $0.hasPrefix("signed call: ") })
        }
    }

    @Test func aMerchantWithoutCertificatesIsToldThatTheAPIv3KeyWasNotTried() async throws {
        try await Command.withFolder { folder in
            var configuration = Simulator.Configuration()
            configuration.credentialsDirectory = folder
            configuration.offersCertificates = false
            try await Simulator.run(configuration) { _ in
                let result = try await Command.run(["doctor", "--config", folder + "/wechatpay.json"])
                #expect(result.status == 0, "\(result.output)")
                #expect(lines(result, "!").contains { $0.hasPrefix("platform certificates: this merchant has none") })
                let automatic = try await Command.run(["doctor", "--config", folder + "/wechatpay.json", "--keys", "automatic"])
                #expect(automatic.status == 1)
                #expect(lines(automatic, "✗").contains { $0.contains("configure that key and its ID") }, "\(automatic.output)")
            }
        }
    }

    @Test func anExpiringCertificateIsWarnedAboutAndAnExpiredOneFails() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let key = try RSAPrivateKey(pem: simulator.credentials.privateKey)
            let path = folder + "/cert.pem"
            func finding(from start: TimeInterval, to end: TimeInterval, _ mark: Character) async throws -> String? {
                try certificate(of: key, from: start, to: end).write(toFile: path, atomically: true, encoding: .utf8)
                let result = try await Command.run(["doctor", "--config", config, "--certificate", path])
                return lines(result, mark).first { $0.hasPrefix("merchant's certificate: ") }
            }
            let day: TimeInterval = 86400
            #expect(try await finding(from: -day, to: 31.5 * day, "✓") == "merchant's certificate: valid for 31 more days")
            #expect(try await finding(from: -day, to: 10.5 * day, "!")?.contains("expires in 10 days") == true)
            #expect(try await finding(from: -2 * day, to: -day, "✗")?.contains("expired on") == true)
            #expect(try await finding(from: day, to: 100 * day, "✗")?.contains("not valid before") == true)
        }
    }

    @Test(arguments: [
        (0.0, Character("✓"), "within"), (-3600, "✗", "ahead of the platform's"), (3600, "✗", "behind the platform's"), (-150, "!", "ahead of"),
    ])
    func theLocalClockIsHeldAgainstThePlatforms(offset: Double, mark: Character, finding: String) async throws {
        try await Command.withSimulator { _, config, _ in
            let format = DateFormatter()
            format.locale = Locale(identifier: "en_US_POSIX")
            format.timeZone = TimeZone(identifier: "GMT")
            format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
            try await DatedServer.run(date: format.string(from: Date(timeIntervalSinceNow: offset))) { baseURL in
                let result = try await Command.run(["doctor", "--config", config, "--base-url", baseURL])
                #expect(lines(result, mark).contains { $0.hasPrefix("clock: ") && $0.contains(finding) }, "\(result.output)")
                #expect(lines(result, "✓").contains { $0.hasPrefix("reachability: ") })
            }
        }
    }

    @Test func whereNothingListensThatIsSaidOnce() async throws {
        try await Command.withSimulator { _, config, _ in
            let result = try await Command.run(["doctor", "--config", config, "--base-url", "http://127.0.0.1:1"])
            #expect(result.status == 1)
            #expect(lines(result, "✗").count == 1)
            #expect(lines(result, "✗").first?.hasPrefix("reachability: ") == true)
            try await DatedServer.run(date: nil) { baseURL in
                let result = try await Command.run(["doctor", "--config", config, "--base-url", baseURL])
                #expect(lines(result, "!").contains { $0.hasPrefix("clock: the platform's answer has no date") })
            }
        }
    }

    @Test func thePlatformsOwnCertificateMayNotBeTheMerchants() async throws {
        try await Command.withSimulator { _, config, folder in
            let own = ["doctor", "--config", config, "--platform-certificate", folder + "/credentials/apiclient_cert.pem"]
            let result = try await Command.run(own)
            #expect(result.status == 1)
            #expect(lines(result, "✗").first?.contains("The merchant's own certificate or key is configured as the platform's") == true)
            #expect(try await Command.run(own + ["--keys", "automatic"]).status == 0, "--keys automatic ignores other keys")
        }
    }
}
