#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Money on its way back to the user who paid an order.
///
/// It is accepted at once and arrives a minute later, on the business clock.
struct Refund: Record {
    static let kind = "refund"

    /// Unique for a merchant, who may use an out_refund_no once.
    static func id(mchid: String, outRefundNo: String) -> String { "\(mchid)/\(outRefundNo)" }

    /// What a merchant wants to give back.
    struct Request: Codable, Sendable {
        let mchid: String
        let outRefundNo: String
        /// What the order came to, in fen.
        let total: Int
        /// In fen.
        let amount: Int
        let notice: NoticeTarget?
    }

    /// The platform's words for its state.
    enum Status: String, Sendable {
        case processing = "PROCESSING"
        case success = "SUCCESS"
    }

    private static let duration: TimeInterval = 60

    /// The platform's number.
    let refundID: String
    let request: Request
    let orderID: String
    let createTime: Date

    var id: String { Self.id(mchid: request.mchid, outRefundNo: request.outRefundNo) }
    var successTime: Date { createTime.addingTimeInterval(Self.duration) }

    func status(at now: Date) -> Status { now < successTime ? .processing : .success }
}

/// Finds a refund by the platform's number.
struct RefundIndex: Record {
    static let kind = "refund-id"

    let id: String
    let key: String
}
