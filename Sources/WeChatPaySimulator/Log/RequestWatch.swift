import HTTPTypes

/// Looks for requests in the log, and waits for those that are still to come.
struct RequestWatch: Sendable {
    let log: RequestLog
    let events: SimulatorEvents

    func requests(to method: HTTPRequest.Method, _ path: String) -> [Simulator.ReceivedRequest] {
        log.all.filter { $0.isMeant(by: method, path) }
    }

    /// - Throws: ``SimulatorError`` when the time is over, or the simulator ends.
    func requests(to method: HTTPRequest.Method, _ path: String, count: Int, timeout: Duration) async throws -> [Simulator.ReceivedRequest] {
        try await events.wait(timeout) {
            requests(to: method, path)
        } until: {
            $0.count >= count
        } orSay: { found in
            let last = log.all.suffix(5).map { "\($0.method) \($0.target)" }
            return "\(found.count) of \(count) requests \(method.rawValue) \(path) came within \(timeout)"
                + (last.isEmpty ? "; none at all." : "; the latest requests were \(last.joined(separator: ", ")).")
        }
    }
}

/// Waits for notifications that are still to come.
struct NotificationWatch: Sendable {
    let all: @Sendable () async throws -> [Simulator.Notification]
    let events: SimulatorEvents

    /// - Throws: ``SimulatorError`` when the time is over, or the simulator ends.
    func notifications(
        count: Int, timeout: Duration, where isWanted: @escaping @Sendable (Simulator.Notification) -> Bool
    ) async throws -> [Simulator.Notification] {
        let wanted = try await events.wait(timeout) {
            try await all()
        } until: {
            $0.count(where: isWanted) >= count
        } orSay: { found in
            let made = found.map { "\($0.eventType) to \($0.url), attempts \($0.attempts.map { $0.map(String.init) ?? "without an answer" })" }
            return "\(found.count(where: isWanted)) of \(count) such notifications came about within \(timeout)"
                + (made.isEmpty ? "; none at all." : "; there were \(made.joined(separator: ", ")).")
        }
        return wanted.filter(isWanted)
    }
}

extension SimulatorEvents {
    /// Looks again whenever something has happened, until it is as wanted.
    ///
    /// - Throws: ``SimulatorError`` when the time is over, or the simulator ends; what `look` throws.
    fileprivate func wait<Value: Sendable>(
        _ timeout: Duration, look: @escaping @Sendable () async throws -> Value, until isWanted: @escaping @Sendable (Value) -> Bool,
        orSay complaint: @escaping @Sendable (Value) -> String
    ) async throws -> Value {
        // Watched before the first look, so that nothing happens in between unseen.
        let stream = stream(limit: 1)
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                var value = try await look()
                if isWanted(value) { return value }
                for await _ in stream {
                    value = try await look()
                    if isWanted(value) { return value }
                }
                return nil
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            if let value = try await group.next() ?? nil { return value }
            try Task.checkCancellation()
            throw SimulatorError(english: complaint(try await look()), kind: .timeout)
        }
    }
}
