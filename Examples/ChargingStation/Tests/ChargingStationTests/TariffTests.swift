import Foundation
import Testing

@testable import ChargingStation

@Suite struct TariffTests {
    private let tariff = Tariff(fenPerKilowattHour: 80, fenPerTenMinutes: 10, freeSeconds: 60)

    @Test(arguments: [
        (seconds: 0, wattHours: 0, fee: 0), (60, 6, 0), (61, 6, 10), (600, 66, 15), (601, 66, 25), (3600, 400, 92), (9000, 1000, 230),
    ])
    func aChargeCostsItsElectricityAndTheTensOfMinutesBegun(seconds: Int, wattHours: Int, fee: Int) {
        #expect(tariff.fee(seconds: seconds, wattHours: wattHours) == fee)
    }

    @Test func aFeeNeverFallsWhileAChargeGoesOn() {
        let meter = SimulatedMeter(speed: 1)
        let fees = (0...9100).map { second in
            let reading = meter.reading(since: Date(timeIntervalSince1970: 0), at: Date(timeIntervalSince1970: TimeInterval(second)))
            return tariff.fee(seconds: reading.seconds, wattHours: reading.wattHours)
        }
        #expect(fees == fees.sorted())
    }

    @Test(arguments: [(0, "0.00"), (1, "0.01"), (10, "0.10"), (99, "0.99"), (100, "1.00"), (123_456, "1234.56"), (-5, "-0.05")])
    func fenAreWrittenAsYuan(fen: Int, text: String) {
        #expect(Yuan.text(fen: fen) == text)
    }
}

@Suite struct SimulatedMeterTests {
    private let begin = Date(timeIntervalSince1970: 1_000_000)

    @Test func aHurriedMeterCountsItsOwnSeconds() {
        let reading = SimulatedMeter(speed: 60).reading(since: begin, at: begin.addingTimeInterval(60))
        #expect(reading == MeterReading(seconds: 3600, wattHours: 400, percent: 40))
    }

    @Test func aFullBatteryTakesNoMore() {
        let meter = SimulatedMeter(speed: 1)
        #expect(!meter.reading(since: begin, at: begin.addingTimeInterval(8_999)).isFull)
        #expect(meter.reading(since: begin, at: begin.addingTimeInterval(9_000)).isFull)
        #expect(meter.reading(since: begin, at: begin.addingTimeInterval(90_000)) == meter.reading(since: begin, at: begin.addingTimeInterval(9_000)))
    }

    @Test func aClockThatWasSetBackChargesNothing() {
        #expect(SimulatedMeter(speed: 1).reading(since: begin, at: begin.addingTimeInterval(-3600)).seconds == 0)
    }
}
