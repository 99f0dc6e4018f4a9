/// The phone's first screen: what waits for the user, and what they were told.
struct PhonePage: PhoneShowing {
    struct Screen: Sendable {
        let payments: [SimulatedUser.Payment]
        let offers: [SimulatedUser.ContractOffer]
        let gifts: [SimulatedUser.Gift]
        let transfers: [SimulatedUser.IncomingTransfer]
        let returns: [SimulatedUser.Return]
        let contracts: [SimulatedUser.Contract]
        let messages: [SimulatedUser.Message]

        /// How much waits for the user.
        var count: Int { payments.count + offers.count + gifts.count + transfers.count }
    }

    let visit: Visit
    let shown: Screen
    let side: Side

    init(visit: Visit, screen: Screen, side: Side) {
        self.visit = visit
        self.shown = screen
        self.side = side
    }

    var title: Text { .phone }
    var summary: String { t(.waiting(shown.count, messages: shown.messages.count)) }

    var screen: HTML {
        h1(.class("bar")) { t(.wallet) }
        post("phone", "scan", attribute: .class("scan")) {
            label(.for("code")) { t(.scan) }
            div(.class("field")) {
                input(
                    .id("code"), .name("code"), .type("text"), .required(), .autocomplete("off"), .placeholder("weixin://wxpay/bizpayurl?pr=…")
                )
                button(.type("submit"), .class("button green")) { t(.open) }
            }
        }
        div(.id("wallet"), .live("")) {
            if shown.count == 0 { p(.class("quiet")) { t(.nothingWaits) } }
            waiting
            returns
            messages
            contracts
        }
        noscript {
            p(.class("quiet")) { a(.href(ConsolePath.root)) { t(.lookAgain) } }
        }
    }

    @HTMLBuilder private var waiting: HTML {
        if !shown.payments.isEmpty {
            h2 { t(.toPay) }
            ul(.class("cells")) {
                for payment in shown.payments {
                    li {
                        a(.id("order/\(payment.outTradeNo)"), .href(ConsolePath.path("phone", "orders", payment.outTradeNo))) {
                            span(.class("cell")) {
                                b { payment.description }
                                small(.translate("no")) { "\(payment.outTradeNo) · \(payment.tradeType)" }
                            }
                            span(.class("amount")) { yuan(payment.total) }
                        }
                    }
                }
            }
        }
        if !shown.offers.isEmpty {
            h2 { t(.toSign) }
            ul(.class("cells")) {
                for offer in shown.offers {
                    li {
                        a(.id("offer/\(offer.id)"), .href(ConsolePath.path("phone", "offers", offer.id))) {
                            span(.class("cell")) {
                                b { t(.kind(offer.kind)) }
                                small(.translate("no")) { "\(offer.name) · \(offer.mchid)" }
                            }
                            span(.class("go"), .ariaHidden("true")) { "›" }
                        }
                    }
                }
            }
        }
        if !shown.transfers.isEmpty {
            h2 { t(.transfers) }
            ul(.class("cells")) {
                for transfer in shown.transfers {
                    li(.class("tall")) {
                        span(.class("cell")) {
                            b { "\(transfer.remark) \(yuan(transfer.amount))" }
                            small(.translate("no")) { "\(transfer.openid) · \(transfer.outBillNo)" }
                        }
                        div(.class("row")) {
                            action(.take, "phone", "transfers", transfer.outBillNo, "confirm", style: "small", note: transfer.remark)
                            action(.cannotTake, "phone", "transfers", transfer.outBillNo, "fail", style: "small", note: transfer.remark)
                        }
                    }
                }
            }
        }
        if !shown.gifts.isEmpty {
            h2 { t(.redPackets) }
            ul(.class("cells red")) {
                for gift in shown.gifts {
                    li {
                        span(.class("cell")) {
                            b { gift.wishing }
                            small(.translate("no")) { "\(gift.openid) · \(yuan(gift.amount))" }
                        }
                        action(.take, "phone", "red-packets", gift.billNo, "receive", style: "small", note: gift.wishing)
                    }
                }
            }
        }
    }

    @HTMLBuilder private var returns: HTML {
        if !shown.returns.isEmpty {
            h2 { t(.refundsUnderWay) }
            ul(.class("cells")) {
                for refund in shown.returns {
                    li(.class("tall")) {
                        span(.class("cell")) {
                            b { yuan(refund.amount) }
                            small(.translate("no")) { refund.outRefundNo }
                            small { t(.arrives) + " " + ShanghaiTime.spacedText(refund.arrivalTime) }
                        }
                        div(.class("row")) {
                            action(.bounce, "phone", "refunds", refund.outRefundNo, "bounce", style: "small", note: refund.outRefundNo)
                            action(.closeRefund, "phone", "refunds", refund.outRefundNo, "close", style: "small", note: refund.outRefundNo)
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var messages: HTML {
        if !shown.messages.isEmpty {
            h2 { t(.messages) }
            ul(.class("messages")) {
                for message in shown.messages {
                    li {
                        small { moment(message.time) }
                        p { message.text }
                        small(.translate("no")) { message.openid }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var contracts: HTML {
        if !shown.contracts.isEmpty {
            h2 { t(.contracts) }
            ul(.class("cells")) {
                for contract in shown.contracts {
                    li {
                        a(.id("contract/\(contract.id)"), .href(ConsolePath.path("phone", "contracts", contract.id))) {
                            span(.class("cell")) {
                                b { t(.kind(contract.kind)) }
                                small(.translate("no")) { contract.id }
                            }
                            span(.class("state")) { t(contract.isSigned ? .signed : .ended) }
                        }
                    }
                }
            }
        }
    }
}

extension Text {
    fileprivate static let phone = Text("Phone", "手机")
    fileprivate static let wallet = Text("Wallet", "钱包")
    fileprivate static let scan = Text("Scan: paste a code_url, prepay_id or what a contract is opened with", "扫一扫：粘贴 code_url、prepay_id 或签约标识")
    fileprivate static let open = Text("Open", "打开")
    fileprivate static let lookAgain = Text("Look again", "刷新")
    fileprivate static let nothingWaits = Text(
        "Nothing waits for the user. Place an order with any SDK, and it appears here.", "暂无待处理事项。用任意 SDK 下单后会显示在这里。"
    )
    fileprivate static let toPay = Text("To pay", "待付款")
    fileprivate static let toSign = Text("To sign", "待签约")
    fileprivate static let redPackets = Text("Red packets", "红包")
    fileprivate static let transfers = Text("Money to take", "待收款")
    fileprivate static let cannotTake = Text("The account can’t take it", "无法收款")
    fileprivate static let take = Text("Take", "领取")
    fileprivate static let refundsUnderWay = Text("Refunds under way", "退款中")
    fileprivate static let arrives = Text("arrives", "到账时间")
    fileprivate static let bounce = Text("The card can’t take it", "退款异常")
    fileprivate static let closeRefund = Text("Close it", "关闭退款")
    fileprivate static let messages = Text("Messages", "消息")
    fileprivate static let contracts = Text("Contracts", "已签约")
    static let signed = Text("in force", "生效中")
    static let ended = Text("ended", "已解约")

    fileprivate static func waiting(_ count: Int, messages: Int) -> Text {
        Text("\(count) to do on the phone, \(messages) messages", "手机上有 \(count) 项待处理，\(messages) 条消息")
    }

    static func kind(_ kind: SimulatedUser.ContractKind) -> Text {
        switch kind {
        case .ebike: Text("Charging e-bikes without password", "电动自行车充电免密支付")
        case .papay: Text("Automatic deductions", "自动扣费")
        }
    }
}
