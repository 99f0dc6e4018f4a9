import Testing

@testable import WeChatPay

@Suite(.timeLimit(.minutes(1))) struct TimeLimitTests {
    @Test func anOperationThatTakesTooLongIsCancelled() async {
        await #expect(throws: TimeLimitExceeded.self) {
            try await withTimeLimit(.milliseconds(5)) { try await Task.sleep(for: .seconds(3600)) }
        }
    }

    @Test func theErrorOfAnOperationInTimeIsItsOwn() async {
        struct Problem: Error {}
        await #expect(throws: Problem.self) {
            try await withTimeLimit(.seconds(60)) {
                await Task.yield()
                throw Problem()
            }
        }
    }

    @Test func anOperationThatBeginsTooLateIsCancelledFromItsStartAndItsValueCounts() async throws {
        let isCancelled = try await withTimeLimit(until: .now - .seconds(1)) { Task.isCancelled }
        #expect(isCancelled)
    }

    @Test func aCancelledCallersOperationIsCancelledFromItsStart() async throws {
        let isCancelled = try await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await withTimeLimit(.seconds(60)) { Task.isCancelled }
        }.value
        #expect(isCancelled)
    }

    @Test func cancellingTheCallerCancelsTheOperationUnderWay() async throws {
        let begun = AsyncStream<Void>.makeStream()
        let caller = Task {
            try await withTimeLimit(.seconds(60)) {
                begun.continuation.yield()
                try await Task.sleep(for: .seconds(3600))
            }
        }
        for await _ in begun.stream { break }
        caller.cancel()
        await #expect(throws: CancellationError.self) { try await caller.value }
    }

    @Test func allTimesComeButThoseThatAreTakenBack() async {
        let queue = DeadlineQueue()
        let come = AsyncStream<Int>.makeStream()
        let times = [30, 1, 20, 10].map { time in queue.add(.now + .milliseconds(time)) { come.continuation.yield(time) } }
        _ = queue.add(.now + .milliseconds(200)) { come.continuation.finish() }
        let isInTime = queue.remove(times[2])
        var seen: Set<Int> = []
        for await time in come.stream { seen.insert(time) }
        #expect(seen == (isInTime ? [30, 1, 10] : [30, 1, 10, 20]))
        #expect(!queue.remove(times[0]))
    }

    @Test func anEarlierTimeDoesNotWaitForALaterOne() async {
        let queue = DeadlineQueue()
        let come = AsyncStream<Void>.makeStream()
        let later = queue.add(.now + .seconds(3600)) {}
        _ = queue.add(.now + .milliseconds(5)) { come.continuation.finish() }
        for await _ in come.stream {}
        #expect(queue.remove(later))
    }

    @Test func whatIsTakenBackIsLetGoAtOnce() {
        final class Kept: Sendable {}
        let queue = DeadlineQueue()
        weak var kept: Kept?
        let id = {
            let object = Kept()
            kept = object
            return queue.add(.now + .seconds(3600)) { _ = object }
        }()
        #expect(kept != nil)
        queue.remove(id)
        #expect(kept == nil)
    }
}
