/// A column of a bill: its head, its value in a row, and the bills that have it.
struct TradeBillColumn: Sendable {
    let head: String
    var contents = Set(TradeBill.Contents.allCases)
    let value: @Sendable (TradeBillRow) -> String

    private init(
        _ head: String, in contents: Set<TradeBill.Contents> = Set(TradeBill.Contents.allCases), _ value: @escaping @Sendable (TradeBillRow) -> String
    ) {
        self.head = head
        self.contents = contents
        self.value = value
    }

    /// The simulator charges no fee.
    static let noFee = "0.00000"

    static let all: [TradeBillColumn] =
        [
            .init("交易时间") { ShanghaiTime.spacedText($0.time) },
            .init("公众账号ID") { $0.appid },
            .init("商户号") { $0.mchid },
            .init("特约商户号") { $0.subMchid ?? "0" },
            .init("设备号") { $0.deviceInfo },
            .init("微信订单号") { $0.transactionID },
            .init("商户订单号") { $0.outTradeNo },
            .init("用户标识") { $0.openid },
            .init("交易类型") { $0.tradeType },
            .init("交易状态") { $0.state },
            .init("付款银行") { _ in "OTHERS" },
            .init("货币种类") { _ in "CNY" },
            .init("应结订单金额") { BillTable.yuan($0.settled) },
            .init("代金券金额") { BillTable.yuan($0.coupon) },
        ] + refund + [
            .init("商品名称") { $0.description },
            .init("商户数据包") { $0.attach },
            .init("手续费") { _ in noFee },
            .init("费率") { _ in "0.00%" },
            .init("订单金额") { BillTable.yuan($0.total) },
            .init("申请退款金额", in: [.all, .refunds]) { BillTable.yuan($0.back?.requested ?? 0) },
            .init("费率备注") { _ in "" },
        ]

    private static let refund: [TradeBillColumn] = [
        .init("退款申请时间", in: [.refunds]) { ShanghaiTime.spacedText($0.time) },
        .init("退款成功时间", in: [.refunds]) { row in row.back.map { $0.status == .success ? ShanghaiTime.spacedText($0.successTime) : "" } ?? "" },
        .init("微信退款单号", in: [.all, .refunds]) { $0.back?.refundID ?? "0" },
        .init("商户退款单号", in: [.all, .refunds]) { $0.back?.outRefundNo ?? "0" },
        .init("退款金额", in: [.all, .refunds]) { BillTable.yuan($0.back?.amount ?? 0) },
        .init("充值券退款金额", in: [.all, .refunds]) { BillTable.yuan($0.back?.coupon ?? 0) },
        .init("退款类型", in: [.all, .refunds]) { $0.back == nil ? "" : "ORIGINAL" },
        .init("退款状态", in: [.all, .refunds]) { $0.back?.status.billText ?? "" },
    ]
}

extension Refund.Status {
    fileprivate var billText: String {
        switch self {
        case .processing, .success: rawValue
        case .closed: "FAIL"
        case .abnormal: "CHANGE"
        }
    }
}
