extension SimulatedUser {
    /// Consents to be paid by way of a platform, as a `pre_entrustweb_id` of `v3/ecommerce/individual-contracts` offers.
    ///
    /// - Parameter openid: the user, where the merchant does not say who; without, ``openid``.
    /// - Returns: the `individual_auth_id`, which a user has once with a merchant. Signing again returns the same.
    /// - Throws: ``SimulatorError`` for an unknown `pre_entrustweb_id`, or when another has signed by its `out_contract_code` already.
    @discardableResult
    public func signIndividualPayee(preEntrustWebID: String, openid: String? = nil) async throws -> String {
        try await act { records, now in
            guard let offer = try records.find(IndividualOffer.self, preEntrustWebID) else {
                throw SimulatorError.notFound("There is no pre_entrustweb_id \(preEntrustWebID).", "没有 pre_entrustweb_id \(preEntrustWebID)。")
            }
            guard let payee = try records.sign(offer, openid: offer.openid ?? openid ?? Self.openid, at: now) else {
                throw SimulatorError(
                    "A contract with the out_contract_code \(offer.outContractCode) has been signed already.",
                    "业务申请单号 \(offer.outContractCode) 已签约。")
            }
            return payee.id
        }
    }
}
