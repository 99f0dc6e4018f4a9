public import Hummingbird
public import WeChatPay

extension RouterMethods {
    /// Mounts a `notify_url` whose notifications go to a responder, such as an inbox.
    ///
    /// Notifications are posted; the path answers every other method 405.
    ///
    /// - Parameters:
    ///   - path: below the group's path. The platform takes a `notify_url` without a query only.
    ///   - maximumBodySize: in bytes. What is larger is refused (413).
    ///   - bodyTimeLimit: how long the body may take to come. What comes more slowly is refused (408), and its connection closed. The
    ///     responder has what is left of the platform's five seconds.
    @discardableResult
    public func wechatPayWebhooks(
        _ path: RouterPath, _ responder: some WebhookResponder, maximumBodySize: Int = 1 << 20, bodyTimeLimit: Duration = .seconds(3)
    ) -> Self {
        let route = WebhookRoute<Context>(responder: responder, maximumBodySize: maximumBodySize, bodyTimeLimit: bodyTimeLimit)
        for method in WebhookRoute<Context>.methods { on(path, method: method, responder: route) }
        return self
    }

    /// Mounts a `notify_url` whose notifications go to a handler, without an inbox.
    ///
    /// The handler's part is that of ``WebhookReceiver/handling(within:maximumHandlers:_:)``: a notification is acknowledged when it
    /// returns and comes again when it throws or takes too long, and the same one may be handed out more than once.
    ///
    /// - Parameters:
    ///   - path: below the group's path. The platform takes a `notify_url` without a query only.
    ///   - maximumBodySize: in bytes. What is larger is refused (413).
    ///   - bodyTimeLimit: how long the body may take to come. What comes more slowly is refused (408), and its connection closed.
    ///   - timeLimit: how long all of it may take, from the request's head to the reply. The platform waits five seconds.
    ///   - maximumHandlers: how many handlers may run at once. Further notifications are refused (503) and come again.
    @discardableResult
    public func wechatPayWebhooks(
        _ path: RouterPath, _ receiver: WebhookReceiver, maximumBodySize: Int = 1 << 20, bodyTimeLimit: Duration = .seconds(3),
        timeLimit: Duration = .seconds(4), maximumHandlers: Int = 100,
        handler: @escaping @Sendable (WebhookNotification) async throws -> Void
    ) -> Self {
        wechatPayWebhooks(
            path, receiver.handling(within: timeLimit, maximumHandlers: maximumHandlers, handler), maximumBodySize: maximumBodySize,
            bodyTimeLimit: bodyTimeLimit
        )
    }
}
