/// What a charge costs. All money is whole fen, as everywhere in WeChat Pay: a Double can't hold 0.1 yuan.
struct Tariff: Sendable, Equatable {
    /// For the electricity. What is less than a fen is the rider's.
    var fenPerKilowattHour = 80
    /// For the place, for each ten minutes begun.
    var fenPerTenMinutes = 10
    /// Who unplugs within this time pays nothing.
    var freeSeconds = 60

    /// In fen.
    func fee(seconds: Int, wattHours: Int) -> Int {
        guard seconds > freeSeconds else { return 0 }
        let tenMinutesBegun = (seconds + 599) / 600
        return wattHours * fenPerKilowattHour / 1000 + tenMinutesBegun * fenPerTenMinutes
    }
}
