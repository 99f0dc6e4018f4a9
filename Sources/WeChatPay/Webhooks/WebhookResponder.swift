/// What answers the requests that come to a `notify_url`.
///
/// A web framework's route needs nothing else: it collects the body, asks for the reply, and sends that.
public protocol WebhookResponder: Sendable {
    /// The reply that the platform expects, within its five seconds.
    ///
    /// It is an acknowledgement once the notification is recorded or handled, and otherwise a refusal, upon which the platform repeats it.
    func reply(to request: WebhookRequest) async -> WebhookReply
}
