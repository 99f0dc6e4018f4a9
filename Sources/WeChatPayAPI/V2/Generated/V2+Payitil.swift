// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/payitil`
    public var payitil: Payitil { Payitil(path: path.appending("payitil")) }

    /// `v2/payitil`
    public struct Payitil: Endpoint {
        public let path: Path
    }
}

extension V2.Payitil {
    /// `v2/payitil/report`
    public var report: Report { Report(path: path.appending("report")) }

    /// `v2/payitil/report`
    public struct Report: Endpoint {
        public let path: Path
    }
}

extension V2.Payitil.Report {
    /// Report transaction assurance data (交易保障).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/401193996)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// URL of the interface (接口URL).
        public var interfaceURL: String
        /// IP address accessing the interface (访问接口IP).
        public var userIP: String
        /// Reported data package, as JSON (上报数据包JSON格式字符串).
        public var trades: JSONText<[Trades]>

        public init(
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            interfaceURL: String,
            userIP: String,
            trades: JSONText<[Trades]>
        ) {
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.interfaceURL = interfaceURL
            self.userIP = userIP
            self.trades = trades
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.interfaceURL = try member.required("interface_url")
            self.userIP = try member.required("user_ip")
            self.trades = try member.required("trades")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.interfaceURL, "interface_url")
            try members.encode(self.userIP, "user_ip")
            try members.encode(self.trades, "trades")
        }

        /// Reported data package, as JSON (上报数据包JSON格式字符串).
        public struct Trades: Codable, Hashable, Sendable {
            /// Merchant's own order number (商户订单号).
            public var outTradeNo: String
            /// Start time (交易开始时间（扫码时间）).
            public var beginTime: String
            /// End time (交易完成时间).
            public var endTime: String
            /// Current state of the record (交易结果).
            public var state: State
            /// Custom error description (自定义的错误描述信息).
            public var errMsg: String?

            public init(
                outTradeNo: String,
                beginTime: String,
                endTime: String,
                state: State,
                errMsg: String? = nil
            ) {
                self.outTradeNo = outTradeNo
                self.beginTime = beginTime
                self.endTime = endTime
                self.state = state
                self.errMsg = errMsg
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outTradeNo = try member.required("out_trade_no")
                self.beginTime = try member.required("begin_time")
                self.endTime = try member.required("end_time")
                self.state = try member.required("state")
                self.errMsg = try member.ifPresent("err_msg")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encode(self.beginTime, "begin_time")
                try members.encode(self.endTime, "end_time")
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.errMsg, "err_msg")
            }

            /// Current state of the record (交易结果).
            public struct State: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var ok: Self { Self(rawValue: "OK") }
                public static var fail: Self { Self(rawValue: "FAIL") }
                public static var cancle: Self { Self(rawValue: "CANCLE") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
        }
    }
}
