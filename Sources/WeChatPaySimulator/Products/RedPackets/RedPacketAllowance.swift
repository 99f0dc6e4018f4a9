/// What a merchant may still give on a day, to everybody or to one user.
struct RedPacketAllowance: Record {
    static let kind = "red-packet-allowance"

    /// In fen.
    private static let merchantLimit = 100_000_000
    /// In fen.
    private static let userLimit = 100_000
    private static let maximumNumber = 10

    let id: String
    private var amount = 0
    private var number = 0
    private let isUser: Bool

    /// - Parameter openid: `nil` for what is given to everybody.
    init(mchid: String, day: Int, openid: String?) {
        id = [mchid, String(day), openid ?? ""].joined(separator: "/")
        isUser = openid != nil
    }

    /// - Throws: ``RedPacketProblem`` when it is used up.
    mutating func take(_ amount: Int) throws(RedPacketProblem) {
        if isUser {
            guard number < Self.maximumNumber else { throw .tooManyForUser }
            guard self.amount + amount <= Self.userLimit else { throw .tooMuchForUser }
        } else {
            guard self.amount + amount <= Self.merchantLimit else { throw .tooMuchInAll }
        }
        self.amount += amount
        number += 1
    }
}
