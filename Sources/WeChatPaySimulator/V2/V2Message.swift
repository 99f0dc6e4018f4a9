import HTTPTypes
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a request of APIv2 says: the members of its XML, of its form or of its query.
struct V2Message: Sendable {
    let parameters: [(name: String, value: String)]
    /// The file of an upload.
    var file: Data?

    subscript(name: String) -> String? { parameters.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value } }

    /// - Throws: ``V2Error`` for what is no message.
    init(_ request: Platform.Request, _ operation: APIOperation?) throws(V2Error) {
        guard let body = request.body else { throw .refused("请求包体过大") }
        if request.method == .get {
            parameters = request.query
            return
        }
        if operation?.body?.encoding == .multipart {
            guard let form = request.headers[.contentType].flatMap({ MultipartForm(contentType: $0, body: body) }) else {
                throw .refused("请使用 multipart/form-data 上传文件")
            }
            let fileName = operation?.body?.fields.first { $0.kind == .file }?.name ?? "media"
            file = form.parts[fileName]
            parameters = form.parts.filter { $0.key != fileName }.sorted { $0.key < $1.key }
                .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
            return
        }
        guard !body.isEmpty else { throw .refused("POST 数据为空") }
        guard let message = try? XML(parsing: body) else { throw .refused("XML 格式错误") }
        var parameters: [(name: String, value: String)] = []
        for member in message.members {
            guard let text = member.value.string else { throw .refused("XML 格式错误：\(member.name) 不应有子节点") }
            guard !parameters.contains(where: { $0.name == member.name }) else { throw .refused("XML 格式错误：\(member.name) 重复") }
            parameters.append((member.name, text))
        }
        self.parameters = parameters
    }
}
