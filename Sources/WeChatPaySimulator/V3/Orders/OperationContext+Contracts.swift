import WeChatPay

extension OperationContext {
    /// The contract for recurring deductions that an order's payer signs by paying.
    ///
    /// - Returns: `nil` for an order that names an authorisation for password-free payments instead, of which the documents say no more.
    func contractToSign(_ party: PaymentParty) throws -> PapaySigning? {
        let info = try body.object("contract_info")
        let plan = try info.optionalString("plan_id", maximumLength: 28)
        if plan == nil,
            try info.optionalString("password_free_contract_id", maximumLength: 64) ?? info.optionalString("token", maximumLength: 1024) != nil
        {
            return nil
        }
        guard let plan else { throw info.missing("plan_id") }
        guard let planID = Int(plan), planID > 0 else { throw info.wrong("plan_id", "应为数字") }
        guard try info.string("contract_mchid", maximumLength: 32) == party.mchid else { throw info.wrong("contract_mchid", "与下单的商户号不一致") }
        guard try info.string("contract_appid", maximumLength: 32) == party.appid else { throw info.wrong("contract_appid", "与下单的 appid 不一致") }
        _ = try info.string("request_serial", maximumLength: 64)
        return try PapaySigning(
            id: Nonce.make(length: 28), mchid: party.mchid, appid: party.appid, planID: String(planID),
            outContractCode: info.string("contract_code", maximumLength: 32),
            displayAccount: info.string("contract_display_account", maximumLength: 32),
            notifyURL: info.json.contract_notify_url.isNull ? nil : info.notifyURL("contract_notify_url"), outUserCode: nil, subMchid: party.subMchid,
            subAppid: party.subAppid
        )
    }
}
