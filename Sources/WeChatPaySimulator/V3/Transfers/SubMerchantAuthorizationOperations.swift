import HTTPTypes
import WeChatPay

/// Sub-merchants' consent to a partner's transfers (子商户商家转账授权): asking for it, querying.
enum SubMerchantAuthorizationOperations {
    private static let path = "\(TransferMode.partner.path)/sub-mch-authorizations"

    static let all = [
        Operation(.post, path, isHeldAgainstDescription: true) { context in
            let subMchid = try context.body.string("sub_mchid", maximumLength: 32)
            let number = try context.body.number("out_apply_no", lengths: 1...64, marks: "_-")
            let application = try context.records.applyForTransfers(mchid: context.mchid, subMchid: subMchid, outApplyNo: number, at: context.now)
            return .ok(application.json(subMchid))
        },
        Operation(.get, "\(path)/{sub_mchid}", isHeldAgainstDescription: true) { context in
            .ok(try context.records.subMerchantAuthorization(mchid: context.mchid, subMchid: context.variable("sub_mchid")).json)
        },
    ]
}

extension SubMerchantAuthorization {
    fileprivate var json: JSON {
        var members: [String: JSON] = ["sub_mchid": .string(subMchid), "state": .string(state.rawValue)]
        members["apply_order"] = application?.json(subMchid)
        members["authorization_time"] = authorizationTime.map { .string(ShanghaiTime.text($0)) }
        members["cancel_authorization_time"] = cancelTime.map { .string(ShanghaiTime.text($0)) }
        return .object(members)
    }
}

extension SubMerchantAuthorization.Application {
    fileprivate func json(_ subMchid: String) -> JSON {
        [
            "sub_mchid": .string(subMchid), "out_apply_no": .string(outApplyNo), "state": .string(state.rawValue),
            "accept_time": .string(ShanghaiTime.text(acceptTime)), "update_time": .string(ShanghaiTime.text(updateTime)),
        ]
    }
}
