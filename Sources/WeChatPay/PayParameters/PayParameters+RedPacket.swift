extension PayParameters {
    /// For `wx.sendBizRedPacket` in a mini program.
    public struct RedPacket: Sendable, Hashable, Encodable {
        /// Seconds since 1970.
        public let timeStamp: String
        public let nonceStr: String
        /// Percent-encoded, as the mini program passes it on.
        public let package: String
        public let signType: String
        public let paySign: String
    }

    /// Parameters for a mini program in which the user takes a red packet
    /// ([the platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937428)).
    ///
    /// The page names the members, yet not which of them are signed. These are `appId`, `nonceStr`, `package` and `timeStamp`, as other
    /// libraries have it. Those disagree on `package`: here it is signed percent-encoded, just as the mini program passes it on.
    ///
    /// - Parameters:
    ///   - appID: the mini program's.
    ///   - package: `package` of the answer of `sendminiprogramhb`, as it came.
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
    public func redPacket(appID: String, package: String) throws -> RedPacket {
        guard !package.isEmpty else { throw WeChatPayError(.invalidRequest, "package is empty.") }
        let type = SignType.md5
        let (timeStamp, nonceStr) = (timestamp(), try nonce())
        let package = PercentEncoding.encode(package, keeping: PercentEncoding.unreserved)
        let members: [V2Parameter] = [
            try Self.member("appId", appID), ("nonceStr", nonceStr), ("package", package), ("timeStamp", timeStamp),
        ]
        return RedPacket(
            timeStamp: timeStamp, nonceStr: nonceStr, package: package, signType: type.rawValue,
            paySign: try apiV2Key().signature(of: members, type: type)
        )
    }
}
