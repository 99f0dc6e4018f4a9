/// A notification: what it says, and what became of it.
struct NotificationPage: Page {
    let visit: Visit
    let notification: StoredNotification

    var title: Text { Text("Notice \(notification.event)", "通知 \(notification.event)") }
    var tab: Section? { .notifications }
    var summary: String { t(.attempts(notification.attempts.count)) }

    var content: HTML {
        a(.class("back"), .href(to(.notifications))) { t(.back) }
        h1(.class("code"), .translate("no")) { notification.event }
        div(.id("attempts"), .live("")) {
            section(.class("card")) {
                facts([
                    (.status, stateBadge(notification.state)), (.id, code(notification.id)), (.url, code(notification.url)),
                    (.protocolVersion, code(notification.v2 == nil ? "APIv3" : "APIv2")), (.made, moment(notification.createTime)),
                ])
                action(.again, "notifications", notification.id, "again", style: "green")
            }
            section(.class("card")) {
                h2 { t(.attempts(notification.attempts.count)) }
                if notification.attempts.isEmpty {
                    p(.class("soft")) { t(.noneYet) }
                } else {
                    ol(.class("log")) {
                        for attempt in notification.attempts {
                            li(.class("line")) {
                                statusBadge(attempt.status)
                                span(.class("cell")) {
                                    moment(attempt.time)
                                    small { t(attempt.isAcknowledged ? .acknowledged : attempt.status == nil ? .noReply : .notAcknowledged) }
                                }
                            }
                        }
                    }
                }
            }
        }
        section(.class("card")) {
            h2 { t(.says) }
            p(.class("soft")) { t(.explanation) }
            post("notifications", notification.id, "edited") {
                label(.for("content-text"), .class("hidden")) { t(.says) }
                textarea(.id("content-text"), .name("content"), .rows("16"), .translate("no"), Attribute(name: "spellcheck", value: .text("false"))) {
                    // A first line feed would be left out by the browser.
                    "\n" + notification.content
                }
                button(.type("submit"), .class("button secondary")) { t(.sendEdited) }
            }
        }
    }
}

extension Text {
    fileprivate static let id = Text("Number", "编号")
    fileprivate static let url = Text("Address", "通知地址")
    fileprivate static let protocolVersion = Text("Protocol", "协议")
    fileprivate static let made = Text("Made", "生成时间")
    fileprivate static let again = Text("Send it again now", "立即重发")
    fileprivate static let noneYet = Text("None yet.", "尚未发送。")
    fileprivate static let acknowledged = Text("acknowledged", "已确认")
    fileprivate static let notAcknowledged = Text("not acknowledged", "未确认")
    fileprivate static let noReply = Text("no reply within five seconds", "5 秒内无应答")
    fileprivate static let says = Text("What it says, before encryption", "加密前的内容")
    fileprivate static let explanation = Text(
        "Edit it and send it as a new notice: newly numbered, encrypted and signed.", "可以编辑后作为新通知发送：重新编号、加密并签名。"
    )
    fileprivate static let sendEdited = Text("Send as edited", "按编辑内容发送")
}
