#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WebhookReceiver {
    /// Reads again the body of a notification that was received, and thereby verified, before; what a store has kept, say.
    ///
    /// The signature of a notification of APIv3 is in its headers and only counts for minutes, so it is not looked at. That the body was not
    /// exchanged since follows from its decryption under the APIv3 key, which authenticates; messages of APIv2 are verified again.
    ///
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed` when the key is no longer the one of then.
    public func reopen(_ body: Data, as protocolVersion: WebhookNotification.ProtocolVersion) throws -> WebhookNotification {
        switch protocolVersion {
        case .v3: try openV3(body)
        case .v2: try receiveV2(body)
        }
    }
}
