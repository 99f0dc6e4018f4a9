/// The troubles that wait, and how to make others.
struct FaultsPage: Page {
    private static let methods = ["*", "GET", "POST", "PUT", "PATCH", "DELETE"]

    let visit: Visit
    let entries: [FaultQueue.Entry]
    let seed: UInt64

    var title: Text { .faults }
    var tab: Section? { .faults }
    var summary: String { t(.waiting(entries.count)) }

    var content: HTML {
        h1 { t(.faults) }
        section(.class("card"), .id("faults"), .live("")) {
            h2 { t(.waiting(entries.count)) }
            if entries.isEmpty { p(.class("soft")) { t(.explanation) } } else { list }
        }
        section(.class("card")) {
            h2 { t(.onAnswers) }
            post("faults", "answers", attribute: .class("stack")) {
                div(.class("pair")) {
                    field(.method, "method") { id in
                        select(.id(id), .name("method")) {
                            for method in Self.methods { option(.value(method)) { method == "*" ? t(.any) : method } }
                        }
                    }
                    field(.path, "path") { id in
                        input(
                            .id(id), .name("path"), .type("text"), .value("*"), .required(), .autocomplete("off"),
                            .placeholder("/v3/pay/transactions/native")
                        )
                    }
                }
                trouble("answer", FaultText.effects, others: "system-error-after-commit, notify-duplicate")
            }
        }
        section(.class("card")) {
            h2 { t(.onNotifications) }
            post("faults", "notifications", attribute: .class("stack")) {
                field(.event, "event") { id in
                    input(.id(id), .name("event"), .type("text"), .value("*"), .required(), .autocomplete("off"), .placeholder("TRANSACTION.SUCCESS"))
                }
                trouble("notice", FaultText.notificationEffects, others: "duplicate, clock-skew=-600s")
            }
        }
        section(.class("card")) {
            h2 { t(.seed) }
            p(.class("soft")) { t(.seedExplanation) }
            post("faults", "seed", attribute: .class("fields")) {
                label(.for("seed")) { t(.seed) }
                input(.id("seed"), .name("seed"), .type("number"), .min("0"), .required(), .value(String(seed)))
                button(.type("submit"), .class("button secondary")) { t(.restart) }
            }
        }
    }

    private var list: HTML {
        HTML([
            ul(.class("log")) {
                for entry in entries {
                    li(.class("line")) {
                        span(.class("cell")) {
                            span(.class("code"), .translate("no")) { entry.trouble.description }
                            small { t(.happened(entry.count)) }
                        }
                        action(.remove, "faults", String(entry.id), "remove", style: "small", note: entry.trouble.description)
                    }
                }
            },
            entries.count > 1 ? action(.removeAll, "faults", "remove-all") : .empty,
        ])
    }

    /// What happens, and how often.
    ///
    /// - Parameter others: an example of what else may happen at the same time.
    @HTMLBuilder private func trouble(_ prefix: String, _ effects: KeyValuePairs<String, String?>, others: String) -> HTML {
        div(.class("pair")) {
            field(.effect, "\(prefix)-effect") { id in
                select(.id(id), .name("effect")) {
                    for effect in effects { option(.value(effect.key)) { t(.effect(effect.key)) } }
                }
            }
            field(.value, "\(prefix)-value") { id in
                input(.id(id), .name("value"), .type("text"), .autocomplete("off"), .placeholder(Self.values(effects)))
            }
            field(.others, "\(prefix)-others") { id in
                input(.id(id), .name("others"), .type("text"), .autocomplete("off"), .placeholder(others))
            }
            field(.occurrence, "\(prefix)-occurrence") { id in
                select(.id(id), .name("occurrence")) {
                    option(.value("once")) { t(.once) }
                    option(.value("times")) { t(.times) }
                    option(.value("always")) { t(.always) }
                    option(.value("probability")) { t(.probability) }
                }
            }
            field(.number, "\(prefix)-number") { id in
                input(.id(id), .name("number"), .type("text"), .inputmode("decimal"), .autocomplete("off"), .placeholder("3, 0.1"))
            }
        }
        button(.type("submit"), .class("button secondary")) { t(.add) }
    }

    /// Examples of values.
    private static func values(_ effects: KeyValuePairs<String, String?>) -> String { effects.compactMap(\.value).joined(separator: ", ") }

    private func field(_ name: Text, _ id: String, _ input: (String) -> HTML) -> HTML {
        div {
            label(.for(id)) { t(name) }
            input(id)
        }
    }
}

extension Text {
    fileprivate static let faults = Text("Faults", "故障")
    fileprivate static let explanation = Text(
        "None. What is added here happens to the next calls that fit, and only to those that the platform lets in.", "暂无。添加的故障只作用于之后匹配且通过验签的请求。"
    )
    fileprivate static let onAnswers = Text("On answers", "应答故障")
    fileprivate static let onNotifications = Text("On notices", "通知故障")
    fileprivate static let method = Text("Method", "请求方法")
    fileprivate static let any = Text("any", "任意")
    fileprivate static let path = Text("Path as documented; * for any", "文档中的路径，* 表示任意")
    fileprivate static let event = Text("Event; * for any", "事件类型，* 表示任意")
    fileprivate static let effect = Text("What happens", "故障")
    fileprivate static let value = Text("How long, or which status, where it has one", "时长或状态码（如适用）")
    fileprivate static let others = Text("What else at the same time", "同时发生的其他故障")
    fileprivate static let occurrence = Text("How often", "次数")
    fileprivate static let number = Text("How many times, or how probable, where it has one", "次数或概率（如适用）")
    fileprivate static let once = Text("once", "一次")
    fileprivate static let times = Text("a number of times", "指定次数")
    fileprivate static let always = Text("always, until removed", "始终，直到移除")
    fileprivate static let probability = Text("with a probability", "按概率")
    fileprivate static let add = Text("Add", "添加")
    fileprivate static let remove = Text("Remove", "移除")
    fileprivate static let removeAll = Text("Remove all", "全部移除")
    fileprivate static let seed = Text("Seed", "随机种子")
    fileprivate static let restart = Text("Draw anew from it", "以此重新开始")
    fileprivate static let seedExplanation = Text(
        "Probabilities are drawn from it and the merchant’s numbers: the same seed, faults and calls meet the same troubles, in any order.",
        "概率由种子和商户单号决定：相同的种子、故障和请求会得到相同的结果，与请求先后无关。"
    )

    fileprivate static func waiting(_ count: Int) -> Text { Text(count == 1 ? "1 fault waits" : "\(count) faults wait", "\(count) 个故障等待触发") }
    fileprivate static func happened(_ count: Int) -> Text { Text("happened \(count) times", "已触发 \(count) 次") }

    /// - Parameter name: as ``FaultText`` has it.
    static func effect(_ name: String) -> Text {
        switch name {
        case "silence-after-commit": Text("no answer, but carried out", "已受理但不应答")
        case "silence-before-commit": Text("no answer, and not carried out", "未受理也不应答")
        case "drop-after-commit": Text("connection closed, but carried out", "已受理但断开连接")
        case "drop-before-commit": Text("connection closed, and not carried out", "未受理并断开连接")
        case "cut-off": Text("answer cut off in the middle", "应答中途断开")
        case "delay": Text("late", "延迟")
        case "trickle": Text("answer in small pieces", "缓慢发送应答")
        case "system-error": Text("500 SYSTEM_ERROR, and not carried out", "未受理，返回 500 SYSTEM_ERROR 系统错误")
        case "system-error-after-commit": Text("500 SYSTEM_ERROR, but carried out", "已受理但返回 500 SYSTEM_ERROR 系统错误")
        case "too-many-requests": Text("429 FREQUENCY_LIMITED, and not carried out", "未受理，返回 429 FREQUENCY_LIMITED 频率超限")
        case "error-before-commit": Text("this error, and not carried out", "未受理，返回指定的错误")
        case "error-after-commit": Text("this error, but carried out", "已受理但返回指定的错误")
        case "gateway-error": Text("a gateway’s error page, and not carried out", "未受理，返回网关错误页")
        case "gateway-error-after-commit": Text("a gateway’s error page, but carried out", "已受理但返回网关错误页")
        case "wrong-signature": Text("wrong signature", "签名错误")
        case "missing-signature": Text("no signature", "没有签名")
        case "signature-probe": Text("signature probe", "签名探测")
        case "unknown-serial": Text("unknown serial", "未知的序列号")
        case "clock-skew": Text("platform’s clock wrong", "平台时钟偏差")
        case "loss": Text("lost", "丢失")
        case "duplicate": Text("sent twice", "重复发送")
        case "reorder": Text("overtaken by another", "乱序")
        default: Text(name, name)
        }
    }
}
