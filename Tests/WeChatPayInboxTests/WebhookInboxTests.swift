import Foundation
import HTTPTypes
import Logging
import ServiceLifecycle
import Synchronization
import Testing
import WeChatPay

@testable import WeChatPayInbox

/// How what is recorded is handled, with a store that fails and a clock that is moved.
@Suite(.timeLimit(.minutes(1))) struct WebhookInboxTests {
    private struct Failure: Error {}

    private let notifications: TrueNotifications
    private let clock = ManualClock()
    private let time = SettableTime()
    private let store: MemoryInboxStore

    init() throws {
        notifications = try TrueNotifications.shared.get()
        store = MemoryInboxStore { [time] in time.now }
    }

    /// Runs an inbox while `body` does.
    private func run(
        _ store: WatchedStore, configure: (inout WebhookInbox.Configuration) -> Void = { _ in }, handler: @escaping WebhookInbox.Handler,
        _ body: (WebhookInbox) async throws -> Void
    ) async throws {
        var configuration = WebhookInbox.Configuration()
        configuration.logger = Logger(label: "inbox") { _ in SwiftLogNoOpLogHandler() }
        configure(&configuration)
        let inbox = WebhookInbox(notifications.receiver, store: store, configuration: configuration, clock: clock, handler: handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await inbox.run() }
            try await body(inbox)
            group.cancelAll()
        }
    }

    private func advance(by duration: Duration) {
        time.advance(by: duration)
        clock.advance(by: duration)
    }

    @Test func whatIsRecordedHereIsHandledAtOnceAndOnlyOnce() async throws {
        let watched = WatchedStore(store)
        let handled = Mutex<[String]>([])
        try await run(watched) { notification, claim in
            handled.withLock { $0.append("\(notification.id) \(claim.attempt) \((try? notification.json.user_received_account.string) ?? "")") }
        } _: { inbox in
            // The first look is over before anything is there; nobody moves the clock.
            await watched.wait(for: "timeUntilDue")
            for _ in 1...2 { _ = await inbox.reply(to: try notifications.refund("EV-1")) }
            await watched.wait(for: "complete")
        }
        #expect(handled.withLock(\.self) == ["EV-1 1 支付用户零钱"])
        #expect(try await store.counts() == [.done: 1])
    }

    @Test func aFailureIsTriedAgainLaterAndLaterThenParked() async throws {
        let watched = WatchedStore(store)
        let attempts = Mutex<[Int]>([])
        try await run(
            watched,
            configure: {
                $0.maximumAttempts = 4
                $0.lease = .hour * 100_000
            }
        ) { _, claim in
            attempts.withLock { $0.append(claim.attempt) }
            throw Failure()
        } _: { inbox in
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            for failures in 1...3 {
                await watched.wait(for: "postpone", count: failures)
                let record = try #require(try await store.record(id: "EV-1"))
                let delay = record.dueAt.timeIntervalSince(time.now)
                let longest = Double(1 << (failures - 1))
                #expect(delay >= longest / 2 && delay <= longest)
                #expect(record.lastError == "Failure()")
                // The next look comes when it is due or after the poll interval, whichever is first.
                time.advance(by: .seconds(longest))
                await wake(clock, until: { attempts.withLock(\.count) > failures })
            }
            await watched.wait(for: "park")
        }
        #expect(attempts.withLock(\.self) == [1, 2, 3, 4])
        #expect(try await store.record(id: "EV-1")?.state == .parked)
    }

    @Test func aHandlerMayParkAtOnce() async throws {
        let watched = WatchedStore(store)
        try await run(watched) { _, _ in
            throw WebhookInbox.Park("no such refund")
        } _: { inbox in
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            await watched.wait(for: "park")
        }
        #expect(try await store.record(id: "EV-1")?.lastError == "no such refund")
    }

    @Test func whatCannotBeOpenedIsParkedWithTheReason() async throws {
        let watched = WatchedStore(store)
        _ = try await store.record(.example("broken"))
        try await run(watched) { _, _ in
            Issue.record("it was handed out")
        } _: { _ in
            await watched.wait(for: "park")
        }
        #expect(try await store.record(id: "broken")?.lastError?.hasPrefix("It can't be opened:") == true)
    }

    @Test func whatNeverComesBackIsParkedUnhandled() async throws {
        let watched = WatchedStore(store)
        _ = try await store.record(.example("deadly"))
        for _ in 1...3 {
            _ = try await store.claim(limit: 1, lease: .seconds(1))
            time.advance(by: .seconds(2))
        }
        try await run(watched, configure: { $0.maximumAttempts = 3 }) { _, _ in
            Issue.record("it was handed out")
        } _: { _ in
            await watched.wait(for: "park")
        }
        #expect(try await store.record(id: "deadly")?.lastError?.contains("3 times") == true)
    }

    @Test func theLeaseIsKeptWhileTheHandlerRuns() async throws {
        let watched = WatchedStore(store)
        let (gate, opener) = AsyncStream<Void>.makeStream()
        try await run(watched) { _, _ in
            for await _ in gate { return }
        } _: { inbox in
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            for extensions in 1...9 {
                await clock.waitForSleeper(of: .seconds(10))
                // Out of step with the lease's end, for which somebody sleeps, too.
                advance(by: .seconds(10.5))
                await watched.wait(for: "extend", count: extensions)
            }
            #expect(try await store.claim(limit: 1, lease: .hour) == InboxBatch())
            opener.finish()
            await watched.wait(for: "complete")
        }
        #expect(try await store.counts() == [.done: 1])
    }

    @Test func aHandlerIsCancelledWhenItsLeaseIsTaken() async throws {
        let watched = WatchedStore(store)
        let (cancellations, cancelled) = AsyncStream<Void>.makeStream()
        try await run(watched) { _, claim in
            guard claim.attempt == 1 else { return }
            await untilCancelled()
            cancelled.yield()
            throw Failure()
        } _: { inbox in
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            await clock.waitForSleeper(of: .seconds(10))
            // The machine stood still for longer than the lease, and another process has the entry.
            time.advance(by: .hour)
            _ = try await store.claim(limit: 1, lease: .hour)
            clock.advance(by: .seconds(10))
            for await _ in cancellations { break }
        }
        #expect(watched.count(of: "postpone") == 0)
        #expect(try await store.record(id: "EV-1")?.attempts == 2)
    }

    @Test func aHandlerIsCancelledWhenItsLeaseCannotBeExtendedInTime() async throws {
        let watched = WatchedStore(store, before: { call, _ in if call == "extend" { throw Failure() } })
        let (cancellations, cancelled) = AsyncStream<Void>.makeStream()
        try await run(watched) { _, _ in
            await untilCancelled()
            cancelled.yield()
        } _: { inbox in
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            for _ in 1...2 {
                await clock.waitForSleeper(of: .seconds(10))
                advance(by: .seconds(10))
            }
            await clock.waitForSleeper(of: .seconds(10))
            advance(by: .seconds(10))
            for await _ in cancellations { break }
            // It ended well nevertheless, and nobody else has it.
            await watched.wait(for: "complete")
        }
        #expect(try await store.counts() == [.done: 1])
    }

    @Test func whatIsHandedOutAfterItsLeaseRanOutIsLeftToOthers() async throws {
        let lease = Duration.hour * 100_000
        let watched = WatchedStore(store, before: { [clock] call, number in if call == "claim", number == 1 { clock.advance(by: lease) } })
        let request = try notifications.refund("EV-1")
        _ = try await store.record(InboxEntry(notifications.receiver.receive(request), body: request.body))
        let attempts = Mutex<[Int]>([])
        try await run(watched, configure: { $0.lease = lease }) { _, claim in
            attempts.withLock { $0.append(claim.attempt) }
        } _: { _ in
            await watched.wait(for: "timeUntilDue")
            time.advance(by: lease)
            await wake(clock, until: { watched.count(of: "complete") == 1 })
        }
        #expect(attempts.withLock(\.self) == [2])
    }

    @Test func aStoreThatFailsIsAskedAgainAndTheHandlerIsNot() async throws {
        let watched = WatchedStore(
            store, before: { call, number in if ["claim", "complete"].contains(call), number <= 3 { throw Failure() } }
        )
        let handled = Mutex(0)
        try await run(watched) { _, _ in
            handled.withLock { $0 += 1 }
        } _: { inbox in
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            await wake(clock, until: { watched.count(of: "complete") == 1 })
        }
        #expect(handled.withLock(\.self) == 1)
        #expect(try await store.counts() == [.done: 1])
    }

    @Test func noMoreIsClaimedThanCanBeHandled() async throws {
        let watched = WatchedStore(store)
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let running = Mutex((now: 0, most: 0))
        try await run(watched, configure: { $0.maximumHandlers = 2 }) { _, _ in
            running.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            for await _ in gate { break }
            running.withLock { $0.now -= 1 }
        } _: { inbox in
            for number in 1...5 { _ = await inbox.reply(to: try notifications.refund("EV-\(number)", of: "R\(number)")) }
            while running.withLock({ $0.now < 2 }) { await Task.yield() }
            #expect(try await store.counts() == [.leased: 2, .pending: 3])
            opener.finish()
            await watched.wait(for: "complete", count: 5)
        }
        #expect(running.withLock(\.most) == 2)
    }

    @Test func whatIsOldIsPurged() async throws {
        _ = try await store.record(.example("old"))
        _ = try await store.complete(#require(try await store.claim(limit: 1, lease: .hour).claims.first))
        let watched = WatchedStore(store)
        // The store's time stands still; the inbox reckons with the real one.
        try await run(watched, configure: { $0.retention = .seconds(Date().timeIntervalSince(time.now) - 60) }) { _, _ in
        } _: { _ in
            await watched.wait(for: "purge")
        }
        #expect(try await store.counts() == [:])
    }

    @Test func aGracefulShutdownLetsHandlersEndAndTakesNothingNew() async throws {
        try await shutDown(handler: { gate in for await _ in gate { return } }, whileEnding: { $0.finish() })
        #expect(try await store.record(id: "EV-1")?.state == .done)
        #expect(try await store.record(id: "EV-2")?.state == .pending)
    }

    @Test func whatIsNotHandledInTimeAtAShutdownIsGivenBack() async throws {
        try await shutDown(
            handler: { _ in
                await untilCancelled()
                throw CancellationError()
            },
            whileEnding: { _ in
                await clock.waitForSleeper(of: .seconds(20))
                advance(by: .seconds(20))
            }
        )
        let record = try #require(try await store.record(id: "EV-1"))
        #expect(record.state == .pending)
        #expect(record.attempts == 0)
        #expect(record.lastError == nil)
    }

    private func shutDown(
        handler: @escaping @Sendable (AsyncStream<Void>) async throws -> Void,
        whileEnding: (AsyncStream<Void>.Continuation) async -> Void
    ) async throws {
        var configuration = WebhookInbox.Configuration()
        configuration.logger = Logger(label: "inbox") { _ in SwiftLogNoOpLogHandler() }
        // So that nothing but the shutdown is as long.
        configuration.lease = .hour
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let (starts, started) = AsyncStream<Void>.makeStream()
        let inbox = WebhookInbox(notifications.receiver, store: store, configuration: configuration, clock: clock) { _, _ in
            started.yield()
            try await handler(gate)
        }
        let services = ServiceGroup(configuration: .init(services: [inbox], logger: configuration.logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            _ = await inbox.reply(to: try notifications.refund("EV-1"))
            for await _ in starts { break }
            await services.triggerGracefulShutdown()
            await clock.waitForSleeper(of: .seconds(20))
            _ = await inbox.reply(to: try notifications.refund("EV-2", of: "R2"))
            await whileEnding(opener)
            try await group.waitForAll()
        }
    }
}

private func untilCancelled() async {
    let (never, _) = AsyncStream<Void>.makeStream()
    for await _ in never {}
}

/// Lets all pauses end at once, until something has come about.
private func wake(_ clock: ManualClock, until isDone: () -> Bool) async {
    while !isDone() {
        clock.advance(by: .seconds(1))
        await Task.yield()
    }
}
