import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// The platform's keys in the console.
@Suite(.timeLimit(.minutes(3))) struct ConsoleKeyTests {
    @Test func theMigrationGoesStepByStep() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let both = try await visitor.open("/keys")
            let only = try await visitor.submit(both, "/keys/migrate/public-key")
            #expect(simulator.keys.stage == .publicKey)
            #expect(!only.forms.keys.contains { $0.hasSuffix("/migrate/certificates") }, "two steps at once")
            try await simulator.withClient(.publicKey) { wechatPay in
                #expect(await thrownError { try await wechatPay.v3.certificates.get() }?.status == 404)
            }
            _ = try await visitor.submit(only, "/keys/migrate/both")
            let refused = try await visitor.submit(only, "/keys/rotate")
            #expect(refused.status == 200)
            #expect(simulator.keys.stage == .both)
        }
    }

    @Test func aCertificateIsIssuedAndTheOlderRemoved() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let page = try await visitor.open("/keys")
            #expect(!page.forms.keys.contains { $0.hasSuffix("/remove") }, "the last of its kind stays")
            let first = try #require(simulator.keys.all.first { $0.kind == .certificate }?.serial)
            let rotated = try await visitor.submit(page, "/keys/rotate")
            _ = try await visitor.submit(rotated, "/keys/\(first)/remove")
            let certificates = simulator.keys.all.filter { $0.kind == .certificate }.map(\.serial)
            #expect(certificates.count == 1 && certificates != [first])
            _ = try await visitor.submit(page, "/keys/add")
            #expect(simulator.keys.all.count { $0.kind == .publicKey } == 2)
        }
    }
}
