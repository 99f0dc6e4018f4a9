#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The business time, and how to set it.
struct ClockPage: Page {
    enum Unit: String, CaseIterable, Sendable {
        case seconds, minutes, hours, days

        var seconds: Double {
            switch self {
            case .seconds: 1
            case .minutes: 60
            case .hours: 3600
            case .days: 86400
            }
        }

        fileprivate func name(_ amount: Int) -> Text {
            let isOne = amount == 1
            return switch self {
            case .seconds: Text(isOne ? "second" : "seconds", "秒")
            case .minutes: Text(isOne ? "minute" : "minutes", "分钟")
            case .hours: Text(isOne ? "hour" : "hours", "小时")
            case .days: Text(isOne ? "day" : "days", "天")
            }
        }
    }

    private static let steps: [(amount: Int, unit: Unit)] = [(15, .seconds), (1, .minutes), (1, .hours), (12, .hours), (1, .days), (30, .days)]

    let visit: Visit
    /// When the next notification is to be sent.
    let nextNotification: Date?

    var title: Text { .clock }
    var tab: Section? { .clock }

    var content: HTML {
        h1 { t(.clock) }
        section(.class("card now"), .id("now"), .live("")) {
            p(.class("big")) { clockFace() }
            p(.class("soft")) { t(visit.clock.isPaused ? .standing : .running) }
            if let nextNotification {
                p {
                    t(.nextNotification) + " "
                    moment(nextNotification)
                }
            }
            if visit.clock.isPaused {
                action(.resume, "clock", "resume", style: "green")
            } else {
                action(.pause, "clock", "pause", style: "green")
            }
        }
        section(.class("card")) {
            h2 { t(.forward) }
            div(.class("row")) {
                for step in Self.steps {
                    post("clock", "advance") {
                        input(.type("hidden"), .name("amount"), .value(String(step.amount)))
                        input(.type("hidden"), .name("unit"), .value(step.unit.rawValue))
                        button(.type("submit"), .class("button small")) { "+\(step.amount) \(t(step.unit.name(step.amount)))" }
                    }
                }
            }
            post("clock", "advance", attribute: .class("fields")) {
                label(.for("amount")) { t(.by) }
                input(.id("amount"), .name("amount"), .type("number"), .min("0"), .step("any"), .value("1"), .required())
                label(.for("unit"), .class("hidden")) { t(.unit) }
                select(.id("unit"), .name("unit")) {
                    for unit in Unit.allCases { option(.value(unit.rawValue), .selected(unit == .hours)) { t(unit.name(2)) } }
                }
                button(.type("submit"), .class("button secondary")) { t(.move) }
            }
            post("clock", "set", attribute: .class("fields")) {
                label(.for("time")) { t(.to) }
                input(
                    .id("time"), .name("time"), .type("datetime-local"), .step("1"), .required(),
                    .value(String(ShanghaiTime.text(visit.clock.time).prefix(19)))
                )
                button(.type("submit"), .class("button secondary")) { t(.move) }
            }
        }
        section(.class("card")) {
            h2 { t(.two) }
            p(.class("soft")) { t(.twoTimes) }
        }
    }
}

extension Text {
    fileprivate static let clock = Text("Business time", "业务时间")
    fileprivate static let running = Text("Running, at UTC+8.", "运行中（东八区）。")
    fileprivate static let standing = Text("It stands still, at UTC+8: nothing falls due.", "已暂停（东八区）：不会有任何到期事件。")
    fileprivate static let nextNotification = Text("The next notice is due at", "下一条通知的发送时间：")
    fileprivate static let pause = Text("Pause", "暂停")
    fileprivate static let resume = Text("Go on", "继续")
    fileprivate static let forward = Text("Move it forward", "向前拨动")
    fileprivate static let by = Text("By", "拨动")
    fileprivate static let unit = Text("Unit", "单位")
    fileprivate static let to = Text("To", "拨到")
    fileprivate static let move = Text("Move", "拨动")
    fileprivate static let two = Text("Two times", "两个时间")
    fileprivate static let twoTimes = Text(
        "Orders, waiting days and notices live by the business time. Signatures always carry the real time, so that any client keeps working after "
            + "the clock was moved. It never goes back.", "订单、等待期和通知按业务时间进行；签名始终使用真实时间，因此拨动时钟后任何客户端都能正常工作。时钟不能回拨。"
    )
}
