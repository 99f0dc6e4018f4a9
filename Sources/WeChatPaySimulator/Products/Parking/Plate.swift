/// A vehicle, as a car park's camera sees it.
struct Plate: Codable, Sendable, Hashable {
    let number: String
    let color: PlateColor

    /// Its number in the records.
    var id: String { "\(color.rawValue)/\(number)" }
}

/// The colour of a vehicle's plate.
public enum PlateColor: String, Codable, Sendable, CaseIterable {
    case blue = "BLUE"
    case green = "GREEN"
    case yellow = "YELLOW"
    case black = "BLACK"
    case white = "WHITE"
    case yellowGreen = "LIMEGREEN"
}
