import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whether a merchant had better show payment in instalments (微信分付) among its ways to pay.
///
/// The documents don't say whom the platform recommends it for. Here it is everyone, for an order that can be paid.
enum ExposureOperations {
    static let all = PaymentMode.allCases.flatMap { mode in
        [
            Operation(.post, "\(mode.path)/exposure", isQuery: true) { context in
                try requireCaller(context, mode)
                if mode == .partner { _ = try context.body.string("sub_mchid", maximumLength: 32) }
                let number = try context.body.outTradeNo()
                let payer = try context.body.optionalObject("payer")
                for name in [mode.openid, "sub_openid"] { _ = try payer?.optionalString(name, maximumLength: 128) }
                _ = try payer?.optionalString("phone_number_hash", maximumLength: 64)
                guard try context.records.isPayable(mchid: context.mchid, outTradeNo: number, at: context.now) else {
                    return .ok(["fqf_exposure": false])
                }
                return .ok(["fqf_exposure": true, "market_exposure_token": .string(Nonce.make(length: 28))])
            },
            Operation(.post, "/v3/pay/instal/\(mode == .partner ? "partner/" : "")exposure", isQuery: true) { context in
                try requireCaller(context, mode)
                let user = mode == .partner ? try context.body.object("user_id") : context.body
                return .ok(["recommend_exposure": .bool(try isKnown(user))])
            },
        ]
    }

    /// A merchant may leave its number out.
    private static func requireCaller(_ context: OperationContext, _ mode: PaymentMode) throws {
        if mode == .partner || !context.body.json.mchid.isNull {
            try context.requireOwnMchid(context.body.string(mode.mchid, maximumLength: 32), as: mode.mchid)
        }
        try context.requireOwnAppid(context.body.string(mode.appid, maximumLength: 32))
    }

    /// Whether the user is named, as what they say they are.
    private static func isKnown(_ user: Fields) throws -> Bool {
        let names = ["OPENID": "openid", "PHONE_NO": "phone_number_hash", "SP_OPENID": "sp_openid", "SUB_OPENID": "sub_openid"]
        let type = try user.string("user_id_type", oneOf: names.keys.sorted() + ["UNKNOWN_USER_ID_TYPE"])
        guard let name = names[type] else { return false }
        _ = try user.string(name, maximumLength: 128)
        return true
    }
}

extension Records {
    /// Whether an order of that number, there already or to come, can be paid.
    fileprivate func isPayable(mchid: String, outTradeNo: String, at now: Date) throws -> Bool {
        let id = Order.id(mchid: mchid, outTradeNo: outTradeNo)
        guard let order = try find(Order.self, id) else { return try find(Transaction.self, id) == nil && find(ReversedNumber.self, id) == nil }
        return (try? order.requirePayable(at: now)) != nil
    }
}
