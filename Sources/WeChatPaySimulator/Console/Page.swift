import HTTPTypes
import Hummingbird
import NIOCore

/// A page of the console.
protocol Page: Markup {
    var title: Text { get }
    /// The part of the console that it belongs to.
    var tab: Section? { get }
    /// What has changed, for those who don't see it change. It is read out whenever it becomes another.
    var summary: String { get }
    @HTMLBuilder var content: HTML { get }
}

extension Page {
    var summary: String { "" }

    func response(status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: ByteBuffer(string: document.document))
        )
    }

    private var document: HTML {
        html(.lang(visit.language.tag)) {
            head {
                meta(.charset("utf-8"))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1, viewport-fit=cover"))
                meta(.name("color-scheme"), .content("light dark"))
                HTML("title", [], HTML(text: "\(t(title)) · \(t(.console))"))
                link(.rel("icon"), .href(ConsolePath.path("icon.svg")))
                link(.rel("stylesheet"), .href(ConsolePath.path("style.css")))
                script(.src(ConsolePath.path("console.js")), .defer()) {}
            }
            body(.events(ConsolePath.path("events"))) {
                a(.class("skip"), .href("#content")) { t(.skip) }
                masthead
                main(.id("content")) { content }
                p(.id("summary"), .class("hidden"), .role("status"), .live("")) { summary }
            }
        }
    }

    private var masthead: HTML {
        header(.class("top")) {
            a(.class("brand"), .href(to())) {
                span(.class("mark"), .ariaHidden("true")) { "¥" }
                span { t(.console) }
            }
            nav(.class("sections"), .ariaLabel(t(.sections))) {
                for section in Section.allCases { sectionLink(section) }
            }
            a(.class("chip"), .id("clock-chip"), .href(to(.clock)), .live("")) {
                clockFace()
                if visit.clock.isPaused { span(.class("badge")) { t(.paused) } }
            }
            post("language", attribute: .class("language")) {
                input(.type("hidden"), .name("language"), .value(visit.language.other.rawValue))
                input(.type("hidden"), .name("target"), .value(visit.target))
                button(.type("submit"), .lang(visit.language.other.tag)) { visit.language.other.name }
            }
        }
    }

    private func sectionLink(_ other: Section) -> HTML {
        var attributes: [Attribute] = [.href(to(other))]
        if other == tab { attributes.append(.ariaCurrent("page")) }
        return HTML(
            "a", attributes,
            HTML([
                svg(.class("icon"), .viewBox("0 0 24 24"), .ariaHidden("true")) { path(.d(other.icon)) },
                span { t(other.name) },
            ])
        )
    }
}

extension Text {
    fileprivate static let console = Text("WeChat Pay simulator", "微信支付模拟器")
    fileprivate static let skip = Text("To the content", "跳到正文")
    fileprivate static let sections = Text("Sections", "栏目")
    static let paused = Text("paused", "已暂停")
}
