import HTTPTypes
import WeChatPayCatalog
import WeChatPaySpec

extension PlatformError {
    /// For a path that is none of the documented ones, with the one that was probably meant; or one of APIv2.
    static func undocumented(_ request: Platform.Request) -> PlatformError {
        let method = request.method.rawValue
        let path = String(request.path)
        if path.hasPrefix("/v2/") { return .notFound("APIv2 的路径不含 /v2：\(method) \(path.dropFirst(3))") }
        let nearest = APICatalog.shared.entries(like: path, method: method).first.map { "，是否应为 \($0.name)" } ?? ""
        return .notFound("\(method) \(path) 不是微信支付文档中的接口\(nearest)")
    }
}
