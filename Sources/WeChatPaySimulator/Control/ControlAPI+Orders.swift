import WeChatPay

extension ControlAPI {
    /// `orders/pay`, `orders/{out_trade_no}/pay`, `…/enter-password`, `…/refuse-password`.
    func actOnOrder(_ path: ArraySlice<String>, _ body: JSON) async throws -> JSON? {
        let openid = body.openid.isNull ? nil : try Self.text("openid", body)
        switch (path.count, path.first, path.last) {
        case (1, _, "pay"): return Self.answer(try await payOffer(body, openid: openid))
        case (2, let number?, "pay"): return Self.answer(try await user.pay(outTradeNo: number, openid: openid))
        case (2, let number?, "enter-password"): return Self.answer(try await user.enterPassword(outTradeNo: number))
        case (2, let number?, "refuse-password"):
            try await user.refusePassword(outTradeNo: number)
            return [:]
        default: return nil
        }
    }

    /// Pays what the merchant handed to the user's phone.
    private func payOffer(_ body: JSON, openid: String?) async throws -> String {
        if !body.code_url.isNull { return try await user.pay(codeURL: Self.text("code_url", body), openid: openid) }
        if !body.mweb_url.isNull { return try await user.pay(pageURL: Self.text("mweb_url", body), openid: openid) }
        return try await user.pay(prepayID: Self.text("prepay_id", body), openid: openid)
    }

    private static func answer(_ transactionID: String) -> JSON { ["transaction_id": .string(transactionID)] }
}
