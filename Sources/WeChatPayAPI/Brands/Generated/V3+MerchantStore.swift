// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchant-store`
    public var merchantStore: MerchantStore { MerchantStore(path: path.appending("merchant-store")) }

    /// `v3/merchant-store`
    public struct MerchantStore: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantStore {
    /// `v3/merchant-store/stores`
    public var stores: Stores { Stores(path: path.appending("stores")) }

    /// `v3/merchant-store/stores`
    public struct Stores: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantStore.Stores {
    /// Create a store (创建门店).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014085766)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreStoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress?
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?
        /// Store's receiving account information (门店收款信息).
        public var storeRecipient: [Brands.StoreRecipient]?

        public init(
            subMchid: String? = nil,
            storeBasics: Brands.StoreStoreBasics? = nil,
            storeAddress: Brands.StoreAddress? = nil,
            storeBusiness: Brands.StoreBusiness? = nil,
            storeRecipient: [Brands.StoreRecipient]? = nil
        ) {
            self.subMchid = subMchid
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
            self.storeRecipient = storeRecipient
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
            self.storeRecipient = try member.ifPresent("store_recipient")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
            try members.encodeIfPresent(self.storeRecipient, "store_recipient")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Store ID (微信支付商户门店ID).
        public var storeID: Int

        public init(
            storeID: Int
        ) {
            self.storeID = storeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeID = try member.required("store_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.storeID, "store_id")
        }
    }
}

extension V3.MerchantStore.Stores {
    /// `v3/merchant-store/stores/{store_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StoreID {
        StoreID(path: path.appending(value: String(value), named: "store_id"))
    }

    /// `v3/merchant-store/stores/{store_id}`
    public struct StoreID: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantStore.Stores.StoreID {
    /// Query a store by store_id (查询门店).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014085769)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreStoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress?
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?
        /// Store's receiving account information (门店收款信息).
        public var storeRecipient: [Brands.StoreRecipient]?
        /// State of the store (门店状态).
        public var storeState: StoreState?

        public init(
            storeBasics: Brands.StoreStoreBasics? = nil,
            storeAddress: Brands.StoreAddress? = nil,
            storeBusiness: Brands.StoreBusiness? = nil,
            storeRecipient: [Brands.StoreRecipient]? = nil,
            storeState: StoreState? = nil
        ) {
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
            self.storeRecipient = storeRecipient
            self.storeState = storeState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
            self.storeRecipient = try member.ifPresent("store_recipient")
            self.storeState = try member.ifPresent("store_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
            try members.encodeIfPresent(self.storeRecipient, "store_recipient")
            try members.encodeIfPresent(self.storeState, "store_state")
        }

        /// State of the store (门店状态).
        public struct StoreState: Codable, Hashable, Sendable {
            /// Description of the store's state (门店状态描述).
            public var storeStateMessage: String?
            /// Reason the address check failed (地址核实失败原因).
            public var addressFailedReason: String?
            /// Value of the store's state (STORE_STATE_VALID).
            public var storeStateValue: String?

            public init(
                storeStateMessage: String? = nil,
                addressFailedReason: String? = nil,
                storeStateValue: String? = nil
            ) {
                self.storeStateMessage = storeStateMessage
                self.addressFailedReason = addressFailedReason
                self.storeStateValue = storeStateValue
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.storeStateMessage = try member.ifPresent("store_state_message")
                self.addressFailedReason = try member.ifPresent("address_failed_reason")
                self.storeStateValue = try member.ifPresent("store_state_value")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.storeStateMessage, "store_state_message")
                try members.encodeIfPresent(self.addressFailedReason, "address_failed_reason")
                try members.encodeIfPresent(self.storeStateValue, "store_state_value")
            }
        }
    }
}

extension V3.MerchantStore.Stores.StoreID {
    /// Modify a store by store_id (修改门店).
    ///
    /// After an unknown outcome, `GET /v3/merchant-store/stores/{store_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014085768)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreStoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress?
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?

        public init(
            subMchid: String? = nil,
            storeBasics: Brands.StoreStoreBasics? = nil,
            storeAddress: Brands.StoreAddress? = nil,
            storeBusiness: Brands.StoreBusiness? = nil
        ) {
            self.subMchid = subMchid
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
        }
    }
}

extension V3.MerchantStore.Stores.StoreID {
    /// `v3/merchant-store/stores/{store_id}/recipients`
    public var recipients: Recipients { Recipients(path: path.appending("recipients")) }

    /// `v3/merchant-store/stores/{store_id}/recipients`
    public struct Recipients: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantStore.Stores.StoreID.Recipients {
    /// `v3/merchant-store/stores/{store_id}/recipients/bind`
    public var bind: Bind { Bind(path: path.appending("bind")) }

    /// `v3/merchant-store/stores/{store_id}/recipients/bind`
    public struct Bind: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantStore.Stores.StoreID.Recipients.Bind {
    /// Bind receiving merchants to a store (给门店绑定收款商户号).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014085771)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Store's receiving account information (收款门店信息).
        public var storeRecipient: [Brands.StoreRecipient]

        public init(
            subMchid: String,
            storeRecipient: [Brands.StoreRecipient]
        ) {
            self.subMchid = subMchid
            self.storeRecipient = storeRecipient
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.storeRecipient = try member.required("store_recipient")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.storeRecipient, "store_recipient")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.FailedStoreRecipientReply
}

extension V3.MerchantStore.Stores.StoreID.Recipients {
    /// `v3/merchant-store/stores/{store_id}/recipients/unbind`
    public var unbind: Unbind { Unbind(path: path.appending("unbind")) }

    /// `v3/merchant-store/stores/{store_id}/recipients/unbind`
    public struct Unbind: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantStore.Stores.StoreID.Recipients.Unbind {
    /// Unbind invalid receiving merchants from a store (解绑门店无效的收款商户号).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014085773)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Store's receiving account information (收款门店信息).
        public var storeRecipient: [Brands.StoreRecipient]?

        public init(
            subMchid: String? = nil,
            storeRecipient: [Brands.StoreRecipient]? = nil
        ) {
            self.subMchid = subMchid
            self.storeRecipient = storeRecipient
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.storeRecipient = try member.ifPresent("store_recipient")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.storeRecipient, "store_recipient")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.FailedStoreRecipientReply
}
