#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A batch of coupons (代金券批次) of one kind, given away by a merchant.
struct CouponStock: Record {
    /// What the merchant wants.
    struct Request: Codable, Sendable, Equatable {
        let mchid: String
        let outRequestNo: String
        let name: String
        let description: String
        let beginTime: Date
        let endTime: Date
        let maximumCoupons: Int
        /// In fen.
        let budget: Int
        /// In fen.
        let dailyBudget: Int?
        let maximumPerUser: Int
        let limitsNaturalPerson: Bool
        let preventsAbuse: Bool
        /// Whether the merchant that is paid bears the discount (免充值), rather than a budget that is paid in (预充值).
        let isNoCash: Bool
        /// What a coupon takes off at most, in fen; 0 where each has its own.
        let amount: Int
        /// What has to be paid for, in fen; 0 where each has its own.
        let minimum: Int
        /// The only orders it is good for.
        let goodsTags: [String]
        /// The only goods it is good for.
        let items: [String]
        /// The merchants it is good at.
        let merchants: [String]
        /// From when after it was sent.
        let isGoodFromNextDay: Bool
        /// For how many minutes after it was sent.
        let minutes: Int?
        /// Missing in the files of earlier versions, which have fixed amounts only.
        var discounting: CouponKind?
        /// The goods that it is not good for.
        var excludedItems: [String]?
        /// Missing where any payment will do.
        var condition: CouponCondition?

        var kind: CouponKind { discounting ?? .normal }
    }

    /// The platform's words.
    enum Status: String, Sendable {
        case unactivated, running, paused
        case stopped = "stoped"
    }

    private enum Stage: String, Codable { case unactivated, running, paused }

    static let kind = "coupon-stock"
    private static let longestPeriod: TimeInterval = 90 * 86400
    private static let latestBegin: TimeInterval = 365 * 86400

    /// The platform's number.
    let id: String
    let request: Request
    let createTime: Date
    private(set) var startTime: Date?
    private(set) var sent = 0
    private var stage = Stage.unactivated
    private var sentToday = SentOnDay(day: 0, amount: 0)
    /// What the coupons that were sent take off together, in fen. Missing in the files of earlier versions.
    private var sentAmount: Int?
    private var changedItems: [String]?

    /// The only goods that its coupons are good for.
    var items: [String] { changedItems ?? request.items }

    private struct SentOnDay: Codable {
        let day: Int
        /// In fen.
        var amount: Int
    }

    /// - Throws: ``CouponProblem/invalid(_:_:)``.
    init(_ request: Request, id: String, at now: Date) throws(CouponProblem) {
        guard request.beginTime >= now else { throw .invalid("available_begin_time", "开始时间不可早于当前时间") }
        guard request.beginTime <= now.addingTimeInterval(Self.latestBegin) else { throw .invalid("available_begin_time", "不能创建 365 天后开始的批次") }
        guard request.endTime > request.beginTime, request.endTime <= request.beginTime.addingTimeInterval(Self.longestPeriod) else {
            throw .invalid("available_end_time", "应晚于开始时间，可用时间范围最长为 90 天")
        }
        try Self.requireSense(of: request)
        guard request.maximumPerUser <= request.maximumCoupons else {
            throw .invalid("stock_use_rule/max_coupons_per_user", "不能超过发放总上限")
        }
        self.id = id
        self.request = request
        self.createTime = now
    }

    /// Whether what the coupons take off is within the budget, and less than what it is taken off from.
    private static func requireSense(of request: Request) throws(CouponProblem) {
        switch request.kind {
        case .personal: return
        case .normal:
            guard request.minimum > request.amount else {
                throw .invalid("coupon_use_rule/fixed_normal_coupon/transaction_minimum", "门槛应大于面额")
            }
        case .discount: break
        case .exchange: guard !request.items.isEmpty else { throw .invalid("coupon_use_rule/available_items", "换购券应指定可核销商品编码") }
        }
        guard request.amount > 0, request.budget == request.amount * request.maximumCoupons else {
            throw .invalid("stock_use_rule/max_amount", "批次预算等于批次面额乘以发券数")
        }
    }

    func status(at now: Date) -> Status {
        switch stage {
        case _ where now >= request.endTime: .stopped
        case .unactivated: .unactivated
        case .running: .running
        case .paused: .paused
        }
    }

    mutating func start(at now: Date) throws(CouponProblem) {
        try require(.unactivated, at: now)
        stage = .running
        startTime = now
    }

    mutating func pause(at now: Date) throws(CouponProblem) {
        try require(.running, at: now)
        stage = .paused
    }

    mutating func restart(at now: Date) throws(CouponProblem) {
        try require(.paused, at: now)
        stage = .running
    }

    /// Changes which goods its coupons are good for, those that were sent, too. What is there already, or gone already, changes nothing.
    mutating func change(adding added: [String], removing removed: [String], at now: Date) throws(CouponProblem) {
        let current = status(at: now)
        guard current != .stopped else { throw .wrongStatus(current) }
        guard !request.items.isEmpty else { throw .forWholeOrders }
        guard Set(added).isDisjoint(with: removed) else { throw .invalid("delete_goods_id_list", "同一单品编码不能既增加又删除") }
        let kept = items.filter { !removed.contains($0) }
        let items = added.reduce(into: kept) { items, item in if !items.contains(item) { items.append(item) } }
        guard !items.isEmpty else { throw .noGoodsLeft }
        changedItems = items
    }

    /// Sends a coupon to a user who has got some before.
    ///
    /// - Parameter value: the coupon's own, where each has its own.
    mutating func send(
        to openid: String, _ value: CouponValue?, couponID: String, earlier: Int, at now: Date
    ) throws(CouponProblem) -> Coupon {
        guard status(at: now) == .running, now >= request.beginTime else { throw .notRunning }
        guard (value != nil) == (request.kind == .personal) else {
            throw .invalid("coupon_value", value == nil ? "应填写面额与门槛" : "批次的面额固定，无须填写")
        }
        if let value, value.minimum <= value.amount { throw .invalid("coupon_minimum", "门槛应大于面额") }
        let amount = value?.amount ?? request.amount
        let sentAmount = (sentAmount ?? sent * request.amount) + amount
        guard sent < request.maximumCoupons, sentAmount <= request.budget else { throw .usedUp }
        let day = ShanghaiTime.day(of: now)
        var sentToday = sentToday.day == day ? sentToday : SentOnDay(day: day, amount: 0)
        sentToday.amount += amount
        if let dailyBudget = request.dailyBudget, sentToday.amount > dailyBudget { throw .usedUpToday }
        guard earlier < request.maximumPerUser else { throw .tooManyForUser }
        self.sentToday = sentToday
        self.sentAmount = sentAmount
        sent += 1
        return Coupon(id: couponID, stock: self, openid: openid, ownValue: value, sendTime: now)
    }

    /// The account of its budget, where it is paid in.
    var account: Account { .coupons(id) }
    /// What the rest of the budget comes back to the merchant as.
    var expectation: String { "coupon-stock/\(id)" }

    private func require(_ status: Status, at now: Date) throws(CouponProblem) {
        let current = self.status(at: now)
        guard current == status else { throw .wrongStatus(current) }
    }
}

/// Finds a stock by the merchant's number.
struct CouponStockIndex: Record {
    static let kind = "coupon-stock-of-merchant"

    static func id(mchid: String, outRequestNo: String) -> String { "\(mchid)/\(outRequestNo)" }

    let id: String
    let stockID: String
}
