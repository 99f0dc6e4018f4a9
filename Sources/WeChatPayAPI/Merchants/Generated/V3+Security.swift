// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/security`
    public var security: Security { Security(path: path.appending("security")) }

    /// `v3/security`
    public struct Security: Endpoint {
        public let path: Path
    }
}

extension V3.Security {
    /// `v3/security/echo`
    public var echo: Echo { Echo(path: path.appending("echo")) }

    /// `v3/security/echo`
    public struct Echo: Endpoint {
        public let path: Path
    }
}

extension V3.Security.Echo {
    /// Test merchant signature verification and encryption (商户签名验签／加解密测试).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// Message echoed back (回显信息).
        public var echoMessage: String
        /// Encrypted field for testing the key (平台证书或微信支付公钥加密测试字段).
        public var encryptedEchoMessage: Sensitive?

        public init(
            notifyURL: String? = nil,
            echoMessage: String,
            encryptedEchoMessage: Sensitive? = nil
        ) {
            self.notifyURL = notifyURL
            self.echoMessage = echoMessage
            self.encryptedEchoMessage = encryptedEchoMessage
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyURL = try member.ifPresent("notify_url")
            self.echoMessage = try member.required("echo_message")
            self.encryptedEchoMessage = try member.ifPresent("encrypted_echo_message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.echoMessage, "echo_message")
            try members.encodeIfPresent(self.encryptedEchoMessage, "encrypted_echo_message")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Message echoed back (回显信息).
        public var echoMessage: String
        /// Encrypted field for testing the key (平台证书或微信支付公钥加密测试字段).
        public var encryptedEchoMessage: Sensitive?

        public init(
            echoMessage: String,
            encryptedEchoMessage: Sensitive? = nil
        ) {
            self.echoMessage = echoMessage
            self.encryptedEchoMessage = encryptedEchoMessage
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.echoMessage = try member.required("echo_message")
            self.encryptedEchoMessage = try member.ifPresent("encrypted_echo_message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.echoMessage, "echo_message")
            try members.encodeIfPresent(self.encryptedEchoMessage, "encrypted_echo_message")
        }
    }
}
