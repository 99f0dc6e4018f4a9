import Dispatch
import Synchronization

/// The roots of the chains whose verbs block the calling thread: `wechatPay.blocking.v3…`.
public struct Blocking: Sendable {
    let client: WeChatPay

    /// The root of APIv3.
    public var v3: BlockingChain { BlockingChain(path: client.v3.path) }

    /// The root of APIv2.
    public var v2: BlockingChain { BlockingChain(path: client.v2.path) }

    /// A path as documents write it, its variables in braces.
    public func chain(_ template: String) -> BlockingChain { BlockingChain(path: client.chain(template).path) }

    /// A path as documents write it, its variables in braces.
    public subscript(template: String) -> BlockingChain { chain(template) }

    /// Awaits what `work` does with the client, for typed endpoints in synchronous code:
    ///
    /// ```swift
    /// let order = try wechatPay.blocking { try await $0.v3.pay.transactions.outTradeNo(number).get(mchid: mchid) }
    /// ```
    /// - Throws: what `work` throws.
    @available(*, noasync, message: "It would block a thread of the cooperative pool: await the call itself.")
    public func callAsFunction<Value: Sendable>(_ work: @escaping @Sendable (WeChatPay) async throws -> Value) throws -> Value {
        try Self.wait { [client] in try await work(client) }
    }

    static func wait<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
        let result = Box<Result<Value, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            let outcome: Result<Value, any Error>
            do {
                outcome = .success(try await work())
            } catch {
                outcome = .failure(error)
            }
            result.value.withLock { $0 = outcome }
            done.signal()
        }
        done.wait()
        guard let outcome = result.value.withLock({ $0 }) else { throw WeChatPayError.cancelledBeforeSending }
        return try outcome.get()
    }

    private final class Box<Value: Sendable>: Sendable {
        let value: Mutex<Value>

        init(_ value: Value) { self.value = Mutex(value) }
    }
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
