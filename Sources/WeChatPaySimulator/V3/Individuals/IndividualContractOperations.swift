import HTTPTypes
import WeChatPay

/// Users whom others pay by way of a platform (个人收款方): offering them a contract, and looking at it.
enum IndividualContractOperations {
    private static let path = "/v3/ecommerce/individual-contracts"

    static let all =
        ["pre-entrust-sign", "pre-entrust-sign-with-real-name-identity"].flatMap { kind in
            ["app", "mini-program"].map { scene in Operation(.post, "\(path)/\(kind)/\(scene)", isHeldAgainstDescription: true, offer) }
        } + [
            Operation(.get, "\(path)/{openid}", isHeldAgainstDescription: true) { context in
                let payee = try payee(context) { try context.records.individualPayee(mchid: context.mchid, openid: context.variable("openid")) }
                return .ok([
                    "individual_auth_id": .string(payee.id), "operation_time": .string(ShanghaiTime.text(payee.operationTime)),
                    "auth_state": .string(payee.state.rawValue),
                ])
            },
            Operation(.get, "\(path)/out-contract-code/{out_contract_code}", isHeldAgainstDescription: true) { context in
                let code = try context.variable("out_contract_code")
                let payee = try payee(context) { try context.records.individualPayee(mchid: context.mchid, outContractCode: code) }
                return .ok([
                    "individual_auth_id": .string(payee.id), "signed_time": .string(ShanghaiTime.text(payee.signedTime)),
                    "auth_state": .string(payee.state.rawValue), "individual_openid": .string(payee.openid),
                ])
            },
        ]

    /// A number that nobody has signed by may be offered again.
    @Sendable private static func offer(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(body.string("appid", maximumLength: 32))
        let offer = try IndividualOffer(
            id: Nonce.make(length: 28), mchid: context.mchid, outContractCode: body.string("out_contract_code", maximumLength: 64),
            openid: body.optionalString("openid", maximumLength: 128)
        )
        guard try context.records.individualPayee(mchid: context.mchid, outContractCode: offer.outContractCode) == nil else {
            throw PlatformError.invalidRequest("业务申请单号 \(offer.outContractCode) 已签约")
        }
        try context.records.save(offer)
        return .ok(["pre_entrustweb_id": .string(offer.id)])
    }

    private static func payee(_ context: OperationContext, _ find: () throws -> IndividualPayee?) throws -> IndividualPayee {
        try context.requireOwnAppid(context.requiredQuery("appid"))
        guard let payee = try find() else { throw PlatformError.notFound("用户未签约") }
        return payee
    }
}
