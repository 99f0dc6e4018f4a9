// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/billcommentsp`
    public var billcommentsp: Billcommentsp { Billcommentsp(path: path.appending("billcommentsp")) }

    /// `v2/billcommentsp`
    public struct Billcommentsp: Endpoint {
        public let path: Path
    }
}

extension V2.Billcommentsp {
    /// `v2/billcommentsp/batchquerycomment`
    public var batchquerycomment: Batchquerycomment { Batchquerycomment(path: path.appending("batchquerycomment")) }

    /// `v2/billcommentsp/batchquerycomment`
    public struct Batchquerycomment: Endpoint {
        public let path: Path
    }
}

extension V2.Billcommentsp.Batchquerycomment {
    /// Pull order review data in batches (拉取订单评价数据).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
    @discardableResult
    public func post(_ body: PostBody) async throws -> WeChatPay.FileStream {
        try await path.download(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Start time (开始时间).
        public var beginTime: String
        /// End time (结束时间).
        public var endTime: String
        /// Offset or page to start from (位移).
        public var offset: Int
        /// Most records to return (条数).
        public var limit: Int?

        public init(
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            beginTime: String,
            endTime: String,
            offset: Int,
            limit: Int? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.beginTime = beginTime
            self.endTime = endTime
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
            self.offset = try member.required("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }
}
