import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A body whose beginning has been looked at. It can be read once, like the one it is made of.
final class PeekedBody: AsyncSequence, Sendable {
    typealias Element = Data
    typealias Failure = any Error

    /// The first bytes, as many as were asked for unless the body is shorter.
    let head: Data
    private let rest: Mutex<Rest?>

    /// Safe to hand on: the lock gives it to one reader, once, after ``init(_:peekingAt:)`` has done with it.
    private struct Rest: @unchecked Sendable {
        var iterator: any AsyncIteratorProtocol<Data, any Error>
    }

    /// Reads the first `count` bytes or more.
    init(_ body: any AsyncSequence<Data, any Error> & Sendable, peekingAt count: Int) async throws {
        var rest: any AsyncIteratorProtocol<Data, any Error> = body.makeAsyncIterator()
        var head = Data()
        while head.count < count, let part = try await rest.next(isolation: nil) { head.append(part) }
        self.head = head
        self.rest = Mutex(Rest(iterator: rest))
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(
            head: head,
            rest: rest.withLock { rest in
                defer { rest = nil }
                return rest
            }?.iterator
        )
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate var head: Data
        fileprivate var rest: (any AsyncIteratorProtocol<Data, any Error>)?

        mutating func next() async throws -> Data? {
            guard head.isEmpty else {
                defer { head = Data() }
                return head
            }
            return try await rest?.next(isolation: nil)
        }
    }
}
