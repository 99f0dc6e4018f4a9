#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a merchant offers a user to sign: deductions at school (校园轻松付), or for further lessons (教育续费通).
struct CampusSigning: Record {
    enum Service: String, Codable, Sendable { case schoolPay, tuition }

    struct Terms: Codable, Sendable {
        let service: Service
        let party: PaymentParty
        let openid: String
        let subOpenid: String?
        let planID: String
        /// The student's, at school.
        let userID: String
        /// The merchant's number for the contract, at school.
        let outContractCode: String?
        /// The day of the first deduction for lessons.
        let firstDay: Int?
    }

    static let kind = "campus-signing"
    private static let lifetime: TimeInterval = 2 * 3600

    /// The presign_token.
    let id: String
    let terms: Terms
    let time: Date
    /// The contract, once the user has signed.
    var contractID: String?

    func isValid(at now: Date) -> Bool { now < time.addingTimeInterval(Self.lifetime) }
}
