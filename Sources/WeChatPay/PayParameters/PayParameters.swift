#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Makes what a front end passes on to WeChat: signed by the merchant, under the front end's own member names.
///
/// ```swift
/// let order = try await wechatPay.v3.pay.transactions.jsapi.post(…)
/// let parameters = try await wechatPay.payParameters.jsapi(appID: "wx…", prepayID: order.prepayID)
/// // Answer the page or mini program with them: they are Encodable.
/// ```
/// Every text that goes into a signature must be of visible ASCII characters other than `&`, as all that the platform hands out are: a
/// line break or an `&` would change what is signed. Everything else is refused with ``WeChatPayError`` of kind `invalidRequest`.
public struct PayParameters: Sendable {
    let merchant: Merchant
    private let givenAPIv2Key: APIv2Key?
    private let now: @Sendable () -> Date
    private let newNonce: @Sendable () -> String

    /// ``WeChatPay/WeChatPay/payParameters`` makes them with a client's own merchant, key and clock.
    ///
    /// - Parameters:
    ///   - apiV2Key: signs all that is not for an order of APIv3.
    ///   - nonce: makes the random text of each signature.
    public init(
        merchant: Merchant, apiV2Key: APIv2Key? = nil, now: @escaping @Sendable () -> Date = { Date() },
        nonce: @escaping @Sendable () -> String = { Nonce.make() }
    ) {
        self.merchant = merchant
        self.givenAPIv2Key = apiV2Key
        self.now = now
        self.newNonce = nonce
    }

    /// Parameters for orders of APIv2.
    public var v2: V2 { V2(parameters: self) }

    /// Parameters that open WeChat Pay's mini program for pay score (微信支付分).
    public var payScore: PayScores { PayScores(parameters: self) }
}

extension WeChatPay {
    /// Makes what a front end passes on to WeChat, with this client's merchant, APIv2 key and clock.
    public var payParameters: PayParameters {
        PayParameters(merchant: configuration.merchant, apiV2Key: configuration.apiV2Key, now: configuration.now)
    }
}

extension PayParameters {
    func apiV2Key() throws -> APIv2Key {
        guard let givenAPIv2Key else {
            throw WeChatPayError(
                .invalidConfiguration, "These parameters are signed with the APIv2 key, and none is configured.",
                advice: "Set apiV2Key in the client's configuration. The key is on the merchant platform's API security page."
            )
        }
        return givenAPIv2Key
    }

    /// Seconds since 1970.
    func timestamp() -> String { String(Int(now().timeIntervalSince1970)) }

    func nonce() throws -> String { try Self.signable(newNonce(), "The nonce") }

    func prepayID(_ text: String) throws -> String {
        guard !text.hasPrefix("prepay_id=") else {
            throw WeChatPayError(
                .invalidRequest, "prepay_id begins with its own name.",
                advice: "Pass only what stands behind prepay_id=, as the platform answered it."
            )
        }
        return try Self.signable(text, "prepay_id")
    }

    static func member(_ name: String, _ value: String) throws -> V2Parameter { (name, try signable(value, name)) }

    /// `text`, if it can be signed as one value.
    static func signable(_ text: String, _ name: String) throws -> String {
        guard !text.isEmpty else { throw WeChatPayError(.invalidRequest, "\(name) is empty.") }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "&") }) else {
            throw WeChatPayError(
                .invalidRequest, "\(name) has a character that would change what is signed: a space, a line break, an & or one that is not ASCII.",
                advice: "Pass it on exactly as the platform gave it."
            )
        }
        return text
    }
}
