import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tells of money that profit sharing moved (分账动账通知).
///
/// The platform tells each receiver at an address that the receiver has set in its portal. The simulator has one merchant; it is told in the
/// receivers' place.
enum ProfitSharingNotice {
    /// The notification that waits for a share.
    private struct Waiting: Record {
        static let kind = "profit-sharing-notice"

        /// The share's detail_id.
        let id: String
        let noticeID: String
    }

    /// Waits until the share is done.
    static func send(_ share: ProfitSharingOrder.Share, of order: ProfitSharingOrder, in records: Records) throws {
        guard share.receiver.destination != .merchant(order.request.payee) else { return }
        let resource = order.request.members.merging([
            "order_id": .string(order.orderID), "out_order_no": .string(order.request.outOrderNo), "receiver": share.json,
            "success_time": .string(ShanghaiTime.text(order.finishTime)),
        ]) { $1 }
        let id = try send("PROFITSHARING.SUCCESS", "分账成功", resource, mchid: order.request.mchid, in: records, at: order.finishTime)
        if let id { try records.save(Waiting(id: share.detailID, noticeID: id)) }
    }

    static func send(_ profitReturn: ProfitReturn, of order: ProfitSharingOrder, in records: Records) throws {
        let request = profitReturn.request
        let resource = order.request.members.merging([
            "order_id": .string(profitReturn.returnID), "out_order_no": .string(request.outReturnNo),
            "receiver": [
                "type": .string(ProfitReceiver.Kind.merchant.rawValue), "account": .string(request.returnMchid),
                "amount": .integer(request.amount), "description": .string(request.description),
            ],
            "success_time": .string(ShanghaiTime.text(profitReturn.createTime)),
        ]) { $1 }
        _ = try send("PROFITSHARING.RETURN", "分账回退成功", resource, mchid: request.mchid, in: records, at: profitReturn.createTime)
    }

    static func remove(_ share: ProfitSharingOrder.Share, from records: Records) throws {
        guard let waiting = try records.find(Waiting.self, share.detailID) else { return }
        try NotificationQueue(records: records).remove(waiting.noticeID)
        try records.remove(waiting)
    }

    private static func send(
        _ event: String, _ summary: String, _ resource: [String: JSON], mchid: String, in records: Records, at time: Date
    ) throws -> String? {
        guard let url = try records.profitSharingSettings(mchid: mchid).notifyURL else { return nil }
        return try NotificationQueue(records: records).add(
            event: event, summary: summary, originalType: "profitsharing", resource: .object(resource), url: url, at: time
        )
    }
}

extension ProfitSharingOrder.Request {
    /// Whose order it was.
    fileprivate var members: [String: JSON] {
        var members: [String: JSON] = ["transaction_id": .string(transactionID)]
        members[subMchid == nil ? "mchid" : "sp_mchid"] = .string(mchid)
        members["sub_mchid"] = subMchid.map { .string($0) }
        return members
    }
}

extension ProfitSharingOrder.Share {
    fileprivate var json: JSON {
        [
            "type": .string(receiver.kind.rawValue), "account": .string(receiver.account), "amount": .integer(amount),
            "description": .string(description),
        ]
    }
}
