import HTTPTypes
import WeChatPayCatalog
import WeChatPaySpec

extension PlatformError {
    /// For a path that is none of the documented ones, with the one that was probably meant; or one of APIv2.
    static func undocumented(_ request: Platform.Request) -> PlatformError {
        let method = request.method.rawValue
        let path = String(request.path)
        if path.hasPrefix("/v2/") || APICatalog.shared.entry(method: method, path: "/v2" + path) != nil {
            return .notFound("模拟器尚不支持 APIv2：\(method) \(path)")
        }
        let nearest = APICatalog.shared.entries(like: path, method: method).first.map { "，是否应为 \($0.name)" } ?? ""
        return .notFound("\(method) \(path) 不是微信支付文档中的接口\(nearest)")
    }
}
