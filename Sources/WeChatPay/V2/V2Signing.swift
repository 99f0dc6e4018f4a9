/// A member of a message of APIv2, or of a signed query, as text.
typealias V2Parameter = (name: String, value: String)

/// Completes what a caller gives for a call of APIv2: a nonce, WeCom's signature, the signature.
struct V2Signing {
    let key: APIv2Key
    let workwxSecret: Sensitive?
    /// What the operation takes.
    let traits: Set<OperationRules.Trait>

    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a `sign_type` that is none, a `sign` of the caller's own, or a name that
    ///   stands twice.
    func completed(_ parameters: [V2Parameter]) throws -> [V2Parameter] {
        var parameters = parameters
        try check(parameters)
        let given = Set(parameters.map(\.name))
        if !traits.contains(.noNonce), !given.contains("nonce_str") { parameters.append(("nonce_str", Nonce.make())) }
        if traits.contains(.workwxSignature) { parameters.append(("workwx_sign", try workwxSignature(of: parameters))) }
        if !traits.contains(.noSignature) { parameters.append(("sign", key.signature(of: parameters, type: try signType(of: parameters)))) }
        return parameters
    }

    private func check(_ parameters: [V2Parameter]) throws {
        var names: Set<String> = []
        for (name, _) in parameters {
            guard names.insert(name).inserted else { throw WeChatPayError(.invalidRequest, "\(name) stands in the message twice.") }
            guard name != "sign", name != "workwx_sign" || !traits.contains(.workwxSignature) else {
                throw WeChatPayError(.invalidRequest, "\(name) is the client's own to fill in.", advice: "Leave it out: the client signs.")
            }
        }
    }

    private func signType(of parameters: [V2Parameter]) throws -> SignType {
        guard let text = parameters.first(where: { $0.name == "sign_type" })?.value, !text.isEmpty else { return .md5 }
        guard let type = SignType(rawValue: text) else {
            throw WeChatPayError(.invalidRequest, "sign_type is neither MD5 nor HMAC-SHA256.")
        }
        return type
    }

    private func workwxSignature(of parameters: [V2Parameter]) throws -> String {
        guard let workwxSecret else {
            throw WeChatPayError(
                .invalidConfiguration, "This operation carries WeCom's signature, and workwxSecret is not configured. Nothing was sent.",
                advice: "Take the secret of the payment application from WeCom's administration."
            )
        }
        return WorkwxSignature.make(of: parameters, secret: workwxSecret)
    }
}
