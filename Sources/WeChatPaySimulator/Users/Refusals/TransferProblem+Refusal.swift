extension TransferProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound || self == .authorizationNotFound }

    var english: String {
        switch self {
        case .notFound: "There is no such transfer."
        case .otherTerms: "The number was used with other parameters."
        case .incompleteReports: "The scene asks for other information."
        case .unknownPerception: "The scene does not have what the user is to be shown."
        case .amountOutOfRange: "The amount is more, or less, than a transfer's may be."
        case .nameMissing: "From 2,000 yuan on, the user's name has to be given."
        case .nameNotAllowed: "Below 0.3 yuan, no name may be given."
        case .notAwaitingUser: "The transfer does not wait for the user any more."
        case .settled: "The transfer has come to its end."
        case .authorizationNotFound: "There is no such authorization."
        case .notAuthorized: "The user has not agreed to transfers without confirmation, or no longer does."
        case .otherAuthorization: "The authorization is for another scene, or another appid."
        case .authorizationNotAwaitingUser: "The authorization does not wait for the user: it was given, or a day has passed."
        case .authorizationNotInEffect: "The authorization is not in effect."
        case .notAuthorizedBySubMerchant: "The sub-merchant does not consent to transfers of its money."
        case .applicationUnderway: "The sub-merchant has been asked and has not answered yet."
        case .authorizedAlready: "The sub-merchant consents already."
        case .noApplication: "The sub-merchant was not asked, or has answered."
        }
    }
}
