// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/statements`
    public var statements: Statements { Statements(path: path.appending("statements")) }

    /// `v3/statements`
    public struct Statements: Endpoint {
        public let path: Path
    }
}

extension V3.Statements {
    /// Download the statement (下载对账单).
    ///
    /// - Parameters:
    ///   - date: Date (账单日期).
    ///   - mchid: Merchant number (商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
    public func get(date: String, mchid: String) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["date": date, "mchid": mchid])
    }
}
