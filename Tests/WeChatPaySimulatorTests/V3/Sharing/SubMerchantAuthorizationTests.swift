import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Sub-merchants' consent to a partner's transfers")
struct SubMerchantAuthorizationTests {
    @Test("A sub-merchant that is asked consents or not, and transfers follow its consent")
    func states() async throws {
        try await V3Shop.open(.partner) { shop in
            let account = shop.simulator.account
            #expect(try await shop.consent().state.string == "AUTHORIZED", "nobody has asked it")
            try await shop.transfer("bill0")
            let asked = try await shop.askForConsent("apply-1")
            #expect((asked.state.string, asked.out_apply_no.string) == ("INVITED", "apply-1"))
            #expect(try await shop.askForConsent("apply-1") == asked)
            #expect(try await shop.consent().state.string == "UNAUTHORIZED")
            #expect(await errorCode { try await shop.transfer("bill1") } == "NO_AUTH")
            #expect(await errorCode { try await shop.askForConsent("apply-2") } == "INVALID_REQUEST", "it has not answered")
            #expect(await errorCode { try await shop.askForConsent("apply-1", of: "1900000110") } == "INVALID_REQUEST")
            try await account.answerTransferApplication(ofSubMerchant: V3Shop.subMchid, agrees: false)
            #expect(try await shop.consent().apply_order.state.string == "REJECTED")
            #expect(await errorCode { try await shop.transfer("bill1") } == "NO_AUTH")
            await #expect(throws: SimulatorError.self) { try await account.answerTransferApplication(ofSubMerchant: V3Shop.subMchid) }
            try await shop.askForConsent("apply-2")
            try await account.answerTransferApplication(ofSubMerchant: V3Shop.subMchid)
            let given = try await shop.consent()
            #expect((given.state.string, given.apply_order.state.string) == ("AUTHORIZED", "PASSED"))
            #expect(given.authorization_time.string != nil)
            #expect(try await shop.askForConsent("apply-1").state.string == "REJECTED", "an earlier number stays what it became")
            #expect(await errorCode { try await shop.askForConsent("apply-3") } == "INVALID_REQUEST", "it consents already")
            try await shop.transfer("bill1")
        }
    }

    @Test("A consent that was ended is asked for anew; what was sent before stays")
    func ending() async throws {
        try await V3Shop.open(.partner) { shop in
            let account = shop.simulator.account
            let sent = try await shop.transfer("bill1")
            try await account.cancelTransferAuthorization(ofSubMerchant: V3Shop.subMchid)
            let ended = try await shop.consent()
            #expect((ended.state.string, ended.cancel_authorization_time.string != nil) == ("CANCELED", true))
            #expect(await errorCode { try await shop.transfer("bill2") } == "NO_AUTH")
            #expect(try await shop.transfer("bill1") == sent, "a repetition")
            await #expect(throws: SimulatorError.self) { try await account.cancelTransferAuthorization(ofSubMerchant: V3Shop.subMchid) }
            try await shop.askForConsent("apply-1")
            #expect(try await shop.consent().state.string == "CANCELED")
            try await account.answerTransferApplication(ofSubMerchant: V3Shop.subMchid)
            #expect(try await shop.consent().state.string == "AUTHORIZED")
            try await shop.transfer("bill2")
            let direct = V3Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            try await direct.transfer("bill3")
        }
    }
}

extension V3Shop {
    @discardableResult
    func askForConsent(_ number: String, of subMchid: String = subMchid) async throws -> JSON {
        try await post("\(transferPath)/sub-mch-authorizations", ["sub_mchid": JSON(subMchid), "out_apply_no": JSON(number)])
    }

    func consent() async throws -> JSON { try await get("\(transferPath)/sub-mch-authorizations/\(Self.subMchid)", [:]) }
}
