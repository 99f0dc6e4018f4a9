package import HTTPTypes
import Logging

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

// What verifies a message where there is no merchant's configuration, only the key it must fit.

extension PlatformKeys {
    /// Verifies an answer or a notification of APIv3 with the keys given at start; nothing is downloaded.
    ///
    /// - Throws: ``WeChatPayError`` whose kind says which check failed.
    package func verify(headers: HTTPFields, body: Data, at date: Date) async throws {
        let ring = PlatformKeyRing(PlatformKeys(keys: keys), now: { date }, logger: Logger(label: "keys") { _ in SwiftLogNoOpLogHandler() }) { [] }
        try await MessageVerifier(now: { date }) { try await ring.key(serial: $0) }.verify(headers: headers, body: body)
    }
}

extension APIv2Key {
    /// Verifies any message of APIv2.
    ///
    /// - Throws: ``WeChatPayError`` whose kind says which check failed.
    package func verify(_ body: Data) throws { try WebhookReceiver.verify(body, with: self) }
}
