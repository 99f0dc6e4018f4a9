// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/realname`
    public var realname: Realname { Realname(path: path.appending("realname")) }

    /// `v3/realname`
    public struct Realname: Endpoint {
        public let path: Path
    }
}

extension V3.Realname {
    /// `v3/realname/verify`
    public var verify: Verify { Verify(path: path.appending("verify")) }

    /// `v3/realname/verify`
    public struct Verify: Endpoint {
        public let path: Path
    }
}

extension V3.Realname.Verify {
    /// Verify real-name information (实名信息校验).
    ///
    /// - Parameters:
    ///   - credentialType: Type of identity document (下单用户账户的证件类型): 1, 2, 5, 9, 12, 17, 19.
    ///   - encryptedCredentialID: Identity document number, encrypted (加密后的下单用户证件号).
    ///   - encryptedName: Name, encrypted (加密后的下单用户姓名).
    ///   - wxpTradeNo: WeChat Pay transaction number (微信支付交易单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    public func get(
        credentialType: Int,
        encryptedCredentialID: Sensitive,
        encryptedName: Sensitive,
        wxpTradeNo: String
    ) async throws -> GetReply {
        try await path.call(.get, query: ["credential_type": credentialType, "encrypted_credential_id": encryptedCredentialID, "encrypted_name": encryptedName, "wxp_trade_no": wxpTradeNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Result of the verification (实名比对结果): 0, 1.
        public var verifyResult: Int
        /// Error message (错误信息).
        public var errMessage: String?

        public init(
            verifyResult: Int,
            errMessage: String? = nil
        ) {
            self.verifyResult = verifyResult
            self.errMessage = errMessage
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.verifyResult = try member.required("verify_result")
            self.errMessage = try member.ifPresent("err_message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.verifyResult, "verify_result")
            try members.encodeIfPresent(self.errMessage, "err_message")
        }
    }
}
