/// The requests received, latest first.
struct RequestsPage: Page {
    struct Filter: Sendable {
        /// Occurs in method, target, code or operation.
        let text: String?
        let onlyRefused: Bool

        init(_ query: FormFields) {
            text = query["text"]
            onlyRefused = query["only"] == "refused"
        }

        func takes(_ request: Simulator.ReceivedRequest) -> Bool {
            if onlyRefused, let status = request.status, status < 300 { return false }
            guard let text = text?.lowercased() else { return true }
            return "\(request.method) \(request.target) \(request.code ?? "") \(request.operation ?? "")".lowercased().contains(text)
        }
    }

    let visit: Visit
    let filter: Filter
    let requests: [Simulator.ReceivedRequest]
    /// How many there are in all.
    let count: Int

    var title: Text { .requests }
    var tab: Section? { .requests }
    var summary: String { t(.received(count)) }

    var content: HTML {
        h1 { t(.requests) }
        form(.class("filter"), .method("get"), .action(to(.requests))) {
            if let user = visit.user { input(.type("hidden"), .name("user"), .value(user)) }
            label(.for("text")) { t(.search) }
            input(.id("text"), .name("text"), .type("search"), .value(filter.text ?? ""), .autocomplete("off"))
            label(.class("check")) {
                input(.type("checkbox"), .name("only"), .value("refused"), .checked(filter.onlyRefused))
                span { t(.onlyRefused) }
            }
            button(.type("submit"), .class("button secondary")) { t(.show) }
        }
        div(.id("requests"), .live("")) {
            if count > 0 { p(.class("soft")) { t(.shown(requests.count, of: count)) } }
            if requests.isEmpty {
                p(.class("card quiet")) { t(count == 0 ? .noRequests : .noneFits) }
            } else {
                div(.class("card flush")) { table }
            }
        }
    }

    private var table: HTML {
        HTML("table", [.class("requests")], HTML([heads, tbody { for request in requests { row(request) } }]))
    }

    private var heads: HTML {
        thead {
            tr {
                th(.scope("col")) { t(.status) }
                th(.scope("col")) { t(.request) }
                th(.scope("col"), .class("wide")) { t(.checks) }
                th(.scope("col"), .class("wide")) { t(.time) }
            }
        }
    }

    private func row(_ request: Simulator.ReceivedRequest) -> HTML {
        tr {
            td { statusBadge(request.status) }
            td {
                a(.id("request/\(request.id)"), .href(to("requests", String(request.id))), .class("code"), .translate("no")) {
                    "\(request.method) \(request.target)"
                }
                if let code = request.code { small(.translate("no")) { code } }
            }
            td(.class("wide")) {
                if let failed = request.failedCheck {
                    span(.class("mark-bad")) { "✗ \(t(.check(failed.kind)))" }
                } else {
                    span(.class("mark-good")) { "✓ \(t(.allPassed))" }
                }
                if request.fault != nil { small { t(.withFault) } }
            }
            td(.class("wide")) { realTime(request.time) }
        }
    }
}

extension Text {
    fileprivate static let requests = Text("Requests", "请求")
    fileprivate static let search = Text("Path, method or code contains", "路径、方法或错误码包含")
    fileprivate static let onlyRefused = Text("Only what was refused", "只看被拒绝的")
    fileprivate static let show = Text("Show", "筛选")
    fileprivate static let noneFits = Text("No request fits. Search for something else, or clear the field.", "没有符合条件的请求，请修改或清空条件。")
    fileprivate static let request = Text("Request", "请求")
    fileprivate static let allPassed = Text("all passed", "全部通过")
    fileprivate static let withFault = Text("with a fault", "触发了故障")
    static let status = Text("Status", "状态")
    static let checks = Text("Checks", "检查")
    static let time = Text("Time", "时间")

    fileprivate static func received(_ count: Int) -> Text { Text("\(count) requests received", "已收到 \(count) 个请求") }
    fileprivate static func shown(_ count: Int, of total: Int) -> Text { Text("The latest \(count) of \(total)", "最近 \(count) 个，共 \(total) 个") }
}
