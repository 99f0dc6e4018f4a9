import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A bill that was made, to be downloaded for a while.
struct BillFile: Record {
    static let kind = "bill-file"
    private static let lifetime: TimeInterval = 5 * 60

    /// The token in its download_url.
    let id: String
    let contents: Data
    private let endTime: Date

    init(_ contents: Data, at now: Date) {
        self.id = Nonce.make()
        self.contents = contents
        self.endTime = now.addingTimeInterval(Self.lifetime)
    }

    func isValid(at now: Date) -> Bool { now < endTime }
}
