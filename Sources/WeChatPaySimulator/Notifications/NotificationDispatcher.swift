import AsyncHTTPClient
import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import Synchronization
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Delivers notifications: at once, and again on the documented schedule until they are acknowledged.
final class NotificationDispatcher: Service {
    private static let timeout: TimeAmount = .seconds(5)
    private static let concurrency = 16
    /// In bytes.
    private static let maximumReplySize = 64 * 1024
    /// How long a notification waits to be overtaken, in seconds of business time.
    private static let maximumHold: TimeInterval = 15
    /// Below this, two alarms are the same one.
    private static let alarmTolerance: Duration = .milliseconds(10)

    private let state: StateFile
    private let clock: SimulatorClock
    private let keychain: PlatformKeychain
    private let apiV3Key: APIv3Key
    private let apiV2Key: APIv2Key
    private let logger: Logger
    private let events: SimulatorEvents
    private let faults: FaultQueue
    private let postponed = Mutex(Postponed())
    private let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation
    private let preferredSerial = Mutex<String?>(nil)

    init(
        state: StateFile, clock: SimulatorClock, keychain: PlatformKeychain, apiV3Key: APIv3Key, apiV2Key: APIv2Key, logger: Logger,
        wakes: (stream: AsyncStream<Void>, continuation: AsyncStream<Void>.Continuation), events: SimulatorEvents, faults: FaultQueue
    ) {
        self.state = state
        self.clock = clock
        self.keychain = keychain
        self.apiV3Key = apiV3Key
        self.apiV2Key = apiV2Key
        self.logger = logger
        self.events = events
        self.faults = faults
        (self.wakes, self.waker) = wakes
        wake()
    }

    /// Looks for due notifications now.
    func wake() { waker.yield() }

    /// The key under which the merchant last asked to be answered: notifications are signed with it, too.
    func prefer(serial: String?) { preferredSerial.withLock { $0 = serial } }

    /// Delivers until the simulator ends.
    func run() async throws {
        do {
            // A redirection is no acknowledgement: it must not be followed to something that is.
            try await HTTPClient.withHTTPClient(configuration: .init(redirectConfiguration: .disallow)) { client in
                try await cancelWhenGracefulShutdown { try await self.deliverForEver(with: client) }
            }
        } catch is CancellationError {
            return
        }
    }

    private func deliverForEver(with client: HTTPClient) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            defer { group.cancelAll() }
            // The next alarm in real time, of which less is left whenever the business time is moved.
            var alarm: ContinuousClock.Instant?
            for await _ in wakes {
                try await deliverAllDue(with: client)
                // On a paused clock nothing falls due until somebody sets it, who wakes this.
                guard !clock.isPaused, let next = try await state.read({ try NotificationQueue(records: $0).nextDue() }) else { continue }
                let due = ContinuousClock.now + .seconds(max(next.timeIntervalSince(clock.now), 0))
                if let alarm, alarm > .now, alarm <= due + Self.alarmTolerance { continue }
                alarm = due
                group.addTask {
                    try? await Task.sleep(until: due)
                    self.wake()
                }
            }
        }
    }

    private func deliverAllDue(with client: HTTPClient) async throws {
        while !Task.isCancelled {
            let now = clock.now
            let due = try await state.read { try NotificationQueue(records: $0).due(at: now, limit: Self.concurrency) }
            guard !due.isEmpty else { return }
            var attempts: [(notification: StoredNotification, fault: NotificationFault.Effect?)] = []
            for notification in due {
                if let rest = postponed.withLock({ $0.all.removeValue(forKey: notification.id) }) {
                    attempts.append((notification, rest))
                    continue
                }
                var fault = faults.take(eventType: notification.event, MerchantNumbers(notification.resource))
                switch fault?.arrival {
                case .delay(let duration):
                    fault?.arrival = nil
                    try await postpone(notification, fault, by: duration.inSeconds)
                case .reorder:
                    fault?.arrival = nil
                    try await postpone(notification, fault, by: Self.maximumHold)
                    postponed.withLock { _ = $0.untilOvertaken.insert(notification.id) }
                case .loss, nil: attempts.append((notification, fault))
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (notification, fault) in attempts { group.addTask { try await self.deliver(notification, fault, with: client) } }
                try await group.waitForAll()
            }
            if !attempts.isEmpty { try await releaseOvertaken() }
        }
    }

    /// The notifications that faults hold back.
    private struct Postponed {
        /// By their numbers, with what else their next attempt meets.
        var all: [String: NotificationFault.Effect?] = [:]
        var untilOvertaken: Set<String> = []
    }

    private func postpone(_ notification: StoredNotification, _ rest: NotificationFault.Effect?, by seconds: TimeInterval) async throws {
        let due = clock.now.addingTimeInterval(seconds)
        postponed.withLock { _ = $0.all.updateValue(rest, forKey: notification.id) }
        try await state.write { try NotificationQueue(records: $0).postpone(notification.id, until: due) }
    }

    /// Lets those go that have been overtaken.
    private func releaseOvertaken() async throws {
        let overtaken = postponed.withLock { postponed in
            defer { postponed.untilOvertaken = [] }
            return postponed.untilOvertaken.intersection(postponed.all.keys)
        }
        guard !overtaken.isEmpty else { return }
        let now = clock.now
        try await state.write { records in
            for id in overtaken { try NotificationQueue(records: records).postpone(id, until: now) }
        }
    }

    private func deliver(_ notification: StoredNotification, _ fault: NotificationFault.Effect?, with client: HTTPClient) async throws {
        // The schedule runs from the beginning of an attempt, so that a move of the clock while it is under way counts.
        let time = clock.now
        let reply = fault?.arrival == .loss ? nil : try await post(notification, fault, with: client)
        if fault?.isDuplicated == true { _ = try await post(notification, fault, with: client) }
        let isAcknowledged = reply.map { notification.isAcknowledged(by: $0.status, $0.body) } ?? false
        let attempted = try await state.write { records -> StoredNotification? in
            // As it stands now: it may have been asked for again, or taken back, while the attempt was under way.
            let queue = NotificationQueue(records: records)
            guard var current = try queue.find(notification.id) else { return nil }
            var due = current.record(.init(time: time, status: reply?.status, isAcknowledged: isAcknowledged))
            if current.repetitions != notification.repetitions {
                current.state = .pending
                due = time
            }
            try queue.save(current, due: due)
            return current
        }
        if let attempted { events.publish(.notification(Simulator.Notification(attempted))) }
        logger.info("notification", metadata: ["event": "\(notification.event)", "id": "\(notification.id)", "status": "\(reply?.status ?? 0)"])
    }

    /// - Returns: `nil` when no answer came. The body is read in APIv2 only, where it counts.
    private func post(
        _ notification: StoredNotification, _ fault: NotificationFault.Effect?, with client: HTTPClient
    ) async throws -> (status: Int, body: Data)? {
        var request = HTTPClientRequest(url: notification.url)
        request.method = .POST
        request.headers.add(name: "User-Agent", value: "Mozilla/4.0")
        if let v2 = notification.v2 {
            request.headers.add(name: "Content-Type", value: "text/xml")
            request.body = .bytes(ByteBuffer(bytes: try v2.body(key: apiV2Key, fault?.spoiling ?? Spoiling())))
        } else {
            guard let signer = keychain.signer(askedFor: preferredSerial.withLock { $0 }) else { return nil }
            let body = try notification.body(apiV3Key: apiV3Key)
            for field in try signer.headers(for: body, fault?.spoiling ?? Spoiling()) {
                request.headers.add(name: field.name.rawName, value: field.value)
            }
            request.headers.add(name: "Content-Type", value: "application/json")
            request.headers.add(name: "Request-ID", value: Nonce.make())
            request.body = .bytes(ByteBuffer(bytes: body))
        }
        do {
            let answer = try await client.execute(request, timeout: Self.timeout)
            let status = Int(answer.status.code)
            guard notification.v2 != nil else { return (status, Data()) }
            let body = try await answer.body.collect(upTo: Self.maximumReplySize)
            return (status, Data(body.readableBytesView))
        } catch {
            return nil
        }
    }
}
