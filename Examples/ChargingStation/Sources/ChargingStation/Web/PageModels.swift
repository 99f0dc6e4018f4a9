import Hummingbird

/// What every page has around its content.
struct Frame: Sendable {
    let title: String
    let station: String
    let language: String
    let otherLanguage: String
    let otherLanguageTag: String
    let otherLanguageName: String
    /// A sentence on what did not work.
    let alert: String?
    /// Reloads the page after so many seconds where no script can.
    let refresh: Int?
    /// The simulated WeChat, where there is one.
    let phone: SimulatedPhone?
}

/// Stands for the rider's WeChat on the simulator.
struct SimulatedPhone: Sendable {
    struct Message: Sendable {
        let text: String
        let time: String
    }

    let messages: [Message]
    let hasContract: Bool
    let losesAnswer: Bool
    /// How much faster than time the meter runs; `nil` when it does not.
    let hurry: Int?
}

struct HomePage: Sendable {
    struct Plug: Sendable {
        let number: String
        let isTaken: Bool
        let isFirst: Bool
    }

    let t: [String: String]
    let frame: Frame
    let isKnown: Bool
    let isSigned: Bool
    /// Leads into WeChat to sign what has been offered.
    let signLink: String?
    let needsLogin: Bool
    let current: ChargePage.Charge?
    let plugs: [Plug]
    let pricePerKilowattHour: String
    let pricePerTenMinutes: String
    let history: [ChargePage.Charge]
    let hasHistory: Bool
}

struct ChargePage: Sendable {
    struct Charge: Sendable {
        let id: String
        let state: String
        let stateText: String
        let gun: String
        let start: String
        let end: String?
        let duration: String
        let energy: String
        let fee: String
        let percent: Int
        let isCharging: Bool
        let isDeducting: Bool
        let isPaid: Bool
        let isFree: Bool
        let isUnpaid: Bool
        let isNotStarted: Bool
        let isRetryable: Bool
        /// After the first look: it takes longer than it should.
        let isSlow: Bool
        let problem: String?
        let transactionID: String?
        let paid: String?
        let paidAt: String?
        /// Less than the fee where a coupon helped.
        let discount: String?
    }

    let t: [String: String]
    let frame: Frame
    let charge: Charge
}

struct MessagePage: Sendable {
    let t: [String: String]
    let frame: Frame
    let heading: String
    let text: String
}

struct SignPage: Sendable {
    let t: [String: String]
    let frame: Frame
    let preopenID: String
}

/// What changes while a page is open. The page reloads itself when the state does.
struct LiveCharge: Codable, Sendable, ResponseEncodable {
    let state: String
    let duration: String
    let energy: String
    let fee: String
    let percent: Int
}
