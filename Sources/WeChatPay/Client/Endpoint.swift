/// A place in the tree of APIs: the root `v3`, a step of a dynamic chain, or a typed endpoint.
///
/// Each member is a segment of the path, so that a chain is written as the platform writes the path:
///
/// ```swift
/// try await wechatPay.v3.ebike.charge.contracts._contract_id_.confirm.post(["contract_id": id], json: body)
/// try await wechatPay.v3.ebike.charge.contracts(id).confirm.post(json: body)
/// ```
/// `camelCase` is sent as `kebab-case`, `_name_` is a variable that the call fills in, and a call in the chain puts a value in
/// place. A value is always one segment: it can't add a segment, a query or a header.
@dynamicMemberLookup
public protocol Endpoint: Sendable {
    /// Where this endpoint stands.
    var path: Path { get }
}

extension Endpoint {
    public subscript(dynamicMember member: String) -> Chain { Chain(path: path.appending(member: member)) }

    /// The path below this one by a value, such as a `contract_id`.
    public func callAsFunction(_ value: some LosslessStringConvertible) -> Chain { Chain(path: path.appending(value: String(value))) }

    // A verb can be a segment, too: `v3/profitsharing/receivers/delete`.

    public var get: Chain { Chain(path: path.appending("get")) }
    public var post: Chain { Chain(path: path.appending("post")) }
    public var put: Chain { Chain(path: path.appending("put")) }
    public var patch: Chain { Chain(path: path.appending("patch")) }
    public var delete: Chain { Chain(path: path.appending("delete")) }
}

/// A step of a chain that no imported product has typed.
public struct Chain: Endpoint {
    public let path: Path
}

/// The root of APIv3.
public struct V3: Endpoint {
    public let path: Path
}
