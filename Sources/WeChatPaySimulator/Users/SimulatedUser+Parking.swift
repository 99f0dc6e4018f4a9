#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
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
        let now = clock.now
        try await act { records in try records.update(change(records.parkingService(plate), now), at: now) }
    }
}
