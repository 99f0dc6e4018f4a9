import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Transfers to users")
struct TransferTests {
    @Test("A transfer waits for its user, who confirms it, and arrives a minute later", arguments: V3Shop.Mode.allCases)
    func states(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            let before = try await shop.balance(of: shop.payee)
            let sent = try await shop.transfer("bill1")
            let packageInfo = try #require(sent.package_info.string)
            if mode == .direct { #expect(sent.state.string == "WAIT_USER_CONFIRM") }
            #expect(try await shop.transferState("bill1") == "WAIT_USER_CONFIRM")
            #expect(try await shop.balance(of: shop.payee) == before - 500, "it is set aside at once")
            #expect(try await shop.simulator.user.messages(openid: "oUser").last?.text.contains("拉新奖励") == true)
            try await shop.simulator.user.confirmTransfer(packageInfo: packageInfo)
            #expect(try await shop.transferState("bill1") == "TRANSFERING")
            #expect(try await userBalance(shop) == 0)
            try await shop.advance(61)
            let found = try await shop.foundTransfer("bill1")
            #expect((found.state.string, found.transfer_bill_no) == ("SUCCESS", sent.transfer_bill_no))
            #expect((found.transfer_amount.int, found.openid.string, found.transfer_remark.string) == (500, "oUser", "拉新奖励"))
            #expect(try await userBalance(shop) == 500)
            let event = try await finished(shop, server)
            #expect((event.outBillNo, event.transferBillNo, event.state) == ("bill1", sent.transfer_bill_no.string, .success))
            #expect((event.transferAmount, event.openID, event.subMchid) == (500, "oUser", shop.subMerchant["sub_mchid"]?.string))
            try await shop.advance(2 * 86400)
            #expect(try await shop.transferState("bill1") == "SUCCESS")
            #expect(try await shop.balance(of: shop.payee) == before - 500)
            #expect(try await shop.simulator.notifications.count == 1)
        }
    }

    @Test("What nobody confirms within 24 hours fails, and the merchant has its money again", arguments: V3Shop.Mode.allCases)
    func overdue(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            let before = try await shop.balance(of: shop.payee)
            try await shop.transfer("bill1")
            try await shop.advance(86340)
            #expect(try await shop.transferState("bill1") == "WAIT_USER_CONFIRM")
            try await shop.advance(61)
            let found = try await shop.foundTransfer("bill1")
            #expect((found.state.string, found.fail_reason.string) == ("FAIL", "OVERDUE_CLOSE"))
            #expect(try await shop.balance(of: shop.payee) == before)
            let event = try await finished(shop, server)
            #expect((event.state, event.failReason) == (.fail, .overdueClose))
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.confirmTransfer(outBillNo: "bill1") }
            #expect(await errorCode { try await shop.cancelTransfer("bill1") } == "INVALID_REQUEST")
        }
    }

    @Test("A cancelled transfer comes back once, however often it is cancelled")
    func cancelledAgain() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.balance(of: shop.payee)
            try await shop.transfer("bill1")
            try await shop.cancelTransfer("bill1")
            try await shop.advance(61)
            // With it, what came back stands in the books.
            try await shop.simulator.account.withdraw(1)
            #expect(try await shop.cancelTransfer("bill1").state.string == "CANCELLED")
            #expect(try await shop.balance(of: shop.payee) == before - 1)
        }
    }

    @Test("The merchant takes back what is not confirmed: CANCELING, then CANCELLED", arguments: V3Shop.Mode.allCases)
    func cancelled(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            let before = try await shop.balance(of: shop.payee)
            try await shop.transfer("bill1")
            #expect(try await shop.cancelTransfer("bill1").state.string == "CANCELING")
            #expect(try await shop.cancelTransfer("bill1").state.string == "CANCELING")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.confirmTransfer(outBillNo: "bill1") }
            #expect(try await shop.balance(of: shop.payee) == before - 500)
            try await shop.advance(61)
            #expect(try await shop.cancelTransfer("bill1").state.string == "CANCELLED")
            #expect(try await shop.balance(of: shop.payee) == before)
            #expect(try await finished(shop, server).state == .cancelled)
            try await shop.transfer("bill2")
            try await shop.simulator.user.confirmTransfer(outBillNo: "bill2")
            #expect(await errorCode { try await shop.cancelTransfer("bill2") } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.cancelTransfer("bill9") } == "NOT_FOUND")
        }
    }

    @Test("A user who can't take the money lets it fail with the reason, also after confirming", arguments: [false, true])
    func failed(_ isConfirmed: Bool) async throws {
        try await V3Shop.openWithServer { shop, server in
            let before = try await shop.balance(of: shop.payee)
            let user = shop.simulator.user
            try await shop.transfer("bill1")
            if isConfirmed { try await user.confirmTransfer(outBillNo: "bill1") }
            await #expect(throws: SimulatorError.self) { try await user.failTransfer(outBillNo: "bill1", reason: "NO_SUCH_REASON") }
            try await user.failTransfer(outBillNo: "bill1", reason: "REAL_NAME_CHECK_FAIL")
            let found = try await shop.foundTransfer("bill1")
            #expect((found.state.string, found.fail_reason.string) == ("FAIL", "REAL_NAME_CHECK_FAIL"))
            #expect(try await finished(shop, server).failReason == .realNameCheckFail)
            try await shop.advance(2 * 86400)
            #expect(try await shop.balance(of: shop.payee) == before)
            #expect(try await userBalance(shop) == 0)
            #expect(try await shop.simulator.notifications.count == 1)
            await #expect(throws: SimulatorError.self) { try await user.failTransfer(outBillNo: "bill1") }
            await #expect(throws: SimulatorError.self) { try await user.confirmTransfer(outBillNo: "bill1") }
        }
    }

    @Test("The same number sends once, and for the same parameters only")
    func repetition() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.balance(of: shop.payee)
            let name: [String: JSON] = ["user_name": .sensitive("张三")]
            let first = try await shop.transfer("bill1", 500, "", name)
            #expect(try await shop.transfer("bill1", 500, "", name) == first, "under another ciphertext of the name, too")
            let others: [(Int, [String: JSON])] = [
                (501, name), (500, [:]), (500, ["user_name": .sensitive("李四")]), (500, name.merging(["openid": "oOther"]) { $1 }),
                (500, name.merging(["transfer_remark": "别的"]) { $1 }),
            ]
            for (amount, changes) in others {
                #expect(await errorCode { try await shop.transfer("bill1", amount, "", changes) } == "INVALID_REQUEST", "\(amount)")
            }
            #expect(try await shop.balance(of: shop.payee) == before - 500)
        }
    }

    @Test("The user's name is required from 2,000 yuan on, not allowed below 0.3, and given back encrypted")
    func names() async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.transfer("bill1", 200_000) } == "PARAM_ERROR")
            try await shop.transfer("bill1", 199_999)
            try await shop.transfer("bill2", 200_000, "", ["user_name": .sensitive("张三")])
            #expect(await errorCode { try await shop.transfer("bill3", 29, "", ["user_name": .sensitive("张三")]) } == "PARAM_ERROR")
            try await shop.transfer("bill3", 30, "", ["user_name": .sensitive("张三")])
            #expect(await errorCode { try await shop.transfer("bill4", 500, "", ["user_name": "张三"]) } == "PARAM_ERROR")
            let merchantKey = try RSAPrivateKey(pem: shop.simulator.credentials.privateKey)
            #expect(try await merchantKey.decrypt(#require(shop.foundTransfer("bill2").user_name.string)) == "张三")
            #expect(try await shop.foundTransfer("bill1").user_name.isNull)
        }
    }

    @Test("What does not fit the scene, or is not as documented, is refused")
    func rules() async throws {
        try await V3Shop.open { shop in
            let report: JSON = ["info_type": "活动名称", "info_content": "新会员有礼"]
            let wrong: [([String: JSON], String)] = [
                (["transfer_scene_report_infos": [report]], "INVALID_REQUEST"), (["transfer_scene_id": "1005"], "INVALID_REQUEST"),
                (["transfer_scene_id": "1001"], "PARAM_ERROR"), (["user_recv_perception": "劳务报酬"], "INVALID_REQUEST"),
                (["out_bill_no": "bill-1"], "PARAM_ERROR"), (["transfer_amount": 9], "PARAM_ERROR"), (["transfer_amount": 2_000_001], "PARAM_ERROR"),
                (["transfer_amount": "500"], "PARAM_ERROR"), (["transfer_remark": JSON(String(repeating: "好", count: 33))], "PARAM_ERROR"),
                (["openid": .null], "PARAM_ERROR"), (["notify_url": "shop.example"], "PARAM_ERROR"), (["appid": "wx0"], "APPID_MCHID_NOT_MATCH"),
            ]
            for (changes, code) in wrong {
                let name: [String: JSON] = changes["transfer_amount"]?.int == 2_000_001 ? ["user_name": .sensitive("张三")] : [:]
                #expect(await errorCode { try await shop.transfer("bill1", 500, "", changes.merging(name) { $1 }) } == code, "\(changes)")
            }
            #expect(await errorCode { try await shop.foundTransfer("bill1") } == "NOT_FOUND")
            try await shop.transfer("bill1", 500, "", ["user_recv_perception": "活动奖励"])
        }
    }

    @Test("Without money at the platform nothing is sent, and the number stays free")
    func funds() async throws {
        try await V3Shop.open { shop in
            try await shop.simulator.account.withdraw(shop.balance(of: shop.payee) - 499)
            let error = await thrownError { try await shop.transfer("bill1") }
            #expect((error?.code, error?.status) == ("NOT_ENOUGH", 403))
            #expect(await errorCode { try await shop.foundTransfer("bill1") } == "NOT_FOUND")
            _ = try await shop.payToShare()
            #expect(await errorCode { try await shop.transfer("bill1") } == "NOT_ENOUGH", "what is frozen is not sent")
            try await shop.pay("order-0002", total: 1)
            try await shop.transfer("bill1")
        }
    }

    @Test("A transfer is found by the platform's number; a partner's by the partner only")
    func numbers() async throws {
        try await V3Shop.open { shop in
            let sent = try await shop.transfer("bill1")
            let path = "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"
            #expect(try await shop.get("\(path)/\(sent.transfer_bill_no.string ?? "")", [:]) == shop.foundTransfer("bill1"))
            #expect(await errorCode { try await shop.get("\(path)/1330009", [:]) } == "NOT_FOUND")
            var partner = shop
            partner.mode = .partner
            let theirs = try await partner.transfer("bill2")
            #expect(await errorCode { try await shop.foundTransfer("bill2") } == "NOT_FOUND")
            #expect(await errorCode { try await partner.foundTransfer("bill1") } == "NOT_FOUND")
            #expect(await errorCode { try await shop.get("\(path)/\(theirs.transfer_bill_no.string ?? "")", [:]) } == "NOT_FOUND")
            #expect(await errorCode { try await shop.cancelTransfer("bill2") } == "NOT_FOUND")
        }
    }

    private func userBalance(_ shop: V3Shop) async throws -> Int { try await shop.simulator.user.balance("oUser") }

    /// The typed event of the next notification.
    private func finished(_ shop: V3Shop, _ server: MerchantServer) async throws -> WebhookEvent.Transfer {
        let message = try await server.next()
        let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
        guard case .transferBillFinished(let event) = try notification.event else { throw OtherEvent(type: notification.eventType) }
        return event
    }
}

struct OtherEvent: Error { let type: String }

extension SimulatedUser {
    /// What a user has got, less what the user has paid, in fen.
    func balance(_ openid: String) async throws -> Int {
        let now = clock.now
        return try await state.read { try $0.balance(of: .user(openid), at: now) }
    }
}
