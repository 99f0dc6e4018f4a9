#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension SimulatedUser {
    /// A plate for which a user has opened the parking service.
    public struct ParkingPlate: Sendable {
        public let number: String
        public let color: PlateColor
        public let openid: String
        /// The platform's word: `NORMAL`, `PAUSE` or `OUT_SERVICE`.
        public let state: String
    }

    /// A vehicle that is, or was, in a car park.
    public struct ParkedVehicle: Sendable {
        /// The merchant's number.
        public let outParkingNo: String
        public let parkingName: String
        public let plate: String
        public let color: PlateColor
        /// Who has opened the service for its plate; `nil` for nobody.
        public let openid: String?
        /// When it came in.
        public let startTime: Date
        /// Why its user can't be charged, by the platform's word: `PAUSE`, `OVERDUE` or `OUT_SERVICE`; `nil` when they can.
        public let blockReason: String?
        /// The deduction that ended it; `nil` while it is in.
        public let outTradeNo: String?
        /// What became of the deduction, by the platform's word, such as `ACCEPTED` or `SUCCESS`.
        public let tradeState: String?
    }

    /// The latest 200 plates for which the service was opened, of a user where one is named; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func parkingPlates(openid: String? = nil) async throws -> [ParkingPlate] {
        try await state.read { try $0.parkingPlates(of: openid) }
    }

    /// The latest 200 vehicles in car parks, of each plate of a user where one is named; those that were paid for, too; the latest first.
    ///
    /// - Parameter openid: only this user's, and those for whose plates nobody has opened the service.
    public func parkedVehicles(openid: String? = nil) async throws -> [ParkedVehicle] {
        let now = clock.now
        return try await state.read { try $0.parkedVehicles(of: openid, at: now) }
    }

    /// Opens the parking service for a vehicle, or resumes it. Car parks that it is in are notified.
    ///
    /// - Throws: ``SimulatorError`` while another user has opened it.
    public func openParking(plate number: String, color: PlateColor = .blue, openid: String = Self.openid) async throws {
        let plate = Plate(number: number, color: color)
        try await change(plate) { service, now in
            var opened = service ?? ParkingService(plate: plate, openid: openid, openTime: now)
            try opened.open(openid: openid, at: now)
            return opened
        }
    }

    /// Suspends the parking service for a vehicle. Car parks that it is in are notified.
    ///
    /// - Throws: ``SimulatorError`` when nobody has opened it.
    public func pauseParking(plate number: String, color: PlateColor = .blue) async throws {
        try await change(Plate(number: number, color: color)) { service, _ in
            guard var service else { throw ParkingProblem.notOpened }
            try service.pause()
            return service
        }
    }

    /// Ends the parking service for a vehicle. Car parks that it is in are notified.
    ///
    /// - Throws: ``SimulatorError`` when nobody has opened it.
    public func closeParking(plate number: String, color: PlateColor = .blue) async throws {
        try await change(Plate(number: number, color: color)) { service, _ in
            guard var service else { throw ParkingProblem.notOpened }
            try service.close()
            return service
        }
    }

    private func change(
        _ plate: Plate, _ change: @escaping @Sendable (ParkingService?, Date) throws -> ParkingService
    ) async throws {
        try await act { records, now in try records.update(change(records.parkingService(plate), now), at: now) }
    }
}

extension Records {
    func parkingPlates(of openid: String?) throws -> [SimulatedUser.ParkingPlate] {
        try latest(ParkingService.self, of: openid).map {
            SimulatedUser.ParkingPlate(number: $0.plate.number, color: $0.plate.color, openid: $0.openid, state: $0.state.rawValue)
        }
    }

    func parkedVehicles(of openid: String?, at now: Date) throws -> [SimulatedUser.ParkedVehicle] {
        let latest = try latest(Parking.self, of: nil).map { try vehicle(of: $0, at: now) }
        guard let openid else { return latest }
        let plates = try self.latest(ParkingService.self, of: openid).map(\.plate)
        let own = try plates.flatMap { try self.latest(Parking.self, of: $0.id) }.map { try vehicle(of: $0, at: now) }
        return own.filter { $0.openid == openid } + latest.filter { $0.openid == nil }
    }

    private func vehicle(of parking: Parking, at now: Date) throws -> SimulatedUser.ParkedVehicle {
        let request = parking.request
        let payment = try parking.outTradeNo.map { try self.deduction(mchid: request.mchid, outTradeNo: $0) }
        let service = try parkingService(request.plate).flatMap { $0.state == .closed ? nil : $0 }
        return SimulatedUser.ParkedVehicle(
            outParkingNo: request.outParkingNo, parkingName: request.parkingName, plate: request.plate.number, color: request.plate.color,
            openid: payment?.openid ?? service?.openid, startTime: request.startTime, blockReason: parking.blockReason?.rawValue,
            outTradeNo: parking.outTradeNo, tradeState: payment?.stateWord(at: now)
        )
    }
}
