import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let orders = [
        ControlRoute(.post, "orders/pay") { api, request in paid(try await payOffer(api, request)) },
        ControlRoute(.post, "orders/{out_trade_no}/pay") { api, request in
            paid(try await api.user.pay(outTradeNo: request["out_trade_no"], openid: request.optionalText("openid")))
        },
        ControlRoute(.post, "orders/{out_trade_no}/enter-password") { api, request in
            paid(try await api.user.enterPassword(outTradeNo: request["out_trade_no"]))
        },
        ControlRoute(.post, "orders/{out_trade_no}/refuse-password") { api, request in
            try await api.user.refusePassword(outTradeNo: request["out_trade_no"])
            return .done
        },
        ControlRoute(.post, "orders/{out_trade_no}/cancel") { api, request in
            try await api.user.cancel(outTradeNo: request["out_trade_no"])
            return .done
        },
        ControlRoute(.post, "orders/{out_trade_no}/fail") { api, request in
            try await api.user.fail(outTradeNo: request["out_trade_no"])
            return .done
        },
    ]

    static let refunds = [
        ControlRoute(.post, "refunds/{out_refund_no}/bounce") { api, request in
            try await api.user.bounceRefund(outRefundNo: request["out_refund_no"])
            return .done
        },
        ControlRoute(.post, "refunds/{out_refund_no}/close") { api, request in
            try await api.user.closeRefund(outRefundNo: request["out_refund_no"])
            return .done
        },
    ]

    /// Pays what the merchant handed to the user's phone.
    private static func payOffer(_ api: ControlAPI, _ request: ControlRequest) async throws -> String {
        let openid = try request.optionalText("openid")
        if let url = try request.optionalText("code_url") { return try await api.user.pay(codeURL: url, openid: openid) }
        if let url = try request.optionalText("mweb_url") ?? request.optionalText("h5_url") {
            return try await api.user.pay(pageURL: url, openid: openid)
        }
        return try await api.user.pay(prepayID: request.text("prepay_id"), openid: openid)
    }

    private static func paid(_ transactionID: String) -> ControlAnswer { .json(["transaction_id": .string(transactionID)]) }
}
