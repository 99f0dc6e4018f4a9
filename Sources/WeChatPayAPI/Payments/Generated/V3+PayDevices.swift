// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/pay-devices`
    public var payDevices: PayDevices { PayDevices(path: path.appending("pay-devices")) }

    /// `v3/pay-devices`
    public struct PayDevices: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices {
    /// `v3/pay-devices/open-scenario-speaker`
    public var openScenarioSpeaker: OpenScenarioSpeaker { OpenScenarioSpeaker(path: path.appending("open-scenario-speaker")) }

    /// `v3/pay-devices/open-scenario-speaker`
    public struct OpenScenarioSpeaker: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeaker {
    /// `v3/pay-devices/open-scenario-speaker/{device_sn}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DeviceSN {
        DeviceSN(path: path.appending(value: String(value), named: "device_sn"))
    }

    /// `v3/pay-devices/open-scenario-speaker/{device_sn}`
    public struct DeviceSN: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN {
    /// Query a speaker's binding information by device_sn (查询音箱绑定信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.OpenScenarioSpeakerReply
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN {
    /// `v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    public var bind: Bind { Bind(path: path.appending("bind")) }

    /// `v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    public struct Bind: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN.Bind {
    /// Bind a code plate to a speaker (绑定音箱设备码牌).
    ///
    /// After an unknown outcome, `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户).
        public var subMchid: String
        /// Link for the payment QR code (收款链接url).
        public var codeURL: String

        public init(
            subMchid: String,
            codeURL: String
        ) {
            self.subMchid = subMchid
            self.codeURL = codeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.codeURL = try member.required("code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.codeURL, "code_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.OpenScenarioSpeakerReply
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN {
    /// `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    public var prebind: Prebind { Prebind(path: path.appending("prebind")) }

    /// `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    public struct Prebind: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN.Prebind {
    /// Pre-bind a speaker and a code plate (预绑定音箱和码牌).
    ///
    /// After an unknown outcome, `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Payments.NativeReply

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Device serial number (设备sn).
        public var deviceSN: String
        /// Binding state (绑定状态).
        public var bindState: Payments.BindState
        /// Link for the payment QR code (收款链接url).
        public var codeURL: String

        public init(
            deviceSN: String,
            bindState: Payments.BindState,
            codeURL: String
        ) {
            self.deviceSN = deviceSN
            self.bindState = bindState
            self.codeURL = codeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceSN = try member.required("device_sn")
            self.bindState = try member.required("bind_state")
            self.codeURL = try member.required("code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.deviceSN, "device_sn")
            try members.encode(self.bindState, "bind_state")
            try members.encode(self.codeURL, "code_url")
        }
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN {
    /// `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    public var unbind: Unbind { Unbind(path: path.appending("unbind")) }

    /// `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    public struct Unbind: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSN.Unbind {
    /// Unbind a code plate from a speaker (解绑音箱设备码牌).
    ///
    /// After an unknown outcome, `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.OpenScenarioSpeakerReply
}

extension V3.PayDevices {
    /// `v3/pay-devices/open-scenario-speakerorder`
    public var openScenarioSpeakerorder: OpenScenarioSpeakerorder { OpenScenarioSpeakerorder(path: path.appending("open-scenario-speakerorder")) }

    /// `v3/pay-devices/open-scenario-speakerorder`
    public struct OpenScenarioSpeakerorder: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeakerorder {
    /// `v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeakerorder.TransactionID {
    /// `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    public var report: Report { Report(path: path.appending("report")) }

    /// `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    public struct Report: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.OpenScenarioSpeakerorder.TransactionID.Report {
    /// Report a payment result to the speaker (支付结果上报).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户).
        public var subMchid: String
        /// Link for the payment QR code (收款链接url).
        public var codeURL: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Device serial number (设备sn).
        public var deviceSN: String

        public init(
            subMchid: String,
            codeURL: String,
            outTradeNo: String,
            deviceSN: String
        ) {
            self.subMchid = subMchid
            self.codeURL = codeURL
            self.outTradeNo = outTradeNo
            self.deviceSN = deviceSN
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.codeURL = try member.required("code_url")
            self.outTradeNo = try member.required("out_trade_no")
            self.deviceSN = try member.required("device_sn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.codeURL, "code_url")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.deviceSN, "device_sn")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户).
        public var subMchid: String
        /// Link for the payment QR code (收款链接url).
        public var codeURL: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Device serial number (设备sn).
        public var deviceSN: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String

        public init(
            subMchid: String,
            codeURL: String,
            outTradeNo: String,
            deviceSN: String,
            transactionID: String
        ) {
            self.subMchid = subMchid
            self.codeURL = codeURL
            self.outTradeNo = outTradeNo
            self.deviceSN = deviceSN
            self.transactionID = transactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.codeURL = try member.required("code_url")
            self.outTradeNo = try member.required("out_trade_no")
            self.deviceSN = try member.required("device_sn")
            self.transactionID = try member.required("transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.codeURL, "code_url")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.deviceSN, "device_sn")
            try members.encode(self.transactionID, "transaction_id")
        }
    }
}

extension V3.PayDevices {
    /// `v3/pay-devices/printers`
    public var printers: Printers { Printers(path: path.appending("printers")) }

    /// `v3/pay-devices/printers`
    public struct Printers: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.Printers {
    /// `v3/pay-devices/printers/{device_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DeviceID {
        DeviceID(path: path.appending(value: String(value), named: "device_id"))
    }

    /// `v3/pay-devices/printers/{device_id}`
    public struct DeviceID: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.Printers.DeviceID {
    /// `v3/pay-devices/printers/{device_id}/print-orders`
    public var printOrders: PrintOrders { PrintOrders(path: path.appending("print-orders")) }

    /// `v3/pay-devices/printers/{device_id}/print-orders`
    public struct PrintOrders: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.Printers.DeviceID.PrintOrders {
    /// Print an order on a receipt printer by device_id (按小票机设备号打印订单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Print order number (打印单号).
        public var printOrderNo: String?
        /// Template ID (模板ID).
        public var templateID: String?
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String?
        /// List of variables (变量列表).
        public var variableList: [Payments.Variable]?
        /// List of table variables (表格变量列表).
        public var tableList: [Payments.Table]?

        public init(
            printOrderNo: String? = nil,
            templateID: String? = nil,
            notifyURL: String? = nil,
            variableList: [Payments.Variable]? = nil,
            tableList: [Payments.Table]? = nil
        ) {
            self.printOrderNo = printOrderNo
            self.templateID = templateID
            self.notifyURL = notifyURL
            self.variableList = variableList
            self.tableList = tableList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.printOrderNo = try member.ifPresent("print_order_no")
            self.templateID = try member.ifPresent("template_id")
            self.notifyURL = try member.ifPresent("notify_url")
            self.variableList = try member.ifPresent("variable_list")
            self.tableList = try member.ifPresent("table_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.printOrderNo, "print_order_no")
            try members.encodeIfPresent(self.templateID, "template_id")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.variableList, "variable_list")
            try members.encodeIfPresent(self.tableList, "table_list")
        }
    }
}

extension V3.PayDevices.Printers.DeviceID.PrintOrders {
    /// `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PrintOrderNo {
        PrintOrderNo(path: path.appending(value: String(value), named: "print_order_no"))
    }

    /// `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    public struct PrintOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.PayDevices.Printers.DeviceID.PrintOrders.PrintOrderNo {
    /// Query a print order by print_order_no (按小票机打印单号查询订单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Print order number (打印单号).
        public var printOrderNo: String?
        /// Template ID (模板ID).
        public var templateID: String?
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String?
        /// State of the printing (打印状态).
        public var printState: PrintState?
        /// Description of the printing state (打印状态描述).
        public var printStateDescription: String?
        /// List of variables (变量列表).
        public var variableList: [Payments.Variable]?
        /// List of table variables (表格变量列表).
        public var tableList: [Payments.Table]?

        public init(
            printOrderNo: String? = nil,
            templateID: String? = nil,
            notifyURL: String? = nil,
            printState: PrintState? = nil,
            printStateDescription: String? = nil,
            variableList: [Payments.Variable]? = nil,
            tableList: [Payments.Table]? = nil
        ) {
            self.printOrderNo = printOrderNo
            self.templateID = templateID
            self.notifyURL = notifyURL
            self.printState = printState
            self.printStateDescription = printStateDescription
            self.variableList = variableList
            self.tableList = tableList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.printOrderNo = try member.ifPresent("print_order_no")
            self.templateID = try member.ifPresent("template_id")
            self.notifyURL = try member.ifPresent("notify_url")
            self.printState = try member.ifPresent("print_state")
            self.printStateDescription = try member.ifPresent("print_state_description")
            self.variableList = try member.ifPresent("variable_list")
            self.tableList = try member.ifPresent("table_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.printOrderNo, "print_order_no")
            try members.encodeIfPresent(self.templateID, "template_id")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.printState, "print_state")
            try members.encodeIfPresent(self.printStateDescription, "print_state_description")
            try members.encodeIfPresent(self.variableList, "variable_list")
            try members.encodeIfPresent(self.tableList, "table_list")
        }

        /// State of the printing (打印状态).
        public struct PrintState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var printStateWait: Self { Self(rawValue: "PRINT_STATE_WAIT") }
            public static var printStateSuccess: Self { Self(rawValue: "PRINT_STATE_SUCCESS") }
            public static var printStateFail: Self { Self(rawValue: "PRINT_STATE_FAIL") }
            public static var printStateCached: Self { Self(rawValue: "PRINT_STATE_CACHED") }
        }
    }
}
