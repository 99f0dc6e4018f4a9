import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Profit sharing")
struct ProfitSharingTests {
    @Test("What is paid for sharing is frozen, shared a minute later, and its rest freed", arguments: V3Shop.Mode.allCases)
    func states(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let account = shop.simulator.account
            let before = try await shop.balance(of: shop.payee)
            let ofReceiver = try await shop.balance(of: V3Shop.receiver)
            let transactionID = try await shop.payToShare()
            #expect(try await shop.balance(of: shop.payee) == before)
            #expect(try await account.frozenBalance(ofSubMerchant: shop.payee) == 1000)
            #expect(try await shop.unsplitAmount(transactionID) == 1000)
            try await shop.addReceiver()
            try await shop.addReceiver(V3Shop.person, "PERSONAL_OPENID")
            let parts = [shop.part(200), shop.part(50, to: V3Shop.person, "PERSONAL_OPENID")]
            let accepted = try await shop.share(transactionID, as: "P1", parts, isLast: true)
            #expect((accepted.state.string, accepted.sub_mchid) == ("PROCESSING", shop.subMerchant["sub_mchid"] ?? .null))
            #expect(accepted.receivers.array?.map(\.result) == ["PENDING", "PENDING", "PENDING"])
            #expect(accepted.receivers.array?.map(\.amount) == [200, 50, 750])
            #expect(accepted.receivers[2].account.string == shop.payee, "the rest goes to the merchant itself")
            #expect(try await shop.unsplitAmount(transactionID) == 0)
            #expect(try await shop.balance(of: V3Shop.receiver) == ofReceiver, "nothing has moved yet")
            try await shop.advance(61)
            let found = try await shop.sharing("P1", of: transactionID)
            #expect((found.state.string, found.order_id) == ("FINISHED", accepted.order_id))
            #expect(found.receivers.array?.map(\.result) == ["SUCCESS", "SUCCESS", "SUCCESS"])
            #expect(try await shop.balance(of: V3Shop.receiver) == ofReceiver + 200)
            #expect(try await shop.balance(of: shop.payee) == before + 750)
            #expect(try await account.frozenBalance(ofSubMerchant: shop.payee) == 0)
            #expect(await errorCode { try await shop.share(transactionID, as: "P2", [shop.part(1)]) } == "INVALID_REQUEST")
        }
    }

    @Test("An order is shared in several requests, up to what is left of it")
    func several() async throws {
        try await V3Shop.open { shop in
            try await shop.simulator.account.setProfitSharingRatio(10_000)
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            try await shop.share(transactionID, as: "P1", [shop.part(300)])
            try await shop.share(transactionID, as: "P2", [shop.part(600)])
            #expect(try await shop.unsplitAmount(transactionID) == 100)
            let error = await thrownError { try await shop.share(transactionID, as: "P3", [shop.part(101)]) }
            #expect((error?.code, error?.status) == ("NOT_ENOUGH", 403))
            try await shop.share(transactionID, as: "P3", [shop.part(100)])
            #expect(try await shop.unsplitAmount(transactionID) == 0)
        }
    }

    @Test("The same number shares once, and for the same parameters only")
    func repetition() async throws {
        try await V3Shop.open { shop in
            let transactionID = try await shop.payToShare()
            let other = try await shop.payToShare("order-0002")
            try await shop.addReceiver()
            let first = try await shop.share(transactionID, as: "P1", [shop.part(200)])
            #expect(try await shop.share(transactionID, as: "P1", [shop.part(200)]) == first)
            #expect(await errorCode { try await shop.share(transactionID, as: "P1", [shop.part(201)]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.share(other, as: "P1", [shop.part(200)]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.share(transactionID, as: "P1", [shop.part(200)], isLast: true) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.unfreeze(transactionID, as: "P1") } == "PARAM_ERROR")
            #expect(try await shop.unsplitAmount(transactionID) == 800)
        }
    }

    @Test("A name is compared in plain text: another ciphertext of it is the same request, another name is refused")
    func names() async throws {
        try await V3Shop.open { shop in
            let transactionID = try await shop.payToShare()
            let added = try await shop.addReceiver(V3Shop.person, "PERSONAL_OPENID")
            let merchantKey = try RSAPrivateKey(pem: shop.simulator.credentials.privateKey)
            #expect(try merchantKey.decrypt(#require(added.name.string)) == "张三")
            var part = shop.part(100, to: V3Shop.person, "PERSONAL_OPENID")
            part.name = .sensitive("张三")
            let first = try await shop.share(transactionID, as: "P1", [part])
            #expect(try await shop.share(transactionID, as: "P1", [part]) == first)
            part.name = .sensitive("李四")
            #expect(await errorCode { try await shop.share(transactionID, as: "P2", [part]) } == "INVALID_REQUEST")
            part.name = "张三"
            #expect(await errorCode { try await shop.share(transactionID, as: "P2", [part]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.addReceiver(V3Shop.receiver, "MERCHANT_ID", ["name": "plain"]) } == "PARAM_ERROR")
        }
    }

    @Test("Only receivers that were added, and not deleted, get a part; the merchant itself may", arguments: V3Shop.Mode.allCases)
    func receivers(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let transactionID = try await shop.payToShare()
            let error = await thrownError { try await shop.share(transactionID, as: "P1", [shop.part(100)]) }
            #expect((error?.code, error?.status) == ("NO_AUTH", 403))
            try await shop.addReceiver()
            #expect(
                await errorCode { try await shop.share(transactionID, as: "P1", [shop.part(100, to: V3Shop.receiver, "PERSONAL_OPENID")]) }
                    == "NO_AUTH")
            try await shop.share(transactionID, as: "P1", [shop.part(100)])
            let body = shop.subMerchant.merging(["appid": shop.appid, "type": "MERCHANT_ID", "account": JSON(V3Shop.receiver)]) { $1 }
            #expect(try await shop.post("v3/profitsharing/receivers/delete", body).account.string == V3Shop.receiver)
            #expect(await errorCode { try await shop.share(transactionID, as: "P2", [shop.part(100)]) } == "NO_AUTH")
            try await shop.share(transactionID, as: "P2", [shop.part(500, to: shop.payee)])
            #expect(try await shop.unsplitAmount(transactionID) == 400)
        }
    }

    @Test("Others get at most the agreed ratio of an order, however many requests there are")
    func ratio() async throws {
        try await V3Shop.open(.partner) { shop in
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            #expect(try await shop.get("v3/profitsharing/merchant-configs/\(V3Shop.subMchid)", [:]).max_ratio.int == 3000)
            try await shop.share(transactionID, as: "P1", [shop.part(200)])
            let error = await thrownError { try await shop.share(transactionID, as: "P2", [shop.part(101)]) }
            #expect((error?.code, error?.status) == ("RULE_LIMIT", 403))
            try await shop.simulator.account.setProfitSharingRatio(3010, ofSubMerchant: V3Shop.subMchid)
            #expect(try await shop.get("v3/profitsharing/merchant-configs/\(V3Shop.subMchid)", [:]).max_ratio.int == 3010)
            try await shop.share(transactionID, as: "P2", [shop.part(101)])
            await #expect(throws: SimulatorError.self) { try await shop.simulator.account.setProfitSharingRatio(10_001) }
        }
    }

    @Test("What is not paid, not for sharing, or another's is not shared")
    func orders() async throws {
        try await V3Shop.open { shop in
            try await shop.addReceiver()
            let plain = try await shop.pay("order-0001")
            #expect(await errorCode { try await shop.share(plain, as: "P1", [shop.part(1)]) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.unsplitAmount(plain) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.share("4200000000", as: "P1", [shop.part(1)]) } == "INVALID_REQUEST")
            var partner = shop
            partner.mode = .partner
            let theirs = try await partner.payToShare("order-0002")
            #expect(await errorCode { try await shop.share(theirs, as: "P1", [shop.part(1)]) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.sharing("P1", of: plain) } == "RESOURCE_NOT_EXISTS")
            let shared = try await shop.payToShare("order-0003")
            try await shop.share(shared, as: "P1", [shop.part(1)])
            #expect(await errorCode { try await shop.sharing("P1", of: plain) } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await partner.sharing("P1", of: shared) } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("What is not as documented is refused")
    func parameters() async throws {
        try await V3Shop.open { shop in
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            let wrong: [[String: JSON]] = [
                ["out_order_no": "分账-1"], ["out_order_no": JSON(String(repeating: "P", count: 65))], ["receivers": []],
                ["receivers": .array(Array(repeating: shop.part(1), count: 51))], ["receivers": [shop.part(0)]], ["unfreeze_unsplit": .null],
                ["receivers": [shop.part(1, to: V3Shop.person, "PERSONAL_SUB_OPENID")]],
                ["appid": .null, "receivers": [shop.part(1, to: V3Shop.person, "PERSONAL_OPENID")]],
            ]
            for changes in wrong {
                #expect(await errorCode { try await shop.share(transactionID, as: "P1", [shop.part(1)], changes) } == "PARAM_ERROR", "\(changes)")
            }
            #expect(await errorCode { try await shop.addReceiver(V3Shop.receiver, "MERCHANT_ID", ["name": .null]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.addReceiver(V3Shop.receiver, "MERCHANT_ID", ["relation_type": "CUSTOM"]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.addReceiver(V3Shop.receiver, "MERCHANT_ID", ["appid": "wx0"]) } == "APPID_MCHID_NOT_MATCH")
            #expect(try await shop.unsplitAmount(transactionID) == 1000)
        }
    }

    @Test("An order takes fifty requests")
    func number() async throws {
        try await V3Shop.open { shop in
            let transactionID = try await shop.payToShare()
            for number in 0..<50 { try await shop.share(transactionID, as: "P\(number)", [shop.part(1, to: shop.payee)]) }
            #expect(await errorCode { try await shop.share(transactionID, as: "P50", [shop.part(1, to: shop.payee)]) } == "RULE_LIMIT")
        }
    }

    @Test("The rest is freed by a request, and by itself after thirty days")
    func unfreezing() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.balance(of: shop.payee)
            let first = try await shop.payToShare("order-0001")
            let second = try await shop.payToShare("order-0002")
            let third = try await shop.payToShare("order-0003")
            try await shop.addReceiver()
            try await shop.share(first, as: "P1", [shop.part(200)])
            let freed = try await shop.unfreeze(first, as: "U1")
            #expect((freed.state.string, freed.receivers[0].amount.int) == ("PROCESSING", 800))
            #expect(try await shop.unfreeze(first, as: "U1") == freed)
            #expect(await errorCode { try await shop.unfreeze(first, as: "U2") } == "INVALID_REQUEST")
            try await shop.share(second, as: "P2", [shop.part(100)])
            try await shop.advance(61)
            #expect(try await shop.sharing("U1", of: first).state.string == "FINISHED")
            #expect(try await shop.balance(of: shop.payee) == before + 800)
            try await shop.advance(30 * 86400 - 120)
            #expect(try await shop.unsplitAmount(second) == 900)
            try await shop.advance(61)
            #expect(try await shop.unsplitAmount(second) == 0)
            #expect(try await shop.unsplitAmount(third) == 0)
            #expect(try await shop.balance(of: shop.payee) == before + 800 + 900 + 1000)
            #expect(try await shop.simulator.account.frozenBalance == 0)
            #expect(await errorCode { try await shop.share(second, as: "P3", [shop.part(1)]) } == "INVALID_REQUEST")
        }
    }

    @Test("A share that fails is CLOSED with its reason, and can be shared again")
    func failure() async throws {
        try await V3Shop.open { shop in
            let user = shop.simulator.user
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            let ofReceiver = try await shop.balance(of: V3Shop.receiver)
            try await shop.share(transactionID, as: "P1", [shop.part(300)])
            try await user.failProfitShare(outOrderNo: "P1", account: V3Shop.receiver, reason: "RECEIVER_RECEIPT_LIMIT")
            let found = try await shop.sharing("P1", of: transactionID)
            #expect((found.receivers[0].result.string, found.receivers[0].fail_reason.string) == ("CLOSED", "RECEIVER_RECEIPT_LIMIT"))
            #expect(try await shop.unsplitAmount(transactionID) == 1000)
            try await shop.share(transactionID, as: "P2", [shop.part(300)])
            try await shop.advance(61)
            #expect(try await shop.balance(of: V3Shop.receiver) == ofReceiver + 300, "only once")
            for (number, account, reason) in [("P2", V3Shop.receiver, "NO_AUTH"), ("P1", V3Shop.receiver, "NO_AUTH"), ("P9", "x", "NO_AUTH")] {
                await #expect(throws: SimulatorError.self) { try await user.failProfitShare(outOrderNo: number, account: account, reason: reason) }
            }
        }
    }

    @Test("A share that fails after the rest was freed goes to the merchant")
    func failureAtLast() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.balance(of: shop.payee)
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            try await shop.share(transactionID, as: "P1", [shop.part(300)], isLast: true)
            try await shop.simulator.user.failProfitShare(outOrderNo: "P1", account: V3Shop.receiver)
            try await shop.advance(61)
            #expect(try await shop.balance(of: shop.payee) == before + 1000)
            #expect(try await shop.simulator.account.frozenBalance == 0)
        }
    }

    @Test("Each share is told at the address set for it, once it is done; one that fails is not", arguments: V3Shop.Mode.allCases)
    func notification(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            var shop = shop
            shop.notifyURL = "http://127.0.0.1:1/elsewhere"
            try await shop.simulator.account.setProfitSharingNotifyURL(server.url)
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            try await shop.addReceiver(V3Shop.person, "PERSONAL_OPENID")
            let parts = [shop.part(200), shop.part(50, to: V3Shop.person, "PERSONAL_OPENID")]
            let order = try await shop.share(transactionID, as: "P1", parts, isLast: true)
            try await shop.simulator.user.failProfitShare(outOrderNo: "P1", account: V3Shop.receiver)
            try await shop.advance(61)
            let message = try await server.next()
            let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            guard case .profitSharingSuccess(let event) = try notification.event else {
                Issue.record("\(notification.eventType)")
                return
            }
            #expect((event.outOrderNo, event.orderID, event.transactionID) == ("P1", order.order_id.string, transactionID))
            #expect((event.receiver.account, event.receiver.amount) == (V3Shop.person, 50))
            #expect(event.subMchid == shop.subMerchant["sub_mchid"]?.string)
            #expect(try await shop.simulator.notifications.count { $0.eventType.hasPrefix("PROFITSHARING") } == 1)
        }
    }
}
