import WeChatPay

extension ControlAPI {
    /// `orders/pay`, `orders/{out_trade_no}/pay`, `…/cancel`, `…/fail`, `…/enter-password`, `…/refuse-password`.
    func actOnOrder(_ path: ArraySlice<String>, _ body: JSON) async throws -> JSON? {
        let openid = body.openid.isNull ? nil : try Self.text("openid", body)
        switch (path.count, path.first, path.last) {
        case (1, _, "pay"): return Self.answer(try await payOffer(body, openid: openid))
        case (2, let number?, "pay"): return Self.answer(try await user.pay(outTradeNo: number, openid: openid))
        case (2, let number?, "enter-password"): return Self.answer(try await user.enterPassword(outTradeNo: number))
        case (2, let number?, "refuse-password"):
            try await user.refusePassword(outTradeNo: number)
            return [:]
        case (2, let number?, "cancel"):
            try await user.cancel(outTradeNo: number)
            return [:]
        case (2, let number?, "fail"):
            try await user.fail(outTradeNo: number)
            return [:]
        default: return nil
        }
    }

    /// `refunds/{out_refund_no}/bounce`, `…/close`.
    func actOnRefund(_ path: ArraySlice<String>) async throws -> JSON? {
        switch (path.count, path.first, path.last) {
        case (2, let number?, "bounce"): try await user.bounceRefund(outRefundNo: number)
        case (2, let number?, "close"): try await user.closeRefund(outRefundNo: number)
        default: return nil
        }
        return [:]
    }

    /// Pays what the merchant handed to the user's phone.
    private func payOffer(_ body: JSON, openid: String?) async throws -> String {
        if !body.code_url.isNull { return try await user.pay(codeURL: Self.text("code_url", body), openid: openid) }
        for name in ["mweb_url", "h5_url"] where !body[name].isNull { return try await user.pay(pageURL: Self.text(name, body), openid: openid) }
        return try await user.pay(prepayID: Self.text("prepay_id", body), openid: openid)
    }

    private static func answer(_ transactionID: String) -> JSON { ["transaction_id": .string(transactionID)] }
}
