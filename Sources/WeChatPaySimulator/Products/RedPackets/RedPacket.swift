#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A red packet (现金红包) from a merchant to a user. What the user does not take within a day goes back.
struct RedPacket: Record {
    static let kind = "red-packet"

    /// Unique for a merchant, who may use a mch_billno once.
    static func id(mchid: String, billNo: String) -> String { "\(mchid)/\(billNo)" }

    /// What a merchant wants to give.
    struct Request: Codable, Sendable {
        let mchid: String
        let billNo: String
        let openid: String
        /// In fen.
        let amount: Int
        let wishing: String
        let campaign: String
        let remark: String
        /// Whether the merchant named a scene, which widens the range of amounts.
        let hasScene: Bool
        /// All that the merchant said: a repetition must be equal to it.
        let terms: String
    }

    /// The platform's words for its state.
    enum Status: String, Sendable {
        case sent = "SENT"
        case received = "RECEIVED"
        case refunded = "REFUND"
    }

    private static let lifetime: TimeInterval = 86400
    private static let amounts = 100...20_000
    private static let amountsOfScenes = 30...499_900

    /// The platform's number.
    let listID: String
    let request: Request
    let sendTime: Date
    private(set) var receivedTime: Date?

    var id: String { Self.id(mchid: request.mchid, billNo: request.billNo) }
    /// What its money comes back to the merchant as, if nobody takes it.
    var expectation: String { "red-packet/\(id)" }
    var endTime: Date { sendTime.addingTimeInterval(Self.lifetime) }

    /// - Throws: ``RedPacketProblem/amountOutOfRange``.
    init(_ request: Request, listID: String, at now: Date) throws(RedPacketProblem) {
        guard (request.hasScene ? Self.amountsOfScenes : Self.amounts).contains(request.amount) else { throw .amountOutOfRange }
        self.request = request
        self.listID = listID
        self.sendTime = now
    }

    func status(at now: Date) -> Status { receivedTime != nil ? .received : now < endTime ? .sent : .refunded }

    mutating func receive(at now: Date) throws(RedPacketProblem) {
        switch status(at: now) {
        case .sent: receivedTime = now
        case .received: return
        case .refunded: throw .lapsed
        }
    }
}
