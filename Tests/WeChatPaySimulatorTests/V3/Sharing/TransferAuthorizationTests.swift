import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Authorizations of transfers without confirmation")
struct TransferAuthorizationTests {
    @Test("A user agrees, is sent money without confirming, and ends it", arguments: V3Shop.Mode.allCases)
    func states(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            let before = try await shop.balance(of: shop.payee)
            let asked = try await ask(shop)
            #expect(asked.state.string == "WAIT_USER_CONFIRM")
            #expect(try await ask(shop) == asked)
            #expect(await errorCode { try await ask(shop, ["user_display_name": "别人"]) } == "INVALID_REQUEST")
            #expect(try await found(shop).state.string == "WAIT_USER_CONFIRM")
            try await shop.simulator.user.authorizeTransfers(outAuthorizationNo: "auth1")
            let authorization = try await found(shop)
            #expect(authorization.state.string == "TAKING_EFFECT")
            guard case .transferAuthorizationConfirmed(let confirmed) = try await event(shop, server) else { throw OtherEvent(type: "") }
            #expect((confirmed.authorizationID, confirmed.openID) == (authorization.authorization_id.string, "oUser"))
            let changes: [String: JSON] = ["authorization_id": authorization.authorization_id, "openid": .null]
            let sent = try await shop.transfer("bill1", 500, "/transfer", changes)
            #expect((sent.state.string, sent.transfer_amount.int) == ("SUCCESS", 500))
            #expect(try await shop.transfer("bill1", 500, "/transfer", changes) == sent)
            #expect(await errorCode { try await shop.transfer("bill1", 501, "/transfer", changes) } == "INVALID_REQUEST")
            #expect(try await shop.simulator.user.balance("oUser") == 500)
            #expect(try await shop.balance(of: shop.payee) == before - 500)
            guard case .transferBillFinished(let finished) = try await event(shop, server) else { throw OtherEvent(type: "") }
            #expect((finished.outBillNo, finished.state) == ("bill1", .success))
            try await shop.simulator.user.endTransferAuthorization(outAuthorizationNo: "auth1")
            guard case .transferAuthorizationClosed(let closed) = try await event(shop, server) else { throw OtherEvent(type: "") }
            #expect(closed.closeInfo?.closeReason == .userClose)
            let error = await thrownError { try await shop.transfer("bill2", 500, "/transfer", changes) }
            #expect((error?.code, error?.status) == ("NO_AUTH", 403))
            #expect(try await shop.transfer("bill1", 500, "/transfer", changes) == sent, "what was sent before is answered as before")
        }
    }

    @Test("The merchant ends it; a second time, and before anybody agreed, it can't", arguments: V3Shop.Mode.allCases)
    func closing(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            try await ask(shop)
            let path = "\(path(shop, "auth1"))/close"
            #expect(await errorCode { try await shop.post(path, [:]) } == "INVALID_REQUEST")
            try await shop.simulator.user.authorizeTransfers(outAuthorizationNo: "auth1")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.authorizeTransfers(outAuthorizationNo: "auth1") }
            let closed = try await shop.post(path, [:])
            #expect((closed.state.string, closed.close_info.close_reason.string) == ("CLOSED", "CLOSE_VIA_MCH_API"))
            #expect(await errorCode { try await shop.post(path, [:]) } == "INVALID_REQUEST")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.endTransferAuthorization(outAuthorizationNo: "auth1") }
        }
    }

    @Test("Nobody agrees after a day")
    func overdue() async throws {
        try await V3Shop.open { shop in
            try await ask(shop)
            try await shop.advance(86401)
            let found = try await found(shop)
            #expect((found.state.string, found.close_info.close_reason.string) == ("CLOSED", "USER_OVERDUE_UNCONFIRMED"))
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.authorizeTransfers(outAuthorizationNo: "auth1") }
        }
    }

    @Test("Confirming a transfer that asks for it agrees, unless the user doesn't want to", arguments: [true, false])
    func byTheWay(_ agrees: Bool) async throws {
        try await V3Shop.open { shop in
            let info: JSON = [
                "user_display_name": "张*", "out_authorization_no": "auth1", "authorization_notify_url": JSON(shop.notifyURL),
            ]
            let sent = try await shop.transfer("bill1", 500, "/pre-transfer-with-authorization", ["authorization_info": info])
            #expect((sent.state.string, sent.out_authorization_no.string) == ("WAIT_USER_CONFIRM", "auth1"))
            try await shop.simulator.user.confirmTransfer(outBillNo: "bill1", agrees: agrees)
            #expect(try await shop.transferState("bill1") == "TRANSFERING")
            guard agrees else {
                #expect(await errorCode { try await found(shop) } == "NOT_FOUND")
                return
            }
            #expect(try await found(shop).state.string == "TAKING_EFFECT")
            try await shop.transfer("bill2", 500, "/transfer", ["out_authorization_no": "auth1", "openid": .null])
            #expect(try await shop.transferState("bill2") == "SUCCESS")
        }
    }

    @Test("An authorization is for one scene, and its transfers obey the rules of others")
    func rules() async throws {
        try await V3Shop.open { shop in
            try await ask(shop, ["transfer_scene_id": "1005"])
            try await shop.simulator.user.authorizeTransfers(outAuthorizationNo: "auth1")
            let by: [String: JSON] = ["out_authorization_no": "auth1", "openid": .null]
            #expect(await errorCode { try await shop.transfer("bill1", 500, "/transfer", by) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.transfer("bill1", 500, "/transfer", ["out_authorization_no": "auth9"]) } == "NOT_FOUND")
            #expect(await errorCode { try await shop.transfer("bill1", 500, "/transfer") } == "PARAM_ERROR")
            try await ask(shop, ["out_authorization_no": "auth2"])
            try await shop.simulator.user.authorizeTransfers(outAuthorizationNo: "auth2")
            #expect(await errorCode { try await shop.transfer("bill1", 9, "/transfer", ["out_authorization_no": "auth2"]) } == "PARAM_ERROR")
        }
    }

    @discardableResult
    private func ask(_ shop: V3Shop, _ changes: [String: JSON] = [:]) async throws -> JSON {
        let path = shop.mode == .direct ? "user-confirm-authorization" : "user-confirm-authorizations"
        return try await shop.post(
            "\(shop.transferPath)/\(path)",
            [
                "out_authorization_no": "auth1", "appid": shop.appid, "openid": "oUser", "transfer_scene_id": "1000", "user_display_name": "张*",
                shop.mode == .direct ? "authorization_notify_url" : "notify_url": JSON(shop.notifyURL),
            ], changes
        )
    }

    private func path(_ shop: V3Shop, _ number: String) -> String {
        shop.mode == .direct
            ? "\(shop.transferPath)/user-confirm-authorization/out-authorization-no/\(number)"
            : "\(shop.transferPath)/user-confirm-authorizations/\(number)"
    }

    private func found(_ shop: V3Shop) async throws -> JSON { try await shop.get(path(shop, "auth1"), [:]) }

    private func event(_ shop: V3Shop, _ server: MerchantServer) async throws -> WebhookEvent? {
        let message = try await server.next()
        return try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).event
    }
}
