/// The code on a user's phone that a merchant reads.
///
/// Any code of the platform's form pays. Two endings stand for what else can happen: `000000` for a code that has expired, `000001` for
/// a user who has to enter the password whatever the amount.
struct PaymentCode: Sendable {
    /// Above this, in fen, the user has to enter the password.
    private static let passwordFreeLimit = 100_000

    let text: String

    /// - Throws: ``OrderProblem`` for what is no code of the platform's, or an expired one.
    init(_ text: String) throws(OrderProblem) {
        guard text.utf8.count == 18, text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
            let prefix = Int(text.prefix(2)), (10...15).contains(prefix)
        else { throw .invalidPaymentCode }
        guard !text.hasSuffix("000000") else { throw .expiredPaymentCode }
        self.text = text
    }

    func needsPassword(for total: Int) -> Bool { total > Self.passwordFreeLimit || text.hasSuffix("000001") }
}

/// A payment code that an order has used up.
struct UsedPaymentCode: Record {
    static let kind = "used-payment-code"

    let id: String
}
