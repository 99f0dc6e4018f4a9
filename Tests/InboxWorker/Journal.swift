import Foundation
import Synchronization
import WeChatPay
import WeChatPayInbox

/// What happened in all workers, in one order: each line is one write to a file that is only added to.
final class Journal: Sendable {
    private let file: Int32
    private let killAt: Int?
    private let stopAt: Int?
    private let countedSteps: [String]
    private let steps = Mutex(0)
    /// How many of the store's calls run.
    private let calls = Mutex(0)

    init(path: String, killAt: Int?, stopAt: Int?, of countedSteps: [String]) throws {
        self.file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o600)
        self.killAt = killAt
        self.stopAt = stopAt
        self.countedSteps = countedSteps
        guard file >= 0 else { throw InboxStoreError("The journal \(path) can't be opened.") }
    }

    func note(_ words: String...) {
        let line = Array((["\(getpid())"] + words).joined(separator: " ").utf8) + [UInt8(ascii: "\n")]
        _ = write(file, line, line.count)
    }

    /// A point at which the worker may die or stand still.
    func step(_ name: String) {
        guard countedSteps.isEmpty || countedSteps.contains(name) else { return }
        let step = steps.withLock { steps in
            steps += 1
            return steps
        }
        if step == killAt {
            note("killed", name)
            kill(getpid(), SIGKILL)
        } else if step == stopAt {
            standStill(at: name)
        }
    }

    /// A call of the store. Whoever stood still in the midst of one would keep everybody else out of the file.
    func call<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        calls.withLock { $0 += 1 }
        defer { calls.withLock { $0 -= 1 } }
        return try await body()
    }

    /// Stands still between two calls of the store, however many others run now.
    private func standStill(at name: String) {
        var isDone = false
        while !isDone {
            isDone = calls.withLock { calls in
                guard calls == 0 else { return false }
                note("stopped", name)
                kill(getpid(), SIGSTOP)
                return true
            }
            if !isDone { usleep(500) }
        }
    }

    /// The merchant's part: an effect, whose traces are what the test looks at.
    func handle(_ notification: WebhookNotification, _ claim: InboxClaim) async throws {
        step("handler")
        note("start", claim.entry.id, claim.token)
        do {
            let amount = try notification.json.amount.total.int ?? 0
            // Some fail at first; some take longer than a lease.
            guard amount % 7 != 3 || claim.attempt > 1 else { throw Failure() }
            if amount % 11 == 5 { try await Task.sleep(for: .milliseconds(amount)) }
            step("before effect")
            note("effect", claim.entry.id, claim.token)
            step("after effect")
        } catch {
            note("failed", claim.entry.id, claim.token)
            throw error
        }
    }

    private struct Failure: Error {}
}
