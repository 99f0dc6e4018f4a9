// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/billdownload`
    public var billdownload: Billdownload { Billdownload(path: path.appending("billdownload")) }

    /// `v3/billdownload`
    public struct Billdownload: Endpoint {
        public let path: Path
    }
}

extension V3.Billdownload {
    /// `v3/billdownload/file`
    public var file: File { File(path: path.appending("file")) }

    /// `v3/billdownload/file`
    public struct File: Endpoint {
        public let path: Path
    }
}

extension V3.Billdownload.File {
    /// Download a bill file (下载账单文件).
    ///
    /// Returns the file behind a download_url that a bill request gave. The answer carries no platform signature, so check the content against that request's hash_value.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - token: Token.
    ///   - tartype: Compression type.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
    public func get(token: String, tartype: String? = nil) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["token": token, "tartype": tartype])
    }
}
