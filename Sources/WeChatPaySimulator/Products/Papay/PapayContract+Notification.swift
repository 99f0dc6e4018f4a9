import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PapayContract {
    /// Tells the merchant that the contract was signed, or how it ended, in the protocol in which it was offered.
    ///
    /// The platform announces the end to an address that belongs to the merchant's plan; the simulator has no plans, and takes the
    /// offer's address for both.
    func announce(in records: Records, at now: Date) throws {
        guard let url = signing.notifyURL else { return }
        let queue = NotificationQueue(records: records)
        if let terms = signing.v2 {
            let message = v2Message(terms, at: now)
            try queue.add(
                event: "pap-contract-state-changed", V2Notification(message, signType: terms.signType), resource: message, url: url,
                at: now
            )
            return
        }
        var resource = members
        resource["out_user_code"] = nil
        resource["operate_time"] = .string(ShanghaiTime.text(now))
        if let termination { resource["contract_termination_mode"] = .string(termination.mode.rawValue) }
        try queue.add(
            event: termination == nil ? "ENTRUST.SIGN" : "ENTRUST.TERMINATE", summary: termination == nil ? "签约成功" : "解约成功",
            originalType: "entrust", resource: .object(resource), url: url, at: now
        )
    }

    private func v2Message(_ terms: PapaySigning.V2Terms, at now: Date) -> XML {
        var message: XML = [
            "return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS", "mch_id": .text(signing.mchid),
            "contract_code": .text(signing.outContractCode), "plan_id": .text(signing.planID), "openid": .text(openid),
            "change_type": termination == nil ? "ADD" : "DELETE", "operate_time": .text(ShanghaiTime.spacedText(now)), "contract_id": .text(id),
            "request_serial": .text(String(terms.requestSerial)),
        ]
        if let subMchid = signing.subMchid { message.sub_mch_id = .text(subMchid) }
        if let termination {
            message.contract_termination_mode = .text(termination.mode.v2Code)
        } else {
            message.contract_expired_time = .text(ShanghaiTime.spacedText(expiredTime))
        }
        return message
    }

    /// What a query of APIv2 answers.
    var v2Members: XML {
        var members =
            signing.party.v2Members.withoutEmptyMembers + [
                "contract_id": .text(id), "plan_id": .text(signing.planID),
                "contract_code": .text(signing.outContractCode),
                "contract_display_account": .text(signing.displayAccount), "contract_state": termination == nil ? "0" : "1",
                "contract_signed_time": .text(ShanghaiTime.spacedText(signedTime)),
                "contract_expired_time": .text(ShanghaiTime.spacedText(expiredTime)),
                "openid": .text(openid),
            ]
        if let terms = signing.v2 { members.request_serial = .text(String(terms.requestSerial)) }
        if let termination {
            members.contract_terminated_time = .text(ShanghaiTime.spacedText(termination.time))
            members.contract_termination_mode = .text(termination.mode.v2Code)
            if let remark = termination.remark { members.contract_termination_remark = .text(remark) }
        }
        return members
    }
}

extension PapayContract.TerminationMode {
    /// By the numbers of APIv2.
    fileprivate var v2Code: String {
        switch self {
        case .user: "2"
        case .merchant: "3"
        }
    }
}
