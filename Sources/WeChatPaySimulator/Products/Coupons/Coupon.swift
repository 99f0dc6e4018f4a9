#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A coupon (代金券) that a user has got.
struct Coupon: Record {
    /// The platform's words.
    enum Status: String, Sendable {
        case sent = "SENDED"
        case used = "USED"
        case expired = "EXPIRED"
    }

    struct Use: Codable, Sendable {
        let time: Date
        /// The merchant that was paid.
        let mchid: String
        let transactionID: String
        /// The order's number among the records.
        let orderID: String
    }

    static let kind = "coupon"

    let id: String
    let stockID: String
    let openid: String
    let sendTime: Date
    let beginTime: Date
    let endTime: Date
    /// What it takes off where that was said when it was sent.
    private let ownValue: CouponValue?
    private(set) var use: Use?

    init(id: String, stock: CouponStock, openid: String, ownValue: CouponValue?, sendTime: Date) {
        self.id = id
        self.stockID = stock.id
        self.openid = openid
        self.ownValue = ownValue
        self.sendTime = sendTime
        let rule = stock.request
        let beginTime = rule.isGoodFromNextDay ? ShanghaiTime.start(ofDay: ShanghaiTime.day(of: sendTime) + 1) : sendTime
        self.beginTime = beginTime
        endTime = min(rule.endTime, rule.minutes.map { beginTime.addingTimeInterval(TimeInterval($0) * 60) } ?? rule.endTime)
    }

    /// What it takes off at most, and from which amount on.
    func value(of stock: CouponStock) -> CouponValue {
        ownValue ?? CouponValue(amount: stock.request.amount, minimum: stock.request.minimum)
    }

    /// Whether it is what a repetition of its sending asks for.
    func isSame(stockID: String, openid: String, value: CouponValue?) -> Bool {
        self.stockID == stockID && self.openid == openid && ownValue == value
    }

    func status(at now: Date) -> Status { use != nil ? .used : now < endTime ? .sent : .expired }

    func isGood(at now: Date) -> Bool { status(at: now) == .sent && now >= beginTime }

    mutating func use(_ use: Use) { self.use = use }
}

/// The coupons of a user, oldest first.
struct Wallet: Record {
    static let kind = "coupons-of-user"

    struct Entry: Codable, Sendable {
        let couponID: String
        let stockID: String
    }

    /// The openid.
    let id: String
    var coupons: [Entry] = []

    func count(of stockID: String) -> Int { coupons.count { $0.stockID == stockID } }
}

/// Finds a coupon by the merchant's number for its sending.
struct CouponIndex: Record {
    static let kind = "coupon-of-merchant"

    static func id(mchid: String, outRequestNo: String) -> String { "\(mchid)/\(outRequestNo)" }

    let id: String
    let couponID: String
}

/// Where a merchant wants to hear of its coupons.
struct CouponCallback: Record {
    static let kind = "coupon-callback"

    /// The merchant's.
    let id: String
    let url: String
    let isOn: Bool
}
