extension WebhookNotification {
    /// What it tells, as a value of its own type. Fields of type ``Sensitive`` are decrypted with the merchant's key.
    ///
    /// An event type that this version does not know is ``WebhookEvent/unknown(eventType:_:)``. A known one never is: what does not fit its
    /// description throws, and ``json`` and ``xml`` still show what came.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, naming the path of the field that does not fit, or `decryptionFailed`.
    public var event: WebhookEvent {
        get throws {
            switch protocolVersion {
            case .v3: try knownEventOfV3() ?? .unknown(eventType: eventType, json)
            case .v2: try knownEventOfV2() ?? (isJSON ? .unknown(eventType: eventType, json) : .v2Unknown(eventType: eventType, xml))
            }
        }
    }
}
