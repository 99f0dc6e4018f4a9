import Dispatch
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import WeChatPay

/// Where a transport with threads of its own runs, and what does not run there.
@Suite struct TransportExecutorTests {
    /// Runs tasks on a queue of its own.
    private final class QueueExecutor: TaskExecutor {
        private static let mark = DispatchSpecificKey<Bool>()
        private let queue = DispatchQueue(label: "transport")

        init() { queue.setSpecific(key: Self.mark, value: true) }

        static var isCurrent: Bool { DispatchQueue.getSpecific(key: mark) == true }

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }

    private struct PlacedTransport: Transport {
        let executor: (any TaskExecutor)? = QueueExecutor()
        let note: @Sendable (_ isOnExecutor: Bool) -> Void

        func send(_ request: TransportRequest) async throws -> TransportResponse {
            note(QueueExecutor.isCurrent)
            return try PlatformDouble.answer(body: "{}")
        }

        func shutdown() async throws {}
    }

    @Test("A request is sent on its transport's executor, but neither signed nor verified there")
    func places() async throws {
        let places = Mutex<[String]>([])
        let transport = PlacedTransport { isOnExecutor in places.withLock { $0.append(isOnExecutor ? "sent there" : "sent elsewhere") } }
        let client = try PlatformDouble.accepting().client { configuration in
            configuration.transport = transport
            // The time is asked for when a request is signed, and when an answer is verified.
            configuration.now = {
                places.withLock { $0.append(QueueExecutor.isCurrent ? "time there" : "time elsewhere") }
                return TestKeys.now
            }
        }
        _ = try await client.v3.certificates.get()
        let noted = places.withLock { $0 }
        #expect(noted.filter { $0.hasPrefix("sent") } == ["sent there"])
        #expect(noted.first == "time elsewhere" && noted.last == "time elsewhere")
        #expect(!noted.contains("time there"))
    }

    @Test("A task that prefers an event loop runs on the loop's thread, also after it has waited")
    func loop() async throws {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let isOnLoop = await Task(executorPreference: EventLoopExecutor(loop)) {
            let before = loop.inEventLoop
            await Task.yield()
            return (before, loop.inEventLoop)
        }.value
        #expect(isOnLoop == (true, true))
    }
}
