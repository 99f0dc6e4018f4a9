/// How notifications are shown in lists.
extension Markup {
    func notificationList(_ notifications: [StoredNotification]) -> HTML {
        ul(.class("log")) {
            for notification in notifications {
                li {
                    a(.id("notification/\(notification.id)"), .href(to("notifications", notification.id))) {
                        stateBadge(notification.state)
                        span(.class("cell")) {
                            span(.class("code"), .translate("no")) { notification.event }
                            small {
                                moment(notification.createTime)
                                " · \(t(.attempts(notification.attempts.count)))"
                            }
                        }
                    }
                }
            }
        }
    }

    func stateBadge(_ state: StoredNotification.State) -> HTML {
        switch state {
        case .pending: span(.class("status warn")) { t(.pending) }
        case .delivered: span(.class("status good")) { t(.delivered) }
        case .givenUp: span(.class("status bad")) { t(.givenUp) }
        }
    }
}

extension Text {
    static let noNotifications = Text(
        "No notice yet. When an order is paid, the merchant’s notify_url gets one; its attempts are listed here.",
        "尚无通知。订单支付后会向商户的 notify_url 发送通知，发送情况显示在这里。"
    )
    fileprivate static let pending = Text("trying", "发送中")
    fileprivate static let delivered = Text("delivered", "已送达")
    fileprivate static let givenUp = Text("given up", "已放弃")

    static func attempts(_ count: Int) -> Text { Text(count == 1 ? "1 attempt" : "\(count) attempts", "已尝试 \(count) 次") }
}
