#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// When and how an order has to be paid for a stock's coupons to be good for it.
struct CouponCondition: Codable, Sendable, Equatable {
    /// On which days of the week, Sunday being 0; any when there is none.
    var weekdays: [Int] = []
    /// From which second of the day on.
    var beginSecond = 0
    /// Until before which second of the day.
    var endSecond = 86400
    /// By which of the platform's kinds of payment; any when there is none.
    var tradeTypes: [String] = []
    /// Whether a card is asked for, or a bank's. Users here pay from their balance.
    var wantsCard = false

    func allows(_ channel: OrderRequest.Channel, at now: Date) -> Bool {
        guard !wantsCard, tradeTypes.isEmpty || !channel.couponTradeTypes.isDisjoint(with: tradeTypes) else { return false }
        let day = ShanghaiTime.day(of: now)
        // The first day of the count was a Thursday.
        guard weekdays.isEmpty || weekdays.contains((day + 4) % 7) else { return false }
        let second = Int(now.timeIntervalSince(ShanghaiTime.start(ofDay: day)))
        return (beginSecond..<endSecond).contains(second)
    }
}

extension OrderRequest.Channel {
    /// What coupons call it. An order by JSAPI may be a mini program's.
    fileprivate var couponTradeTypes: Set<String> {
        switch self {
        case .app: ["APPPAY"]
        case .paymentCode: ["CARD"]
        case .jsapi: ["MICROAPP", "OTHER"]
        case .native, .mweb: ["OTHER"]
        }
    }
}
