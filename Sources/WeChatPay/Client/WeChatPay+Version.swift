extension WeChatPay {
    /// The version of this package, as `User-Agent` names it.
    public static let version = "0.1.0"
}
