import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Recurring deductions by APIv2, from the offer to the end, through the real client and the real receiver.
@Suite(.timeLimit(.minutes(2))) struct PapayV2FlowTests {
    enum Offer: CaseIterable { case page, mobilePage, app }

    @Test(arguments: Offer.allCases)
    func aContractIsSignedDeductedFromAndEnded(by kind: Offer) async throws {
        try await atServer { shop, server in
            let type: SignType = kind == .page ? .md5 : .hmacSHA256
            let contractID = try await sign(shop, kind, type)
            let signed = try await received(shop, server, type)
            #expect(signed.eventType == "pap-contract-state-changed")
            #expect(signed.createTime?.date != nil)
            let change = try signed.xml
            #expect(change.change_type.string == "ADD")
            #expect(change.contract_id.string == contractID)
            #expect(change.request_serial.int == 1695)
            #expect(try await shop.contract(contractID).contract_state.int == 0)

            try await shop.apply(.members(shop.order(contractID, "order-0001").members + [.init(name: "sign_type", value: .text(type.rawValue))]))
            let paid = try await received(shop, server, type)
            #expect(paid.eventType == "transaction-success")
            let order = try await shop.query("order-0001")
            #expect(order.trade_state.string == "SUCCESS")
            for name in ["transaction_id", "total_fee", "openid", "time_end", "attach"] {
                #expect(try paid.xml[name].string == order[name].string, "\(name)")
                #expect(order[name].string?.isEmpty == false, "\(name)")
            }
            let openid = try #require(change.openid.string)
            #expect(try await shop.simulator.user.messages(openid: openid).last?.text == "自动扣费 1500 分")

            try await shop.delete(contractID)
            let ended = try await received(shop, server, type)
            #expect(try ended.xml.change_type.string == "DELETE")
            #expect(try ended.xml.contract_termination_mode.string == "3")
            #expect(try await shop.contract(contractID).contract_state.int == 1)
            #expect(Set([signed.id, paid.id, ended.id]).count == 3)
        }
    }

    @Test func aContractAndItsDeductionsAreTheSameInBothProtocols() async throws {
        try await PapayV2Shop.run { shop in
            let contractID = try await shop.signedContract(code: "c1")
            try await shop.apply(shop.order(contractID, "order-0001"))
            let order = try await shop.query("order-0001")
            let transactions = shop.wechatPay.v3.pay.transactions
            let newer = try await transactions.outTradeNo("order-0001").get(query: ["mchid": shop.simulator.credentials.mchid]).json
            #expect(newer.transaction_id.string == order.transaction_id.string)
            #expect(newer.amount.total.int == order.total_fee.int)
            let place = shop.wechatPay.v3.papay.sign.contracts.planId("12535").outContractCode("c1")
            #expect(try await place.get().json.contract_id.string == contractID)
            _ = try await place.terminate.post(json: ["contract_termination_remark": "x"])
            #expect(try await shop.contract(contractID).contract_termination_mode.int == 3)
        }
    }

    @Test func aLaterDeductionIsAcceptedAndMadeADayAfter() async throws {
        try await atServer { shop, server in
            let contractID = try await shop.signedContract(code: "c1")
            _ = try await received(shop, server, .md5)
            try await shop.advance(hours: 13)
            try await shop.apply(shop.order(contractID, "order-0001"))
            try await shop.apply(shop.order(contractID, "order-0001"))
            #expect(try await shop.query("order-0001").trade_state.string == "ACCEPT")
            #expect(try await shop.simulator.notifications.map(\.eventType) == ["pap-contract-state-changed"])
            try await shop.advance(hours: 24)
            #expect(try await received(shop, server, .md5).eventType == "transaction-success")
            #expect(try await shop.query("order-0001").trade_state.string == "SUCCESS")
            #expect(try await shop.simulator.notifications.count == 2, "asked for twice, deducted once")
        }
    }

    @Test func aUserWhoEndsTheContractWhileADeductionWaitsPaysNothing() async throws {
        try await atServer { shop, server in
            let contractID = try await shop.signedContract(code: "c1")
            _ = try await received(shop, server, .md5)
            try await shop.advance(hours: 13)
            try await shop.apply(shop.order(contractID, "order-0001"))
            try await shop.simulator.user.terminate(contractID: contractID)
            let notifications = [try await received(shop, server, .md5), try await received(shop, server, .md5)]
            #expect(Set(notifications.map(\.eventType)) == ["transaction-failed", "pap-contract-state-changed"])
            let ended = try notifications.first { $0.eventType == "pap-contract-state-changed" }?.xml
            #expect(ended?.contract_termination_mode.string == "2")
            #expect(try await shop.query("order-0001").trade_state.string == "PAYERROR")
            try await shop.advance(hours: 48)
            #expect(try await shop.query("order-0001").trade_state.string == "PAYERROR")
            #expect(try await shop.simulator.notifications.map(\.eventType).contains("transaction-success") == false)
        }
    }

    @Test func aServerThatAnswersFAILIsToldAgainBySchedule() async throws {
        try await atServer(failing: 2) { shop, server in
            _ = try await shop.signedContract(code: "c1")
            var ids: Set<String> = []
            var nonces: Set<String> = []
            for attempt in 1...3 {
                let notification = try await received(shop, server, .md5)
                ids.insert(notification.id)
                nonces.insert(try notification.xml.nonce_str.string ?? "")
                if attempt < 3 { try await shop.simulator.clock.advance(by: .seconds(16)) }
            }
            #expect(ids.count == 1)
            #expect(nonces.count == 3, "each attempt is signed anew")
            var notification = try #require(try await shop.simulator.notifications.first)
            while notification.attempts.count < 3 { notification = try #require(try await shop.simulator.notifications.first) }
            #expect(notification.attempts == [200, 200, 200], "FAIL is an answer, too")
            #expect(notification.isDelivered)
        }
    }

    private func sign(_ shop: PapayV2Shop, _ kind: Offer, _ type: SignType) async throws -> String {
        var offer = shop.offer(code: "c1", signType: type)
        switch kind {
        case .page:
            let page = try await shop.openPage(offer)
            #expect(page.status == 200)
            #expect(page.text.contains("contract_code c1"))
        case .mobilePage:
            offer.clientip = "127.0.0.1"
            let query = WeChatPay.Query(items: offer.members.map { .init(name: $0.name, value: $0.value.string ?? "") })
            let answer = try await shop.wechatPay.v2.papay.h5entrustweb.get(query: query)
            #expect(!answer.isVerified)
            #expect(try answer.xml.redirect_url.string?.hasPrefix("https://") == true)
        case .app:
            let answer = try await shop.wechatPay.v2.papay.preentrustweb.post(xml: offer)
            return try await shop.simulator.user.signPapay(preEntrustWebID: #require(answer.xml.pre_entrustweb_id.string))
        }
        return try await shop.simulator.user.signPapay(planID: "12535", contractCode: "c1")
    }

    private func received(_ shop: PapayV2Shop, _ server: MerchantServer, _ type: SignType) async throws -> WebhookNotification {
        let message = try await server.next()
        let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
        #expect(notification.message?.sign.string?.count == (type == .md5 ? 32 : 64))
        return notification
    }

    private func atServer(
        failing failures: Int = 0, _ body: @escaping @Sendable (PapayV2Shop, MerchantServer) async throws -> Void
    ) async throws {
        try await MerchantServer.run(failing: failures) { server in
            try await PapayV2Shop.run { shop in
                var shop = shop
                shop.notifyURL = server.url
                try await body(shop, server)
            }
        }
    }
}
