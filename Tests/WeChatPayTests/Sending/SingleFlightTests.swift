import Synchronization
import Testing

@testable import WeChatPay

@Suite struct SingleFlightTests {
    private final class Counter: Sendable {
        private let value = Mutex(0)
        var count: Int { value.withLock { $0 } }
        func increment() { value.withLock { $0 += 1 } }
    }

    @Test func oneFailureReachesAllWhoWaitedAndTheNextStartsAnew() async throws {
        struct Failure: Error {}
        let flight = SingleFlight()
        let runs = Counter()
        let gate = AsyncStream<Void>.makeStream()
        let failures = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        try await flight.run {
                            runs.increment()
                            for await _ in gate.stream { break }
                            throw Failure()
                        }
                        return false
                    } catch {
                        return error is Failure
                    }
                }
            }
            while runs.count == 0 { await Task.yield() }
            gate.continuation.yield()
            gate.continuation.finish()
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 20)
        let before = runs.count
        try await flight.run { runs.increment() }
        #expect(runs.count == before + 1)
    }

    @Test func whoIsCancelledLeavesTheOthersInFlight() async throws {
        let flight = SingleFlight()
        let gate = AsyncStream<Void>.makeStream()
        let isRunning = AsyncStream<Void>.makeStream()
        let staying = Task {
            try await flight.run {
                isRunning.continuation.yield()
                for await _ in gate.stream { break }
                try Task.checkCancellation()
            }
        }
        for await _ in isRunning.stream { break }
        let leaving = Task { try await flight.run { Issue.record("joined flights don't start again") } }
        leaving.cancel()
        await #expect(throws: CancellationError.self) { try await leaving.value }
        gate.continuation.yield()
        try await staying.value
    }

    @Test func theOperationIsCancelledWhenItsLastCallerLeaves() async throws {
        let flight = SingleFlight()
        let isRunning = AsyncStream<Void>.makeStream()
        let wasCancelled = AsyncStream<Bool>.makeStream()
        let caller = Task {
            try await flight.run {
                isRunning.continuation.yield()
                try? await Task.sleep(for: .seconds(3600))
                wasCancelled.continuation.yield(Task.isCancelled)
            }
        }
        for await _ in isRunning.stream { break }
        caller.cancel()
        for await cancelled in wasCancelled.stream {
            #expect(cancelled)
            break
        }
        await #expect(throws: CancellationError.self) { try await caller.value }
    }
}
