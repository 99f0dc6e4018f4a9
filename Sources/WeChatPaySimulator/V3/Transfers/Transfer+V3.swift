import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A transfer in APIv3's words.
extension Transfer {
    /// What the request for it answers.
    func createdJSON(_ mode: TransferMode, at now: Date) -> JSON {
        var members = numbers(mode)
        members["create_time"] = .string(ShanghaiTime.text(createTime))
        if mode == .direct { members["state"] = .string(state(at: now).rawValue) }
        if mode == .partner || state(at: now) == .awaitingUser { members["package_info"] = .string(packageInfo) }
        if mode == .direct, let offer = request.offer {
            members["user_display_name"] = .string(offer.displayName)
            members["out_authorization_no"] = .string(offer.outAuthorizationNo)
        }
        return .object(members)
    }

    /// What a query answers.
    func json(_ mode: TransferMode, _ cipher: FieldCipher, at now: Date) throws -> JSON {
        var members = numbers(mode).merging(result(at: now)) { $1 }
        members[mode == .direct ? "mch_id" : "mchid"] = .string(request.mchid)
        members["appid"] = .string(request.appid)
        members["transfer_remark"] = .string(request.remark)
        members["user_name"] = try request.userName.map { try cipher.encrypted($0) }
        return .object(members)
    }

    func cancelledJSON(_ mode: TransferMode, at now: Date) -> JSON {
        let members = numbers(mode).merging([
            "state": .string(state(at: now).rawValue), "update_time": .string(ShanghaiTime.text(updateTime(at: now))),
        ]) { $1 }
        return .object(members)
    }

    /// What the notification of its end carries.
    func resultJSON(at now: Date) -> JSON {
        let mode: TransferMode = request.subMchid == nil ? .direct : .partner
        var members = numbers(mode).merging(result(at: now)) { $1 }
        members[mode == .direct ? "mch_id" : "mchid"] = .string(request.mchid)
        return .object(members)
    }

    private func numbers(_ mode: TransferMode) -> [String: JSON] {
        var members: [String: JSON] = ["out_bill_no": .string(request.outBillNo), "transfer_bill_no": .string(billNo)]
        if mode == .partner { members["sub_mchid"] = request.subMchid.map { .string($0) } }
        return members
    }

    private func result(at now: Date) -> [String: JSON] {
        var members: [String: JSON] = [
            "state": .string(state(at: now).rawValue), "transfer_amount": .integer(request.amount), "openid": .string(request.openid),
            "create_time": .string(ShanghaiTime.text(createTime)), "update_time": .string(ShanghaiTime.text(updateTime(at: now))),
        ]
        members["fail_reason"] = failReason(at: now).map { .string($0.rawValue) }
        return members
    }
}
