import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Core {
    /// The call that `request` makes; of APIv3 before its signature, of APIv2 with it, for it is part of the message.
    func call(for request: EndpointRequest) async throws -> Call {
        let path = try request.template.expanded(with: request.variables)
        let rules = OperationRules.of(method: request.method.rawValue, template: request.template)
        switch path.split(separator: "/", maxSplits: 1).first {
        case "v3": return try await v3Call(for: request, path: path, under: rules)
        case "v2": return try await v2Call(for: request, path: String(path.dropFirst("/v2".count)), under: rules)
        default:
            throw WeChatPayError(
                .invalidRequest, "The path must begin with v3 or v2.",
                advice: "Write it as the platform's documentation does: v3/pay/transactions/jsapi."
            )
        }
    }

    private func v3Call(for request: EndpointRequest, path: String, under rules: OperationRules?) async throws -> Call {
        guard configuration.platformKeys.isAutomatic || !configuration.platformKeys.keys.isEmpty else {
            throw WeChatPayError(
                .invalidConfiguration, "No platform key is configured, so no answer of APIv3 could be verified. Nothing was sent.",
                advice: "Configure platformKeys: .automatic, or the platform's public key and its ID."
            )
        }
        var headers = v3Headers
        try headers.merge(request.headers)
        let place = place(under: rules)
        var call = Call(
            method: request.method, template: request.template.description, target: place.prefix + path + request.query.encoded, headers: headers,
            body: Data(), origin: place.origin, rules: rules
        )
        try await fill(&call, with: request.content)
        return call
    }

    /// The call for what a link names: at the configured host where the link points there, and for a stand-in always.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a link that leads away from the platform.
    func call(for link: WeChatPay.FileLink, from offset: Int) throws -> Call {
        var headers = v3Headers
        headers[.accept] = "*/*"
        if offset > 0 { headers[.range] = "bytes=\(offset)-" }
        let host = configuration.host
        let isElsewhere = host.isPlatform && ![host.origin, host.backupOrigin].contains(link.origin)
        guard !isElsewhere || Host.isPlatform(origin: link.origin) else {
            throw WeChatPayError(
                .invalidRequest, "The link leads to \(link.origin), which is not the platform. Nothing was sent.", advice: WeChatPay.FileLink.advice
            )
        }
        return Call(
            method: .get, template: link.path, target: link.target, headers: headers, body: Data(), origin: isElsewhere ? link.origin : nil,
            isProvenByLink: true
        )
    }

    /// Some operations have a host of their own, or a path below one. A host that was configured, a simulator's say, keeps all calls.
    func place(under rules: OperationRules?) -> (origin: String?, prefix: String) {
        let host = configuration.host
        guard let (origin, prefix) = rules?.serverParts else { return (nil, host.pathPrefix) }
        guard host.isPlatform else { return (nil, host.pathPrefix == prefix ? prefix : host.pathPrefix + prefix) }
        return (origin, prefix)
    }

    static func v3Headers(_ configuration: WeChatPay.Configuration) -> HTTPFields {
        var headers = HTTPFields()
        headers[.accept] = "application/json"
        headers[.userAgent] = userAgent(configuration)
        headers[.wechatPaySerial] = configuration.platformKeys.preferredKey?.serial
        return headers
    }

    static func userAgent(_ configuration: WeChatPay.Configuration) -> String {
        "swift-wechatpay/\(WeChatPay.version)" + (configuration.userAgent.map { " \($0)" } ?? "")
    }
}
