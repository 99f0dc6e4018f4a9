import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// A merchant with recurring deductions by APIv2: what it sends, and what its user and its server do.
struct PapayV2Shop: Sendable {
    let simulator: Simulator
    let wechatPay: WeChatPay
    var notifyURL = "http://127.0.0.1:1/notify"
    /// The merchant for whom a partner deducts.
    var subMchid: String?

    static func run(_ body: @escaping @Sendable (PapayV2Shop) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in try await body(PapayV2Shop(simulator: simulator, wechatPay: wechatPay)) }
        }
    }

    private var parties: XML {
        var parties: XML = ["appid": .text(simulator.credentials.appid), "mch_id": .text(simulator.credentials.mchid)]
        if let subMchid { parties.sub_mch_id = .text(subMchid) }
        return parties
    }

    /// Of the operations that a partner has of its own.
    private var partner: String { subMchid == nil ? "" : "partner/" }

    func parties(_ members: XML) -> XML { .members(parties.members + members.members) }

    func offer(code: String, signType: SignType? = nil) -> XML {
        var offer = parties([
            "plan_id": "12535", "contract_code": .text(code), "request_serial": "1695", "contract_display_account": "会员",
            "notify_url": .text(notifyURL), "version": "1.0", "timestamp": "1700000000",
        ])
        if let signType { offer.sign_type = .text(signType.rawValue) }
        return offer
    }

    /// Opens the signed page as a browser does.
    func openPage(_ offer: XML) async throws -> (status: Int, text: String) {
        let query = WeChatPay.Query(items: offer.members.map { .init(name: $0.name, value: $0.value.string ?? "") })
        let signed = try await wechatPay.signed(.init(method: .get, template: "v2/papay/\(partner)entrustweb", query: query))
        return try await browse(signed.url)
    }

    func browse(_ url: String) async throws -> (status: Int, text: String) {
        let transport = TamperingTransport { _ in }
        let request = TransportRequest(method: .get, url: url, headers: [:], body: Data(), timeout: .seconds(20), maximumResponseSize: 1 << 20)
        do {
            let answer = try await transport.send(request)
            try await transport.shutdown()
            return (answer.status, String(decoding: answer.body, as: UTF8.self))
        } catch {
            try await transport.shutdown()
            throw error
        }
    }

    func signedContract(code: String) async throws -> String {
        _ = try await openPage(offer(code: code))
        return try await simulator.user.signPapay(planID: "12535", contractCode: code)
    }

    func order(_ contractID: String, _ outTradeNo: String, total: Int = 1500) -> XML {
        parties([
            "body": "会员月费", "out_trade_no": .text(outTradeNo), "total_fee": .text(String(total)), "spbill_create_ip": "127.0.0.1",
            "notify_url": .text(notifyURL), "trade_type": "PAP", "contract_id": .text(contractID), "attach": "充电 & <½>",
        ])
    }

    func apply(_ order: XML) async throws { _ = try await wechatPay["v2/pay/\(partner)pappayapply"].post(xml: order) }

    func query(_ outTradeNo: String) async throws -> XML {
        try await wechatPay["v2/pay/\(partner)paporderquery"].post(xml: parties(["out_trade_no": .text(outTradeNo)])).xml
    }

    func contract(_ id: String) async throws -> XML {
        try await wechatPay["v2/papay/\(partner)querycontract"].post(xml: parties(["contract_id": .text(id), "version": "1.0"])).xml
    }

    func delete(_ id: String) async throws {
        _ = try await wechatPay["v2/papay/\(partner)deletecontract"].post(
            xml: parties(["contract_id": .text(id), "contract_termination_remark": "不再提供", "version": "1.0"])
        )
    }

    func advance(hours: Int) async throws { try await simulator.clock.advance(by: .seconds(hours * 3600)) }
}
