import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// A direct merchant, a partner, a car park, a charging station and APIv2 in one simulator, and the numbers that all clients use at once.
struct Market: Sendable {
    let direct: V3Shop
    let partner: V3Shop
    let v2: V2Shop
    let papay: PapayV2Shop
    let partnersPapay: PapayV2Shop
    let recurring: PapayShop
    let park: CarPark
    let station: EbikeSite
    let coupons: CouponShop
    /// Under which each kind of deduction is made.
    let contracts: Contracts
    let stocks: [Stock]
    /// The individual_auth_id of a user who sells by way of the direct merchant.
    let seller: String
    let answers = FirstAnswers()

    struct Contracts: Sendable {
        /// Those that end before the others do.
        let v2: [String]
        let partners: String
        let v3: String
        let ebike: String
    }

    /// How many numbers there are of each kind.
    static let numbers = 0..<8
    /// How many times coupons are sent.
    static let sendings = 0..<24
    static let users = ["oUser", SimulatedUser.openid]

    init(_ shop: V3Shop) async throws {
        direct = shop
        var partner = shop
        partner.mode = .partner
        self.partner = partner
        v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        papay = PapayV2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        partnersPapay = PapayV2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay, subMchid: V3Shop.subMchid)
        recurring = PapayShop(simulator: shop.simulator, wechatPay: shop.wechatPay)
        park = CarPark(shop: partner)
        station = EbikeSite(simulator: shop.simulator, wechatPay: shop.wechatPay)
        coupons = CouponShop(shop: shop)
        try await shop.simulator.account.setProfitSharingRatio(10_000)
        for party in [direct, partner] { try await party.addReceiver() }
        try await park.openService()
        var ending: [String] = []
        for number in 1...4 { ending.append(try await papay.signedContract(code: "contract-\(number)")) }
        contracts = Contracts(
            v2: ending, partners: try await partnersPapay.signedContract(code: "contract-of-sub-merchant"),
            v3: try await recurring.signedContract(code: "contract"),
            ebike: try await station.signedContract(openid: "oRider")
        )
        seller = try await shop.seller()
        var stocks: [Stock] = []
        for isNoCash in [false, true] { stocks.append(try await Self.stock(isNoCash: isNoCash, coupons)) }
        self.stocks = stocks
        for stock in stocks { try await coupons.change(stock.id, "start") }
        try await shop.advance(120)
        // So little that some of what costs money is refused.
        try await shop.simulator.account.withdraw(shop.simulator.account.balance - 2500)
        try await partner.setSubMerchant(balance: 1200)
    }

    /// Ten coupons to be sent for ten days, and good for three days each.
    private static func stock(isNoCash: Bool, _ coupons: CouponShop) async throws -> Stock {
        let (number, amount, count) = (isNoCash ? "stock-free" : "stock-paid", isNoCash ? 97 : 151, 10)
        let endTime = coupons.nextMinute.addingTimeInterval(10 * 86400)
        let created = try await coupons.create(
            number,
            [
                "available_end_time": JSON(ShanghaiTime.text(endTime)),
                "no_cash": JSON(isNoCash), "stock_use_rule": coupons.stockRule(count: count, maximumAmount: amount * count),
                "coupon_use_rule": coupons.useRule(
                    time: ["available_time_after_receive": 4320],
                    ["fixed_normal_coupon": ["coupon_amount": JSON(amount), "transaction_minimum": 500]]
                ),
            ]
        )
        return Stock(number: number, id: try #require(created.stock_id.string), amount: amount, count: count, isNoCash: isNoCash)
    }

    var simulator: Simulator { direct.simulator }

    /// What one client works on for a moment.
    struct Turn {
        let index: Int
        let refund: Refund
        let code: String
        let round: Int
        let chance: Int

        struct Refund {
            let number: String
            let amount: Int
            let payment: String
            let total: Int
        }
    }

    /// One operation. What the rules refuse changes nothing.
    func act(_ random: inout SeededGenerator, round: Int) async {
        let index = Int.random(in: Self.numbers, using: &random)
        let kind = Int.random(in: 0..<50, using: &random)
        let payment = (kind < 30 ? Payment(.order, index) : payments(index).randomElement(using: &random)) ?? Payment(.order, index)
        let turn = Turn(
            index: index, refund: payment.refunds.randomElement(using: &random) ?? .init(number: "refund", amount: 1, payment: "", total: 1),
            code: "13\(UInt64.random(in: 1_000_000_000_000_000...9_999_999_999_999_999, using: &random))", round: round,
            chance: Int.random(in: 0..<100, using: &random)
        )
        do {
            for _ in 0..<(random.nextFraction() < 0.3 ? 2 : 1) {
                switch kind {
                case 0..<19: try await pay(kind, turn)
                case 19..<30: try await share(kind - 19, turn)
                case 30..<33: try await refund(turn)
                case 33..<44: try await deduct(kind - 33, turn)
                case 44..<48: try await offerCoupons(kind - 44, turn)
                default: try await direct.advance([1, 25, 61][turn.chance % 3])
                }
            }
        } catch let error as WeChatPayError {
            #expect(error.status ?? 500 < 500 && error.code != "SYSTEMERROR", "\(error)")
        } catch is SimulatorError {
        } catch {
            Issue.record("\(error)")
        }
    }
}

/// The first answer that came under a number: each later one names the same.
actor FirstAnswers {
    private var answers: [String: String] = [:]

    func note(_ kind: String, _ number: String, _ id: String?) {
        guard let id else {
            Issue.record("the \(kind) \(number) is answered without its number at the platform")
            return
        }
        let first = answers["\(kind) \(number)", default: id]
        #expect(first == id, "the \(kind) \(number) was \(first), and is \(id) when it is repeated")
        answers["\(kind) \(number)"] = first
    }

    func keep(_ kind: String, _ number: String, _ id: String) { answers["\(kind) \(number)", default: id] += "" }

    /// What came first under a number.
    func first(_ kind: String, _ number: String) -> String? { answers["\(kind) \(number)"] }
}
