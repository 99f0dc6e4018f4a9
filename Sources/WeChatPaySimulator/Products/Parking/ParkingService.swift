#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A user's consent that parking of a vehicle is deducted (微信支付分停车服务).
struct ParkingService: Record {
    /// The platform's words.
    enum State: String, Codable, Sendable {
        case normal = "NORMAL"
        case paused = "PAUSE"
        case closed = "OUT_SERVICE"
    }

    static let kind = "parking-service"

    let plate: Plate
    private(set) var openid: String
    private(set) var openTime: Date
    private(set) var state = State.normal

    var id: String { plate.id }

    init(plate: Plate, openid: String, openTime: Date) {
        self.plate = plate
        self.openid = openid
        self.openTime = openTime
    }

    /// Opens it again, for this user.
    ///
    /// - Throws: ``ParkingProblem/otherOwner`` while another user has it.
    mutating func open(openid: String, at now: Date) throws(ParkingProblem) {
        guard state == .closed || openid == self.openid else { throw .otherOwner }
        if state == .closed { openTime = now }
        self.openid = openid
        state = .normal
    }

    mutating func pause() throws(ParkingProblem) {
        guard state != .closed else { throw .notOpened }
        state = .paused
    }

    mutating func close() throws(ParkingProblem) {
        guard state != .closed else { throw .notOpened }
        state = .closed
    }
}
