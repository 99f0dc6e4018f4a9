import WeChatPay

/// A contract in APIv3's words.
extension PapayContract {
    /// What a query answers, and what the notifications of signing and of the end carry.
    var members: [String: JSON] {
        var members = signing.party.members.merging([
            "contract_id": .string(id), "plan_id": Int(signing.planID).map { .integer($0) } ?? .string(signing.planID),
            "out_contract_code": .string(signing.outContractCode), "contract_display_account": .string(signing.displayAccount),
            "contract_state": .string(state.rawValue), "contract_signed_time": .string(ShanghaiTime.text(signedTime)),
            "contract_expired_time": .string(ShanghaiTime.text(expiredTime)), signing.party.mode.openid: .string(openid),
        ]) { $1 }
        members["out_user_code"] = signing.outUserCode.map { .string($0) }
        members["contract_terminate_info"] = termination?.json
        return members
    }
}

extension PapayContract.Termination {
    fileprivate var json: JSON {
        var info: [String: JSON] = [
            "contract_termination_mode": .string(mode.rawValue), "contract_terminated_time": .string(ShanghaiTime.text(time)),
        ]
        info["contract_termination_remark"] = remark.map { .string($0) }
        return .object(info)
    }
}
