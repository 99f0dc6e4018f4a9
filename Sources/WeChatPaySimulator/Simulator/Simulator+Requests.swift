public import HTTPTypes

extension Simulator {
    /// The requests received by an operation, oldest first.
    ///
    /// - Parameters:
    ///   - method: ``HTTPTypes/HTTPRequest/Method/any`` for all.
    ///   - path: as documented, with its variables in braces, or as sent; with a `*` at its end, all that begin so. Paths of APIv2 go with and
    ///     without `/v2`.
    public func requests(to method: HTTPRequest.Method, _ path: String) -> [ReceivedRequest] { watch.requests(to: method, path) }

    /// Waits until an operation has received so many requests, those before the call included.
    ///
    /// - Parameters:
    ///   - method: ``HTTPTypes/HTTPRequest/Method/any`` for all.
    ///   - path: as for ``requests(to:_:)``.
    /// - Returns: the requests so far, oldest first, `count` or more.
    /// - Throws: ``SimulatorError`` that says what came instead, when the time is over; `CancellationError`.
    @discardableResult
    public func waitForRequests(
        to method: HTTPRequest.Method, _ path: String, count: Int = 1, timeout: Duration = .seconds(10)
    ) async throws -> [ReceivedRequest] {
        try await watch.requests(to: method, path, count: count, timeout: timeout)
    }

    /// Waits until there are so many notifications, those before the call included.
    ///
    /// ```swift
    /// let paid = try await simulator.waitForNotifications { $0.eventType == "TRANSACTION.SUCCESS" && $0.isDelivered }
    /// ```
    ///
    /// - Parameter isWanted: which ones; without, any.
    /// - Returns: the notifications so far, oldest first, `count` or more.
    /// - Throws: ``SimulatorError`` that says what came about instead, when the time is over; `CancellationError`.
    @discardableResult
    public func waitForNotifications(
        count: Int = 1, timeout: Duration = .seconds(10), where isWanted: @escaping @Sendable (Notification) -> Bool = { _ in true }
    ) async throws -> [Notification] {
        try await NotificationWatch(all: { try await self.notifications }, events: events).notifications(
            count: count, timeout: timeout, where: isWanted
        )
    }
}

extension Simulator.ReceivedRequest {
    /// Whether method and path are this request's: the path as documented, as sent, or what it begins with and a `*`.
    func isMeant(by method: HTTPRequest.Method, _ path: String) -> Bool {
        guard method == .any || method.rawValue == self.method else { return false }
        return Fault(.cutOff, on: method, path).matches(method, templates + [String(self.path)])
    }
}
