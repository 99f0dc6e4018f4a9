public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Receives the platform's notifications, of APIv3 and of APIv2: verifies the signature over what came, then decrypts the resource.
///
/// Answer the platform within five seconds, once the notification is recorded. The same notification comes again until it is
/// acknowledged, duplicates and any order occur.
///
/// ```swift
/// do {
///     let notification = try await wechatPay.webhooks.receive(method: request.method, headers: request.headers, body: bytes)
///     try await record(notification)      // by notification.id, which repetitions share
///     return notification.acknowledgement
/// } catch {
///     return WebhookReply.refusal(of: error, headers: request.headers, body: bytes)
/// }
/// ```
public struct WebhookReceiver: Sendable {
    let verifier: MessageVerifier
    let resourceCipher: (any ResourceCipher)?
    let apiV2Key: APIv2Key?
    let merchantID: String
    let decrypter: any FieldDecrypter

    /// The largest body that is looked at, in bytes: 1 MiB. The platform's notifications have a few thousand.
    public static let maximumBodySize = 1 << 20

    /// - Parameters:
    ///   - method: the platform only posts; anything else is refused as `methodNotAllowed`.
    ///   - headers: as received; their names' case does not matter.
    ///   - body: the exact bytes received, not parsed and encoded again. XML is a notification of APIv2.
    /// - Throws: ``WeChatPayError`` whose kind says which check failed. Answer with ``WebhookReply/refusal(of:headers:body:)`` and act
    ///   on nothing in it.
    public func receive(method: HTTPRequest.Method = .post, headers: HTTPFields, body: Data) async throws -> WebhookNotification {
        guard method == .post else {
            throw WeChatPayError(.methodNotAllowed, "A notification is a POST, not a \(method.rawValue.prefix(16)).")
        }
        guard body.count <= Self.maximumBodySize else {
            throw WeChatPayError(.bodyTooLarge, "The body has \(body.count) bytes; a notification has no more than \(Self.maximumBodySize).")
        }
        switch WebhookNotification.ProtocolVersion(headers: headers, body: body) {
        case .v3: return try await receiveV3(headers: headers, body: body)
        case .v2: return try receiveV2(body)
        }
    }

    /// Receives a request that came to the notify_url.
    ///
    /// - Throws: ``WeChatPayError`` whose kind says which check failed.
    public func receive(_ request: WebhookRequest) async throws -> WebhookNotification {
        try await receive(method: request.method, headers: request.headers, body: request.body)
    }
}

extension WeChatPay {
    /// Receives notifications for this client's merchant, with this client's keys.
    public var webhooks: WebhookReceiver { core.webhooks }
}
