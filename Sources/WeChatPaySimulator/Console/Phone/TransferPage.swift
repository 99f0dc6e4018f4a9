/// Money that a merchant transfers, to be confirmed by the user.
struct TransferPage: PhoneShowing {
    let visit: Visit
    let transfer: SimulatedUser.IncomingTransfer
    let side: Side

    var title: Text { state }
    var summary: String { "\(t(state)): \(transfer.remark), \(yuan(transfer.amount))" }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        div(.class("sheet"), .id("sheet"), .live("")) {
            if !transfer.isPending {
                p(.class(["SUCCESS", "TRANSFERING"].contains(transfer.state) ? "tick" : "cross"), .ariaHidden("true")) {}
            }
            h1(.class("payee")) { t(state) }
            p(.class("sum")) { yuan(transfer.amount) }
            facts(rows)
            if transfer.isPending {
                post("phone", "transfers", transfer.outBillNo, "confirm") {
                    if transfer.asksForAuthorization {
                        label(.class("check")) {
                            input(.type("checkbox"), .id("agrees"), .name("agrees"), .value("yes"), .checked())
                            span { t(.agrees) }
                        }
                    }
                    button(.type("submit"), .id("confirm"), .class("button green")) { t(.confirm) }
                }
                a(.class("button secondary"), .href(to())) { t(.notNow) }
            }
        }
        if transfer.isPending || transfer.state == "TRANSFERING" {
            post("phone", "transfers", transfer.outBillNo, "fail", attribute: .class("scan")) {
                label(.for("reason")) { t(.failure) }
                div(.class("field")) {
                    select(.id("reason"), .name("reason")) {
                        for reason in Transfer.FailReason.allCases where reason != .overdue {
                            option(.value(reason.rawValue)) { t(.reason(reason)) }
                        }
                    }
                    button(.type("submit"), .class("button small")) { t(.fail) }
                }
            }
        }
    }

    private var rows: [(name: Text, value: HTML)] {
        var rows: [(name: Text, value: HTML)] = [
            (.remark, HTML(text: transfer.remark)), (.merchant, code(transfer.mchid)), (.user, code(transfer.openid)),
            (.number, code(transfer.outBillNo)), (.transferState, code(transfer.state)),
        ]
        if let perception = transfer.perception { rows.insert((.perception, HTML(text: perception)), at: 1) }
        if transfer.isPending { rows.append((.confirmUntil, moment(transfer.endTime))) }
        return rows
    }

    private var state: Text {
        switch transfer.state {
        case "WAIT_USER_CONFIRM": Text("Confirm to receive", "待确认收款")
        case "TRANSFERING": Text("Arrives within a minute", "收款处理中，一分钟内到账")
        case "SUCCESS": Text("Received", "已收款")
        case "FAIL": Text("It did not arrive", "转账失败")
        default: Text("The merchant took it back", "商户已撤销转账")
        }
    }
}

extension Text {
    fileprivate static let confirm = Text("Receive", "确认收款")
    fileprivate static let notNow = Text("Not now", "暂不收款")
    fileprivate static let agrees = Text("Receive later ones without confirming", "以后免确认收款")
    fileprivate static let failure = Text("Or let it fail", "或使转账失败")
    fileprivate static let fail = Text("Fail", "使其失败")
    fileprivate static let remark = Text("For", "备注")
    fileprivate static let perception = Text("Shown as", "收款感知")
    fileprivate static let number = Text("Transfer", "商户单号")
    fileprivate static let transferState = Text("State", "单据状态")
    fileprivate static let confirmUntil = Text("Confirm until", "确认截止")

    fileprivate static func reason(_ reason: Transfer.FailReason) -> Text {
        switch reason {
        case .accountFrozen: Text("account frozen", "账户冻结")
        case .accountMissing: Text("no account", "账户不存在")
        case .nameNotCorrect: Text("another name", "姓名不一致")
        case .notVerified: Text("identity not verified", "未实名")
        case .openidInvalid: Text("openid not valid", "openid 无效")
        case .quota: Text("limit exceeded", "超过限额")
        case .dayQuota: Text("daily limit exceeded", "超过单日收款限额")
        case .payeeAbnormal: Text("account abnormal", "收款账户异常")
        case .risk: Text("stopped as a risk", "存在风险")
        case .overdue: Text("not confirmed in time", "超时未确认")
        }
    }
}
