#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What was shared and returned on one day, as the platform's table. What failed is not in it.
struct ProfitSharingBill: Sendable {
    struct Row: Sendable {
        let time: Date
        let mchid: String
        let payee: String
        let transactionID: String
        /// The platform's number of the request or the return, and that of its part.
        let orderID: String
        let detailID: String
        let outOrderNo: String
        /// In fen.
        let total: Int
        let receiver: String
        /// In fen.
        let amount: Int
        let business: Posting.Business
        let description: String
    }

    let rows: [Row]

    /// - Parameters:
    ///   - subMchid: the only sub-merchant whose rows are wanted; `nil` for all.
    ///   - now: what is done until then is in it.
    init(of mchid: String, subMchid: String?, _ day: BillDay, from records: Records, at now: Date) throws {
        let orders = try records.all(ProfitSharingOrder.self).filter {
            $0.request.mchid == mchid && (subMchid == nil || $0.request.subMchid == subMchid)
        }
        var rows: [Row] = []
        for order in orders {
            let total = try records.find(UnsharedFunds.self, order.request.transactionID)?.total ?? 0
            rows += order.shares.filter { order.result(of: $0, at: now) == .success }.map { Row($0, of: order, total: total) }
        }
        let known = Dictionary(uniqueKeysWithValues: orders.map { ($0.orderID, $0) })
        for profitReturn in try records.all(ProfitReturn.self) where !profitReturn.isFailed {
            guard let order = known[profitReturn.orderID] else { continue }
            let total = try records.find(UnsharedFunds.self, order.request.transactionID)?.total ?? 0
            rows.append(Row(profitReturn, of: order, total: total))
        }
        self.rows = rows.filter { day.contains($0.time) }.sorted { $0.time < $1.time }
    }

    var table: BillTable {
        let shared = rows.filter { $0.business == .profitSharing }.map(\.amount)
        let returned = rows.filter { $0.business == .profitReturn }.map(\.amount)
        return BillTable(
            heads: Self.heads, rows: rows.map(\.values), sumHeads: ["总条数", "分账总笔数", "分账总金额", "回退总笔数", "回退总金额"],
            sums: [
                String(rows.count), String(shared.count), BillTable.yuan(shared.reduce(0, +)), String(returned.count),
                BillTable.yuan(returned.reduce(0, +)),
            ]
        )
    }

    private static let heads = [
        "分账时间", "分账发起方", "分账方", "微信订单号", "微信分账/回退单号", "分账明细单号", "商户分账/回退单号", "订单金额", "分账接收方", "分账金额", "业务类型", "处理状态", "分账描述",
    ]
}

extension ProfitSharingBill.Row {
    fileprivate init(_ share: ProfitSharingOrder.Share, of order: ProfitSharingOrder, total: Int) {
        self.init(
            time: order.finishTime, mchid: order.request.mchid, payee: order.request.payee, transactionID: order.request.transactionID,
            orderID: order.orderID, detailID: share.detailID, outOrderNo: order.request.outOrderNo, total: total, receiver: share.receiver.account,
            amount: share.amount, business: share.receiver.destination == .merchant(order.request.payee) ? .unfreezing : .profitSharing,
            description: share.description
        )
    }

    fileprivate init(_ profitReturn: ProfitReturn, of order: ProfitSharingOrder, total: Int) {
        let request = profitReturn.request
        self.init(
            time: profitReturn.createTime, mchid: request.mchid, payee: order.request.payee, transactionID: order.request.transactionID,
            orderID: profitReturn.returnID, detailID: profitReturn.returnID, outOrderNo: request.outReturnNo, total: total,
            receiver: request.returnMchid, amount: request.amount, business: .profitReturn, description: request.description
        )
    }

    fileprivate var values: [String] {
        [
            ShanghaiTime.spacedText(time), mchid, payee, transactionID, orderID, detailID, outOrderNo, BillTable.yuan(total), receiver,
            BillTable.yuan(amount), business.rawValue, "成功", description,
        ]
    }
}
