import Testing
import WeChatPay
import WeChatPaySimulator

/// What a merchant sends in APIv3 to share what it was paid, and to send money to users.
extension V3Shop {
    /// A merchant and a user who get a part.
    static let receiver = "1900000200"
    static let person = "oPartner"

    /// Whose money it is.
    var payee: String { mode == .direct ? simulator.credentials.mchid : Self.subMchid }
    var subMerchant: [String: JSON] { mode == .direct ? [:] : ["sub_mchid": JSON(Self.subMchid)] }
    var appid: JSON { JSON(simulator.credentials.appid) }

    func balance(of mchid: String) async throws -> Int { try await simulator.account.balance(ofSubMerchant: mchid) }

    /// - Returns: the transaction_id.
    func payToShare(_ number: String = "order-0001", total: Int = 1000) async throws -> String {
        try await pay(number, total: total, ["settle_info": ["profit_sharing": true]])
    }

    @discardableResult
    func addReceiver(_ account: String = receiver, _ type: String = "MERCHANT_ID", _ changes: [String: JSON] = [:]) async throws -> JSON {
        var body = subMerchant.merging([
            "appid": appid, "type": JSON(type), "account": JSON(account), "relation_type": "PARTNER", "name": .sensitive("张三"),
        ]) { $1 }
        if type == "PERSONAL_SUB_OPENID" { body["sub_appid"] = "wxsub" }
        return try await post("v3/profitsharing/receivers/add", body, changes)
    }

    func part(_ amount: Int, to account: String = receiver, _ type: String = "MERCHANT_ID") -> JSON {
        ["type": JSON(type), "account": JSON(account), "amount": JSON(amount), "description": "分给合作方"]
    }

    @discardableResult
    func share(
        _ transactionID: String, as number: String, _ parts: [JSON], isLast: Bool = false, _ changes: [String: JSON] = [:]
    ) async throws -> JSON {
        let body = subMerchant.merging([
            "appid": appid, "transaction_id": JSON(transactionID), "out_order_no": JSON(number), "receivers": .array(parts),
            "unfreeze_unsplit": .bool(isLast),
        ]) { $1 }
        return try await post("v3/profitsharing/orders", body, changes)
    }

    @discardableResult
    func unfreeze(_ transactionID: String, as number: String) async throws -> JSON {
        let body = subMerchant.merging([
            "transaction_id": JSON(transactionID), "out_order_no": JSON(number), "description": "解冻全部剩余资金",
        ]) { $1 }
        return try await post("v3/profitsharing/orders/unfreeze", body)
    }

    func sharing(_ number: String, of transactionID: String) async throws -> JSON {
        try await get("v3/profitsharing/orders/\(number)", subMerchant.merging(["transaction_id": JSON(transactionID)]) { $1 })
    }

    func unsplitAmount(_ transactionID: String) async throws -> Int? {
        try await get("v3/profitsharing/transactions/\(transactionID)/amounts", [:]).unsplit_amount.int
    }

    @discardableResult
    func takeBack(
        _ amount: Int, of number: String, from mchid: String = receiver, as returnNumber: String, _ changes: [String: JSON] = [:]
    ) async throws -> JSON {
        let body = subMerchant.merging([
            "out_order_no": JSON(number), "out_return_no": JSON(returnNumber), "return_mchid": JSON(mchid), "amount": JSON(amount),
            "description": "用户退款",
        ]) { $1 }
        return try await post("v3/profitsharing/return-orders", body, changes)
    }

    var transferPath: String { mode == .direct ? "v3/fund-app/mch-transfer" : "v3/fund-app/mch-transfer/partner" }

    /// - Parameter kind: the last segment of its path, where it has one.
    @discardableResult
    func transfer(_ number: String, _ amount: Int = 500, _ kind: String = "", _ changes: [String: JSON] = [:]) async throws -> JSON {
        let body = subMerchant.merging([
            "appid": appid, "out_bill_no": JSON(number), "openid": "oUser", "transfer_amount": JSON(amount), "transfer_remark": "拉新奖励",
            "transfer_scene_id": "1000", "notify_url": JSON(notifyURL),
            "transfer_scene_report_infos": [
                ["info_type": "活动名称", "info_content": "新会员有礼"], ["info_type": "奖励说明", "info_content": "抽奖一等奖"],
            ],
        ]) { $1 }
        return try await post("\(transferPath)/transfer-bills\(kind)", body, changes)
    }

    func foundTransfer(_ number: String) async throws -> JSON { try await get("\(transferPath)/transfer-bills/out-bill-no/\(number)", subMerchant) }

    func transferState(_ number: String) async throws -> String? { try await foundTransfer(number).state.string }

    @discardableResult
    func cancelTransfer(_ number: String) async throws -> JSON {
        try await post("\(transferPath)/transfer-bills/out-bill-no/\(number)/cancel", subMerchant)
    }
}
