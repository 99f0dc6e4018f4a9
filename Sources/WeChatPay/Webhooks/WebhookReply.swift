public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What a merchant's server answers to a notification.
public struct WebhookReply: Sendable, Hashable {
    public let status: Int
    /// The header Content-Type; `nil` when there is no body.
    public let contentType: String?
    public let body: Data

    init(status: Int, contentType: String? = nil, body: Data = Data()) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    init(v2 code: String, _ text: String, status: Int) {
        let message: XML = ["return_code": .text(code), "return_msg": .text(text)]
        self.init(status: status, contentType: "text/xml; charset=utf-8", body: message.serialized())
    }

    private init(v3 code: String, _ text: String, status: Int) {
        self.init(
            status: status, contentType: "application/json; charset=utf-8", body: Data(#"{"code":"\#(code)","message":"\#(text)"}"#.utf8)
        )
    }

    /// What tells the platform to send a notification again later, in the protocol of the request.
    ///
    /// The platform, or whoever sent the request, learns the kind of the error only; log the error yourself.
    ///
    /// - Parameters:
    ///   - error: what ``WebhookReceiver/receive(_:)`` threw (400, 405 for what is no `POST`, 413 for what is too large, or 500 when it is the
    ///     merchant's configuration that is wrong), or why the notification could not be recorded (500).
    ///   - headers: the request's.
    ///   - body: the request's.
    public static func refusal(of error: any Error, headers: HTTPFields, body: Data) -> WebhookReply {
        let kind = (error as? WeChatPayError)?.kind
        return refusal(kind.map(Self.status) ?? 500, kind?.name ?? "internal error", headers: headers, body: body)
    }

    package static func refusal(_ status: Int, _ text: String, headers: HTTPFields, body: Data) -> WebhookReply {
        switch WebhookNotification.ProtocolVersion(headers: headers, body: body) {
        case .v3: WebhookReply(v3: "FAIL", text, status: status)
        case .v2: WebhookReply(v2: "FAIL", text, status: status)
        }
    }

    private static func status(of kind: WeChatPayError.Kind) -> Int {
        switch kind {
        case .methodNotAllowed: 405
        case .bodyTooLarge: 413
        case _ where faultsOfTheSender.contains(kind): 400
        default: 500
        }
    }

    private static let faultsOfTheSender: Set<WeChatPayError.Kind> = [
        .clockSkew, .malformedHeader, .missingHeader, .missingSignature, .otherMerchant, .rejected, .signatureMismatch,
        .signatureProbe, .unknownSerial, .unreadableBody, .unverifiedError,
    ]
}
