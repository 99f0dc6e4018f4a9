// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/transferdownload`
    public var transferdownload: Transferdownload { Transferdownload(path: path.appending("transferdownload")) }

    /// `v3/transferdownload`
    public struct Transferdownload: Endpoint {
        public let path: Path
    }
}

extension V3.Transferdownload {
    /// `v3/transferdownload/elecvoucherfile`
    public var elecvoucherfile: Elecvoucherfile { Elecvoucherfile(path: path.appending("elecvoucherfile")) }

    /// `v3/transferdownload/elecvoucherfile`
    public struct Elecvoucherfile: Endpoint {
        public let path: Path
    }
}

extension V3.Transferdownload.Elecvoucherfile {
    /// Download an electronic receipt file (user confirmation mode) (下载电子回单文件).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - token: Token.
    ///   - source: Source.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    public func get(token: String, source: String) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["token": token, "source": source])
    }
}

extension V3.Transferdownload {
    /// `v3/transferdownload/signfile`
    public var signfile: Signfile { Signfile(path: path.appending("signfile")) }

    /// `v3/transferdownload/signfile`
    public struct Signfile: Endpoint {
        public let path: Path
    }
}

extension V3.Transferdownload.Signfile {
    /// Download an electronic receipt file (下载电子回单文件).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - token: Token.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
    public func get(token: String) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["token": token])
    }
}
