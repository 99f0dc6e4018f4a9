/// What the phone shows of an order: the sheet to pay it, or what became of it.
struct PaymentPage: PhoneShowing {
    /// What the user can do with it.
    enum Answer: String, CaseIterable, Sendable {
        case pay
        case enterPassword = "enter-password"
        case refusePassword = "refuse-password"
        case cancel
        case fail
    }

    let visit: Visit
    let payment: SimulatedUser.Payment
    /// Those that a payment would use now.
    let coupons: [SimulatedUser.HeldCoupon]
    /// What the user has just done.
    let answer: Answer?
    let side: Side

    init(visit: Visit, payment: SimulatedUser.Payment, coupons: [SimulatedUser.HeldCoupon], answer: String?, side: Side) {
        self.visit = visit
        self.payment = payment
        self.coupons = coupons
        self.answer = answer.flatMap(Answer.init)
        self.side = side
    }

    var title: Text { state }
    var summary: String { "\(t(state)): \(payment.description), \(yuan(payment.total))" }

    private var isWaitingForPassword: Bool { payment.state == "USERPAYING" }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        if answer == .cancel { p(.class("notice"), .role("status")) { t(.left) } }
        if answer == .fail { p(.class("notice"), .role("status")) { t(.declined) } }
        if payment.isPayable, let payer = payment.payer, let user = visit.user, payer != user {
            p(.class("notice")) {
                t(.isFor(payer)) + " "
                a(.href(ConsolePath.path(ConsolePath.path("phone", "orders", payment.outTradeNo), user: payer))) { t(.theirPhone) }
            }
        }
        div(.class("sheet"), .id("sheet"), .live("")) {
            if payment.isPayable { sheet } else { outcome }
        }
    }

    @HTMLBuilder private var sheet: HTML {
        h1(.class("payee")) { t(isWaitingForPassword ? .enterPassword : .payTo(payment.payee)) }
        p(.class("sum")) { yuan(payment.total) }
        particulars
        if payment.contractName != nil { p(.class("quiet")) { t(.signsByPaying) + " " + t(.deductionsWithoutPassword) } }
        if isWaitingForPassword {
            p(.class("dots"), .ariaHidden("true")) { for _ in 0..<6 { span { "●" } } }
            action(.confirmPassword, "phone", "orders", payment.outTradeNo, Answer.enterPassword.rawValue, style: "green")
            action(.refuse, "phone", "orders", payment.outTradeNo, Answer.refusePassword.rawValue)
        } else {
            action(.confirm, "phone", "orders", payment.outTradeNo, Answer.pay.rawValue, style: "green")
            action(.cancel, "phone", "orders", payment.outTradeNo, Answer.cancel.rawValue)
            action(.fail, "phone", "orders", payment.outTradeNo, Answer.fail.rawValue, style: "bad")
        }
    }

    @HTMLBuilder private var outcome: HTML {
        p(.class(payment.transactionID == nil ? "cross" : "tick"), .ariaHidden("true")) {}
        h1(.class("payee")) { t(state) }
        p(.class("sum")) { yuan(payment.total) }
        particulars
        a(.class("button green"), .href(to())) { t(.done) }
    }

    private var particulars: HTML {
        var rows: [(Text, HTML)] = [(.description, HTML(text: payment.description)), (.number, code(payment.outTradeNo))]
        if payment.count > 1 { rows.append((.orders, HTML(text: String(payment.count)))) }
        for coupon in coupons { rows.append((.coupon, HTML(text: "\(coupon.name) −\(yuan(coupon.amount))"))) }
        if !coupons.isEmpty { rows.append((.afterCoupons, HTML(text: yuan(payment.total - coupons.reduce(0) { $0 + $1.amount })))) }
        if let name = payment.contractName { rows.append((.contract, HTML(text: "\(t(.kind(.papay))): \(name)"))) }
        if let payer = payment.payer { rows.append((.payer, code(payer))) }
        if payment.isPayable, payment.payer == nil { rows.append((.payer, code(visit.user ?? SimulatedUser.openid))) }
        rows.append((.tradeType, code(payment.tradeType)))
        if let transactionID = payment.transactionID { rows.append((.transaction, code(transactionID))) }
        rows.append((.state, code(payment.state)))
        return facts(rows.map { (name: $0.0, value: $0.1) })
    }

    private var state: Text {
        switch payment.state {
        case "SUCCESS": Text("Paid", "支付成功")
        case "REFUND": Text("Paid, and given back", "已转入退款")
        case "CLOSED": Text("The order is closed", "订单已关闭")
        case "REVOKED": Text("The order was taken back", "订单已撤销")
        case "PAYERROR" where !payment.isPayable: Text("The payment failed", "支付失败")
        default: Text("Payment", "支付")
        }
    }
}

extension Text {
    static let back = Text("Back", "返回")
    fileprivate static let left = Text(
        "The user left without paying. The merchant’s front end is told so, its server nothing.", "用户取消了支付：只通知商户前端，不通知服务器。"
    )
    fileprivate static let declined = Text("The bank declined. The user may try again.", "银行拒绝了支付，用户可以重试。")
    fileprivate static let enterPassword = Text("Enter the password", "请输入支付密码")
    fileprivate static let confirm = Text("Pay", "确认支付")
    fileprivate static let confirmPassword = Text("Enter it and pay", "输入密码并支付")
    fileprivate static let refuse = Text("Don’t pay", "放弃支付")
    fileprivate static let cancel = Text("Leave without paying", "取消支付")
    fileprivate static let fail = Text("Be declined by the bank", "支付时被银行拒绝")
    fileprivate static let done = Text("Done", "完成")
    fileprivate static let description = Text("For", "商品")
    fileprivate static let number = Text("Order", "商户单号")
    fileprivate static let orders = Text("Orders paid at once", "合单笔数")
    fileprivate static let coupon = Text("Coupon", "代金券")
    fileprivate static let contract = Text("Signed by paying", "支付并签约")
    fileprivate static let deductionsWithoutPassword = Text(
        "The merchant may then deduct without the user’s password, until the contract ends.", "签约后，商户可在免输密码的情况下扣费，直至解约。"
    )
    fileprivate static let afterCoupons = Text("The user pays", "实付")
    fileprivate static let payer = Text("Payer", "付款用户")
    fileprivate static let tradeType = Text("Paid by", "支付方式")
    fileprivate static let transaction = Text("Transaction", "交易单号")
    fileprivate static let state = Text("State", "交易状态")

    fileprivate static let theirPhone = Text("Take that phone.", "切换到该用户。")

    fileprivate static func isFor(_ openid: String) -> Text { Text("Only \(openid) can pay this.", "只有 \(openid) 可以支付。") }
    fileprivate static func payTo(_ payee: String) -> Text { Text("Pay merchant \(payee)", "付款给商户 \(payee)") }
}
