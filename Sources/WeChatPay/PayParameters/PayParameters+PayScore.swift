extension PayParameters {
    /// Makes what opens WeChat Pay's mini program for pay score.
    public struct PayScores: Sendable {
        let parameters: PayParameters

        /// The user confirms an order ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587945)).
        ///
        /// - Parameters:
        ///   - package: of the answer that made the order.
        ///   - isSigned: adds the merchant's number, the time and a signature with the APIv2 key, which the pages for merchants outside
        ///     mainland China ask for, as did all until 2024. Now the others ask for the package alone.
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` when signed without an APIv2 key.
        public func confirmOrder(package: String, isSigned: Bool = false) throws -> PayScore {
            isSigned ? try signed(.confirmation, [("package", package)]) : try unsigned(.confirmation, [("package", package)])
        }

        /// The user looks at an order ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587983)).
        ///
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
        public func orderDetails(serviceID: String, outOrderNo: String) throws -> PayScore {
            try signed(.details, [("service_id", serviceID), ("out_order_no", outOrderNo)])
        }

        /// The user lets the merchant use the pay score, as applied for at `/v3/payscore/permissions`
        /// ([the platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012677913)).
        ///
        /// - Parameters:
        ///   - token: `apply_permissions_token`, good for an hour.
        ///   - scene: `ORDER` for a service provider who authorises along with an order.
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest`.
        public func authorization(token: String, scene: String? = nil) throws -> PayScore {
            try unsigned(.authorization, [("apply_permissions_token", token)] + (scene.map { [("scene", $0)] } ?? []))
        }

        /// The user lets the merchant use the pay score, by the merchant's own number and without a token.
        ///
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
        public func authorization(serviceID: String, outRequestNo: String) throws -> PayScore {
            try signed(.authorization, [("service_id", serviceID), ("out_request_no", outRequestNo)])
        }

        private func unsigned(_ scene: PayScore.Scene, _ given: [V2Parameter]) throws -> PayScore {
            PayScore(scene: scene, members: try given.map { try PayParameters.member($0.name, $0.value) })
        }

        /// The values are signed as they are, before a query string percent-encodes them.
        private func signed(_ scene: PayScore.Scene, _ given: [V2Parameter]) throws -> PayScore {
            let type = SignType.hmacSHA256
            var members: [V2Parameter] = [("mch_id", parameters.merchant.id)] + (try unsigned(scene, given).members)
            members += [("timestamp", parameters.timestamp()), ("nonce_str", try parameters.nonce()), ("sign_type", type.rawValue)]
            members.append(("sign", try parameters.apiV2Key().signature(of: members, type: type)))
            return PayScore(scene: scene, members: members)
        }
    }
}
