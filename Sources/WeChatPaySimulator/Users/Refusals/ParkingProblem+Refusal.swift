extension ParkingProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound }

    var english: String {
        switch self {
        case .notFound: "There is no such parking."
        case .otherTerms: "The number was used for another parking."
        case .otherParking: "Plate, time or car park are not those of the entrance."
        case .blocked(let reason): "The user can't be charged for it (\(reason.rawValue))."
        case .settled(let number): "It was paid for by \(number)."
        case .endsBeforeStart: "It ends before it begins."
        case .notOpened: "Nobody has opened the parking service for the plate."
        case .otherOwner: "Another user has opened the parking service for the plate."
        }
    }
}
