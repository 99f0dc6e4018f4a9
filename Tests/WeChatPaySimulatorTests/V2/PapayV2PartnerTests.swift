import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Recurring deductions by APIv2 for sub-merchants, and orders that sign a contract", .timeLimit(.minutes(2)))
struct PapayV2PartnerTests {
    @Test("A partner's contract is its sub-merchant's, and so is the money")
    func partner() async throws {
        try await PapayV2Shop.run { direct in
            var shop = direct
            shop.subMchid = V3Shop.subMchid
            let account = shop.simulator.account
            let before = try await (account.balance, account.balance(ofSubMerchant: V3Shop.subMchid))
            let id = try await shop.signedContract(code: "c1")
            let contract = try await shop.contract(id)
            #expect((contract.sub_mch_id.string, contract.contract_state.int) == (V3Shop.subMchid, 0))
            try await shop.apply(shop.order(id, "order-0001"))
            try await shop.apply(shop.order(id, "order-0002"))
            #expect(await errorCode { try await shop.apply(shop.order(id, "order-0001")) } == "ORDERPAID")
            #expect(try await shop.query("order-0001").sub_mch_id.string == V3Shop.subMchid)
            #expect(try await account.balance(ofSubMerchant: V3Shop.subMchid) == before.1 + 3000)
            #expect(try await account.balance == before.0)
            let newer = try await V3Shop(simulator: shop.simulator, wechatPay: shop.wechatPay, mode: .partner).query("order-0001")
            #expect((newer.sub_mchid.string, newer.trade_type.string) == (V3Shop.subMchid, "PAP"))

            var stranger = shop
            stranger.subMchid = "1900000110"
            for other in [direct, stranger] {
                #expect(await errorCode { try await other.contract(id) } == "CONTRACT_NOT_EXIST")
                #expect(await errorCode { try await other.query("order-0001") } == "ORDERNOTEXIST")
                #expect(await errorCode { try await other.apply(other.order(id, "order-0003")) } == "CONTRACT_NOT_EXIST")
                #expect(await errorCode { try await other.delete(id) } == "CONTRACT_NOT_EXIST")
            }
            try await shop.delete(id)
            let told = try await shop.simulator.notifications.filter { $0.eventType == "pap-contract-state-changed" }.map(\.resource)
            #expect(told.map { $0.change_type.string } == ["ADD", "DELETE"])
            #expect(told.allSatisfy { $0.sub_mch_id.string == V3Shop.subMchid })
        }
    }

    @Test("Paying signs the contract that the order offers, and the merchant hears of both in APIv2", arguments: ["JSAPI", "NATIVE", "APP", "MWEB"])
    func signingOrder(_ type: String) async throws {
        try await V2Shop.open { shop in
            let placed = try await shop.placeWithContract("order-0001", ["trade_type": .text(type)])
            #expect((placed.contract_result_code.string, placed.contract_code.string, placed.request_serial.int) == ("SUCCESS", "c1", 1695))
            #expect(try await shop.placeWithContract("order-0001", ["trade_type": .text(type)]).prepay_id == placed.prepay_id)
            #expect(await errorCode { try await shop.contract() } == "CONTRACT_NOT_EXIST", "an order that nobody paid signs nothing")
            try await shop.simulator.user.pay(outTradeNo: "order-0001", openid: "oUser")
            let contract = try await shop.contract()
            #expect((contract.openid.string, contract.contract_state.int) == ("oUser", 0))
            let events = try await shop.simulator.notifications.map(\.eventType)
            #expect(events.sorted() == ["pap-contract-state-changed", "transaction-success"])
        }
    }

    @Test("A contract whose number is signed already is told of, and the order is placed all the same")
    func taken() async throws {
        try await V2Shop.open { shop in
            try await shop.placeWithContract("order-0001")
            try await shop.simulator.user.pay(outTradeNo: "order-0001", openid: "oUser")
            let placed = try await shop.placeWithContract("order-0002")
            #expect((placed.contract_result_code.string, placed.contract_err_code.string) == ("FAIL", "INVALID_REQUEST"))
            try await shop.simulator.user.pay(outTradeNo: "order-0002", openid: "oUser")
            #expect(try await shop.simulator.notifications.count { $0.eventType == "pap-contract-state-changed" } == 1)
        }
    }

    @Test("A partner's order with a contract is its sub-merchant's")
    func partnersOrder() async throws {
        try await V2Shop.open { shop in
            let account = shop.simulator.account
            let before = try await account.balance(ofSubMerchant: V3Shop.subMchid)
            let sub: XML = ["sub_mch_id": .text(V3Shop.subMchid)]
            #expect(try await shop.placeWithContract("order-0001", sub).sub_mch_id.string == V3Shop.subMchid)
            try await shop.simulator.user.pay(outTradeNo: "order-0001", openid: "oUser")
            #expect(try await account.balance(ofSubMerchant: V3Shop.subMchid) == before + 888)
            #expect(await errorCode { try await shop.contract() } == "CONTRACT_NOT_EXIST", "it is no direct merchant's")
            let paid = try await shop.post("pay/orderquery", sub, ["out_trade_no": "order-0001"])
            #expect((paid.trade_state.string, paid.sub_mch_id.string) == ("SUCCESS", V3Shop.subMchid))
            let told = try await shop.simulator.notifications
            #expect(told.count == 2)
            #expect(told.allSatisfy { $0.resource.sub_mch_id.string == V3Shop.subMchid })
        }
    }

    @Test(
        "A contract that is another's, or lacks something, is refused",
        arguments: [["contract_mchid": "1900000110"], ["contract_appid": "wxother"], ["plan_id": "plan"], ["contract_notify_url": "shop.example"]]
            as [XML]
    )
    func terms(_ changes: XML) async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.placeWithContract("order-0001", changes) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDERNOTEXIST")
        }
    }
}

extension V2Shop {
    @discardableResult
    fileprivate func placeWithContract(_ number: String, _ changes: XML = [:]) async throws -> XML {
        try await post(
            "pay/contractorder",
            [
                "body": "充电", "total_fee": 888, "spbill_create_ip": "127.0.0.1", "notify_url": .text(notifyURL), "trade_type": "APP",
                "openid": "oUser", "product_id": "p-1", "out_trade_no": .text(number), "contract_mchid": .text(simulator.credentials.mchid),
                "contract_appid": .text(simulator.credentials.appid), "plan_id": "12535", "contract_code": "c1", "request_serial": "1695",
                "contract_display_account": "会员", "contract_notify_url": .text(notifyURL),
            ], changes
        )
    }

    fileprivate func contract() async throws -> XML {
        try await post("papay/querycontract", ["plan_id": "12535", "contract_code": "c1", "version": "1.0"])
    }
}
