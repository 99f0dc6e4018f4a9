public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A request that came to a merchant's `notify_url`, whoever sent it.
public struct WebhookRequest: Sendable {
    public var method: HTTPRequest.Method
    /// As received; their names' case does not matter.
    public var headers: HTTPFields
    /// The exact bytes received, not parsed and encoded again.
    public var body: Data
    /// When its head came. The platform's five seconds count from there, so a body that came slowly leaves less time for the rest.
    public var receivedAt: ContinuousClock.Instant

    public init(method: HTTPRequest.Method = .post, headers: HTTPFields, body: Data, receivedAt: ContinuousClock.Instant = .now) {
        self.method = method
        self.headers = headers
        self.body = body
        self.receivedAt = receivedAt
    }
}
