import HTTPTypes

// The same verbs as `Endpoint` has, for synchronous code.

extension BlockingChain {
    /// Sends a `GET`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    public func get(
        _ variables: [String: any LosslessStringConvertible] = [:], query: WeChatPay.Query = [:], headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.get, variables, query, headers, .none)
    }

    /// Sends a `GET`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @_disfavoredOverload
    public func get(
        _ variables: [String: any LosslessStringConvertible] = [:], query: some Encodable, headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.get, variables, WeChatPay.Query(encoding: query), headers, .none)
    }

    /// Sends a `POST`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    public func post(
        _ variables: [String: any LosslessStringConvertible] = [:], json: JSON? = nil, query: WeChatPay.Query = [:], headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.post, variables, query, headers, json.map { .value($0) } ?? .none)
    }

    /// Sends a `POST`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func post(
        _ variables: [String: any LosslessStringConvertible] = [:], json: some Encodable & Sendable, query: WeChatPay.Query = [:],
        headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.post, variables, query, headers, .value(json))
    }

    /// Sends a `POST`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func post(
        _ variables: [String: any LosslessStringConvertible] = [:], query: some Encodable, headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.post, variables, WeChatPay.Query(encoding: query), headers, .none)
    }

    /// Sends a `POST` of APIv2.
    ///
    /// The client adds `nonce_str` and `sign` where the operation takes them; `sign_type` in the message chooses the algorithm.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - xml: the message, its members in the order written. ``Sensitive`` members are encrypted for the bank.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    public func post(
        _ variables: [String: any LosslessStringConvertible] = [:], xml: XML, query: WeChatPay.Query = [:], headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.post, variables, query, headers, .xml(xml))
    }

    /// Sends a `POST` of APIv2.
    ///
    /// The client adds `nonce_str` and `sign` where the operation takes them; `sign_type` in the message chooses the algorithm.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - xml: the message: a value whose members are texts and numbers. ``Sensitive`` members are encrypted for the bank.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func post(
        _ variables: [String: any LosslessStringConvertible] = [:], xml: some Encodable & Sendable, query: WeChatPay.Query = [:],
        headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.post, variables, query, headers, .value(xml))
    }

    /// Uploads a file.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables.
    ///   - multipart: the file and its `meta`, whose text is signed.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    public func post(
        _ variables: [String: any LosslessStringConvertible] = [:], multipart: WeChatPay.Multipart, headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.post, variables, [:], headers, .multipart(multipart))
    }

    /// Sends a `PUT`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    public func put(
        _ variables: [String: any LosslessStringConvertible] = [:], json: JSON? = nil, query: WeChatPay.Query = [:], headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.put, variables, query, headers, json.map { .value($0) } ?? .none)
    }

    /// Sends a `PUT`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func put(
        _ variables: [String: any LosslessStringConvertible] = [:], json: some Encodable & Sendable, query: WeChatPay.Query = [:],
        headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.put, variables, query, headers, .value(json))
    }

    /// Sends a `PUT`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func put(
        _ variables: [String: any LosslessStringConvertible] = [:], query: some Encodable, headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.put, variables, WeChatPay.Query(encoding: query), headers, .none)
    }

    /// Sends a `PATCH`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    public func patch(
        _ variables: [String: any LosslessStringConvertible] = [:], json: JSON? = nil, query: WeChatPay.Query = [:], headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.patch, variables, query, headers, json.map { .value($0) } ?? .none)
    }

    /// Sends a `PATCH`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func patch(
        _ variables: [String: any LosslessStringConvertible] = [:], json: some Encodable & Sendable, query: WeChatPay.Query = [:],
        headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.patch, variables, query, headers, .value(json))
    }

    /// Sends a `PATCH`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func patch(
        _ variables: [String: any LosslessStringConvertible] = [:], query: some Encodable, headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.patch, variables, WeChatPay.Query(encoding: query), headers, .none)
    }

    /// Sends a `DELETE`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    public func delete(
        _ variables: [String: any LosslessStringConvertible] = [:], json: JSON? = nil, query: WeChatPay.Query = [:], headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.delete, variables, query, headers, json.map { .value($0) } ?? .none)
    }

    /// Sends a `DELETE`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - json: the body. ``Sensitive`` fields are encrypted for the platform.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func delete(
        _ variables: [String: any LosslessStringConvertible] = [:], json: some Encodable & Sendable, query: WeChatPay.Query = [:],
        headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.delete, variables, query, headers, .value(json))
    }

    /// Sends a `DELETE`.
    ///
    /// - Parameters:
    ///   - variables: values for the path's variables, each sent as one percent-encoded segment.
    ///   - query: sent in the order written, percent-encoded.
    ///   - headers: besides those the client sets itself.
    /// - Returns: the answer, once its signature is verified.
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @available(*, noasync, message: "use the same chain without .blocking")
    @discardableResult
    @_disfavoredOverload
    public func delete(
        _ variables: [String: any LosslessStringConvertible] = [:], query: some Encodable, headers: [String: String] = [:]
    ) throws -> WeChatPay.Response {
        try path.sendBlocking(.delete, variables, WeChatPay.Query(encoding: query), headers, .none)
    }
}
