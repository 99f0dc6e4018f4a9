import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Profit sharing of platforms and brands")
struct MarketplaceSharingTests {
    @Test("What is shared comes to its receivers a minute later, and what is freed to the merchant", arguments: Marketplace.Kind.allCases)
    func states(_ kind: Marketplace.Kind) async throws {
        try await Marketplace.open(kind) { market in
            let shop = market.shop
            let before = try await shop.balance(of: V3Shop.subMchid)
            let ofReceiver = try await shop.balance(of: V3Shop.receiver)
            let transactionID = try await shop.payToShare()
            try await market.addReceiver()
            let accepted = try await market.share(transactionID, as: "P1", 200, isLast: true)
            #expect((accepted.status.string, accepted.transaction_id.string) == ("PROCESSING", transactionID))
            #expect(accepted.receivers.array?.map(\.amount) == [200], "what is freed is no receiver's")
            #expect(accepted.receivers[0][market.accountName].string == V3Shop.receiver)
            try await shop.advance(61)
            let found = try await market.sharing("P1", of: transactionID)
            #expect((found.status.string, found.order_id) == ("FINISHED", accepted.order_id))
            #expect(found.receivers.array?.map(\.result) == ["SUCCESS"])
            #expect(found.finish_amount == 800)
            #expect(try await shop.balance(of: V3Shop.receiver) == ofReceiver + 200)
            #expect(try await shop.balance(of: V3Shop.subMchid) == before + 800)
            #expect(await errorCode { try await market.share(transactionID, as: "P2", 1) } == "INVALID_REQUEST")
        }
    }

    @Test("The rest is freed by a request of its own, once", arguments: Marketplace.Kind.allCases)
    func finishing(_ kind: Marketplace.Kind) async throws {
        try await Marketplace.open(kind) { market in
            let transactionID = try await market.shop.payToShare()
            try await market.addReceiver()
            try await market.share(transactionID, as: "P1", 100)
            #expect(try await market.unsplitAmount(transactionID) == 900)
            let finished = try await market.finish(transactionID, as: "P2")
            #expect(try await market.finish(transactionID, as: "P2") == finished)
            #expect(try await market.unsplitAmount(transactionID) == 0)
            #expect(try await market.sharing("P2", of: transactionID).finish_amount == 900)
            #expect(await errorCode { try await market.finish(transactionID, as: "P3") } == "INVALID_REQUEST")
            #expect(await errorCode { try await market.finish(transactionID, as: "P1") } == "PARAM_ERROR", "a number is for one request")
        }
    }

    @Test("The same number shares once and for the same only, and is not another product's", arguments: Marketplace.Kind.allCases)
    func repetition(_ kind: Marketplace.Kind) async throws {
        try await Marketplace.open(kind) { market in
            let transactionID = try await market.shop.payToShare()
            try await market.addReceiver()
            let first = try await market.share(transactionID, as: "P1", 100)
            #expect(try await market.share(transactionID, as: "P1", 100) == first)
            #expect(await errorCode { try await market.share(transactionID, as: "P1", 101) } == "PARAM_ERROR")
            #expect(try await market.unsplitAmount(transactionID) == 900)
            #expect(await errorCode { try await market.shop.sharing("P1", of: transactionID) } == "RESOURCE_NOT_EXISTS")
            let other = Marketplace(kind: kind == .brand ? .ecommerce : .brand, shop: market.shop)
            #expect(await errorCode { try await other.sharing("P1", of: transactionID) } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("Only whom the platform or brand has added gets a part, and no more than the ratio allows", arguments: Marketplace.Kind.allCases)
    func limits(_ kind: Marketplace.Kind) async throws {
        try await Marketplace.open(kind) { market in
            let transactionID = try await market.shop.payToShare()
            try await market.shop.addReceiver()
            #expect(await errorCode { try await market.share(transactionID, as: "P1", 100) } == "NO_AUTH", "the merchant's receivers are others")
            try await market.addReceiver()
            #expect(await errorCode { try await market.share(transactionID, as: "P1", 301) } == "RULE_LIMIT")
            let ruler = kind == .brand ? Marketplace.brand : V3Shop.subMchid
            try await market.shop.simulator.account.setProfitSharingRatio(4000, ofSubMerchant: ruler)
            try await market.share(transactionID, as: "P1", 301)
            try await market.deleteReceiver()
            #expect(await errorCode { try await market.share(transactionID, as: "P2", 1) } == "NO_AUTH")
        }
    }

    @Test("What was shared comes back once, up to the share, and not before it was shared", arguments: Marketplace.Kind.allCases)
    func returns(_ kind: Marketplace.Kind) async throws {
        try await Marketplace.open(kind) { market in
            let shop = market.shop
            let transactionID = try await shop.payToShare()
            try await market.addReceiver()
            let order = try await market.share(transactionID, as: "P1", 200)
            #expect(await errorCode { try await market.takeBack(50, of: ["out_order_no": "P1"], as: "R1") } == "INVALID_REQUEST")
            try await shop.advance(61)
            let before = try await shop.balance(of: V3Shop.subMchid)
            let returned = try await market.takeBack(50, of: ["out_order_no": "P1"], as: "R1")
            #expect((returned.result.string, returned.order_id) == ("SUCCESS", order.order_id))
            #expect(try await market.takeBack(50, of: ["order_id": order.order_id], as: "R1") == returned)
            #expect(try await market.foundReturn("R1", of: ["out_order_no": "P1"]) == returned)
            #expect(try await shop.balance(of: V3Shop.subMchid) == before + 50)
            #expect(await errorCode { try await market.takeBack(51, of: ["out_order_no": "P1"], as: "R1") } == "PARAM_ERROR")
            #expect(await errorCode { try await market.takeBack(151, of: ["out_order_no": "P1"], as: "R2") } == "INVALID_REQUEST")
            #expect(await errorCode { try await market.foundReturn("R2", of: ["out_order_no": "P1"]) } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("A return that names the order alone is of the latest request that shared enough, and stays with it when it is repeated")
    func byOrder() async throws {
        try await Marketplace.open(.ecommerce) { market in
            let shop = market.shop
            let transactionID = try await shop.payToShare()
            try await market.addReceiver()
            for (number, amount) in [("P1", 200), ("P2", 50)] { try await market.share(transactionID, as: number, amount) }
            try await shop.advance(61)
            let order: [String: JSON] = ["transaction_id": JSON(transactionID)]
            let first = try await market.takeBack(100, of: order, as: "R1")
            #expect((first.out_order_no.string, first.result.string) == ("P1", "SUCCESS"), "P2 shared less")
            #expect(try await market.takeBack(50, of: order, as: "R2").out_order_no.string == "P2")
            #expect(try await market.takeBack(50, of: order, as: "R2").out_order_no.string == "P2", "though P2 has nothing left to return")
            #expect(await errorCode { try await market.takeBack(101, of: order, as: "R3") } != nil)
            let other = order.merging(["out_order_no": "P1", "transaction_id": "42000"]) { $1 }
            #expect(await errorCode { try await market.takeBack(1, of: other, as: "R4") } == "RESOURCE_NOT_EXISTS")
        }
    }
}

/// An e-commerce platform, or a service provider of a brand, that shares what one of its merchants was paid.
struct Marketplace: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case ecommerce
        case brand
    }

    static let brand = "1900000300"

    let kind: Kind
    let shop: V3Shop

    static func open(_ kind: Kind, _ body: @escaping @Sendable (Marketplace) async throws -> Void) async throws {
        try await V3Shop.open(.partner) { try await body(Marketplace(kind: kind, shop: $0)) }
    }

    var accountName: String { kind == .brand ? "account" : "receiver_account" }
    private var path: String { "v3/\(kind.rawValue)/profitsharing" }
    private var owner: [String: JSON] { kind == .brand ? ["brand_mchid": JSON(Self.brand)] : [:] }

    @discardableResult
    func addReceiver() async throws -> JSON {
        let body: [String: JSON] = [
            "appid": shop.appid, "type": "MERCHANT_ID", "account": JSON(V3Shop.receiver), "name": "张三", "relation_type": "SUPPLIER",
        ]
        return try await shop.post("\(path)/receivers/add", body.merging(owner) { $1 })
    }

    @discardableResult
    func deleteReceiver() async throws -> JSON {
        let body: [String: JSON] = ["appid": shop.appid, "type": "MERCHANT_ID", "account": JSON(V3Shop.receiver)]
        return try await shop.post("\(path)/receivers/delete", body.merging(owner) { $1 })
    }

    @discardableResult
    func share(_ transactionID: String, as number: String, _ amount: Int, isLast: Bool = false) async throws -> JSON {
        let receiver: JSON = [
            "type": "MERCHANT_ID", accountName: JSON(V3Shop.receiver), "amount": JSON(amount), "description": "分给供应商",
        ]
        let body: [String: JSON] = [
            "appid": shop.appid, "sub_mchid": JSON(V3Shop.subMchid), "transaction_id": JSON(transactionID), "out_order_no": JSON(number),
            "receivers": [receiver], "finish": .bool(isLast),
        ]
        return try await shop.post("\(path)/orders", body.merging(owner) { $1 })
    }

    @discardableResult
    func finish(_ transactionID: String, as number: String) async throws -> JSON {
        try await shop.post(
            "\(path)/finish-order",
            [
                "sub_mchid": JSON(V3Shop.subMchid), "transaction_id": JSON(transactionID), "out_order_no": JSON(number), "description": "分账已完成",
            ]
        )
    }

    func sharing(_ number: String, of transactionID: String) async throws -> JSON {
        try await shop.get(
            "\(path)/orders", ["sub_mchid": JSON(V3Shop.subMchid), "transaction_id": JSON(transactionID), "out_order_no": JSON(number)]
        )
    }

    func unsplitAmount(_ transactionID: String) async throws -> Int? {
        try await shop.get("\(path)/orders/\(transactionID)/amounts", [:]).unsplit_amount.int
    }

    @discardableResult
    func takeBack(_ amount: Int, of order: [String: JSON], as number: String) async throws -> JSON {
        let body: [String: JSON] = [
            "sub_mchid": JSON(V3Shop.subMchid), "out_return_no": JSON(number), "return_mchid": JSON(V3Shop.receiver), "amount": JSON(amount),
            "description": "用户退款",
        ]
        return try await shop.post("\(path)/returnorders", body.merging(order) { $1 })
    }

    func foundReturn(_ number: String, of order: [String: JSON]) async throws -> JSON {
        try await shop.get("\(path)/returnorders", ["sub_mchid": JSON(V3Shop.subMchid), "out_return_no": JSON(number)].merging(order) { $1 })
    }
}
