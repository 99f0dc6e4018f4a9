import Foundation
import Testing
import WeChatPay
import WeChatPayInbox

/// What ``InboxStore`` promises, for the tests of every store.
///
/// ```swift
/// @Test(arguments: InboxStoreConformance.all) func keepsItsPromises(_ check: InboxStoreConformance) async throws {
///     try await check.run(TestedStore(…))
/// }
/// ```
struct InboxStoreConformance: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (TestedStore) async throws -> Void

    init(_ description: String, _ run: @escaping @Sendable (TestedStore) async throws -> Void) {
        self.testDescription = description
        self.run = run
    }

    static let all = recording + handingOut + order + superseding + leases + ending + waiting + operating
}

/// An empty store under test. Its time must only pass noticeably when it is moved: leases and delays in the checks are hours long.
struct TestedStore: Sendable {
    /// The same entries by several connections; one where a store has no such thing.
    let connections: [any InboxStore]
    /// Moves the store's time on.
    let advance: @Sendable (Duration) async throws -> Void

    var store: any InboxStore { connections[0] }

    /// Records an entry that happened `time` seconds after another.
    @discardableResult
    func record(_ id: String, of subject: String? = nil, fact: String? = nil, at time: TimeInterval = 0) async throws -> InboxReceipt {
        try await store.record(.example(id, of: subject, fact: fact, at: time))
    }

    func claim(_ limit: Int = 100) async throws -> [InboxClaim] { try await store.claim(limit: limit, lease: .hour).claims }

    /// Hands out what is due, by id.
    func claimIDs() async throws -> [String] { try await claim().map(\.entry.id) }

    /// Hands out one entry.
    func claimOne() async throws -> InboxClaim { try #require(try await claim(1).first) }

    func handle(_ id: String) async throws {
        let claim = try #require(try await claim().first { $0.entry.id == id })
        #expect(try await store.complete(claim))
    }

    func found(_ id: String) async throws -> InboxRecord { try #require(try await store.record(id: id)) }

    func state(of id: String) async throws -> InboxState { try await found(id).state }
}

extension InboxEntry {
    static func example(_ id: String, of subject: String? = nil, fact: String? = nil, at time: TimeInterval = 0) -> InboxEntry {
        InboxEntry(
            id: id, eventType: "REFUND.SUCCESS", protocolVersion: .v3, subject: subject.map { WebhookSubject(key: $0, fact: fact) },
            occurredAt: Date(timeIntervalSince1970: 1_800_000_000 + time), body: Data("body of \(id)".utf8)
        )
    }
}

extension Duration {
    static let hour = Duration.seconds(3600)
}

extension InboxStoreConformance {
    private static let recording = [
        InboxStoreConformance("an entry is kept as it is") { tested async throws in
            let all = Data(UInt8.min...UInt8.max)
            var entries = [
                InboxEntry.example("plain"), .example("of a subject", of: "退款:1"),
                .example("of a fact", of: "退款:1", fact: "REFUND.SUCCESS", at: -0.5),
            ]
            entries[0].body = all
            entries[0].protocolVersion = .v2
            entries[1].body = Data()
            entries[1].eventType = "事件 '\"\\ ;--"
            for entry in entries { #expect(try await tested.store.record(entry) == .recorded) }
            for entry in entries {
                let record = try await tested.found(entry.id)
                #expect(record.entry == entry)
                #expect(record.state == .pending)
                #expect(record.attempts == 0)
                #expect(record.lastError == nil)
                #expect(record.finishedAt == nil)
            }
            let claimed = try await tested.claim().map(\.entry)
            #expect(claimed.contains(entries[0]))
            #expect(claimed.contains(entries[2]))
            #expect(try await tested.store.record(id: "unknown") == nil)
        },
        InboxStoreConformance("an id is recorded once, in whatever state its entry is") { tested async throws in
            try await tested.record("a")
            for state in [InboxState.pending, .leased, .parked, .dropped] {
                switch state {
                case .leased: _ = try await tested.claimOne()
                case .parked:
                    try await tested.advance(.hour * 2)
                    #expect(try await tested.store.park(tested.claimOne(), because: "test"))
                case .dropped: #expect(try await tested.store.drop(id: "a"))
                default: break
                }
                #expect(try await tested.state(of: "a") == state)
                let before = try await tested.found("a")
                #expect(try await tested.record("a", of: "another subject", at: 99) == .duplicate(of: "a"))
                #expect(try await tested.found("a") == before)
            }
            try await tested.record("b")
            try await tested.handle("b")
            #expect(try await tested.record("b") == .duplicate(of: "b"))
            #expect(try await tested.claimIDs() == [])
        },
        InboxStoreConformance("a fact is recorded once, whatever number it comes under") { tested async throws in
            #expect(try await tested.record("a", of: "order", fact: "PAID") == .recorded)
            #expect(try await tested.record("b", of: "order", fact: "PAID", at: 5) == .duplicate(of: "a"))
            #expect(try await tested.store.record(id: "b") == nil)
            try await tested.handle("a")
            #expect(try await tested.record("c", of: "order", fact: "PAID") == .duplicate(of: "a"))
            #expect(try await tested.record("d", of: "order", fact: "CLOSED") == .recorded)
            #expect(try await tested.record("e", of: "other order", fact: "PAID") == .recorded)
        },
        InboxStoreConformance("what has no fact, or no subject, has no other duplicates than by id") { tested async throws in
            for id in ["a", "b"] { #expect(try await tested.record(id, of: "complaint") == .recorded) }
            for id in ["c", "d"] { #expect(try await tested.record(id) == .recorded) }
            #expect(try await tested.store.counts() == [.pending: 4])
        },
        InboxStoreConformance("of many who record an entry at once, one does") { tested async throws in
            try await expectOneRecords(tested, by: 40) { _ in .example("same") }
            #expect(try await tested.store.counts() == [.pending: 1])
        },
        InboxStoreConformance("of many who record a fact at once, under a number each, one does") { tested async throws in
            try await expectOneRecords(tested, by: 40) { .example("number \($0)", of: "order", fact: "PAID") }
            #expect(try await tested.store.counts() == [.pending: 1])
        },
    ]

    private static func expectOneRecords(_ tested: TestedStore, by count: Int, _ entry: @escaping @Sendable (Int) -> InboxEntry) async throws {
        let receipts = try await withThrowingTaskGroup(of: (String, InboxReceipt).self) { group in
            for number in 0..<count {
                let store = tested.connections[number % tested.connections.count]
                group.addTask { (entry(number).id, try await store.record(entry(number))) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let recorded = receipts.filter { $0.1 == .recorded }.map(\.0)
        #expect(recorded.count == 1)
        #expect(receipts.count { $0.1 == .duplicate(of: recorded.first ?? "") } == count - 1)
    }

    private static let handingOut = [
        InboxStoreConformance("a due entry is handed out once, as often as anybody asks") { tested async throws in
            try await tested.record("a")
            let claim = try await tested.claimOne()
            #expect(claim.entry == .example("a"))
            #expect(claim.attempt == 1)
            #expect(claim.receivedAt == (try await tested.found("a").receivedAt))
            #expect(try await tested.state(of: "a") == .leased)
            for store in tested.connections { #expect(try await store.claim(limit: 9, lease: .hour) == InboxBatch()) }
        },
        InboxStoreConformance("of many who claim at once, one gets each entry") { tested async throws in
            let ids = (0..<60).map { "entry \($0)" }
            for (number, id) in ids.enumerated() { try await tested.record(id, of: number % 3 == 0 ? "subject \(number)" : nil) }
            let claims = try await withThrowingTaskGroup(of: [InboxClaim].self) { group in
                for number in 0..<20 {
                    let store = tested.connections[number % tested.connections.count]
                    group.addTask {
                        var claims: [InboxClaim] = []
                        while true {
                            let batch = try await store.claim(limit: 2, lease: .hour)
                            claims += batch.claims
                            guard !batch.claims.isEmpty else { return claims }
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claims.map(\.entry.id).sorted() == ids.sorted())
            #expect(Set(claims.map(\.token)).count == ids.count)
        },
        InboxStoreConformance("no more are handed out than asked for, those due longest first") { tested async throws in
            for id in ["a", "b", "c"] {
                try await tested.record(id, at: id == "a" ? 99 : 0)
                try await tested.advance(.seconds(10))
            }
            #expect(try await tested.claim(0) == [])
            #expect(try await tested.claim(2).map(\.entry.id) == ["a", "b"])
            #expect(try await tested.claim(2).map(\.entry.id) == ["c"])
        },
    ]

    private static let order = [
        InboxStoreConformance("of a subject one entry at a time is handed out, in the order of what happened") { tested async throws in
            try await tested.record("third", of: "s", at: 3)
            try await tested.record("first", of: "s", at: 1)
            try await tested.record("second", of: "s", at: 2)
            for id in ["first", "second", "third"] {
                let claim = try await tested.claimOne()
                #expect(claim.entry.id == id)
                #expect(try await tested.claimIDs() == [])
                #expect(try await tested.store.complete(claim))
            }
            #expect(try await tested.claimIDs() == [])
        },
        InboxStoreConformance("what happened at one time comes in the order recorded") { tested async throws in
            let ids = ["z", "y", "x", "a", "b", "c"]
            for id in ids { try await tested.record(id, of: "s") }
            for id in ids {
                let claim = try await tested.claimOne()
                #expect(claim.entry.id == id)
                #expect(try await tested.store.complete(claim))
            }
        },
        InboxStoreConformance("subjects don't wait for each other, nor does what has none") { tested async throws in
            for id in ["a1", "b1", "a2", "b2"] { try await tested.record(id, of: String(id.prefix(1))) }
            for id in ["x", "y"] { try await tested.record(id) }
            #expect(Set(try await tested.claimIDs()) == ["a1", "b1", "x", "y"])
        },
        InboxStoreConformance("what is earlier but came later waits for the one under a lease, then goes first") { tested async throws in
            try await tested.record("later", of: "s", at: 2)
            let claim = try await tested.claimOne()
            try await tested.record("earlier", of: "s", at: 1)
            #expect(try await tested.claimIDs() == [])
            #expect(try await tested.store.release(claim))
            #expect(try await tested.claimIDs() == ["earlier"])
        },
        InboxStoreConformance("a postponed entry holds up those after it") { tested async throws in
            try await tested.record("first", of: "s", at: 1)
            try await tested.record("second", of: "s", at: 2)
            let claim = try await tested.claimOne()
            #expect(try await tested.store.postpone(claim, for: .hour, because: "test"))
            #expect(try await tested.claimIDs() == [])
            try await tested.advance(.hour * 2)
            #expect(try await tested.claimIDs() == ["first"])
        },
        InboxStoreConformance("a parked entry and a dropped one hold up nothing") { tested async throws in
            for (time, id) in ["parked", "dropped", "next"].enumerated() { try await tested.record(id, of: "s", at: TimeInterval(time)) }
            let claim = try await tested.claimOne()
            #expect(try await tested.store.park(claim, because: "test"))
            #expect(try await tested.store.drop(id: "dropped"))
            #expect(try await tested.claimIDs() == ["next"])
        },
    ]

    private static let superseding = [
        InboxStoreConformance("what is older than a done entry of its subject is superseded, and said to be") { tested async throws in
            try await tested.record("later", of: "s", at: 2)
            try await tested.handle("later")
            try await tested.record("earlier", of: "s", at: 1)
            try await tested.record("earlier elsewhere", of: "t", at: 1)
            try await tested.record("alone", at: 1)
            let batch = try await tested.store.claim(limit: 9, lease: .hour)
            #expect(batch.superseded == [.example("earlier", of: "s", at: 1)])
            #expect(Set(batch.claims.map(\.entry.id)) == ["earlier elsewhere", "alone"])
            let record = try await tested.found("earlier")
            #expect(record.state == .superseded)
            #expect(record.attempts == 0)
            #expect(record.finishedAt != nil)
            #expect(try await tested.store.claim(limit: 9, lease: .hour) == InboxBatch())
        },
        InboxStoreConformance("what happened at the time of a done entry is not superseded") { tested async throws in
            try await tested.record("a", of: "s", at: 1)
            try await tested.handle("a")
            try await tested.record("b", of: "s", at: 1)
            #expect(try await tested.claimIDs() == ["b"])
        },
        InboxStoreConformance("a parked or a dropped entry supersedes nothing") { tested async throws in
            try await tested.record("parked", of: "s", at: 2)
            #expect(try await tested.store.park(tested.claimOne(), because: "test"))
            try await tested.record("dropped", of: "s", at: 3)
            #expect(try await tested.store.drop(id: "dropped"))
            try await tested.record("earlier", of: "s", at: 1)
            #expect(try await tested.claimIDs() == ["earlier"])
        },
        InboxStoreConformance("those that are superseded count against the limit") { tested async throws in
            try await tested.record("later", of: "s", at: 9)
            try await tested.handle("later")
            try await tested.record("earlier", of: "s", at: 1)
            try await tested.advance(.seconds(10))
            try await tested.record("alone")
            let batch = try await tested.store.claim(limit: 1, lease: .hour)
            #expect(batch.superseded.map(\.id) == ["earlier"])
            #expect(batch.claims == [])
            #expect(try await tested.claim(1).map(\.entry.id) == ["alone"])
        },
        InboxStoreConformance("what an operator wants even if superseded is handed out, until it is done") { tested async throws in
            try await tested.record("later", of: "s", at: 2)
            try await tested.handle("later")
            try await tested.record("earlier", of: "s", at: 1)
            #expect(try await tested.claimIDs() == [])
            #expect(try await tested.store.retry(id: "earlier", evenIfSuperseded: false))
            #expect(try await tested.found("earlier").finishedAt == nil)
            #expect(try await tested.claimIDs() == [])
            #expect(try await tested.state(of: "earlier") == .superseded)

            #expect(try await tested.store.retry(id: "earlier", evenIfSuperseded: true))
            let claim = try await tested.claimOne()
            #expect(claim.entry.id == "earlier")
            #expect(try await tested.store.postpone(claim, for: .zero, because: "test"))
            let again = try await tested.claimOne()
            #expect(again.entry.id == "earlier")
            #expect(try await tested.store.complete(again))
        },
    ]

    private static let leases = [
        InboxStoreConformance("a lease that runs out hands its entry to another, and its old holder can change nothing") { tested async throws in
            try await tested.record("a")
            let old = try await tested.claimOne()
            try await tested.advance(.hour + .seconds(1))
            let new = try await tested.claimOne()
            #expect(new.entry == old.entry)
            #expect(new.attempt == 2)
            #expect(new.token != old.token)
            let before = try await tested.found("a")
            try await expectLost(old, tested)
            #expect(try await tested.found("a") == before)
            #expect(try await tested.store.complete(new))
            let done = try await tested.found("a")
            try await expectLost(old, tested)
            #expect(try await tested.found("a") == done)
        },
        InboxStoreConformance("the holder of a lease that ran out may end its work while nobody else has the entry") { tested async throws in
            for id in ["done", "postponed", "released", "parked"] { try await tested.record(id) }
            let claims = Dictionary(uniqueKeysWithValues: try await tested.claim().map { ($0.entry.id, $0) })
            try await tested.advance(.hour * 2)
            for claim in claims.values { #expect(try await !tested.store.extend(claim, by: .hour)) }
            #expect(try await tested.store.complete(#require(claims["done"])))
            #expect(try await tested.store.postpone(#require(claims["postponed"]), for: .hour, because: "test"))
            #expect(try await tested.store.release(#require(claims["released"])))
            #expect(try await tested.store.park(#require(claims["parked"]), because: "test"))
            #expect(try await tested.store.counts() == [.done: 1, .pending: 2, .parked: 1])
        },
        InboxStoreConformance("a lease that is extended runs on from then") { tested async throws in
            try await tested.record("a")
            let claim = try await tested.claimOne()
            for _ in 0..<3 {
                try await tested.advance(.seconds(3000))
                #expect(try await tested.store.extend(claim, by: .hour))
                #expect(try await tested.claimIDs() == [])
            }
            try await tested.advance(.hour + .seconds(1))
            #expect(try await tested.claimIDs() == ["a"])
        },
        InboxStoreConformance("a lease that ran out can't be extended beside one on an earlier entry of the subject") { tested async throws in
            try await tested.record("later", of: "s", at: 2)
            let old = try await tested.claimOne()
            try await tested.advance(.hour * 2)
            try await tested.record("earlier", of: "s", at: 1)
            #expect(try await tested.claimIDs() == ["earlier"])
            #expect(try await !tested.store.extend(old, by: .hour))
            #expect(try await tested.claimIDs() == [])
        },
        InboxStoreConformance("nothing is left to the holder of a claim that it gave back, whoever has the entry now") { tested async throws in
            let ends: [@Sendable (InboxClaim) async throws -> Bool] = [
                { try await tested.store.postpone($0, for: .zero, because: "test") }, { try await tested.store.release($0) },
                {
                    let isParked = try await tested.store.park($0, because: "test")
                    let isBack = try await tested.store.retry(id: $0.entry.id, evenIfSuperseded: false)
                    return isParked && isBack
                },
            ]
            try await tested.record("a")
            for end in ends {
                let old = try await tested.claimOne()
                #expect(try await end(old))
                try await expectLost(old, tested)
                let new = try await tested.claimOne()
                #expect(new.token != old.token)
                try await expectLost(old, tested)
                #expect(try await tested.store.release(new))
            }
        },
        InboxStoreConformance("who claims an entry of another's making is refused") { tested async throws in
            try await tested.record("a")
            try await tested.record("b")
            let claims = try await tested.claim()
            var forged = claims[0]
            forged.token = claims[1].token
            try await expectLost(forged, tested)
            forged.entry = .example("unknown")
            try await expectLost(forged, tested)
        },
    ]

    /// Expects that a claim is worth nothing.
    private static func expectLost(_ claim: InboxClaim, _ tested: TestedStore) async throws {
        for store in tested.connections {
            #expect(try await !store.extend(claim, by: .hour))
            #expect(try await !store.complete(claim))
            #expect(try await !store.postpone(claim, for: .hour, because: "lost"))
            #expect(try await !store.release(claim))
            #expect(try await !store.park(claim, because: "lost"))
        }
    }

    private static let ending = [
        InboxStoreConformance("a done entry stays done") { tested async throws in
            try await tested.record("a")
            let claim = try await tested.claimOne()
            #expect(try await tested.store.complete(claim))
            let record = try await tested.found("a")
            #expect(record.state == .done)
            #expect(record.finishedAt != nil)
            try await expectLost(claim, tested)
            try await tested.advance(.hour * 48)
            #expect(try await tested.claimIDs() == [])
            #expect(try await !tested.store.retry(id: "a", evenIfSuperseded: true))
            #expect(try await !tested.store.drop(id: "a"))
            #expect(try await tested.found("a") == record)
        },
        InboxStoreConformance("of many who complete a claim at once, one does") { tested async throws in
            try await tested.record("a")
            let claim = try await tested.claimOne()
            let completions = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    let store = tested.connections[number % tested.connections.count]
                    group.addTask { try await store.complete(claim) }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(completions == 1)
        },
        InboxStoreConformance("a postponed entry is due after its delay, and keeps the reason") { tested async throws in
            try await tested.record("a")
            let claim = try await tested.claimOne()
            #expect(try await tested.store.postpone(claim, for: .hour * 3, because: "的原因 'quoted'"))
            let record = try await tested.found("a")
            #expect(record.state == .pending)
            #expect(record.lastError == "的原因 'quoted'")
            #expect(record.attempts == 1)
            #expect(record.finishedAt == nil)
            try await tested.advance(.hour * 3 - .seconds(60))
            #expect(try await tested.claimIDs() == [])
            try await tested.advance(.seconds(61))
            let again = try await tested.claimOne()
            #expect(again.attempt == 2)
            #expect(try await tested.store.complete(again))
            #expect(try await tested.found("a").lastError == "的原因 'quoted'")
        },
        InboxStoreConformance("a released entry is due at once, and the attempt does not count") { tested async throws in
            try await tested.record("a")
            #expect(try await tested.store.postpone(tested.claimOne(), for: .zero, because: "test"))
            for _ in 0..<3 {
                let claim = try await tested.claimOne()
                #expect(claim.attempt == 2)
                #expect(try await tested.store.release(claim))
                let record = try await tested.found("a")
                #expect(record.state == .pending)
                #expect(record.attempts == 1)
                #expect(record.lastError == "test")
            }
        },
        InboxStoreConformance("a parked entry is handed out to nobody until it is tried again") { tested async throws in
            try await tested.record("a")
            _ = try await tested.claimOne()
            try await tested.advance(.hour * 2)
            #expect(try await tested.store.park(tested.claimOne(), because: "no such contract"))
            let record = try await tested.found("a")
            #expect(record.state == .parked)
            #expect(record.lastError == "no such contract")
            #expect(record.finishedAt != nil)
            #expect(record.attempts == 2)
            try await tested.advance(.hour * 48)
            #expect(try await tested.claimIDs() == [])
            #expect(try await tested.store.retry(id: "a", evenIfSuperseded: false))
            let pending = try await tested.found("a")
            #expect(pending.state == .pending)
            #expect(pending.attempts == 0)
            #expect(pending.finishedAt == nil)
            #expect(try await tested.claimOne().attempt == 1)
        },
    ]

    private static let waiting = [
        InboxStoreConformance("the time until something is due follows what is next in each line") { tested async throws in
            func expectTimeUntilDue(_ expected: Duration?, sourceLocation: SourceLocation = #_sourceLocation) async throws {
                let time = try await tested.store.timeUntilDue()
                guard let expected, expected > .zero else {
                    #expect(time == expected, sourceLocation: sourceLocation)
                    return
                }
                // A database's own clock goes on meanwhile.
                let found = try #require(time, sourceLocation: sourceLocation)
                #expect(found <= expected && found > expected - .seconds(600), "\(found)", sourceLocation: sourceLocation)
            }
            try await expectTimeUntilDue(nil)
            try await tested.record("a", of: "s", at: 2)
            try await expectTimeUntilDue(.zero)
            let claim = try await tested.claimOne()
            try await expectTimeUntilDue(.hour)
            try await tested.record("earlier", of: "s", at: 1)
            try await expectTimeUntilDue(.hour)
            try await tested.record("b", at: 1)
            try await expectTimeUntilDue(.zero)
            #expect(try await tested.store.postpone(tested.claimOne(), for: .hour * 5, because: "test"))
            try await expectTimeUntilDue(.hour)
            #expect(try await tested.store.complete(claim))
            try await expectTimeUntilDue(.zero)
            #expect(try await tested.claimIDs() == [])
            try await expectTimeUntilDue(.hour * 5)
            try await tested.advance(.hour * 5)
            try await expectTimeUntilDue(.zero)
            #expect(try await tested.store.park(tested.claimOne(), because: "test"))
            try await expectTimeUntilDue(nil)
        },
        InboxStoreConformance("what waits behind a postponed entry is not due before that") { tested async throws in
            try await tested.record("first", of: "s", at: 1)
            try await tested.record("second", of: "s", at: 2)
            #expect(try await tested.store.postpone(tested.claimOne(), for: .hour * 5, because: "test"))
            let time = try #require(try await tested.store.timeUntilDue())
            #expect(time > .hour * 4)
        },
    ]

    private static let operating = [
        InboxStoreConformance("records of a state come in pages, those first received first") { tested async throws in
            let ids = (0..<7).map { "\(9 - $0)" }
            for (time, id) in ids.enumerated() { try await tested.record(id, at: -TimeInterval(time)) }
            var pages: [[String]] = []
            repeat {
                pages.append(try await tested.store.records(in: .pending, limit: 3, after: pages.last?.last).map(\.entry.id))
            } while pages.last?.isEmpty == false
            #expect(pages == [Array(ids[0..<3]), Array(ids[3..<6]), Array(ids[6..<7]), []])
            #expect(try await tested.store.records(in: .parked, limit: 3, after: nil) == [])
            #expect(try await tested.store.records(in: .pending, limit: 3, after: "unknown") == [])
            #expect(try await tested.store.records(in: .pending, limit: 1, after: nil) == [tested.found(ids[0])])
        },
        InboxStoreConformance("a page goes on after a record that is in another state by now") { tested async throws in
            for id in ["a", "b", "c"] { try await tested.record(id) }
            #expect(try await tested.store.drop(id: "b"))
            #expect(try await tested.store.records(in: .pending, limit: 9, after: "b").map(\.entry.id) == ["c"])
        },
        InboxStoreConformance("the records of each state are counted") { tested async throws in
            #expect(try await tested.store.counts() == [:])
            try await tested.record("done", of: "s", at: 2)
            try await tested.handle("done")
            try await tested.record("superseded", of: "s", at: 1)
            _ = try await tested.claim()
            try await tested.record("parked")
            #expect(try await tested.store.park(tested.claimOne(), because: "test"))
            try await tested.record("leased")
            _ = try await tested.claimOne()
            for id in ["pending", "pending too", "dropped"] { try await tested.record(id) }
            #expect(try await tested.store.drop(id: "dropped"))
            #expect(
                try await tested.store.counts() == [.done: 1, .superseded: 1, .parked: 1, .leased: 1, .pending: 2, .dropped: 1]
            )
        },
        InboxStoreConformance("what is parked, dropped or superseded is tried again; what waits or is parked is dropped") { tested async throws in
            try await tested.record("a")
            #expect(try await !tested.store.retry(id: "a", evenIfSuperseded: true))
            let claim = try await tested.claimOne()
            #expect(try await !tested.store.retry(id: "a", evenIfSuperseded: true))
            #expect(try await !tested.store.drop(id: "a"))
            #expect(try await tested.store.park(claim, because: "test"))
            #expect(try await tested.store.drop(id: "a"))
            let record = try await tested.found("a")
            #expect(record.state == .dropped)
            #expect(record.finishedAt != nil)
            #expect(try await !tested.store.drop(id: "a"))
            #expect(try await tested.claimIDs() == [])
            #expect(try await tested.store.retry(id: "a", evenIfSuperseded: false))
            #expect(try await tested.claimIDs() == ["a"])
            #expect(try await !tested.store.retry(id: "unknown", evenIfSuperseded: true))
            #expect(try await !tested.store.drop(id: "unknown"))
        },
        InboxStoreConformance("what was finished before a time is forgotten, and nothing else") { tested async throws in
            try await tested.record("done", of: "s", fact: "PAID", at: 2)
            try await tested.handle("done")
            try await tested.record("superseded", of: "s", at: 1)
            #expect(try await tested.claimIDs() == [])
            try await tested.record("dropped")
            #expect(try await tested.store.drop(id: "dropped"))
            try await tested.record("parked")
            #expect(try await tested.store.park(tested.claimOne(), because: "test"))
            try await tested.record("leased")
            _ = try await tested.claimOne()
            try await tested.record("pending")
            try await tested.advance(.hour * 10)
            try await tested.record("done lately")
            try await tested.handle("done lately")

            let time = try #require(try await tested.found("done lately").finishedAt)
            #expect(try await tested.store.purge(finishedBefore: time.addingTimeInterval(-20 * 3600)) == 0)
            #expect(try await tested.store.purge(finishedBefore: time.addingTimeInterval(-5 * 3600)) == 3)
            for id in ["done", "superseded", "dropped"] { #expect(try await tested.store.record(id: id) == nil) }
            for id in ["parked", "leased", "pending", "done lately"] { #expect(try await tested.store.record(id: id) != nil) }
            // Nothing is known of them any more: not the number, not the fact, not that it was the latest.
            #expect(try await tested.record("again", of: "s", fact: "PAID") == .recorded)
            #expect(try await tested.record("superseded", of: "s", at: 1) == .recorded)
        },
    ]
}
