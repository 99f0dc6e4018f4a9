extension PayParameters {
    /// For `PayReq` of the WeChat SDK on iOS, Android and HarmonyOS.
    public struct App: Sendable, Hashable, Encodable {
        public let appID: String
        public let partnerID: String
        public let prepayID: String
        public let package = "Sign=WXPay"
        public let nonceStr: String
        /// Seconds since 1970.
        public let timestamp: String
        public internal(set) var sign = ""

        /// How the order is signed; `nil` for APIv3.
        let signType: SignType?

        /// The text under ``sign``: that of APIv2 is followed by `&key=` and the key.
        public var signedText: String {
            signType == nil ? SignedText.lines([appID, timestamp, nonceStr, prepayID]) : SignedText.parameters(signedMembers)
        }

        var signedMembers: [V2Parameter] {
            [
                ("appid", appID), ("partnerid", partnerID), ("prepayid", prepayID), ("package", package), ("noncestr", nonceStr),
                ("timestamp", timestamp),
            ]
        }

        private enum CodingKeys: String, CodingKey {
            case package, timestamp, sign
            case appID = "appid"
            case partnerID = "partnerid"
            case prepayID = "prepayid"
            case nonceStr = "noncestr"
        }

        init(appID: String, prepayID: String, partnerID: String?, signType: SignType?, by parameters: PayParameters) throws {
            self.appID = try PayParameters.signable(appID, "appid")
            self.partnerID = try PayParameters.signable(partnerID ?? parameters.merchant.id, "partnerid")
            self.prepayID = try parameters.prepayID(prepayID)
            self.nonceStr = try parameters.nonce()
            self.timestamp = parameters.timestamp()
            self.signType = signType
        }
    }

    /// Parameters for an app that pays an order of APIv3 ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013070351)).
    ///
    /// - Parameters:
    ///   - appID: the one of the order.
    ///   - prepayID: `prepay_id` of the answer. It is good for two hours.
    ///   - partnerID: without, this merchant's number. For a service provider's order give the number that the platform's page asks for.
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, and what the signer throws.
    public func app(appID: String, prepayID: String, partnerID: String? = nil) async throws -> App {
        var parameters = try App(appID: appID, prepayID: prepayID, partnerID: partnerID, signType: nil, by: self)
        parameters.sign = try await rsaSignature(of: parameters.signedText)
        return parameters
    }
}
