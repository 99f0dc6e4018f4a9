import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The platform's keys as they change, and the migration from certificates to the public key.
@Suite struct KeyMigrationTests {
    /// The serial under which an answer came to a request with this `Wechatpay-Serial`.
    private func serial(_ simulator: Simulator, askedFor serial: String?) async throws -> String? {
        try await simulator.withClient(.both) { wechatPay in
            var request = try await wechatPay.signed(.init(method: .get, template: "v3/certificates"))
            request.headers[.wechatPaySerial] = serial
            let transport = TamperingTransport { _ in }
            let response = try await transport.send(request)
            try await transport.shutdown()
            return response.status == 400 ? nil : response.headers[.wechatPaySerial]
        }
    }

    private func run(
        at stage: PlatformKeySet.Stage, _ body: @escaping @Sendable (Simulator, _ certificate: String, _ publicKey: String) async throws -> Void
    ) async throws {
        var configuration = Simulator.Configuration()
        configuration.keyStage = stage
        try await Simulator.run(configuration) { simulator in
            let certificate = try #require(simulator.keys.all.first { $0.kind == .certificate }?.serial)
            let publicKey = try #require(simulator.keys.all.first { $0.kind == .publicKey }?.serial)
            #expect(publicKey == simulator.credentials.platformPublicKeyID)
            try await body(simulator, certificate, publicKey)
        }
    }

    @Test func theMigrationGoesByItsStepsAndEachSignsAsThePlatformDoes() async throws {
        try await run(at: .certificates) { simulator, certificate, publicKey in
            #expect(try await serial(simulator, askedFor: nil) == certificate)
            #expect(try await serial(simulator, askedFor: publicKey) == nil, "the merchant has no public key yet")

            try simulator.keys.migrate(to: .both)
            #expect(try await serial(simulator, askedFor: nil) == certificate)
            #expect(try await serial(simulator, askedFor: publicKey) == publicKey)

            try simulator.keys.migrate(to: .publicKey)
            #expect(try await serial(simulator, askedFor: nil) == publicKey)
            #expect(try await serial(simulator, askedFor: certificate) == nil, "the merchant has no certificates any more")
            try await simulator.withClient { wechatPay in
                #expect(await thrownError { try await wechatPay.v3.certificates.get() }?.code == "RESOURCE_NOT_EXISTS")
            }
        }
    }

    @Test(arguments: [(PlatformKeySet.Stage.certificates, PlatformKeySet.Stage.publicKey), (.publicKey, .certificates)])
    func aStepOverBothIsRefused(from: PlatformKeySet.Stage, to: PlatformKeySet.Stage) async throws {
        try await run(at: from) { simulator, _, _ in
            let error = #expect(throws: SimulatorError.self) { try simulator.keys.migrate(to: to) }
            #expect(error?.kind == .conflict)
            #expect(simulator.keys.stage == from)
        }
    }

    @Test func aNewPublicKeyIsInTheCredentialsAndTheOldOneIsGoodUntilItIsRemoved() async throws {
        try await run(at: .publicKey) { simulator, _, old in
            let new = try await simulator.keys.addPublicKey()
            #expect(simulator.credentials.platformPublicKeyID == new)
            #expect(try await serial(simulator, askedFor: nil) == new)
            #expect(try await serial(simulator, askedFor: old) == old)
            try await simulator.withClient { wechatPay in
                _ = await thrownError { try await wechatPay.v3.certificates.get() }
                #expect(simulator.requests.last?.status == 404)
            }
            try simulator.keys.remove(old)
            #expect(try await serial(simulator, askedFor: old) == nil)
            #expect(throws: SimulatorError.self) { try simulator.keys.remove(new) }
            #expect(simulator.keys.all.filter { $0.kind == .publicKey }.map(\.serial) == [new])
        }
    }

    @Test func aCertificateThatIsRemovedIsNoLongerListedAndTheOneBeforeSignsAgain() async throws {
        try await run(at: .both) { simulator, old, _ in
            let new = try await simulator.keys.rotateCertificate()
            #expect(try await serial(simulator, askedFor: nil) == new)
            try simulator.keys.remove(new)
            #expect(try await serial(simulator, askedFor: nil) == old)
            try await simulator.withClient { wechatPay in
                let listed = try await wechatPay.v3.certificates.get().json.data.array?.map(\.serial_no.string)
                #expect(listed == [old])
            }
            let error = #expect(throws: SimulatorError.self) { try simulator.keys.remove("5F") }
            #expect(error?.kind == .notFound)
        }
    }

    @Test func whatChangedIsKeptInTheCredentialsFolder() async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        let (serials, added) = try await Simulator.run(configuration) { simulator in
            let first = simulator.credentials.platformPublicKeyID
            try await simulator.keys.rotateCertificate()
            let added = try await simulator.keys.addPublicKey()
            try simulator.keys.remove(first)
            try simulator.keys.migrate(to: .publicKey)
            return (simulator.keys.all.map(\.serial), added)
        }
        #expect(try String(contentsOfFile: folder + "/wechatpay.json", encoding: .utf8).contains(added))
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/pub_key.pem")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try await Simulator.run(configuration) { simulator in
            #expect(simulator.keys.stage == .publicKey)
            #expect(simulator.keys.all.map(\.serial) == serials)
            #expect(simulator.credentials.platformPublicKeyID == added)
            try await simulator.withClient { wechatPay in
                #expect(await thrownError { try await wechatPay.v3.certificates.get() }?.kind == .rejected, "the answer verifies under the new key")
            }
        }
    }

    @Test func anEarlierVersionsFolderIsReadAsItWas() async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        let serials = try await Simulator.run(configuration) { $0.keys.all.map(\.serial) }
        let file = URL(fileURLWithPath: folder + "/simulator.json")
        var json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        var platform = try #require(json["platform"] as? [String: Any])
        for name in platform.keys where !["authorityKey", "authorityCertificate", "certificates", "publicKeyPrivateHalf"].contains(name) {
            platform[name] = nil
        }
        json["platform"] = platform
        try JSONSerialization.data(withJSONObject: json).write(to: file)
        try await Simulator.run(configuration) { simulator in
            #expect(simulator.keys.all.map(\.serial) == serials)
            #expect(simulator.keys.stage == .both)
        }
    }
}
