import Foundation

/// Says how much a bike has taken. A real site asks its hardware here.
protocol Meter: Sendable {
    func reading(since start: Date, at now: Date) -> MeterReading
}

struct MeterReading: Codable, Sendable, Equatable {
    var seconds: Int
    var wattHours: Int
    /// Of what the battery takes.
    var percent: Int

    var isFull: Bool { percent >= 100 }
}

/// A bike with a battery of 1 kWh on a charger of 400 W, whose time can be hurried.
struct SimulatedMeter: Meter {
    static let watts = 400
    static let capacity = 1000
    /// How many seconds of charging pass in a second.
    var speed: Double

    func reading(since start: Date, at now: Date) -> MeterReading {
        let secondsToFull = Self.capacity * 3600 / Self.watts
        // A clock that was set back must not make a negative bill.
        let seconds = min(max(0, Int(now.timeIntervalSince(start) * speed)), secondsToFull)
        let wattHours = seconds * Self.watts / 3600
        return MeterReading(seconds: seconds, wattHours: wattHours, percent: wattHours * 100 / Self.capacity)
    }
}
