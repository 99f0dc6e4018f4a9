import Foundation
import Synchronization
import Testing

@testable import WeChatPay

/// Time limits, cancellation, turns and the end of a client.
@Suite struct LimitTests {
    /// A platform that never answers, until its caller goes away.
    private let silent = PlatformDouble { _, _ in
        try await Task.sleep(for: .seconds(3600))
        throw CancellationError()
    }

    @Test func aSilentPlatformEndsInAnUnknownOutcome() async throws {
        let error = await WeChatPayError.thrown { try await silent.client { $0.timeLimits.attempt = .milliseconds(20) }.v3.x.post(json: [:]) }
        #expect(error?.kind == .timedOut)
        #expect(error?.outcome == .unknown)
        #expect(error?.isRetryable == false)
    }

    @Test func theWholeCallHasALimitOfItsOwn() async throws {
        let error = await WeChatPayError.thrown {
            try await silent.client {
                $0.timeLimits.attempt = .seconds(3600)
                $0.timeLimits.call = .milliseconds(20)
            }.v3.x.get()
        }
        #expect(error?.kind == .timedOut)
        #expect(silent.requests.count == 1)
    }

    @Test func cancellingACallUnderWaySaysThatItMayHaveTakenEffect() async throws {
        let started = AsyncStream<Void>.makeStream()
        let platform = PlatformDouble { _, _ in
            started.continuation.yield()
            try await Task.sleep(for: .seconds(3600))
            throw CancellationError()
        }
        let wechatPay = try platform.client()
        let call = Task { await WeChatPayError.thrown { try await wechatPay.v3.x.post(json: [:]) } }
        for await _ in started.stream { break }
        call.cancel()
        let error = await call.value
        #expect(error?.kind == .cancelled)
        #expect(error?.outcome == .unknown)
    }

    @Test func aCallThatGivesUpWhileItWaitsForItsTurnWasNotSent() async throws {
        let started = AsyncStream<Void>.makeStream()
        let platform = PlatformDouble { _, _ in
            started.continuation.yield()
            try await Task.sleep(for: .seconds(3600))
            throw CancellationError()
        }
        let wechatPay = try platform.client { $0.maximumConcurrentCalls = 1 }
        let first = Task { await WeChatPayError.thrown { try await wechatPay.v3.x.post(json: [:]) } }
        for await _ in started.stream { break }
        let second = Task { await WeChatPayError.thrown { try await wechatPay.v3.x.post(json: [:]) } }
        second.cancel()
        #expect(await second.value?.outcome == .notSent)
        first.cancel()
        #expect(await first.value?.outcome == .unknown)
        #expect(platform.requests.count == 1)
    }

    @Test func waitingForATurnHasATimeLimit() async throws {
        let limit = ConcurrencyLimit(1)
        try await limit.acquire(before: .now + .seconds(60))
        await #expect(throws: TimeLimitExceeded.self) { try await limit.acquire(before: .now + .milliseconds(5)) }
        limit.release()
        try await limit.acquire(before: .now + .seconds(60))
    }

    @Test func placesAreGivenInOrderAndNeverLost() async throws {
        let limit = ConcurrencyLimit(3)
        let gauge = Gauge()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<2000 {
                group.addTask {
                    // Every seventh gives up while waiting or right after.
                    if number % 7 == 0 {
                        let task = Task {
                            try await limit.acquire(before: .now + .seconds(60))
                            limit.release()
                        }
                        task.cancel()
                        _ = await task.result
                        return
                    }
                    try await limit.acquire(before: .now + .seconds(60))
                    gauge.enter()
                    await Task.yield()
                    gauge.leave()
                    limit.release()
                }
            }
            try await group.waitForAll()
        }
        #expect(gauge.most <= 3)
        for _ in 0..<3 { try await limit.acquire(before: .now + .milliseconds(100)) }
        await #expect(throws: TimeLimitExceeded.self) { try await limit.acquire(before: .now + .milliseconds(5)) }
    }

    @Test func aSlowSignerCanNotHoldACallForEver() async throws {
        struct SlowSigner: Signer {
            func signature(for message: Data) async throws -> Data {
                try await Task.sleep(for: .seconds(3600))
                return Data()
            }
        }
        let platform = PlatformDouble.accepting()
        let wechatPay = try platform.client {
            $0.merchant = try Merchant(id: "1900000109", serial: "5F01", signer: SlowSigner(), decrypter: TestKeys.shared.merchant)
            $0.timeLimits.call = .milliseconds(20)
        }
        let error = await WeChatPayError.thrown { try await wechatPay.v3.x.post(json: [:]) }
        #expect(error?.kind == .timedOut)
        #expect(error?.outcome == .notSent)
        #expect(platform.requests.isEmpty)
    }

    /// Counts who is inside, and how many were at most.
    private final class Gauge: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var most: Int { counts.withLock { $0.most } }

        func enter() {
            counts.withLock { counts in
                counts.now += 1
                counts.most = max(counts.most, counts.now)
            }
        }

        func leave() { counts.withLock { $0.now -= 1 } }
    }
}
