import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// What the platform refuses in recurring deductions by APIv2, by its codes.
@Suite struct PapayV2RuleTests {
    @Test func anOfferIsSignedByTheMerchantOrIsNone() async throws {
        try await PapayV2Shop.run { shop in
            let query = WeChatPay.Query(items: shop.offer(code: "c1").members.map { .init(name: $0.name, value: $0.value.string ?? "") })
            let url = try await shop.wechatPay.signed(.init(method: .get, template: "v2/papay/entrustweb", query: query)).url
            for altered in [url.replacing("12535", with: "12536"), url.replacing("sign=", with: "sing=")] {
                let answer = try await shop.browse(altered)
                #expect(answer.text.contains("FAIL"), "\(answer.text)")
            }
            for plan in ["12535", "12536"] {
                await #expect(throws: SimulatorError.self) { try await shop.simulator.user.signPapay(planID: plan, contractCode: "c1") }
            }
            _ = try await shop.browse(url)
            let contractID = try await shop.simulator.user.signPapay(planID: "12535", contractCode: "c1")
            #expect(try await shop.simulator.user.signPapay(planID: "12535", contractCode: "c1") == contractID)
        }
    }

    @Test(arguments: [
        ("appid", "wx0000000000000000", "APPID_MCHID_NOT_MATCH"), ("version", "2.0", "PARAM_ERROR"), ("plan_id", "x", "PARAM_ERROR"),
        ("notify_url", "http://merchant.test/?a=b", "PARAM_ERROR"), ("contract_code", "", "LACK_PARAMS"), ("request_serial", "", "LACK_PARAMS"),
        ("contract_code", "signed", "INVALID_REQUEST"),
    ])
    func anOfferThatIsNotAsDocumentedIsRefused(member: String, text: String, code: String) async throws {
        try await PapayV2Shop.run { shop in
            _ = try await shop.signedContract(code: "signed")
            var offer = shop.offer(code: "c1")
            offer[member] = .text(text)
            let error = await thrownError { try await shop.wechatPay.v2.papay.preentrustweb.post(xml: offer) }
            #expect(error?.code == code)
            #expect(error?.outcome == .rejected)
        }
    }

    @Test(arguments: [
        ("contract_id", "none", "CONTRACT_NOT_EXIST"), ("total_fee", "0", "PARAM_ERROR"), ("total_fee", "15.5", "PARAM_ERROR"),
        ("total_fee", "50001", "RULELIMIT"), ("trade_type", "JSAPI", "PARAM_ERROR"), ("fee_type", "USD", "PARAM_ERROR"),
        ("out_trade_no", "a b", "PARAM_ERROR"), ("out_trade_no", "", "LACK_PARAMS"), ("notify_url", "ftp://a/b", "PARAM_ERROR"),
        ("appid", "wx0000000000000000", "APPID_MCHID_NOT_MATCH"),
    ])
    func aDeductionThatIsNotAllowedIsRefusedAndItsNumberStaysFree(member: String, text: String, code: String) async throws {
        try await PapayV2Shop.run { shop in
            let contractID = try await shop.signedContract(code: "c1")
            var order = shop.order(contractID, "order-0001")
            order[member] = .text(text)
            #expect(await thrownError { try await shop.apply(order) }?.code == code)
            #expect(await thrownError { try await shop.query("order-0001") }?.code == "ORDERNOTEXIST")
            try await shop.apply(shop.order(contractID, "order-0001"))
        }
    }

    @Test func aNumberIsPaidOnce() async throws {
        try await PapayV2Shop.run { shop in
            let contractID = try await shop.signedContract(code: "c1")
            try await shop.apply(shop.order(contractID, "order-0001"))
            #expect(await thrownError { try await shop.apply(shop.order(contractID, "order-0001")) }?.code == "ORDERPAID")
            #expect(await thrownError { try await shop.apply(shop.order(contractID, "order-0001", total: 1)) }?.code == "OUT_TRADE_NO_USED")
            #expect(try await shop.simulator.notifications.count { $0.eventType == "transaction-success" } == 1)
        }
    }

    @Test func nothingIsDeductedFromAContractThatHasEnded() async throws {
        try await PapayV2Shop.run { shop in
            let contractID = try await shop.signedContract(code: "c1")
            try await shop.delete(contractID)
            try await shop.delete(contractID)
            #expect(await thrownError { try await shop.apply(shop.order(contractID, "order-0001")) }?.code == "INVALID_REQUEST")
            #expect(try await shop.simulator.notifications.count == 2, "the end is told once")
        }
    }

    @Test func anUnknownContractIsNamedSoByEveryOperation() async throws {
        try await PapayV2Shop.run { shop in
            #expect(await thrownError { try await shop.contract("none") }?.code == "CONTRACT_NOT_EXIST")
            #expect(await thrownError { try await shop.delete("none") }?.code == "CONTRACT_NOT_EXIST")
            let byCode = shop.parties(["plan_id": "12535", "contract_code": "none", "version": "1.0"])
            #expect(await thrownError { try await shop.wechatPay.v2.papay.querycontract.post(xml: byCode) }?.code == "CONTRACT_NOT_EXIST")
        }
    }

    @Test(arguments: [(0, false, 0), (11, false, 0), (13, false, 24), (11, true, 0)])
    func aNewContractIsDeductedFromAtOnceAnOlderOneADayLater(hours: Int, isAnnounced: Bool, delay: Int) throws {
        var contract = contract(signed: .init(timeIntervalSince1970: 0))
        if isAnnounced { try contract.announce(PreDeductionNotice(day: 0, count: 1, estimatedAmount: 1)) }
        let now = Date(timeIntervalSince1970: Double(hours) * 3600)
        #expect(try contract.accept(1500, at: now).timeIntervalSince(now) == Double(delay) * 3600)
    }

    @Test(arguments: [(2, 1500, true), (2, 1501, false), (1, 1500, false), (3, 1500, false)])
    func aContractThatOnceHadANoticeIsDeductedFromByNoticesOnly(day: Int, total: Int, isAllowed: Bool) throws {
        var contract = contract(signed: .distantPast)
        try contract.announce(PreDeductionNotice(day: 0, count: 1, estimatedAmount: 1500))
        let now = Date(timeIntervalSince1970: Double(day) * 86400)
        if isAllowed {
            #expect(try contract.accept(total, at: now) == now)
        }
        #expect(throws: PlatformError.self) { try contract.accept(total, at: now) }
    }

    private func contract(signed time: Date) -> PapayContract {
        PapayContract(
            id: "c",
            signing: PapaySigning(
                id: "s", mchid: "1", appid: "wx", openid: "o", planID: "1", outContractCode: "x", displayAccount: "d", notifyURL: "http://a/b",
                outUserCode: nil
            ), signedTime: time
        )
    }
}
