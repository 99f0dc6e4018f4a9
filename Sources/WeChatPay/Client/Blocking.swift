/// The roots of the chains whose verbs block the calling thread: `wechatPay.blocking.v3…`.
public struct Blocking: Sendable {
    let client: WeChatPay

    /// The root of APIv3.
    public var v3: BlockingChain { BlockingChain(path: client.v3.path) }

    /// A path as documents write it, its variables in braces.
    public func chain(_ template: String) -> BlockingChain { BlockingChain(path: client.chain(template).path) }

    /// A path as documents write it, its variables in braces.
    public subscript(template: String) -> BlockingChain { chain(template) }
}

/// A step of a chain whose verbs block the calling thread. Async code can't call them: they would block a thread of the
/// cooperative pool.
@dynamicMemberLookup
public struct BlockingChain: Sendable {
    /// Where this endpoint stands.
    public let path: Path

    public subscript(dynamicMember member: String) -> BlockingChain { BlockingChain(path: path.appending(member: member)) }

    /// The path below this one by a value.
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BlockingChain {
        BlockingChain(path: path.appending(value: String(value)))
    }

    public var get: BlockingChain { BlockingChain(path: path.appending("get")) }
    public var post: BlockingChain { BlockingChain(path: path.appending("post")) }
    public var put: BlockingChain { BlockingChain(path: path.appending("put")) }
    public var patch: BlockingChain { BlockingChain(path: path.appending("patch")) }
    public var delete: BlockingChain { BlockingChain(path: path.appending("delete")) }
}
