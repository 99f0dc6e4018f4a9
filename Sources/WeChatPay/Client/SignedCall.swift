import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A call with its signature: what one attempt sends.
struct SignedCall: Sendable {
    let call: Call
    let headers: HTTPFields
    /// The exact text that was signed, to be held against the platform's when it refuses the signature. Of APIv2, whose platform
    /// shows nothing of its own, there is none.
    let text: Data

    init(_ call: Call, by merchant: Merchant, at date: Date) async throws {
        guard call.v2Parameters == nil else {
            self.call = call
            self.headers = call.headers
            self.text = Data()
            return
        }
        let timestamp = Int(date.timeIntervalSince1970)
        let nonce = Nonce.make()
        let text = SignedText.request(
            method: call.method.rawValue, target: call.target, timestamp: timestamp, nonce: nonce, body: call.signedBody ?? call.body
        )
        let authorization = try await merchant.authorization(for: text, timestamp: timestamp, nonce: nonce)
        var headers = call.headers
        headers[.authorization] = authorization.headerValue
        self.call = call
        self.headers = headers
        self.text = text
    }
}
