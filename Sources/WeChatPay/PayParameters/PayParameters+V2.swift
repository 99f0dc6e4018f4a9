extension PayParameters {
    /// Makes parameters for orders of APIv2.
    public struct V2: Sendable {
        let parameters: PayParameters

        /// Parameters for a web page or a mini program ([the platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011935213)).
        ///
        /// - Parameters:
        ///   - appID: the one of the order; for a service provider's order with `sub_openid` the `sub_appid`.
        ///   - signType: the order's own `sign_type`.
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
        public func jsapi(appID: String, prepayID: String, signType: SignType = .md5) throws -> JSAPI {
            var made = try JSAPI(appID: appID, prepayID: prepayID, signType: signType.rawValue, by: parameters)
            made.paySign = try parameters.apiV2Key().signature(of: made.signedMembers, type: signType)
            return made
        }

        /// Parameters for an app ([the platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937148)).
        ///
        /// - Parameters:
        ///   - partnerID: without, this merchant's number. For a service provider's order give the number that the platform's page asks for.
        ///   - signType: the order's own `sign_type`.
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
        public func app(appID: String, prepayID: String, partnerID: String? = nil, signType: SignType = .md5) throws -> App {
            var made = try App(appID: appID, prepayID: prepayID, partnerID: partnerID, signType: signType, by: parameters)
            made.sign = try parameters.apiV2Key().signature(of: made.signedMembers, type: signType)
            return made
        }
    }
}
