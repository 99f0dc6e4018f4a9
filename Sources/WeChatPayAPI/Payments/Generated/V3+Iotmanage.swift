// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/iotmanage`
    public var iotmanage: Iotmanage { Iotmanage(path: path.appending("iotmanage")) }

    /// `v3/iotmanage`
    public struct Iotmanage: Endpoint {
        public let path: Path
    }
}

extension V3.Iotmanage {
    /// `v3/iotmanage/devices`
    public var devices: Devices { Devices(path: path.appending("devices")) }

    /// `v3/iotmanage/devices`
    public struct Devices: Endpoint {
        public let path: Path
    }
}

extension V3.Iotmanage.Devices {
    /// List smart devices (智能设备列表).
    ///
    /// - Parameters:
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
    public func get(limit: Int, offset: Int) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (设备信息).
        public var data: [Data]
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int
        /// Most records to return (最大资源条数).
        public var limit: Int
        /// Total number (资源总条数).
        public var totalCount: Int
        /// Links (相关链接).
        public var links: Links

        public init(
            data: [Data],
            offset: Int,
            limit: Int,
            totalCount: Int,
            links: Links
        ) {
            self.data = data
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.required("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
            self.links = try member.required("links")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.links, "links")
        }

        /// List of results (设备信息).
        public struct Data: Codable, Hashable, Sendable {
            /// Device serial number (设备序列号).
            public var deviceSN: String?
            /// Camera serial number (摄像头序列号).
            public var cameraSN: String?
            /// Device category code (设备品类代码).
            public var deviceCategoryCode: String?
            /// Device category (设备品类).
            public var deviceCategory: String?
            /// Device type code (设备类型代码).
            public var deviceClassCode: String?
            /// Device type (设备类型).
            public var deviceClass: String?
            /// Device model (设备型号).
            public var deviceModel: String?
            /// Face app mode code (刷脸应用软件模式代码).
            public var appSceneCode: String?
            /// Face app mode (刷脸应用软件模式).
            public var appScene: String?
            /// Operating system of the face app (刷脸应用操作系统).
            public var operatingSystem: String?
            /// Activation status (激活状态).
            public var activationStatus: ActivationStatus?
            /// Time of activation (激活时间).
            public var activationTime: String?
            /// Merchant number (商户号).
            public var mchid: String?
            /// Merchant's short name (商户简称).
            public var merchantShortname: String?
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String?
            /// Sub-merchant's short name (子商户简称).
            public var subMerchantShortname: String?

            public init(
                deviceSN: String? = nil,
                cameraSN: String? = nil,
                deviceCategoryCode: String? = nil,
                deviceCategory: String? = nil,
                deviceClassCode: String? = nil,
                deviceClass: String? = nil,
                deviceModel: String? = nil,
                appSceneCode: String? = nil,
                appScene: String? = nil,
                operatingSystem: String? = nil,
                activationStatus: ActivationStatus? = nil,
                activationTime: String? = nil,
                mchid: String? = nil,
                merchantShortname: String? = nil,
                subMchid: String? = nil,
                subMerchantShortname: String? = nil
            ) {
                self.deviceSN = deviceSN
                self.cameraSN = cameraSN
                self.deviceCategoryCode = deviceCategoryCode
                self.deviceCategory = deviceCategory
                self.deviceClassCode = deviceClassCode
                self.deviceClass = deviceClass
                self.deviceModel = deviceModel
                self.appSceneCode = appSceneCode
                self.appScene = appScene
                self.operatingSystem = operatingSystem
                self.activationStatus = activationStatus
                self.activationTime = activationTime
                self.mchid = mchid
                self.merchantShortname = merchantShortname
                self.subMchid = subMchid
                self.subMerchantShortname = subMerchantShortname
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceSN = try member.ifPresent("device_sn")
                self.cameraSN = try member.ifPresent("camera_sn")
                self.deviceCategoryCode = try member.ifPresent("device_category_code")
                self.deviceCategory = try member.ifPresent("device_category")
                self.deviceClassCode = try member.ifPresent("device_class_code")
                self.deviceClass = try member.ifPresent("device_class")
                self.deviceModel = try member.ifPresent("device_model")
                self.appSceneCode = try member.ifPresent("app_scene_code")
                self.appScene = try member.ifPresent("app_scene")
                self.operatingSystem = try member.ifPresent("operating_system")
                self.activationStatus = try member.ifPresent("activation_status")
                self.activationTime = try member.ifPresent("activation_time")
                self.mchid = try member.ifPresent("mchid")
                self.merchantShortname = try member.ifPresent("merchant_shortname")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.subMerchantShortname = try member.ifPresent("sub_merchant_shortname")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceSN, "device_sn")
                try members.encodeIfPresent(self.cameraSN, "camera_sn")
                try members.encodeIfPresent(self.deviceCategoryCode, "device_category_code")
                try members.encodeIfPresent(self.deviceCategory, "device_category")
                try members.encodeIfPresent(self.deviceClassCode, "device_class_code")
                try members.encodeIfPresent(self.deviceClass, "device_class")
                try members.encodeIfPresent(self.deviceModel, "device_model")
                try members.encodeIfPresent(self.appSceneCode, "app_scene_code")
                try members.encodeIfPresent(self.appScene, "app_scene")
                try members.encodeIfPresent(self.operatingSystem, "operating_system")
                try members.encodeIfPresent(self.activationStatus, "activation_status")
                try members.encodeIfPresent(self.activationTime, "activation_time")
                try members.encodeIfPresent(self.mchid, "mchid")
                try members.encodeIfPresent(self.merchantShortname, "merchant_shortname")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subMerchantShortname, "sub_merchant_shortname")
            }

            /// Activation status (激活状态).
            public struct ActivationStatus: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var activated: Self { Self(rawValue: "ACTIVATED") }
                public static var inactivated: Self { Self(rawValue: "INACTIVATED") }
            }
        }

        /// Links (相关链接).
        public struct Links: Codable, Hashable, Sendable {
            /// Link to the next page (下一页链接).
            public var next: String?
            /// Link to the previous page (上一页链接).
            public var prev: String?
            /// Link to the current page (当前链接).
            public var selfLink: String?

            public init(
                next: String? = nil,
                prev: String? = nil,
                selfLink: String? = nil
            ) {
                self.next = next
                self.prev = prev
                self.selfLink = selfLink
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.next = try member.ifPresent("next")
                self.prev = try member.ifPresent("prev")
                self.selfLink = try member.ifPresent("self")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.next, "next")
                try members.encodeIfPresent(self.prev, "prev")
                try members.encodeIfPresent(self.selfLink, "self")
            }
        }
    }
}

extension V3.Iotmanage {
    /// `v3/iotmanage/device-inspections`
    public var deviceInspections: DeviceInspections { DeviceInspections(path: path.appending("device-inspections")) }

    /// `v3/iotmanage/device-inspections`
    public struct DeviceInspections: Endpoint {
        public let path: Path
    }
}

extension V3.Iotmanage.DeviceInspections {
    /// `v3/iotmanage/device-inspections/{device_sn}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DeviceSN {
        DeviceSN(path: path.appending(value: String(value), named: "device_sn"))
    }

    /// `v3/iotmanage/device-inspections/{device_sn}`
    public struct DeviceSN: Endpoint {
        public let path: Path
    }
}

extension V3.Iotmanage.DeviceInspections.DeviceSN {
    /// Get a device's factory inspection result by device_sn (获取出厂检查结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Device serial number (设备序列号).
        public var deviceSN: String
        /// Wired network card's MAC address (有线网卡MAC地址).
        public var wiredMac: String
        /// Wireless network card's MAC address (无线网卡MAC地址).
        public var wirelessMac: String
        /// Bluetooth MAC address (蓝牙MAC地址).
        public var bluetoothMac: String
        /// Face app version (刷脸应用版本号).
        public var appVersion: String
        /// Camera serial number (摄像头序列号).
        public var cameraSN: String
        /// Device's IMEI (国际移动设备识别码).
        public var imei: String
        /// Result (查询结果).
        public var result: Result
        /// Error information (错误信息).
        public var errors: [String]?
        /// Warnings (告警信息).
        public var warnings: [String]?
        /// Time of the query (查询时间).
        public var inspectTime: String

        public init(
            deviceSN: String,
            wiredMac: String,
            wirelessMac: String,
            bluetoothMac: String,
            appVersion: String,
            cameraSN: String,
            imei: String,
            result: Result,
            errors: [String]? = nil,
            warnings: [String]? = nil,
            inspectTime: String
        ) {
            self.deviceSN = deviceSN
            self.wiredMac = wiredMac
            self.wirelessMac = wirelessMac
            self.bluetoothMac = bluetoothMac
            self.appVersion = appVersion
            self.cameraSN = cameraSN
            self.imei = imei
            self.result = result
            self.errors = errors
            self.warnings = warnings
            self.inspectTime = inspectTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceSN = try member.required("device_sn")
            self.wiredMac = try member.required("wired_mac")
            self.wirelessMac = try member.required("wireless_mac")
            self.bluetoothMac = try member.required("bluetooth_mac")
            self.appVersion = try member.required("app_version")
            self.cameraSN = try member.required("camera_sn")
            self.imei = try member.required("imei")
            self.result = try member.required("result")
            self.errors = try member.ifPresent("errors")
            self.warnings = try member.ifPresent("warnings")
            self.inspectTime = try member.required("inspect_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.deviceSN, "device_sn")
            try members.encode(self.wiredMac, "wired_mac")
            try members.encode(self.wirelessMac, "wireless_mac")
            try members.encode(self.bluetoothMac, "bluetooth_mac")
            try members.encode(self.appVersion, "app_version")
            try members.encode(self.cameraSN, "camera_sn")
            try members.encode(self.imei, "imei")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.errors, "errors")
            try members.encodeIfPresent(self.warnings, "warnings")
            try members.encode(self.inspectTime, "inspect_time")
        }

        /// Result (查询结果).
        public struct Result: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var warn: Self { Self(rawValue: "WARN") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }
    }
}
