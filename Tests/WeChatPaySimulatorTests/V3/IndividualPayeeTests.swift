import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Users who are paid by way of a platform")
struct IndividualPayeeTests {
    @Test("A contract is signed once, ended, and signed again under the same individual_auth_id", arguments: ["app", "mini-program"])
    func contract(_ scene: String) async throws {
        try await V3Shop.open { shop in
            let user = shop.simulator.user
            #expect(await errorCode { try await shop.payee("oSeller") } == "RESOURCE_NOT_EXISTS")
            let offered = try await shop.offerToSeller("contract-1", scene: scene)
            #expect(await errorCode { try await shop.payee("oSeller") } == "RESOURCE_NOT_EXISTS", "it is offered, not signed")
            let id = try await user.signIndividualPayee(preEntrustWebID: offered, openid: "oSeller")
            #expect(try await user.signIndividualPayee(preEntrustWebID: offered, openid: "oSeller") == id)
            let found = try await shop.payee("oSeller")
            #expect((found.individual_auth_id.string, found.auth_state.string) == (id, "AUTHORIZED"))
            #expect(try await shop.payee(code: "contract-1").individual_openid.string == "oSeller")
            #expect(await errorCode { try await shop.offerToSeller("contract-1", scene: scene) } == "INVALID_REQUEST", "the number is used")

            try await user.terminate(contractID: id)
            let ended = try await shop.payee("oSeller")
            try await shop.advance(60)
            try await user.terminate(contractID: id)
            #expect(ended.auth_state.string == "UNAUTHORIZED")
            #expect(try await shop.payee("oSeller") == ended, "a second end changes nothing")
            let again = try await shop.offerToSeller("contract-2", scene: scene)
            #expect(try await user.signIndividualPayee(preEntrustWebID: again, openid: "oSeller") == id)
            #expect(try await shop.payee("oSeller").auth_state.string == "AUTHORIZED")
        }
    }

    @Test("Of two users whom a number was offered to, one signs")
    func number() async throws {
        try await V3Shop.open { shop in
            let (first, second) = (try await shop.offerToSeller("contract-1"), try await shop.offerToSeller("contract-1"))
            try await shop.simulator.user.signIndividualPayee(preEntrustWebID: first, openid: "oSeller")
            await #expect(throws: SimulatorError.self) {
                try await shop.simulator.user.signIndividualPayee(preEntrustWebID: second, openid: "oOther")
            }
            #expect(await errorCode { try await shop.payee("oOther") } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("What is paid is held for the payee, beside the merchant's money, and goes back from there")
    func money() async throws {
        try await V3Shop.openWithServer { shop, server in
            let seller = try await shop.seller()
            let before = try await shop.simulator.account.balance
            let prepayID = try #require(try await shop.sell("sale-1", by: seller, changes: ["trade_scenario": "RECOMMERCE"]).prepay_id.string)
            #expect(try await shop.sell("sale-1", by: seller, changes: ["trade_scenario": "RECOMMERCE"]).prepay_id.string == prepayID)
            #expect(await errorCode { try await shop.sell("sale-1", by: seller) } == "INVALID_REQUEST", "other terms")
            let number = try await shop.simulator.user.pay(prepayID: prepayID)
            #expect(try await shop.held(for: seller) == 888)
            #expect(try await shop.simulator.account.balance == before, "the merchant gets nothing of it")
            let sale = try await shop.get("v3/combine-transactions/id/\(number)", [:])
            #expect((sale.combine_out_trade_no.string, sale.trade_scenario.string) == ("sale-1", "RECOMMERCE"))
            let part = sale.sub_orders[0]
            #expect((part.individual_auth_id.string, part.individual_name.string, part.trade_state.string) == (seller, "小王", "SUCCESS"))
            #expect(try await server.next().body.isEmpty == false)

            let order: [String: JSON] = ["out_trade_no": "sale-1-a", "sub_mchid": .null, "individual_auth_id": JSON(seller)]
            let refund = try await shop.refundEcommerce(order, 300, as: "refund-1")
            #expect(try await shop.refundEcommerce(order, 300, as: "refund-1").refund_id == refund.refund_id)
            #expect(try await shop.held(for: seller) == 588)
            #expect(await errorCode { try await shop.refundEcommerce(order, 600, as: "refund-2") } == "INVALID_REQUEST", "more than is left")
            let place = "v3/ecommerce/refunds/out-refund-no/refund-1"
            #expect(try await shop.get(place, ["individual_auth_id": JSON(seller)]).status.string == "PROCESSING")
            #expect(await errorCode { try await shop.get(place, ["individual_auth_id": "other"]) } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await shop.get(place, [:]) } == "RESOURCE_NOT_EXISTS", "whose it is has to be said")
            try await shop.simulator.user.closeRefund(outRefundNo: "refund-1")
            #expect(try await shop.held(for: seller) == 888, "a refund that was closed comes back")
            #expect(try await shop.simulator.account.balance == before)
        }
    }

    @Test("Who has not consented, or no more, is not paid")
    func unauthorized() async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.sell("sale-1", by: "nobody") } == "NO_AUTH")
            let seller = try await shop.seller()
            try await shop.simulator.user.terminate(contractID: seller)
            #expect(await errorCode { try await shop.sell("sale-1", by: seller) } == "NO_AUTH")
            #expect(await errorCode { try await shop.sell("sale-1", by: seller, changes: ["combine_payer_info": .null]) } == "PARAM_ERROR")
        }
    }

    @Test("A refund names the payee, and nobody else's order is found")
    func strangers() async throws {
        try await V3Shop.open { shop in
            let (seller, other) = (try await shop.seller(), try await shop.seller("oOther", "contract-2"))
            try await shop.sell("sale-1", by: seller)
            try await shop.simulator.user.pay(outTradeNo: "sale-1")
            try await shop.pay("order-own")
            func refund(_ number: String, of payee: String) async -> String? {
                await errorCode {
                    try await shop.refundEcommerce(
                        ["out_trade_no": JSON(number), "sub_mchid": .null, "individual_auth_id": JSON(payee)], 1, as: "refund-1")
                }
            }
            #expect(await refund("sale-1-a", of: other) == "RESOURCE_NOT_EXISTS")
            #expect(await refund("order-own", of: seller) == "RESOURCE_NOT_EXISTS")
            #expect(await refund("sale-1-a", of: seller) == nil)
        }
    }
}

@Suite("What a merchant asks before an order")
struct ExposureTests {
    @Test("Instalments are recommended for an order that can be paid", arguments: V3Shop.Mode.allCases)
    func orders(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            func isRecommended(_ number: String) async throws -> Bool? {
                let sub: [String: JSON] = mode == .partner ? ["sub_appid": "wxsub"] : [:]
                let answer = try await shop.post(
                    "\(mode.rawValue)/exposure",
                    shop.party.merging(sub) { $1 }.merging(["out_trade_no": JSON(number), "payer": ["phone_number_hash": "ABDEF3445546456B"]]) { $1 })
                #expect((answer.market_exposure_token.string != nil) == answer.fqf_exposure.bool)
                return answer.fqf_exposure.bool
            }
            #expect(try await isRecommended("order-0001") == true)
            try await shop.place("order-0001")
            #expect(try await isRecommended("order-0001") == true)
            try await shop.close("order-0001")
            #expect(try await isRecommended("order-0001") == false)
            #expect(await errorCode { try await isRecommended("short") } == "PARAM_ERROR")
        }
    }

    @Test("And for a user who is named as what they say they are", arguments: V3Shop.Mode.allCases)
    func users(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let name = mode == .partner ? "sp_openid" : "openid"
            for (type, member, isKnown) in [
                (name.uppercased(), name, true), ("PHONE_NO", "phone_number_hash", true), ("UNKNOWN_USER_ID_TYPE", name, false),
            ] {
                let isRecommended = try await shop.isRecommended(to: type, member)
                #expect(isRecommended == isKnown, "\(type)")
            }
            #expect(await errorCode { try await shop.isRecommended(to: "PHONE_NO", name) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.isRecommended(to: "PHONE_NO", "phone_number_hash", by: "1900000110") } == "PARAM_ERROR")
        }
    }

    @Test("An order by a shop's code names the shop and one appid, and may go without notification")
    func scannedPOS() async throws {
        try await V3Shop.open(.partner) { shop in
            func place(_ number: String, _ changes: [String: JSON] = [:]) async throws -> JSON {
                try await shop.place(
                    number, product: "scannedpos",
                    [
                        "payer": ["sp_openid": "oUser"], "notify_url": .null,
                        "scene_info": ["payer_client_ip": "127.0.0.1", "store_info": ["out_id": "shop-1"]],
                    ].merging(changes) { $1 }
                )
            }
            let prepayID = try #require(try await place("order-0001").prepay_id.string)
            try await shop.simulator.user.pay(prepayID: prepayID)
            #expect(try await shop.state("order-0001") == "SUCCESS")
            #expect(try await shop.simulator.notifications.isEmpty)
            for changes: [String: JSON] in [
                ["scene_info": ["payer_client_ip": "127.0.0.1", "store_info": [:]]], ["sp_appid": .null], ["payer": [:]],
            ] { #expect(await errorCode { try await place("order-0002", changes) } == "PARAM_ERROR", "\(changes)") }
        }
    }
}

extension V3Shop {
    fileprivate func isRecommended(to type: String, _ member: String, by mchid: String? = nil) async throws -> Bool? {
        let user: [String: JSON] = ["user_id_type": JSON(type), member: "ABDEF3445546456B"]
        var members: [String: JSON] = mode == .partner ? ["sub_appid": "wxsub", "sub_mchid": .null, "user_id": .object(user)] : user
        if let mchid { members[mode == .partner ? "sp_mchid" : "mchid"] = JSON(mchid) }
        return try await post("v3/pay/instal/\(mode == .partner ? "partner/" : "")exposure", party, members).recommend_exposure.bool
    }

    @discardableResult
    func offerToSeller(_ code: String, scene: String = "app") async throws -> String {
        var body: [String: JSON] = ["appid": appid, "out_contract_code": JSON(code)]
        if scene == "mini-program" { body["openid"] = "oSeller" }
        return try #require(try await post("v3/ecommerce/individual-contracts/pre-entrust-sign/\(scene)", body).pre_entrustweb_id.string)
    }

    /// - Returns: the individual_auth_id.
    func seller(_ openid: String = "oSeller", _ code: String = "contract-1") async throws -> String {
        try await simulator.user.signIndividualPayee(preEntrustWebID: offerToSeller(code), openid: openid)
    }

    func payee(_ openid: String) async throws -> JSON {
        try await get("v3/ecommerce/individual-contracts/\(openid)", ["appid": appid, "permission_type": "INDIVIDUAL_PAYEE"])
    }

    func payee(code: String) async throws -> JSON {
        try await get("v3/ecommerce/individual-contracts/out-contract-code/\(code)", ["appid": appid])
    }

    /// What is held for a payee, in fen.
    func held(for authID: String) async throws -> Int {
        let now = simulator.clock.now
        return try await simulator.account.state.read { try $0.balance(of: .individual(authID), at: now) }
    }

    @discardableResult
    func sell(
        _ number: String, by authID: String, part: String? = nil, total: Int = 888, changes: [String: JSON] = [:]
    ) async throws -> JSON {
        try await post(
            "v3/combine-transactions/miniprogram",
            [
                "combine_appid": appid, "combine_mchid": JSON(simulator.credentials.mchid), "combine_out_trade_no": JSON(number),
                "combine_payer_info": ["openid": "oUser"], "notify_url": JSON(notifyURL),
                "scene_info": ["payer_client_ip": "127.0.0.1", "device_id": "d-1"],
                "sub_orders": [
                    [
                        "mchid": JSON(simulator.credentials.mchid), "individual_auth_id": JSON(authID), "individual_name": "小王",
                        "out_trade_no": JSON(part ?? "\(number)-a"), "amount": ["total_amount": JSON(total), "currency": "CNY"], "attach": "附加",
                        "description": "旧手机",
                    ]
                ],
            ], changes
        )
    }
}
