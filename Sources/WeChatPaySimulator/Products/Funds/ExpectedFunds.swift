#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Money that comes to a merchant at a time still ahead, unless something happens before: a deduction that waits, a red packet that
/// nobody has taken.
struct ExpectedFunds: Record {
    static let kind = "expected-funds"

    let id: String
    let mchid: String
    /// In fen.
    let amount: Int
    let time: Date
}
