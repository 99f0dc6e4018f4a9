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

    public init(method: HTTPRequest.Method = .post, headers: HTTPFields, body: Data) {
        self.method = method
        self.headers = headers
        self.body = body
    }
}
