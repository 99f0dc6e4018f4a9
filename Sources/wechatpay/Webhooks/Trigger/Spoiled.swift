import ArgumentParser
import HTTPTypes
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a receiver must refuse.
enum Spoiled: String, EnumerableFlag {
    case badSignature, probe, stale

    static func help(for value: Self) -> ArgumentHelp? {
        switch value {
        case .badSignature: "Send it with a signature that does not fit, as a forger would."
        case .probe: "Send it as one of the platform's probes, by which it tests that signatures are verified. APIv3 only."
        case .stale: "Send it with a signature of ten minutes ago, as one recorded and sent again. APIv3 only."
        }
    }

    /// - Throws: ``Failure`` where a protocol has no such thing.
    func check(_ description: APINotification) throws {
        guard description.version == .v2, self != .badSignature else { return }
        throw Failure.usage("APIv2 has no \(self == .probe ? "probes" : "time in its signatures"); use --bad-signature.")
    }

    func spoil(_ request: WebhookRequest, _ description: APINotification) throws -> WebhookRequest {
        var request = request
        switch (self, description.version) {
        case (.badSignature, .v3):
            // The signature itself is whole, but of something else.
            request.headers[.wechatPayNonce] = Nonce.make()
        case (.badSignature, .v2):
            var message = try XML(parsing: request.body)
            if message.sign.string != nil {
                message.sign = .text(String((message.sign.string ?? "").reversed()))
            } else {
                // Nothing but its key vouches for a refund notice.
                message.req_info = .text(Data(repeating: 7, count: 64).base64EncodedString())
            }
            request.body = message.serialized()
        case (.probe, .v3): request.headers[.wechatPaySignature] = "WECHATPAY/SIGNTEST/" + Nonce.make(length: 32)
        case (.stale, _), (.probe, .v2): break
        }
        return request
    }
}
