import Foundation
import GRDB
import Testing

@testable import WeChatPaySimulator

/// The state file with more than one who wants it.
@Suite struct StateFileTests {
    private func inFolder(_ body: (Simulator.Configuration) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        configuration.stateFile = folder + "/state.sqlite"
        try await body(configuration)
    }

    @Test func twoSimulatorsCannotShareAStateFile() async throws {
        try await inFolder { configuration in
            try await Simulator.run(configuration) { _ in
                do {
                    try await Simulator.run(configuration) { _ in }
                    Issue.record("two simulators share a state file")
                } catch {
                    #expect("\(error)".contains("in use"))
                }
            }
            try await Simulator.run(configuration) { _ in }
        }
    }

    @Test func whatIsNoDatabaseIsNamedAndLeftAlone() async throws {
        try await inFolder { configuration in
            let file = try #require(configuration.stateFile)
            try FileManager.default.createDirectory(
                atPath: try #require(configuration.credentialsDirectory), withIntermediateDirectories: true
            )
            let text = String(repeating: "not a database. ", count: 100)
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            do {
                try await Simulator.run(configuration) { _ in }
                Issue.record("a text file was taken for a state file")
            } catch {
                #expect(error is SimulatorError)
                #expect("\(error)".contains(file))
            }
            #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
        }
    }

    @Test func movesOfTheClockAtOnceAllCountAndLast() async throws {
        try await inFolder { configuration in
            try await Simulator.run(configuration) { simulator in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<50 { group.addTask { try await simulator.clock.advance(by: .seconds(3600)) } }
                    try await group.waitForAll()
                }
                #expect(abs(simulator.clock.now.timeIntervalSinceNow - 50 * 3600) < 1)
            }
            try await Simulator.run(configuration) { simulator in
                #expect(abs(simulator.clock.now.timeIntervalSinceNow - 50 * 3600) < 1)
            }
        }
    }

    @Test func aFileOfAnEarlierVersionLearnsWhoseItsRecordsAre() async throws {
        try await inFolder { configuration in
            let file = try #require(configuration.stateFile)
            try FileManager.default.createDirectory(atPath: try #require(configuration.credentialsDirectory), withIntermediateDirectories: true)
            let earlier = try StateFile(path: file)
            try await earlier.write { records in
                for user in ["oOther", "oUser"] { try UserMessage.send(to: user, "for \(user)", in: records, at: .now) }
                try records.database.execute(
                    sql: """
                        DROP INDEX record_on_owner; ALTER TABLE record DROP COLUMN owner;
                        DELETE FROM grdb_migrations WHERE identifier <> '1'
                        """
                )
            }
            try earlier.close()
            let state = try StateFile(path: file)
            #expect(try await state.read { try $0.latest(UserMessage.self, of: "oUser").map(\.text) } == ["for oUser"])
            try state.close()
        }
    }
}
