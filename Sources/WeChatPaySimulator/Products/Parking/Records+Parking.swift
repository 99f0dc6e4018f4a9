#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func parkingService(_ plate: Plate) throws -> ParkingService? { try find(ParkingService.self, plate.id) }

    func parking(_ id: String) throws -> Parking {
        guard let parking = try find(Parking.self, id) else { throw ParkingProblem.notFound }
        return parking
    }

    /// A vehicle has come in, once for a number.
    ///
    /// - Throws: ``ParkingProblem/otherTerms``.
    func enter(_ request: Parking.Request, at now: Date) throws -> Parking {
        let index = ParkingIndex.id(mchid: request.mchid, outParkingNo: request.outParkingNo)
        if let earlier = try find(ParkingIndex.self, index) {
            let parking = try parking(earlier.parkingID)
            guard parking.request == request else { throw ParkingProblem.otherTerms }
            return parking
        }
        let parking = Parking(
            id: PlatformNumber.make(prefix: "50", at: now), request: request, blockReason: try blockReason(request.plate)
        )
        try save(parking)
        try save(ParkingIndex(id: index, parkingID: parking.id))
        return parking
    }

    /// Keeps what a user has done with the service of a plate, and tells the car parks that the vehicle is in.
    func update(_ service: ParkingService, at now: Date) throws {
        try save(service)
        try updateParkings(of: service.openid, at: now)
    }

    /// A user has paid, or failed to: the vehicles that are in may be chargeable now, or no more.
    func updateParkings(of openid: String, at now: Date) throws {
        for var parking in try all(Parking.self) where parking.outTradeNo == nil {
            guard let service = try parkingService(parking.request.plate), service.openid == openid,
                try parking.block(blockReason(parking.request.plate))
            else { continue }
            try save(parking)
            try NotificationQueue(records: self).add(
                event: "VEHICLE.ENTRANCE_STATE_CHANGE", summary: "停车入场状态变更", originalType: "parking", resource: parking.changeJSON(at: now),
                url: parking.request.notifyURL, at: now
            )
        }
    }

    /// Whether the platform waits for a user's money.
    private func isOwing(_ openid: String) throws -> Bool { try !debts(of: openid, for: .parking).isEmpty }

    private func blockReason(_ plate: Plate) throws -> Parking.BlockReason? {
        let service = try parkingService(plate)
        return Parking.BlockReason(service, isOwing: try service.map { try isOwing($0.openid) } ?? false)
    }
}
