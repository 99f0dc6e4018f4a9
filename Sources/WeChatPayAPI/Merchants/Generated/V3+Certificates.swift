// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/certificates`
    public var certificates: Certificates { Certificates(path: path.appending("certificates")) }

    /// `v3/certificates`
    public struct Certificates: Endpoint {
        public let path: Path
    }
}

extension V3.Certificates {
    /// List platform certificates (获取平台证书列表).
    ///
    /// Returns the platform's valid certificates, each encrypted under the APIv3 key. Refresh regularly and on an unknown serial, and keep all of them: several are valid at once around a rotation.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - algorithmType: Algorithm of the platform certificate (平台证书算法类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
    public func get(algorithmType: AlgorithmType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["algorithm_type": algorithmType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (平台证书列表).
        public var data: [Data]

        public init(
            data: [Data]
        ) {
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.required("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.data, "data")
        }

        /// List of results (平台证书列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Serial number (证书序列号).
            public var serialNo: String
            /// Time it takes effect (证书启用时间).
            public var effectiveTime: Timestamp
            /// Time of expiry (证书弃用时间).
            public var expireTime: Timestamp
            /// Certificate information, encrypted (证书信息).
            public var encryptCertificate: EncryptCertificate

            public init(
                serialNo: String,
                effectiveTime: Timestamp,
                expireTime: Timestamp,
                encryptCertificate: EncryptCertificate
            ) {
                self.serialNo = serialNo
                self.effectiveTime = effectiveTime
                self.expireTime = expireTime
                self.encryptCertificate = encryptCertificate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.serialNo = try member.required("serial_no")
                self.effectiveTime = try member.required("effective_time")
                self.expireTime = try member.required("expire_time")
                self.encryptCertificate = try member.required("encrypt_certificate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.serialNo, "serial_no")
                try members.encode(self.effectiveTime, "effective_time")
                try members.encode(self.expireTime, "expire_time")
                try members.encode(self.encryptCertificate, "encrypt_certificate")
            }

            /// Certificate information, encrypted (证书信息).
            public struct EncryptCertificate: Codable, Hashable, Sendable {
                /// Encryption or signature algorithm (加密证书的算法).
                public var algorithm: String
                /// Random string (加密证书的随机串).
                public var nonce: String
                /// Associated data of the encryption (加密证书的附加数据).
                public var associatedData: String
                /// Encrypted data (加密后的证书内容).
                public var ciphertext: String

                public init(
                    algorithm: String,
                    nonce: String,
                    associatedData: String,
                    ciphertext: String
                ) {
                    self.algorithm = algorithm
                    self.nonce = nonce
                    self.associatedData = associatedData
                    self.ciphertext = ciphertext
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.algorithm = try member.required("algorithm")
                    self.nonce = try member.required("nonce")
                    self.associatedData = try member.required("associated_data")
                    self.ciphertext = try member.required("ciphertext")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.algorithm, "algorithm")
                    try members.encode(self.nonce, "nonce")
                    try members.encode(self.associatedData, "associated_data")
                    try members.encode(self.ciphertext, "ciphertext")
                }
            }
        }
    }

    /// Algorithm of the platform certificate (平台证书算法类型).
    public struct AlgorithmType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sm2: Self { Self(rawValue: "SM2") }
        public static var rsa: Self { Self(rawValue: "RSA") }
        public static var all: Self { Self(rawValue: "ALL") }
    }
}
