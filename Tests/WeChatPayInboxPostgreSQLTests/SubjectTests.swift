import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

/// What the entries of a few subjects go through, as their handlers see it.
private final class Lines: Sendable {
    struct Line {
        var held: Set<Int> = []
        var done: [Int] = []
    }

    private let lines: Mutex<[String: Line]> = Mutex([:])

    var all: [Line] { lines.withLock { Array($0.values) } }

    func change<Result: Sendable>(_ subject: String, _ change: (inout Line) -> Result) -> Result {
        lines.withLock { change(&$0[subject, default: Line()]) }
    }
}

extension PostgreSQLTests {
    @Suite("One handler per subject") struct SubjectTests {
        /// Of each two entries of a subject the later one is recorded first, while many claim: whoever saw an older state than there is would take
        /// the earlier one beside it.
        @Test func manyWhoClaimAtOnceNeverHoldTwoOfASubject() async throws {
            let subjects = 4
            let count = 400
            let lines = Lines()
            try await TestDatabase.with { database in
                try await withThrowingTaskGroup { group in
                    for subject in 0..<subjects {
                        let store = try await database.store(connections: 1)
                        group.addTask {
                            for number in 0..<count {
                                let time = number ^ 1
                                _ = try await store.record(.example("\(subject)-\(time)", of: "\(subject)", at: TimeInterval(time)))
                            }
                        }
                    }
                    for _ in 0..<8 {
                        let store = try await database.store(connections: 1)
                        group.addTask {
                            while try await store.counts().reduce(0, { $0 + ($1.key == .done || $1.key == .superseded ? $1.value : 0) }) < subjects
                                * count
                            {
                                for claim in try await store.claim(limit: 2, lease: .hour).claims {
                                    let subject = try #require(claim.entry.subject?.key)
                                    let time = Int(claim.entry.occurredAt.timeIntervalSince1970)
                                    let held = lines.change(subject) { line in
                                        line.held.insert(time)
                                        return line.held.count
                                    }
                                    #expect(held == 1)
                                    lines.change(subject) { line in
                                        line.held.remove(time)
                                        line.done.append(time)
                                    }
                                    #expect(try await store.complete(claim))
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(lines.all.map(\.done.count).reduce(0, +) > count)
            for line in lines.all { #expect(line.done == line.done.sorted()) }
        }
    }
}
