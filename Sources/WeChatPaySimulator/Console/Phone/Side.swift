/// What happens at the platform while the phone is used: beside the phone where there is room, below it where there is none.
struct Side: Sendable {
    /// Latest first.
    let requests: [Simulator.ReceivedRequest]
    /// Latest first.
    let notifications: [StoredNotification]
    /// In fen.
    let balance: Int
}

/// A page that shows the phone.
protocol PhoneShowing: Page {
    var side: Side { get }
    /// What the phone's screen shows.
    @HTMLBuilder var screen: HTML { get }
}

extension PhoneShowing {
    var tab: Section? { .phone }

    var content: HTML {
        div(.class("stage")) {
            section(.class("phone"), .ariaLabel(t(.phone))) {
                div(.class("screen")) { screen }
            }
            aside
        }
    }

    private var aside: HTML {
        div(.class("side"), .id("side"), .live("")) {
            section(.class("card")) {
                div(.class("headline")) {
                    h2 { t(.balance) }
                    strong(.class("amount")) { yuan(side.balance) }
                }
            }
            section(.class("card")) {
                div(.class("headline")) {
                    h2 { t(.latestRequests) }
                    a(.href(to(.requests))) { t(.all) }
                }
                if side.requests.isEmpty { p(.class("soft")) { t(.noRequests) } } else { requestList(side.requests) }
            }
            section(.class("card")) {
                div(.class("headline")) {
                    h2 { t(.latestNotifications) }
                    a(.href(to(.notifications))) { t(.all) }
                }
                if side.notifications.isEmpty { p(.class("soft")) { t(.noNotifications) } } else { notificationList(side.notifications) }
            }
        }
    }
}

extension Text {
    fileprivate static let phone = Text("The user’s phone", "用户的手机")
    fileprivate static let balance = Text("Merchant’s balance", "商户账户余额")
    fileprivate static let latestRequests = Text("Latest requests", "最近的请求")
    fileprivate static let latestNotifications = Text("Latest notices", "最近的通知")
    fileprivate static let all = Text("All", "全部")
}
