#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Money that a merchant gives back of what was shared with it (分账回退). It is done at once, or failed.
struct ProfitReturn: Record {
    static let kind = "profit-return"

    /// Unique for a merchant, who may use an out_return_no once.
    static func id(mchid: String, outReturnNo: String) -> String { "\(mchid)/\(outReturnNo)" }

    /// What a merchant wants back. A repetition must be equal to it.
    struct Request: Codable, Sendable, Equatable {
        let mchid: String
        let subMchid: String?
        let outOrderNo: String
        let outReturnNo: String
        let returnMchid: String
        /// In fen.
        let amount: Int
        let description: String
    }

    let returnID: String
    let orderID: String
    let request: Request
    let createTime: Date
    /// Whether the other merchant had too little.
    let isFailed: Bool

    var id: String { Self.id(mchid: request.mchid, outReturnNo: request.outReturnNo) }
}
