#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What several pages are made of.
extension Markup {
    /// The address of a page of the console, with the chosen user.
    func to(_ segments: String...) -> String { ConsolePath.path(ConsolePath.path(segments), user: visit.user) }

    func to(_ section: Section) -> String { ConsolePath.path(section.path, user: visit.user) }

    /// A form that does something: to be sent by this page only.
    func post(_ segments: String..., attribute: Attribute? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
        form(to: segments, [attribute].compactMap(\.self), content())
    }

    /// A form that is one button.
    func action(_ text: Text, _ segments: String..., style: String = "secondary", note: String? = nil) -> HTML {
        let name = note.map { "\(t(text)): \($0)" }
        let identity = segments.joined(separator: "/")
        var attributes: [Attribute] = [.type("submit"), .id(identity), .class("button \(style)")]
        if let name { attributes.append(.ariaLabel(name)) }
        return form(to: segments, [], HTML("button", attributes, HTML(text: t(text))))
    }

    private func form(to segments: [String], _ attributes: [Attribute], _ content: HTML) -> HTML {
        HTML(
            "form", [.method("post"), .action(ConsolePath.path(ConsolePath.path(segments), user: visit.user))] + attributes,
            HTML([input(.type("hidden"), .name("token"), .value(visit.token)), content])
        )
    }

    /// An amount of fen, as ¥1,008.88.
    func yuan(_ fen: Int) -> String {
        var yuan = String(fen / 100)
        for place in stride(from: yuan.count - 3, to: 0, by: -3) { yuan.insert(",", at: yuan.index(yuan.startIndex, offsetBy: place)) }
        return "¥\(yuan)." + (fen % 100 < 10 ? "0" : "") + String(fen % 100)
    }

    func moment(_ date: Date) -> HTML {
        let text = ShanghaiTime.text(date)
        return time(.datetime(text)) { ShanghaiTime.spacedText(date) }
    }

    /// A time that is not the business clock's, such as a request's.
    func realTime(_ date: Date) -> HTML { time(.datetime(ShanghaiTime.text(date))) { String(ShanghaiTime.text(date).dropFirst(11).prefix(8)) } }

    /// The business time, which goes on in a browser with script.
    func clockFace() -> HTML {
        let text = ShanghaiTime.text(visit.clock.time)
        return HTML(
            "time", [.datetime(text), .class("clock"), Attribute(name: "data-running", value: .flag(!visit.clock.isPaused))],
            HTML(text: ShanghaiTime.spacedText(visit.clock.time))
        )
    }

    /// Name and value, one below the other.
    func facts(_ facts: [(name: Text, value: HTML)]) -> HTML {
        dl(.class("facts")) {
            for fact in facts {
                div {
                    dt { t(fact.name) }
                    dd { fact.value }
                }
            }
        }
    }

    func code(_ text: String) -> HTML { code(.translate("no")) { text } }
}
