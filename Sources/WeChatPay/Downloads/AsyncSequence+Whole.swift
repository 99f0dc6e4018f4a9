#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension AsyncSequence where Element == Data {
    /// All parts as one.
    ///
    /// - Parameters:
    ///   - limit: in bytes.
    ///   - tooLarge: what is thrown when there are more.
    func whole(upTo limit: Int, or tooLarge: () -> WeChatPayError) async throws -> Data {
        var whole = Data()
        for try await part in self {
            guard whole.count + part.count <= limit else { throw tooLarge() }
            whole.append(part)
        }
        return whole
    }
}
