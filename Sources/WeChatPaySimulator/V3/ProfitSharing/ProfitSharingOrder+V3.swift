import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A request to share in APIv3's words.
extension ProfitSharingOrder {
    func json(at now: Date) -> JSON {
        var members: [String: JSON] = [
            "transaction_id": .string(request.transactionID), "out_order_no": .string(request.outOrderNo), "order_id": .string(orderID),
            "state": .string(state(at: now).rawValue), "receivers": .array(shares.map { json(of: $0, at: now) }),
        ]
        members["sub_mchid"] = request.subMchid.map { .string($0) }
        return .object(members)
    }

    private func json(of share: Share, at now: Date) -> JSON {
        let result = result(of: share, at: now)
        var members: [String: JSON] = [
            "amount": .integer(share.amount), "description": .string(share.description), "type": .string(share.receiver.kind.rawValue),
            "account": .string(share.receiver.account), "result": .string(result.rawValue), "detail_id": .string(share.detailID),
            "create_time": .string(ShanghaiTime.text(createTime)), "finish_time": .string(ShanghaiTime.text(endTime(of: share, result))),
        ]
        if let failure = share.failure { members["fail_reason"] = .string(failure.reason.rawValue) }
        return .object(members)
    }

    /// While it is pending, the platform names the beginning of time.
    private func endTime(of share: Share, _ result: Result) -> Date {
        switch result {
        case .pending: Date(timeIntervalSince1970: 0)
        case .success: finishTime
        case .closed: share.failure?.time ?? finishTime
        }
    }
}
