extension WebhookNotification {
    /// What it tells, as a value of its own type. Fields of type ``Sensitive`` are decrypted with the merchant's key.
    ///
    /// An event type that this version does not know is ``WebhookEvent/unknown(eventType:_:)``. A known one never is: what does not fit its
    /// description throws, and ``json`` and ``xml`` still show what came.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, naming the path of the field that does not fit, or `decryptionFailed`.
    public var event: WebhookEvent {
        get throws {
            do {
                switch protocolVersion {
                case .v3: return try knownEventOfV3() ?? .unknown(eventType: eventType, json)
                case .v2:
                    if let event = try knownEventOfV2() { return event }
                    return message?.event_ciphertext.hasText == true
                        ? .unknown(eventType: eventType, try json) : .v2Unknown(eventType: eventType, try xml)
                }
            } catch var error as WeChatPayError where error.kind == .unreadableBody {
                error.message = "The resource of the notification \(eventType) is not as documented. " + error.message
                error.advice = "The platform may have changed it: read it by `json` or `xml`, and report it to this package's maintainers."
                throw error
            }
        }
    }
}
