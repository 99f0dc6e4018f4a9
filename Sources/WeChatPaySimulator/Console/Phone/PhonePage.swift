/// The phone's first screen: what waits for the user, what they were told, and what they have.
struct PhonePage: PhoneShowing {
    let visit: Visit
    let shown: SimulatedUser.Phone
    let users: [(openid: String, count: Int)]
    /// Where a merchant's program calls.
    let address: MerchantAddress
    let side: Side

    var title: Text { .phone }
    var summary: String { t(.waiting(shown.count, messages: shown.messages.count)) }

    var screen: HTML {
        h1(.class("bar")) { t(.wallet) }
        userChoice(users)
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
            if shown.count == 0 { nothing }
            waiting
            vehicles
            underway
            messages
            possessions
        }
        noscript {
            p(.class("quiet")) { a(.href(to())) { t(.lookAgain) } }
        }
    }

    /// What to do when nothing waits: at the very first, all of it.
    @HTMLBuilder private var nothing: HTML {
        if side.requests.isEmpty, shown.messages.isEmpty {
            div(.class("welcome")) {
                h2 { t(.welcome) }
                ol {
                    li {
                        t(.pointTo)
                        facts([
                            (.baseURL, code(address.baseURL)), (.merchant, code(address.mchid)), (.appid, code(address.appid)),
                        ])
                    }
                    li { t(.placeOrder) }
                    li { t(.payIt) }
                }
            }
        } else {
            p(.class("quiet")) { t(visit.user == nil ? .nothingWaits : .nothingWaitsForThem) }
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
                        if visit.user == nil { small(.translate("no")) { message.openid } }
                    }
                }
            }
        }
    }
}

/// What a program needs to know to be the merchant.
struct MerchantAddress: Sendable {
    let baseURL: String
    let mchid: String
    let appid: String
}

extension Text {
    fileprivate static let phone = Text("Phone", "手机")
    fileprivate static let wallet = Text("Wallet", "钱包")
    fileprivate static let scan = Text("Scan: paste a code_url, prepay_id, or what a page is opened with", "扫一扫：粘贴 code_url、prepay_id 或打开页面的标识")
    fileprivate static let open = Text("Open", "打开")
    fileprivate static let lookAgain = Text("Look again", "刷新")
    fileprivate static let welcome = Text("Play the user here", "在这里扮演用户")
    fileprivate static let pointTo = Text(
        "Point any SDK at the simulator. Keys and certificates are in the credentials folder that it was started with.",
        "将任意 SDK 指向模拟器。密钥和证书在启动时指定的凭证目录中。"
    )
    fileprivate static let baseURL = Text("Base URL", "接口地址")
    fileprivate static let appid = Text("appid", "appid")
    fileprivate static let placeOrder = Text("Place an order with it. It appears here by itself.", "用它下单，订单会自动显示在这里。")
    fileprivate static let payIt = Text(
        "Pay it, or don’t. What was received, checked and sent to your notify_url is listed beside the phone.",
        "支付或取消。收到的请求、逐项检查和发往 notify_url 的通知显示在手机旁。"
    )
    fileprivate static let nothingWaits = Text(
        "Nothing waits for a user. Place an order with any SDK, and it appears here.", "暂无待处理事项。用任意 SDK 下单后会显示在这里。"
    )
    fileprivate static let nothingWaitsForThem = Text(
        "Nothing waits for this user. What is for others is on their phones: choose one above.", "该用户暂无待处理事项。其他用户的事项请在上方切换用户后查看。"
    )
    fileprivate static let messages = Text("Messages", "消息")
    static let signed = Text("in force", "生效中")
    static let ended = Text("ended", "已解约")

    fileprivate static func waiting(_ count: Int, messages: Int) -> Text {
        Text("\(count) to do on the phone, \(messages) messages", "手机上有 \(count) 项待处理，\(messages) 条消息")
    }

    static func kind(_ kind: SimulatedUser.ContractKind) -> Text {
        switch kind {
        case .ebike: Text("Charging e-bikes without password", "电动自行车充电免密支付")
        case .papay: Text("Automatic deductions", "自动扣费")
        case .schoolPay: Text("Deductions at school", "校园轻松付")
        case .tuition: Text("Deductions for further lessons", "教育续费通")
        case .individualPayee: Text("Being paid by way of a platform", "个人收款授权")
        }
    }
}
