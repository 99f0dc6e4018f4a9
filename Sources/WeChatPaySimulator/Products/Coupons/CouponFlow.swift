#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What became of a stock's coupons: those that were used, or the refunds of what they were used for.
struct CouponFlow: Sendable {
    enum Contents: Sendable { case uses, refunds }

    private struct Row {
        let time: Date
        let values: [String]
    }

    let contents: Contents
    private let rows: [Row]

    var count: Int { rows.count }

    /// - Parameter day: `nil` for all days.
    init(_ contents: Contents, of stock: CouponStock, on day: BillDay?, from records: Records) throws {
        var rows: [Row] = []
        for coupon in try records.all(Coupon.self) where coupon.stockID == stock.id {
            guard let use = coupon.use, let order = try records.find(Order.self, use.orderID), let discount = order.discount else { continue }
            switch contents {
            case .uses: rows.append(Row(time: use.time, values: Self.values(discount, order, discount.amount, use.transactionID, use)))
            case .refunds:
                for refund in try records.refunds(of: order) {
                    rows.append(Row(time: refund.createTime, values: Self.values(discount, order, refund.discount, refund.refundID, use)))
                }
            }
        }
        self.contents = contents
        self.rows = rows.filter { day?.contains($0.time) ?? true }.sorted { $0.time < $1.time }
    }

    var table: BillTable {
        BillTable(
            heads: contents == .uses ? Self.useHeads : Self.refundHeads,
            rows: rows.map { row in Array(row.values.prefix(6)) + [ShanghaiTime.spacedText(row.time)] + row.values.dropFirst(6) },
            sumHeads: ["总条数"], sums: [String(rows.count)]
        )
    }

    private static let useHeads = [
        "批次ID", "优惠ID", "优惠类型", "优惠金额(元)", "订单总金额(元)", "支付单号", "消耗时间", "消耗商户号", "交易类型", "设备号", "单品信息",
    ]
    private static let refundHeads = [
        "批次ID", "优惠ID", "优惠类型", "退款优惠金额(元)", "订单总金额(元)", "退款单号", "退款时间", "消耗商户号", "交易类型", "设备号", "单品信息",
    ]

    private static func values(_ discount: Discount, _ order: Order, _ amount: Int, _ number: String, _ use: Coupon.Use) -> [String] {
        [
            discount.stockID, discount.couponID, discount.isNoCash ? "NOCASH" : "CASH", BillTable.yuan(amount), BillTable.yuan(order.total), number,
            use.mchid, order.request.channel.rawValue, order.request.deviceInfo ?? "", discount.goods.map(\.id).joined(separator: ";"),
        ]
    }
}
