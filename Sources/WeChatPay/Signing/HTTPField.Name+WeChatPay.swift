public import HTTPTypes

/// The headers of APIv3.
extension HTTPField.Name {
    /// Identifies a call to the platform's support.
    public static let requestID = Self("Request-ID")!
    /// The key: in an answer the one that signed, in a request the one that encrypted or under which to answer.
    public static let wechatPaySerial = Self("Wechatpay-Serial")!
    public static let wechatPaySignature = Self("Wechatpay-Signature")!
    public static let wechatPaySignatureType = Self("Wechatpay-Signature-Type")!
    public static let wechatPayTimestamp = Self("Wechatpay-Timestamp")!
    public static let wechatPayNonce = Self("Wechatpay-Nonce")!
    /// The SHA-1 that stands for a statement in its signed text.
    public static let wechatPayStatementSHA1 = Self("Wechatpay-Statement-Sha1")!
}
