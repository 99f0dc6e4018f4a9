import HTTPTypes
import WeChatPay
import WeChatPaySimulator

/// Charging an e-bike (充电自行车), and once with an answer that never comes.
enum EbikeScene {
    static func play(on stage: Stage) async throws {
        await stage.narrator.begin("2. Charging an e-bike")
        try await stage.withClient(attemptLimit: .seconds(2)) { wechatPay in
            stage.inbox.use(wechatPay)
            let site = Site(stage: stage, wechatPay: wechatPay)
            let contractID = try await site.sign()
            try await charge(site, contractID: contractID)
            try await chargeWithoutAnswer(site, contractID: contractID)
        }
    }

    private static func charge(_ site: Site, contractID: String) async throws {
        let token = try await site.confirm(contractID: contractID)
        let order = "ebike-\(Nonce.make(length: 12))"
        try await site.stage.step("deduct with the charging_token") {
            let answer = try await site.wechatPay.v3.ebike.charge.transactions.post(json: site.deduction(token: token, order: order))
            return "accept_state \(try answer.json.accept_state.text)"
        }
        let notification = try await site.notified(of: order)
        try await site.stage.step("query by out_trade_no and by transaction_id") {
            let transactions = site.wechatPay.v3.ebike.charge.transactions
            let byOrder = try await transactions.outTradeNo(order).get().json
            let byID = try await transactions.id(byOrder.transaction_id.string ?? "").get().json
            guard byOrder == byID, byID.transaction_id == notification.transaction_id else {
                throw Failure("error: the two queries and the notification disagree", .refused)
            }
            return "both say \(byOrder.trade_state.text), \(byOrder.amount.total.text) fen, as the notification did"
        }
        await site.stage.narrator.verified("e-bike: contract, confirm, deduction, encrypted notification and both queries agree")
    }

    private static func chargeWithoutAnswer(_ site: Site, contractID: String) async throws {
        let token = try await site.confirm(contractID: contractID)
        let order = "ebike-\(Nonce.make(length: 12))"
        let deduction = site.deduction(token: token, order: order)
        let path = site.wechatPay.v3.ebike.charge.transactions
        site.stage.simulator.faults.add(Fault(.silenceAfterCommit, on: .post, "/v3/ebike/charge/transactions"))
        try await site.stage.step("deduct, and no answer comes") {
            do {
                _ = try await path.post(json: deduction)
            } catch let error as WeChatPayError where error.kind == .timedOut && error.outcome == .unknown {
                return "outcome unknown, not repeated by itself: \(error.message)"
            }
            throw Failure("error: the missing answer was not noticed", .refused)
        }
        try await site.stage.step("settle it by a query; repeating the same request changes nothing") {
            let found = try await path.outTradeNo(order).get().json
            let repeated = try await path.post(json: deduction).json
            let again = try await path.outTradeNo(order).get().json
            guard found.trade_state.string == "SUCCESS", found == again else { throw Failure("error: the order is not settled", .refused) }
            return "trade_state \(found.trade_state.text), charged once; the repetition was answered \(repeated.accept_state.text)"
        }
        await site.stage.narrator.verified("an answer that timed out was settled by query, without a second charge")
    }
}

/// A charging site: what the merchant's system sends.
private struct Site {
    private static let openid = "oUser-of-the-ebike"
    private static let start: [String: JSON] = [
        "start_time": "2026-11-21T09:43:39+08:00", "charging_station_name": "一号充电站", "charging_gun_number": "6555",
    ]

    let stage: Stage
    let wechatPay: WeChatPay

    private var appid: JSON { JSON(stage.simulator.credentials.appid) }

    func sign() async throws -> String {
        var preopenID = ""
        try await stage.step("preopen the service for the user") {
            let answer = try await wechatPay.v3.ebike.charge.contracts.preopen.post(
                json: ["appid": appid, "trade_scene": "CHARGE", "openid": JSON(Self.openid)]
            )
            preopenID = try answer.json.preopen_id.string ?? ""
            return "preopen_id \(preopenID)"
        }
        var contractID = ""
        try await stage.step("the user signs on their phone") {
            contractID = try await stage.simulator.user.signEbike(preopenID: preopenID)
            return "contract_id \(contractID)"
        }
        try await stage.step("query the contract by contract_id and by openid") {
            let byID = try await wechatPay.v3.ebike.charge.contracts._contract_id_.get(["contract_id": contractID]).json
            let byUser = try await wechatPay.v3.ebike.charge.users(Self.openid).contract.get(query: ["trade_scene": "CHARGE"]).json
            guard byID == byUser else { throw Failure("error: the two queries disagree", .refused) }
            return "contract_state \(byID.contract_state.text)"
        }
        return contractID
    }

    func confirm(contractID: String) async throws -> String {
        var token = ""
        try await stage.step("confirm that charging starts") {
            var info = Self.start
            info["device_id"] = "12343232"
            let answer = try await wechatPay.v3.ebike.charge.contracts._contract_id_.confirm.post(
                ["contract_id": contractID], json: ["appid": appid, "charge_info": .object(info)]
            )
            token = try answer.json.charging_token.string ?? ""
            let message = try await stage.simulator.user.messages(openid: Self.openid).last?.text ?? "nothing"
            return "charging_token \(token.prefix(8))…; the user reads “\(message)”"
        }
        return token
    }

    func deduction(token: String, order: String) -> JSON {
        var info = Self.start
        info["end_time"] = "2026-11-21T11:43:39+08:00"
        info["charged_capacity"] = 10
        return [
            "appid": appid, "out_trade_no": JSON(order), "description": "电动自行车充电", "notify_url": JSON(stage.inbox.url),
            "charging_token": JSON(token), "amount": ["total": 888, "currency": "CNY"], "charge_info": .object(info),
            "device_info": ["device_id": "12343232", "device_ip": "127.0.0.1"],
        ]
    }

    func notified(of order: String) async throws -> JSON {
        var result = JSON.null
        try await stage.step("the encrypted result arrives at the notify_url, is verified and decrypted") {
            let notification = try await stage.inbox.next("TRANSACTION.SUCCESS") { $0.out_trade_no.string == order }
            result = try notification.json
            return "\(notification.eventType), trade_state \(result.trade_state.text), transaction_id \(result.transaction_id.text)"
        }
        return result
    }
}
