#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A vehicle in a car park: from the entrance to the deduction.
struct Parking: Record {
    /// What the merchant says at the entrance.
    struct Request: Codable, Sendable, Equatable {
        let mchid: String
        let subMchid: String?
        let outParkingNo: String
        let plate: Plate
        let notifyURL: String
        let startTime: Date
        let parkingName: String
        /// In seconds.
        let freeDuration: Int
    }

    /// What the deduction says at the exit.
    struct Exit: Sendable {
        let plate: Plate
        let startTime: Date
        let endTime: Date
        let parkingName: String
    }

    /// Why its user can't be charged, by the platform's words.
    enum BlockReason: String, Codable, Sendable {
        case paused = "PAUSE"
        case overdue = "OVERDUE"
        case outOfService = "OUT_SERVICE"

        /// - Parameter isOwing: whether the user owes the platform for an earlier parking.
        init?(_ service: ParkingService?, isOwing: Bool) {
            switch service?.state ?? .closed {
            case .closed: self = .outOfService
            case .paused: self = .paused
            case .normal:
                guard isOwing else { return nil }
                self = .overdue
            }
        }
    }

    static let kind = "parking"

    /// The platform's number.
    let id: String
    let request: Request
    private(set) var blockReason: BlockReason?
    /// The deduction that it was paid by.
    private(set) var outTradeNo: String?

    init(id: String, request: Request, blockReason: BlockReason?) {
        self.id = id
        self.request = request
        self.blockReason = blockReason
    }

    /// - Returns: whether that is new.
    mutating func block(_ reason: BlockReason?) -> Bool {
        guard reason != blockReason else { return false }
        blockReason = reason
        return true
    }

    /// Ends it with a deduction.
    mutating func settle(_ exit: Exit, outTradeNo: String) throws(ParkingProblem) {
        if let used = self.outTradeNo { throw .settled(used) }
        guard exit.plate == request.plate, exit.startTime == request.startTime, exit.parkingName == request.parkingName else { throw .otherParking }
        guard exit.endTime >= exit.startTime else { throw .endsBeforeStart }
        if let blockReason { throw .blocked(blockReason) }
        self.outTradeNo = outTradeNo
    }

    /// The deduction failed: another may be tried.
    mutating func reopen() { outTradeNo = nil }
}

/// Finds a parking by the merchant's number.
struct ParkingIndex: Record {
    static let kind = "parking-of-merchant"

    static func id(mchid: String, outParkingNo: String) -> String { "\(mchid)/\(outParkingNo)" }

    let id: String
    let parkingID: String
}
