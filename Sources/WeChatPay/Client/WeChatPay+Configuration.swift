public import Logging

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// What a client needs to know. Who calls and whom to trust have no defaults; everything else has.
    public struct Configuration: Sendable {
        /// Who calls.
        public var merchant: Merchant
        /// Decrypts platform certificates and notifications. Needed for ``PlatformKeys/automatic`` and for webhooks.
        public var apiV3Key: APIv3Key?
        /// Signs and verifies the messages of APIv2. Needed for ``WeChatPay/v2``, its notifications and most ``PayParameters``.
        public var apiV2Key: APIv2Key?
        /// The secret of the payment application in WeCom (企业微信), with which its red packets and payments are signed besides.
        public var workwxSecret: Sensitive?
        /// Whose signatures count.
        public var platformKeys: PlatformKeys
        /// Where the platform is.
        public var host = Host.mainland
        /// Shown to the platform where an operation demands it, and nowhere else; `nil` for the merchant's own, which it has when its key
        /// and certificate were given.
        public var clientCertificate: ClientCertificate?
        /// Authorities in PEM whose TLS certificates are accepted in place of those that the system trusts: a stand-in's; `nil` for the
        /// system's. A bad text is refused when the client is made.
        public var trustRoots: String?
        public var timeLimits = TimeLimits()
        public var retry = RetryPolicy()
        /// The largest answer accepted, in bytes.
        public var maximumResponseSize = 32 * 1024 * 1024
        /// How many calls may be under way at once; further ones wait their turn, within their time limit.
        public var maximumConcurrentCalls = 128
        /// Gets one `debug` line per attempt and one `warning` per repetition; never a body, a key or a signature.
        public var logger = Logger(label: "WeChatPay", factory: { _ in SwiftLogNoOpLogHandler() })
        /// Put behind the client's own product name in `User-Agent`.
        public var userAgent: String?
        /// The local clock. Signatures carry its time and answers are held against it.
        public var now: @Sendable () -> Date = { Date() }
        /// Sends the requests; `nil` for AsyncHTTPClient.
        public var transport: (any Transport)?

        public init(merchant: Merchant, apiV3Key: APIv3Key? = nil, apiV2Key: APIv2Key? = nil, platformKeys: PlatformKeys) {
            self.merchant = merchant
            self.apiV3Key = apiV3Key
            self.apiV2Key = apiV2Key
            self.platformKeys = platformKeys
        }

        /// The client certificate given, or else the merchant's own.
        var usedClientCertificate: ClientCertificate? { clientCertificate ?? merchant.clientCertificate }

        /// A configuration for APIv2 alone.
        public init(merchant: Merchant, apiV2Key: APIv2Key) {
            self.init(merchant: merchant, apiV2Key: apiV2Key, platformKeys: [])
        }
    }

    /// How long a call may take.
    public struct TimeLimits: Sendable, Hashable {
        /// To make a connection.
        public var connection: Duration = .seconds(5)
        /// For one attempt, from its start to the last byte of the answer.
        public var attempt: Duration = .seconds(15)
        /// For the whole call with its waiting, attempts and pauses.
        public var call: Duration = .seconds(60)

        public init() {}
    }
}
