import Logging
import ServiceLifecycle
import Synchronization
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Claims what is due, as much as can be handled, and has it handled.
struct InboxRunner<C: Clock<Duration>>: Sendable {
    /// How often finished entries that are too old are looked for.
    private static var purgeInterval: Duration { .seconds(3600) }
    /// Between two looks at a store that says that something is due and hands out nothing.
    private static var shortestPause: Duration { .milliseconds(10) }
    static var storeBackOff: BackOff { BackOff(first: .milliseconds(100), maximum: .seconds(5)) }

    let receiver: WebhookReceiver
    let store: any InboxStore
    let configuration: WebhookInbox.Configuration
    let clock: C
    let wakeUp: WakeUp
    let handler: WebhookInbox.Handler

    func run() async {
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await work()
                return true
            }
            group.addTask {
                guard (try? await gracefulShutdown()) != nil else { return false }
                wakeUp.set()
                try? await clock.sleep(for: configuration.shutdownLimit)
                return true
            }
            group.addTask {
                await purge()
                return false
            }
            for await isTheEnd in group where isTheEnd { break }
            group.cancelAll()
        }
    }

    private func work() async {
        let running = RunningCount()
        await withDiscardingTaskGroup { group in
            var failures = 0
            while !Task.isCancelled, !Task.isShuttingDownGracefully {
                let free = configuration.maximumHandlers - running.value
                guard free > 0 else {
                    await wakeUp.wait()
                    continue
                }
                do {
                    let start = clock.now
                    let batch = try await store.claim(limit: free, lease: configuration.lease)
                    failures = 0
                    for claim in batch.claims {
                        running.change(by: 1)
                        group.addTask {
                            await handle(claim, since: start)
                            running.change(by: -1)
                            wakeUp.set()
                        }
                    }
                    for entry in batch.superseded { InboxObservation(entry, configuration.logger).superseded() }
                    if batch.claims.count + batch.superseded.count == free || !batch.superseded.isEmpty { continue }
                    let due = try await store.timeUntilDue() ?? configuration.pollInterval
                    await wakeUp.wait(atMost: min(max(due, Self.shortestPause), configuration.pollInterval), by: clock)
                } catch {
                    guard !Task.isCancelled else { break }
                    failures += 1
                    configuration.logger.error("the inbox's store failed", metadata: ["cause": "\(type(of: error))", "failures": "\(failures)"])
                    await wakeUp.wait(atMost: Self.storeBackOff.pause(afterFailures: failures), by: clock)
                }
            }
        }
    }

    private func purge() async {
        while !Task.isCancelled {
            do {
                _ = try await store.purge(finishedBefore: Date(timeIntervalSinceNow: -(configuration.retention / .seconds(1))))
            } catch {
                configuration.logger.warning("old entries of the inbox could not be purged", metadata: ["cause": "\(type(of: error))"])
            }
            try? await clock.sleep(for: Self.purgeInterval)
        }
    }
}

/// How many handlers run.
private final class RunningCount: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func change(by difference: Int) { count.withLock { $0 += difference } }
}
