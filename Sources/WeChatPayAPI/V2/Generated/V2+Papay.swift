// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension V2 {
    /// `v2/papay`
    public var papay: Papay { Papay(path: path.appending("papay")) }

    /// `v2/papay`
    public struct Papay: Endpoint {
        public let path: Path
    }
}

extension V2.Papay {
    /// `v2/papay/deletecontract`
    public var deletecontract: Deletecontract { Deletecontract(path: path.appending("deletecontract")) }

    /// `v2/papay/deletecontract`
    public struct Deletecontract: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Deletecontract {
    /// Terminate a deduction contract (申请解约).
    ///
    /// After an unknown outcome, `POST /v2/papay/querycontract` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987432)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Withholding contract template ID (模板id).
        public var planID: String?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String
        /// Version number (版本号).
        public var version: APIv2.Version
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?

        public init(
            appID: String,
            mchID: String,
            planID: String? = nil,
            contractCode: String? = nil,
            contractID: String? = nil,
            contractTerminationRemark: String,
            version: APIv2.Version,
            subAppID: String? = nil,
            subMchID: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.planID = planID
            self.contractCode = contractCode
            self.contractID = contractID
            self.contractTerminationRemark = contractTerminationRemark
            self.version = version
            self.subAppID = subAppID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractCode = try member.ifPresent("contract_code")
            self.contractID = try member.ifPresent("contract_id")
            self.contractTerminationRemark = try member.required("contract_termination_remark")
            self.version = try member.required("version")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.contractTerminationRemark, "contract_termination_remark")
            try members.encode(self.version, "version")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Withholding contract template ID (模板id).
        public var planID: String
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Signature (签名).
        public var sign: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            contractID: String,
            planID: String,
            contractCode: String,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            sign: String? = nil,
            subAppID: String? = nil,
            subMchID: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.sign = sign
            self.subAppID = subAppID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.contractID = try member.required("contract_id")
            self.planID = try member.required("plan_id")
            self.contractCode = try member.required("contract_code")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.sign = try member.ifPresent("sign")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
        }
    }
}

extension V2.Papay {
    /// `v2/papay/entrustweb`
    public var entrustweb: Entrustweb { Entrustweb(path: path.appending("entrustweb")) }

    /// `v2/papay/entrustweb`
    public struct Entrustweb: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Entrustweb {
    /// Sign a deduction contract in an official account (公众号纯签约).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - mchID: Merchant number (商户号).
    ///   - planID: Withholding contract template ID (模板id).
    ///   - contractCode: Contract number (签约协议号).
    ///   - requestSerial: Request serial number (请求序列号).
    ///   - contractDisplayAccount: Account name displayed on the contract (用户账户展示名称).
    ///   - notifyURL: URL to be notified at (回调通知url).
    ///   - version: Version number (版本号).
    ///   - timestamp: Timestamp (时间戳).
    ///   - returnWeb: Web page to return to (返回web): 1.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml)
    public func get(
        appID: String,
        mchID: String,
        planID: Int,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: APIv2.Version,
        timestamp: String,
        returnWeb: Int? = nil
    ) async throws -> URL {
        try await path.redirection(.get, query: ["appid": appID, "mch_id": mchID, "plan_id": planID, "contract_code": contractCode, "request_serial": requestSerial, "contract_display_account": contractDisplayAccount, "notify_url": notifyURL, "version": version.rawValue, "timestamp": timestamp, "return_web": returnWeb])
    }
}

extension V2.Papay {
    /// `v2/papay/h5entrustweb`
    public var h5entrustweb: H5entrustweb { H5entrustweb(path: path.appending("h5entrustweb")) }

    /// `v2/papay/h5entrustweb`
    public struct H5entrustweb: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.H5entrustweb {
    /// Sign a deduction contract in H5 (H5纯签约).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - mchID: Merchant number (商户号).
    ///   - planID: Withholding contract template ID (模板id).
    ///   - contractCode: Contract number (签约协议号).
    ///   - requestSerial: Request serial number (请求序列号).
    ///   - contractDisplayAccount: Account name displayed on the contract (用户账户展示名称).
    ///   - notifyURL: URL to be notified at (回调通知url).
    ///   - version: Version number (版本号).
    ///   - signType: Signature type (签名类型).
    ///   - timestamp: Timestamp (时间戳).
    ///   - clientip: Client IP address (客户端 IP).
    ///   - returnAppID: Appid to return to (回调应用appid).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
    public func get(
        appID: String,
        mchID: String,
        planID: String,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: APIv2.Version,
        signType: APIv2.SignType? = nil,
        timestamp: String,
        clientip: String,
        returnAppID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "mch_id": mchID, "plan_id": planID, "contract_code": contractCode, "request_serial": requestSerial, "contract_display_account": contractDisplayAccount, "notify_url": notifyURL, "version": version.rawValue, "sign_type": signType?.rawValue, "timestamp": timestamp, "clientip": clientip, "return_appid": returnAppID])
    }

    /// What ``get`` answers.
    public typealias GetReply = APIv2.H5entrustweb
}

extension V2.Papay {
    /// `v2/papay/preentrustweb`
    public var preentrustweb: Preentrustweb { Preentrustweb(path: path.appending("preentrustweb")) }

    /// `v2/papay/preentrustweb`
    public struct Preentrustweb: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Preentrustweb {
    /// Pre-sign a deduction contract in an app (APP预签约).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011986804)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.PreentrustwebRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// User name of the mini program (跳转签约小程序的username).
        public var miniprogramUsername: String?
        /// Mini program path to jump to (跳转签约小程序的path).
        public var miniprogramPath: String?
        /// Pre-signing ID (预签约id).
        public var preEntrustwebID: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            miniprogramUsername: String? = nil,
            miniprogramPath: String? = nil,
            preEntrustwebID: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.miniprogramUsername = miniprogramUsername
            self.miniprogramPath = miniprogramPath
            self.preEntrustwebID = preEntrustwebID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.miniprogramUsername = try member.ifPresent("miniprogram_username")
            self.miniprogramPath = try member.ifPresent("miniprogram_path")
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.miniprogramUsername, "miniprogram_username")
            try members.encodeIfPresent(self.miniprogramPath, "miniprogram_path")
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
        }
    }
}

extension V2.Papay {
    /// `v2/papay/querycontract`
    public var querycontract: Querycontract { Querycontract(path: path.appending("querycontract")) }

    /// `v2/papay/querycontract`
    public struct Querycontract: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Querycontract {
    /// Query a deduction contract (查询签约关系).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987640)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: Int
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Withholding contract template ID (模板id).
        public var planID: Int?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// Version number (版本号).
        public var version: APIv2.Version

        public init(
            appID: String,
            mchID: Int,
            contractID: String? = nil,
            planID: Int? = nil,
            contractCode: String? = nil,
            version: APIv2.Version
        ) {
            self.appID = appID
            self.mchID = mchID
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractCode = try member.ifPresent("contract_code")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encode(self.version, "version")
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
        /// Merchant number (商户号).
        public var mchID: Int
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Withholding contract template ID (模板id).
        public var planID: Int
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String?
        /// State of the contract (协议状态).
        public var contractState: Int
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: String?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: String?
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: String?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: Int?
        /// Signature (签名).
        public var sign: String?
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            mchID: Int,
            appID: String,
            contractID: String,
            planID: Int,
            contractCode: String,
            contractDisplayAccount: String? = nil,
            contractState: Int,
            contractSignedTime: String? = nil,
            contractExpiredTime: String? = nil,
            contractTerminatedTime: String? = nil,
            contractTerminationMode: Int? = nil,
            sign: String? = nil,
            contractTerminationRemark: String? = nil,
            openID: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.mchID = mchID
            self.appID = appID
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.contractTerminatedTime = contractTerminatedTime
            self.contractTerminationMode = contractTerminationMode
            self.sign = sign
            self.contractTerminationRemark = contractTerminationRemark
            self.openID = openID
            self.errCode = errCode
            self.errCodeDes = errCodeDes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
            self.contractID = try member.required("contract_id")
            self.planID = try member.required("plan_id")
            self.contractCode = try member.required("contract_code")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
            self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
            self.sign = try member.ifPresent("sign")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            self.openID = try member.ifPresent("openid")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}

extension V2.Papay {
    /// `v2/papay/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v2/papay/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Partner {
    /// `v2/papay/partner/deletecontract`
    public var deletecontract: Deletecontract { Deletecontract(path: path.appending("deletecontract")) }

    /// `v2/papay/partner/deletecontract`
    public struct Deletecontract: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Partner.Deletecontract {
    /// Terminate a deduction contract for partners (申请解约).
    ///
    /// After an unknown outcome, `POST /v2/papay/partner/querycontract` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Withholding contract template ID (模板id).
        public var planID: String?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String
        /// Version number (版本号).
        public var version: APIv2.Version

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            planID: String? = nil,
            contractCode: String? = nil,
            contractID: String? = nil,
            contractTerminationRemark: String,
            version: APIv2.Version
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.planID = planID
            self.contractCode = contractCode
            self.contractID = contractID
            self.contractTerminationRemark = contractTerminationRemark
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractCode = try member.ifPresent("contract_code")
            self.contractID = try member.ifPresent("contract_id")
            self.contractTerminationRemark = try member.required("contract_termination_remark")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.contractTerminationRemark, "contract_termination_remark")
            try members.encode(self.version, "version")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Withholding contract template ID (模板id).
        public var planID: String
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Signature (签名).
        public var sign: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            contractID: String,
            planID: String,
            contractCode: String,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            sign: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.sign = sign
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.contractID = try member.required("contract_id")
            self.planID = try member.required("plan_id")
            self.contractCode = try member.required("contract_code")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.sign = try member.ifPresent("sign")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.sign, "sign")
        }
    }
}

extension V2.Papay.Partner {
    /// `v2/papay/partner/entrustweb`
    public var entrustweb: Entrustweb { Entrustweb(path: path.appending("entrustweb")) }

    /// `v2/papay/partner/entrustweb`
    public struct Entrustweb: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Partner.Entrustweb {
    /// Sign an official account deduction contract for partners (公众号纯签约).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - mchID: Merchant number (商户号).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///   - subMchID: Sub-merchant's merchant number (子商户号).
    ///   - planID: Withholding contract template ID (模板id).
    ///   - contractCode: Contract number (签约协议号).
    ///   - requestSerial: Request serial number (请求序列号).
    ///   - contractDisplayAccount: Account name displayed on the contract (用户账户展示名称).
    ///   - notifyURL: URL to be notified at (回调通知url).
    ///   - version: Version number (版本号).
    ///   - timestamp: Timestamp (时间戳).
    ///   - returnWeb: Web page to return to (返回web): 1.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
    public func get(
        appID: String,
        mchID: String,
        subAppID: String? = nil,
        subMchID: String,
        planID: Int,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: APIv2.Version,
        timestamp: String,
        returnWeb: Int? = nil
    ) async throws -> URL {
        try await path.redirection(.get, query: ["appid": appID, "mch_id": mchID, "sub_appid": subAppID, "sub_mch_id": subMchID, "plan_id": planID, "contract_code": contractCode, "request_serial": requestSerial, "contract_display_account": contractDisplayAccount, "notify_url": notifyURL, "version": version.rawValue, "timestamp": timestamp, "return_web": returnWeb])
    }
}

extension V2.Papay.Partner {
    /// `v2/papay/partner/h5entrustweb`
    public var h5entrustweb: H5entrustweb { H5entrustweb(path: path.appending("h5entrustweb")) }

    /// `v2/papay/partner/h5entrustweb`
    public struct H5entrustweb: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Partner.H5entrustweb {
    /// Sign a deduction contract in H5 for partners (H5纯签约).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - mchID: Merchant number (商户号).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///   - subMchID: Sub-merchant's merchant number (子商户号).
    ///   - planID: Withholding contract template ID (模板id).
    ///   - contractCode: Contract number (签约协议号).
    ///   - requestSerial: Request serial number (请求序列号).
    ///   - contractDisplayAccount: Account name displayed on the contract (用户账户展示名称).
    ///   - notifyURL: URL to be notified at (回调通知url).
    ///   - version: Version number (版本号).
    ///   - signType: Signature type (签名类型).
    ///   - timestamp: Timestamp (时间戳).
    ///   - clientip: Client IP address (客户端 IP).
    ///   - deviceid: Device ID (设备ID).
    ///   - mobile: Mobile phone number (手机号).
    ///   - email: Email address (邮箱地址).
    ///   - qq: QQ number (QQ号).
    ///   - openID: User's openid (微信openID).
    ///   - creid: Identity card number (身份证号).
    ///   - outerid: Merchant's own user identifier (商户侧用户标识).
    ///   - returnAppID: Appid to return to (回调应用appid).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988368)
    public func get(
        appID: String,
        mchID: String,
        subAppID: String? = nil,
        subMchID: String,
        planID: String,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: APIv2.Version,
        signType: APIv2.SignType? = nil,
        timestamp: String,
        clientip: String,
        deviceid: String? = nil,
        mobile: String? = nil,
        email: String? = nil,
        qq: String? = nil,
        openID: String? = nil,
        creid: String? = nil,
        outerid: String? = nil,
        returnAppID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "mch_id": mchID, "sub_appid": subAppID, "sub_mch_id": subMchID, "plan_id": planID, "contract_code": contractCode, "request_serial": requestSerial, "contract_display_account": contractDisplayAccount, "notify_url": notifyURL, "version": version.rawValue, "sign_type": signType?.rawValue, "timestamp": timestamp, "clientip": clientip, "deviceid": deviceid, "mobile": mobile, "email": email, "qq": qq, "openid": openID, "creid": creid, "outerid": outerid, "return_appid": returnAppID])
    }

    /// What ``get`` answers.
    public typealias GetReply = APIv2.H5entrustweb
}

extension V2.Papay.Partner {
    /// `v2/papay/partner/preentrustweb`
    public var preentrustweb: Preentrustweb { Preentrustweb(path: path.appending("preentrustweb")) }

    /// `v2/papay/partner/preentrustweb`
    public struct Preentrustweb: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Partner.Preentrustweb {
    /// Pre-sign an app deduction contract for partners (APP预签约).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.PreentrustwebRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// User name of the mini program (跳转签约小程序的username).
        public var miniprogramUsername: String?
        /// Mini program path to jump to (跳转签约小程序的path).
        public var miniprogramPath: String?
        /// Pre-signing ID (预签约id).
        public var preEntrustwebID: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            miniprogramUsername: String? = nil,
            miniprogramPath: String? = nil,
            preEntrustwebID: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.miniprogramUsername = miniprogramUsername
            self.miniprogramPath = miniprogramPath
            self.preEntrustwebID = preEntrustwebID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.required("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.miniprogramUsername = try member.ifPresent("miniprogram_username")
            self.miniprogramPath = try member.ifPresent("miniprogram_path")
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.miniprogramUsername, "miniprogram_username")
            try members.encodeIfPresent(self.miniprogramPath, "miniprogram_path")
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
        }
    }
}

extension V2.Papay.Partner {
    /// `v2/papay/partner/querycontract`
    public var querycontract: Querycontract { Querycontract(path: path.appending("querycontract")) }

    /// `v2/papay/partner/querycontract`
    public struct Querycontract: Endpoint {
        public let path: Path
    }
}

extension V2.Papay.Partner.Querycontract {
    /// Query a deduction contract for partners (查询签约关系).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988379)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Withholding contract template ID (模板id).
        public var planID: String?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// Version number (版本号).
        public var version: APIv2.Version

        public init(
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            contractID: String? = nil,
            planID: String? = nil,
            contractCode: String? = nil,
            version: APIv2.Version
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractCode = try member.ifPresent("contract_code")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encode(self.version, "version")
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
        /// Merchant number (商户号).
        public var mchID: Int
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Withholding contract template ID (模板id).
        public var planID: Int
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String?
        /// State of the contract (协议状态).
        public var contractState: Int
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: String?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: String?
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: String?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: Int?
        /// Signature (签名).
        public var sign: String?
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            mchID: Int,
            appID: String,
            contractID: String,
            planID: Int,
            contractCode: String,
            contractDisplayAccount: String? = nil,
            contractState: Int,
            contractSignedTime: String? = nil,
            contractExpiredTime: String? = nil,
            contractTerminatedTime: String? = nil,
            contractTerminationMode: Int? = nil,
            sign: String? = nil,
            contractTerminationRemark: String? = nil,
            openID: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subAppID: String? = nil,
            subMchID: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.mchID = mchID
            self.appID = appID
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.contractTerminatedTime = contractTerminatedTime
            self.contractTerminationMode = contractTerminationMode
            self.sign = sign
            self.contractTerminationRemark = contractTerminationRemark
            self.openID = openID
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.subAppID = subAppID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
            self.contractID = try member.required("contract_id")
            self.planID = try member.required("plan_id")
            self.contractCode = try member.required("contract_code")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
            self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
            self.sign = try member.ifPresent("sign")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            self.openID = try member.ifPresent("openid")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
        }
    }
}
