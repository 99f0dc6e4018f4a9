import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPayCatalog
import WeChatPaySimulator
import WeChatPaySpec

/// What a merchant sends in APIv3 to be paid, and to give back. Every answer is held against its description.
struct V3Shop: Sendable {
    /// Whom the payments are for.
    enum Mode: String, Sendable, CaseIterable {
        case direct = "v3/pay/transactions"
        case partner = "v3/pay/partner/transactions"
    }

    static let subMchid = "1900000109"

    let simulator: Simulator
    let wechatPay: WeChatPay
    var mode = Mode.direct
    var notifyURL = "http://127.0.0.1:1/notify"

    /// Runs `body` with a shop of its own.
    static func open(_ mode: Mode = .direct, _ body: @escaping @Sendable (V3Shop) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                try await body(V3Shop(simulator: simulator, wechatPay: wechatPay, mode: mode))
            }
        }
    }

    /// Runs `body` with a shop and the server that its notifications go to.
    static func openWithServer(_ mode: Mode = .direct, _ body: @escaping @Sendable (V3Shop, MerchantServer) async throws -> Void) async throws {
        try await open(mode) { shop in
            try await MerchantServer.run(failing: 0) { server in
                var shop = shop
                shop.notifyURL = server.url
                try await body(shop, server)
            }
        }
    }

    func advance(_ seconds: Int) async throws { try await simulator.clock.advance(by: .seconds(seconds)) }

    /// Who the merchant is, by the names that the mode has.
    var party: [String: JSON] {
        let appid = JSON(simulator.credentials.appid)
        let mchid = JSON(simulator.credentials.mchid)
        return mode == .direct ? ["appid": appid, "mchid": mchid] : ["sp_appid": appid, "sp_mchid": mchid, "sub_mchid": JSON(Self.subMchid)]
    }

    /// What asks for an order of the merchant's.
    var caller: [String: JSON] { party.filter { $0.key.hasSuffix("mchid") } }

    /// - Parameter changes: members beside the usual ones, or in their place; `null` leaves one out.
    @discardableResult
    func place(_ number: String, product: String = "jsapi", total: Int = 888, _ changes: [String: JSON] = [:]) async throws -> JSON {
        var body = party.merging([
            "description": "充电", "out_trade_no": JSON(number), "notify_url": JSON(notifyURL), "amount": ["total": JSON(total), "currency": "CNY"],
        ]) { $1 }
        if product == "jsapi" { body["payer"] = [mode == .direct ? "openid" : "sp_openid": "oUser"] }
        if product == "h5" { body["scene_info"] = ["payer_client_ip": "127.0.0.1", "h5_info": ["type": "Wap"]] }
        return try await post("\(mode.rawValue)/\(product)", body, changes)
    }

    @discardableResult
    func pay(_ number: String, total: Int = 888, _ changes: [String: JSON] = [:]) async throws -> String {
        try await place(number, total: total, changes)
        return try await simulator.user.pay(outTradeNo: number)
    }

    @discardableResult
    func charge(_ number: String, total: Int = 888, code: String, _ changes: [String: JSON] = [:]) async throws -> JSON {
        let body = party.merging([
            "description": "充电", "out_trade_no": JSON(number), "amount": ["total": JSON(total)], "payer": ["auth_code": JSON(code)],
            "scene_info": ["store_info": ["id": "store-1"]],
        ]) { $1 }
        return try await post("\(mode.rawValue)/codepay", body, changes)
    }

    func query(_ number: String) async throws -> JSON { try await get("\(mode.rawValue)/out-trade-no/\(number)", caller) }

    func query(transactionID: String) async throws -> JSON { try await get("\(mode.rawValue)/id/\(transactionID)", caller) }

    func state(_ number: String) async throws -> String? { try await query(number).trade_state.string }

    func close(_ number: String) async throws { try await post("\(mode.rawValue)/out-trade-no/\(number)/close", caller) }

    @discardableResult
    func reverse(_ number: String) async throws -> JSON { try await post("\(mode.rawValue)/out-trade-no/\(number)/reverse", party) }

    @discardableResult
    func refund(
        _ number: String, _ amount: Int, of total: Int = 888, as refundNumber: String, _ changes: [String: JSON] = [:]
    ) async throws -> JSON {
        var body: [String: JSON] = [
            "out_trade_no": JSON(number), "out_refund_no": JSON(refundNumber),
            "amount": ["refund": JSON(amount), "total": JSON(total), "currency": "CNY"],
        ]
        if mode == .partner { body["sub_mchid"] = JSON(Self.subMchid) }
        return try await post("v3/refund/domestic/refunds", body, changes)
    }

    func refund(_ refundNumber: String) async throws -> JSON {
        try await get("v3/refund/domestic/refunds/\(refundNumber)", mode == .partner ? ["sub_mchid": JSON(Self.subMchid)] : [:])
    }

    func refundStatus(_ refundNumber: String) async throws -> String? { try await refund(refundNumber).status.string }

    @discardableResult
    func post(_ path: String, _ body: [String: JSON], _ changes: [String: JSON] = [:]) async throws -> JSON {
        let body = body.merging(changes) { $1 }.filter { !$0.value.isNull }
        return try check(await wechatPay[path].post(json: JSON.object(body)), "POST", path)
    }

    func get(_ path: String, _ query: [String: JSON]) async throws -> JSON {
        let items = query.sorted { $0.key < $1.key }.map { WeChatPay.Query.Item(name: $0.key, value: $0.value.string ?? "\($0.value)") }
        return try check(await wechatPay[path].get(query: WeChatPay.Query(items: items)), "GET", path)
    }

    /// Holds an answer against its description.
    private func check(_ answer: WeChatPay.Response, _ method: String, _ path: String) throws -> JSON {
        let operation = try #require(try APICatalog.shared.entry(method: method, path: "/\(path)")?.operation)
        #expect(answer.isVerified)
        #expect(answer.headers[.init("Simulated")!] == nil)
        guard operation.response.content == .json else {
            #expect(answer.status == 204)
            return [:]
        }
        let json = try answer.json
        #expect(FieldCheck().problems(in: json, fields: operation.response.fields) == [], "\(operation.name): \(json)")
        return json
    }
}
