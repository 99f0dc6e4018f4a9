// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/risk`
    public var risk: Risk { Risk(path: path.appending("risk")) }

    /// `v2/risk`
    public struct Risk: Endpoint {
        public let path: Path
    }
}

extension V2.Risk {
    /// `v2/risk/getcertficates`
    public var getcertficates: Getcertficates { Getcertficates(path: path.appending("getcertficates")) }

    /// `v2/risk/getcertficates`
    public struct Getcertficates: Endpoint {
        public let path: Path
    }
}

extension V2.Risk.Getcertficates {
    /// Get platform certificates (获取平台证书).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (错误码描述).
        public var returnMsg: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Error code (错误码).
        public var errorCode: String?
        /// Description of the error code (错误代码描述).
        public var errorCodeDes: String?
        /// Business result code (返回状态码).
        public var resultCode: APIv2.ResultCode
        /// Merchant number (商户号).
        public var mchID: String
        /// Platform certificate information (平台证书信息).
        public var certificates: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            errorCode: String? = nil,
            errorCodeDes: String? = nil,
            resultCode: APIv2.ResultCode,
            mchID: String,
            certificates: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.nonceStr = nonceStr
            self.sign = sign
            self.errorCode = errorCode
            self.errorCodeDes = errorCodeDes
            self.resultCode = resultCode
            self.mchID = mchID
            self.certificates = certificates
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.errorCode = try member.ifPresent("error_code")
            self.errorCodeDes = try member.ifPresent("error_code_des")
            self.resultCode = try member.required("result_code")
            self.mchID = try member.required("mch_id")
            self.certificates = try member.required("certificates")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.errorCode, "error_code")
            try members.encodeIfPresent(self.errorCodeDes, "error_code_des")
            try members.encode(self.resultCode, "result_code")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.certificates, "certificates")
        }
    }
}

extension V2.Risk {
    /// `v2/risk/getpublickey`
    public var getpublickey: Getpublickey { Getpublickey(path: path.appending("getpublickey")) }

    /// `v2/risk/getpublickey`
    public struct Getpublickey: Endpoint {
        public let path: Path
    }
}

extension V2.Risk.Getpublickey {
    /// Get the encryption public key (获取加密公钥).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.SignType

        public init(
            mchID: String,
            signType: APIv2.SignType
        ) {
            self.mchID = mchID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (错误码描述).
        public var returnMsg: String?
        /// Error code (错误码).
        public var errorCode: String?
        /// Description of the error code (错误代码描述).
        public var errorCodeDes: String?
        /// Business result code (返回状态码).
        public var resultCode: APIv2.ResultCode
        /// Merchant number (商户号).
        public var mchID: String?
        /// RSA public key (RSA公钥).
        public var pubKey: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            errorCode: String? = nil,
            errorCodeDes: String? = nil,
            resultCode: APIv2.ResultCode,
            mchID: String? = nil,
            pubKey: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.errorCode = errorCode
            self.errorCodeDes = errorCodeDes
            self.resultCode = resultCode
            self.mchID = mchID
            self.pubKey = pubKey
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.errorCode = try member.ifPresent("error_code")
            self.errorCodeDes = try member.ifPresent("error_code_des")
            self.resultCode = try member.required("result_code")
            self.mchID = try member.ifPresent("mch_id")
            self.pubKey = try member.ifPresent("pub_key")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.errorCode, "error_code")
            try members.encodeIfPresent(self.errorCodeDes, "error_code_des")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.pubKey, "pub_key")
        }
    }
}

extension V2.Risk {
    /// `v2/risk/getviolation`
    public var getviolation: Getviolation { Getviolation(path: path.appending("getviolation")) }

    /// `v2/risk/getviolation`
    public struct Getviolation: Endpoint {
        public let path: Path
    }
}

extension V2.Risk.Getviolation {
    /// Query violations of a bank's sub-merchant (银行特约商户违规信息查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType?
        /// Start time (开始时间).
        public var beginTime: String?
        /// End time (结束时间).
        public var endTime: String?
        /// Page number (页码).
        public var pageIndex: String?
        /// Number of records per page (每页返回的数量).
        public var pageSize: String?
        /// Format of the violation records (违规记录数据格式).
        public var violationRecordsFormat: ViolationRecordsFormat?

        public init(
            mchID: String? = nil,
            signType: APIv2.HMACSignType? = nil,
            beginTime: String? = nil,
            endTime: String? = nil,
            pageIndex: String? = nil,
            pageSize: String? = nil,
            violationRecordsFormat: ViolationRecordsFormat? = nil
        ) {
            self.mchID = mchID
            self.signType = signType
            self.beginTime = beginTime
            self.endTime = endTime
            self.pageIndex = pageIndex
            self.pageSize = pageSize
            self.violationRecordsFormat = violationRecordsFormat
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.ifPresent("mch_id")
            self.signType = try member.ifPresent("sign_type")
            self.beginTime = try member.ifPresent("begin_time")
            self.endTime = try member.ifPresent("end_time")
            self.pageIndex = try member.ifPresent("page_index")
            self.pageSize = try member.ifPresent("page_size")
            self.violationRecordsFormat = try member.ifPresent("violation_records_format")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.beginTime, "begin_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.pageIndex, "page_index")
            try members.encodeIfPresent(self.pageSize, "page_size")
            try members.encodeIfPresent(self.violationRecordsFormat, "violation_records_format")
        }

        /// Format of the violation records (违规记录数据格式).
        public struct ViolationRecordsFormat: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var csv: Self { Self(rawValue: "csv") }
            public static var json: Self { Self(rawValue: "json") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (错误码描述).
        public var returnMsg: String?
        /// Error code (错误码).
        public var errorCode: String?
        /// Description of the error code (错误代码描述).
        public var errorCodeDes: String?
        /// Business result code (返回状态码).
        public var resultCode: APIv2.ResultCode
        /// Description of the business result (错误码描述).
        public var resultMsg: String?
        /// List of violation records (违规记录数据JSON格式字符串).
        public var violationRecords: JSONText<ViolationRecords>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            errorCode: String? = nil,
            errorCodeDes: String? = nil,
            resultCode: APIv2.ResultCode,
            resultMsg: String? = nil,
            violationRecords: JSONText<ViolationRecords>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.errorCode = errorCode
            self.errorCodeDes = errorCodeDes
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.violationRecords = violationRecords
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.errorCode = try member.ifPresent("error_code")
            self.errorCodeDes = try member.ifPresent("error_code_des")
            self.resultCode = try member.required("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
            self.violationRecords = try member.ifPresent("violation_records")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.errorCode, "error_code")
            try members.encodeIfPresent(self.errorCodeDes, "error_code_des")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encodeIfPresent(self.violationRecords, "violation_records")
        }

        /// List of violation records (违规记录数据JSON格式字符串).
        public struct ViolationRecords: Codable, Hashable, Sendable {
            /// Total number of records (记录总数).
            public var totalSize: Int
            /// List of violation records (违规记录列表).
            public var violationRecords: [ViolationRecords]

            public init(
                totalSize: Int,
                violationRecords: [ViolationRecords]
            ) {
                self.totalSize = totalSize
                self.violationRecords = violationRecords
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.totalSize = try member.required("total_size")
                self.violationRecords = try member.required("violation_records")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.totalSize, "total_size")
                try members.encode(self.violationRecords, "violation_records")
            }

            /// List of violation records (违规记录列表).
            public struct ViolationRecords: Codable, Hashable, Sendable {
                /// Company name (公司名称).
                public var companyName: String
                /// How it is handled (处理方式).
                public var handleMethod: String
                /// State of the handling (处理状态).
                public var handleState: String
                /// Time of the penalty (处罚时间).
                public var punishTime: String
                /// Sub-merchant's merchant number (违规子商户号).
                public var subMchID: String
                /// Deadline (最后处理时间).
                public var deadline: String?

                public init(
                    companyName: String,
                    handleMethod: String,
                    handleState: String,
                    punishTime: String,
                    subMchID: String,
                    deadline: String? = nil
                ) {
                    self.companyName = companyName
                    self.handleMethod = handleMethod
                    self.handleState = handleState
                    self.punishTime = punishTime
                    self.subMchID = subMchID
                    self.deadline = deadline
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.companyName = try member.required("company_name")
                    self.handleMethod = try member.required("handle_method")
                    self.handleState = try member.required("handle_state")
                    self.punishTime = try member.required("punish_time")
                    self.subMchID = try member.required("sub_mch_id")
                    self.deadline = try member.ifPresent("deadline")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.companyName, "company_name")
                    try members.encode(self.handleMethod, "handle_method")
                    try members.encode(self.handleState, "handle_state")
                    try members.encode(self.punishTime, "punish_time")
                    try members.encode(self.subMchID, "sub_mch_id")
                    try members.encodeIfPresent(self.deadline, "deadline")
                }
            }
        }
    }
}
