import HTTPTypes
import Synchronization

/// The troubles that wait for their call, or stay.
///
/// Of several that fit a call, the one happens that was added first. Those with a probability are drawn from ``seed``, the operation, the
/// merchant's numbers in the request, and how many times that very call came: the same faults and the same calls, one after another or side
/// by side, meet the same troubles in every run. Calls without a number are told apart by nothing but their order.
public final class FaultQueue: Sendable {
    /// A trouble that was added.
    public struct Entry: Sendable, Identifiable {
        public enum Trouble: Sendable, Hashable {
            case answer(Fault)
            case notification(NotificationFault)
        }

        /// Its number, in the order of adding, from 1.
        public let id: Int
        public let trouble: Trouble
        /// How often it still happens; `nil` where it stays until it is removed.
        public internal(set) var remaining: Int?
        /// How often it has happened.
        public internal(set) var count = 0
        fileprivate var draws: CallDraws

        var occurrence: Fault.Occurrence {
            switch trouble {
            case .answer(let fault): fault.occurrence
            case .notification(let fault): fault.occurrence
            }
        }

        /// Decides whether it happens this time.
        fileprivate mutating func happens(to call: () -> String) -> Bool {
            if case .probability(let probability) = occurrence, !(draws.nextFraction(for: call()) < probability) { return false }
            count += 1
            remaining = remaining.map { $0 - 1 }
            return true
        }
    }

    private struct State {
        var seed: UInt64
        var entries: [Entry] = []
        var lastID = 0
        /// What the next notifications of these numbers meet.
        var awaited: [(numbers: MerchantNumbers, effect: NotificationFault.Effect)] = []
    }

    /// How many notifications are awaited at a time, of the latest calls.
    private static let maximumAwaited = 1000

    private let state: Mutex<State>
    private let events: SimulatorEvents

    /// - Parameter seed: `nil` for a random one.
    init(seed: UInt64? = nil, events: SimulatorEvents = SimulatorEvents()) {
        self.state = Mutex(State(seed: seed ?? .random(in: 0...UInt64(UInt32.max))))
        self.events = events
    }

    /// What probabilities are drawn from.
    public var seed: UInt64 { state.withLock { $0.seed } }

    /// Begins drawing anew, from another seed or the same.
    public func restart(seed: UInt64) {
        state.withLock { state in
            state.seed = seed
            for index in state.entries.indices { state.entries[index].draws = CallDraws(seed: seed, stream: state.entries[index].id) }
        }
        events.publish(.faults)
    }

    /// Makes trouble on the calls that `fault` names.
    ///
    /// - Returns: its number.
    @discardableResult
    public func add(_ fault: Fault) -> Int { add(.answer(fault), fault.occurrence) }

    /// Makes trouble with the notifications that `fault` names.
    ///
    /// - Returns: its number.
    @discardableResult
    public func add(_ fault: NotificationFault) -> Int { add(.notification(fault), fault.occurrence) }

    /// Makes trouble, on calls or with notifications.
    ///
    /// - Returns: its number.
    @discardableResult
    public func add(_ trouble: Entry.Trouble) -> Int {
        switch trouble {
        case .answer(let fault): add(fault)
        case .notification(let fault): add(fault)
        }
    }

    private func add(_ trouble: Entry.Trouble, _ occurrence: Fault.Occurrence) -> Int {
        defer { events.publish(.faults) }
        let remaining: Int? =
            switch occurrence {
            case .once: 1
            case .times(let times): times
            case .always, .probability: nil
            }
        return state.withLock { state in
            state.lastID += 1
            state.entries.append(
                Entry(id: state.lastID, trouble: trouble, remaining: remaining, draws: CallDraws(seed: state.seed, stream: state.lastID))
            )
            return state.lastID
        }
    }

    /// The troubles that may still happen, in the order of adding.
    public var all: [Entry] { state.withLock { $0.entries } }

    /// Those of ``all`` that are made on calls.
    public var pending: [Fault] {
        all.compactMap { if case .answer(let fault) = $0.trouble { fault } else { nil } }
    }

    /// - Returns: whether there was one of this number.
    @discardableResult
    public func remove(_ id: Int) -> Bool {
        defer { events.publish(.faults) }
        return state.withLock { state in
            guard let index = state.entries.firstIndex(where: { $0.id == id }) else { return false }
            state.entries.remove(at: index)
            return true
        }
    }

    /// Makes no more trouble, not with the notifications of earlier calls either.
    public func removeAll() {
        state.withLock { state in
            state.entries = []
            state.awaited = []
        }
        events.publish(.faults)
    }

    /// - Parameters:
    ///   - templates: the paths that the operation goes by.
    ///   - call: what tells the call from others of the operation.
    func take(_ method: HTTPRequest.Method, _ templates: [String], call: @autoclosure () -> String = "") -> Fault.Effect? {
        take(call: { "\(method.rawValue) \(call())" }) { trouble in
            guard case .answer(let fault) = trouble, fault.matches(method, templates) else { return nil }
            return fault.effect
        }
    }

    /// - Parameter numbers: what the notification is about.
    func take(eventType: String, _ numbers: MerchantNumbers = MerchantNumbers([])) -> NotificationFault.Effect? {
        let awaited: NotificationFault.Effect? = state.withLock { state in
            state.awaited.firstIndex { $0.numbers.areAmong(numbers) }.map { state.awaited.remove(at: $0).effect }
        }
        return awaited
            ?? take(call: { "\(eventType) \(numbers)" }) { trouble in
                guard case .notification(let fault) = trouble, ["*", eventType].contains(fault.eventType) else { return nil }
                return fault.effect
            }
    }

    /// Carries out a call, and makes trouble with the next notification of what it is about, unless it is refused.
    func expecting<Answer>(
        _ effect: NotificationFault.Effect?, of numbers: @autoclosure () -> MerchantNumbers, _ call: () async throws -> Answer
    ) async throws -> Answer {
        guard let effect else { return try await call() }
        let numbers = numbers()
        if !numbers.isEmpty { expect(effect, of: numbers) }
        do {
            return try await call()
        } catch {
            forgo(effect, of: numbers)
            throw error
        }
    }

    private func expect(_ effect: NotificationFault.Effect, of numbers: MerchantNumbers) {
        state.withLock { state in
            state.awaited.append((numbers, effect))
            if state.awaited.count > Self.maximumAwaited { state.awaited.removeFirst() }
        }
    }

    private func forgo(_ effect: NotificationFault.Effect, of numbers: MerchantNumbers) {
        state.withLock { state in
            if let index = state.awaited.lastIndex(where: { $0 == (numbers, effect) }) { state.awaited.remove(at: index) }
        }
    }

    /// - Parameter effect: what a trouble does here; `nil` where it is not for this.
    private func take<Effect>(call: () -> String, _ effect: (Entry.Trouble) -> Effect?) -> Effect? {
        let taken: Effect? = state.withLock { state in
            for index in state.entries.indices {
                guard let effect = effect(state.entries[index].trouble), state.entries[index].happens(to: call) else { continue }
                if state.entries[index].remaining.map({ $0 <= 0 }) == true { state.entries.remove(at: index) }
                return effect
            }
            return nil
        }
        if taken != nil { events.publish(.faults) }
        return taken
    }
}
