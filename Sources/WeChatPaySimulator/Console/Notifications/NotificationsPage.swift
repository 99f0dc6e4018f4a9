/// The notifications made, latest first.
struct NotificationsPage: Page {
    let visit: Visit
    let notifications: [StoredNotification]

    var title: Text { .notifications }
    var tab: Section? { .notifications }
    var summary: String {
        t(.count(notifications.count, delivered: notifications.count { $0.state == .delivered }))
    }

    var content: HTML {
        h1 { t(.notifications) }
        div(.id("notifications"), .live("")) {
            if !notifications.isEmpty { p(.class("soft")) { summary } }
            div(.class("card")) {
                if notifications.isEmpty { p(.class("quiet")) { t(.noNotifications) } } else { notificationList(notifications) }
            }
        }
    }
}

extension Text {
    fileprivate static let notifications = Text("Notices to the merchant", "发给商户的通知")

    fileprivate static func count(_ count: Int, delivered: Int) -> Text {
        Text("The latest \(count), \(delivered) of them delivered", "最近 \(count) 条，已送达 \(delivered) 条")
    }
}
