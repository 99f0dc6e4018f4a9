import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPayInbox

@testable import WeChatPaySimulator

/// The platform, as a test plays it to workers that die: it signs, encrypts, and repeats until it is told that a notification is recorded.
actor PlayedPlatform {
    private struct Planned {
        var sent: JournalCheck.Sent
        /// Those of one fact are recorded once.
        var fact: String
        var event: String
        var isAcknowledged = false
    }

    private let writer: NotificationWriter
    private let folder: String
    private let storeURL: String
    private let store: any InboxStore
    private var random: SeededRandom
    private var planned: [Planned] = []
    private var subjects = 0
    /// Workers that the test killed.
    private var killed: Set<String> = []

    /// - Parameters:
    ///   - storeURL: what workers are told of the store.
    ///   - store: the same for this process.
    init(_ writer: NotificationWriter, folder: String, storeURL: String, store: any InboxStore, seed: UInt64) {
        self.writer = writer
        self.folder = folder
        self.storeURL = storeURL
        self.store = store
        self.random = SeededRandom(seed: seed)
    }

    private var journal: String { folder + "/journal" }

    /// Five more notifications: three of one subject, two of one fact.
    func addNotifications() {
        subjects += 2
        for time in (1...3).shuffled(using: &random) { add("REFUND.ABNORMAL", of: "R\(subjects)", at: time, fact: "\(time)") }
        for _ in 1...2 { add("REFUND.SUCCESS", of: "R\(subjects + 1)", at: 1, fact: "success") }
    }

    private func add(_ event: String, of subject: String, at time: Int, fact: String) {
        let sent = JournalCheck.Sent(id: "EV-\(planned.count)", subject: subject, time: time)
        planned.append(Planned(sent: sent, fact: "\(subject) \(fact)", event: event))
    }

    /// Starts a worker that is sent, in any order, what is not acknowledged yet, some of it twice, and some of the rest again.
    ///
    /// - Parameter share: how much of it, from 0 to 1.
    func startWorker(
        killAt: Int? = nil, stopAt: Int? = nil, of countedSteps: [String] = [], lease: Duration = .milliseconds(300), share: Double = 1
    ) throws -> WorkerProcess {
        var numbers = planned.indices.filter { !planned[$0].isAcknowledged && Double.random(in: 0..<1, using: &random) < share }
        numbers += numbers.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        numbers += planned.indices.suffix(20).filter { planned[$0].isAcknowledged && Int.random(in: 0..<5, using: &random) == 0 }
        let lines = try numbers.shuffled(using: &random).map { try line($0) }
        let credentials = writer.credentials
        let settings: JSON = [
            "store": .string(storeURL), "journal": .string(journal), "leaseMilliseconds": .integer(Int(Int(lease / .milliseconds(1)))),
            "killAt": killAt.map { .integer($0) } ?? .null, "stopAt": stopAt.map { .integer($0) } ?? .null,
            "countedSteps": .array(countedSteps.map(JSON.string)),
            "merchantID": .string(credentials.mchid),
            "privateKey": .string(credentials.privateKey), "certificate": .string(credentials.certificate),
            "apiV3Key": .string(credentials.apiV3Key), "platformPublicKeyID": .string(credentials.platformPublicKeyID),
            "platformPublicKey": .string(credentials.platformPublicKey),
        ]
        return try WorkerProcess(String(decoding: settings.encoded(), as: UTF8.self), lines: lines)
    }

    private func line(_ number: Int) throws -> String {
        let plan = planned[number]
        let resource: JSON = [
            "mchid": .string(writer.credentials.mchid), "out_refund_no": .string(plan.sent.subject), "amount": ["total": .integer(number)],
        ]
        var notification = NotificationWriter.V3(
            id: plan.sent.id, event: plan.event, summary: "", originalType: "refund", resource: try resource.encoded()
        )
        notification.createTime = "2026-01-01T00:00:0\(plan.sent.time)+08:00"
        let request = try writer.v3(notification)
        let headers = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name.rawName, JSON.string($0.value)) })
        let line: JSON = ["number": .integer(number), "headers": .object(headers), "body": .string(request.body.base64EncodedString())]
        return String(decoding: try line.encoded(), as: UTF8.self)
    }

    /// Takes note of what a worker acknowledges, until it ends.
    func hear(_ worker: WorkerProcess) async {
        for await reply in worker.replies {
            if reply.status == 204 { planned[reply.number].isAcknowledged = true }
            #expect(reply.status == 204 || reply.status >= 500, "a true notification was refused for good")
        }
    }

    /// Kills a worker that runs.
    func kill(_ worker: WorkerProcess) {
        killed.insert("\(worker.process.pid)")
        worker.process.send(SIGKILL)
    }

    /// Has a worker stand still, at a step of its handling of one more notification, until another one has had that; then it goes on.
    func outlast(stopAt: Int) async throws {
        subjects += 1
        add("REFUND.ABNORMAL", of: "R\(subjects)", at: 1, fact: "1")
        let stopped = try startWorker(stopAt: stopAt, of: ["before effect", "after effect", "before complete"])
        defer { stopped.process.send(SIGCONT) }
        async let heard: Void = hear(stopped)
        while (try? String(contentsOfFile: journal, encoding: .utf8).contains("\(stopped.process.pid) stopped ")) != true {
            try await Task.sleep(for: .milliseconds(5))
        }
        let other = try startWorker()
        async let otherHeard: Void = hear(other)
        for _ in 0..<3000 where try await store.timeUntilDue() != nil { try await Task.sleep(for: .milliseconds(20)) }
        stopped.process.send(SIGCONT)
        stopped.finish()
        other.finish()
        #expect(await stopped.wait() == 0)
        _ = await (other.wait(), heard, otherHeard)
    }

    /// Lets workers that nobody kills do the rest.
    func finish() async throws {
        while true {
            let worker = try startWorker()
            async let heard: Void = hear(worker)
            // What it refuses, the next one gets.
            for _ in 0..<100 where !isAcknowledged { try await Task.sleep(for: .milliseconds(20)) }
            while isAcknowledged, try await store.timeUntilDue() != nil { try await Task.sleep(for: .milliseconds(20)) }
            worker.finish()
            #expect(await worker.wait() == 0)
            await heard
            if isAcknowledged { return }
        }
    }

    private var isAcknowledged: Bool { planned.allSatisfy(\.isAcknowledged) }

    /// Holds the journal and the store against what was sent.
    func check() async throws -> JournalCheck {
        let check = JournalCheck(try String(contentsOfFile: journal, encoding: .utf8), sent: planned.map(\.sent), killed: killed)
        #expect(check.problems == [])
        #expect(isAcknowledged)
        for (fact, plans) in Dictionary(grouping: planned, by: \.fact) {
            var states: [InboxState] = []
            for plan in plans {
                guard let record = try await store.record(id: plan.sent.id) else { continue }
                states.append(record.state)
                let effects = check.effects(of: plan.sent.id)
                #expect(record.state == .done ? effects >= 1 : effects >= 0, "\(plan.sent.id) is \(record.state) after \(effects) effects")
            }
            #expect(states == [.done] || states == [.superseded], "\(fact) was acknowledged and is \(states)")
        }
        return check
    }
}

/// Always the same numbers.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
