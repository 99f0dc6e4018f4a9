import Foundation

/// What is deducted for a charge. Fixed when the plug is pulled, and never computed again: a repeated request must be the same request.
struct Bill: Codable, Sendable, Equatable {
    let endTime: Date
    let reading: MeterReading
    /// In fen.
    let fee: Int
    /// Part of the request, too: after a restart under another address, a repetition still names this one.
    let notifyURL: String
}

/// The platform's word that the money has moved.
struct Payment: Codable, Sendable, Equatable {
    let transactionID: String
    let time: String
    /// What the rider paid, in fen: less than the fee where a coupon helped.
    let payerTotal: Int
}
