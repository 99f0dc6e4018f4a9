import WeChatPay

/// Why something did not work, as far as a rider can do anything about it. `Resources/Texts` has a sentence for each.
enum Problem: String, Codable, Sendable, CaseIterable {
    /// The rider ended the contract in WeChat.
    case contractEnded
    /// … between the start of a charge and its end. The charging_token has ended with it, so another try is no use.
    case contractEndedUnpaid
    case notEnoughMoney
    case accountRestricted
    /// Another rider, or this one in another window, was quicker.
    case gunTaken
    case alreadyCharging
    /// Nobody knows whether the platform began; no electricity has flowed, so nothing is owed.
    case startUnknown
    /// The platform can't be reached or asks for patience.
    case busy
    /// This site's configuration or program is wrong: only its operator can help.
    case siteFault
    /// The platform tried to take the money and could not.
    case paymentFailed
    case notSigned

    /// - Parameter error: what the platform or the way to it said.
    init(_ error: any Error) {
        guard let error = error as? WeChatPayError else {
            self = .siteFault
            return
        }
        switch (error.outcome, error.code) {
        case (.notSent, _) where error.kind == .invalidConfiguration: self = .siteFault
        case (.notSent, _), (.unknown, _), (_, "FREQUENCY_LIMITED"), (_, "RATELIMIT_EXCEED"), (_, "BANK_ERROR"): self = .busy
        case (_, "RULE_LIMIT"), (_, "CONTRACT_NOT_EXIST"), (_, "CONTRACT_ERROR"): self = .contractEnded
        case (_, "NOT_ENOUGH"), (_, "NOTENOUGH"): self = .notEnoughMoney
        case (_, "ACCOUNT_ERROR"), (_, "ACCOUNTERROR"), (_, "USER_ACCOUNT_ABNORMAL"): self = .accountRestricted
        default: self = .siteFault
        }
    }
}
