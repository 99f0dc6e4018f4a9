/// What lists on the phone are made of.
extension PhoneShowing {
    /// A list under a heading; nothing where there is nothing to list.
    func list<Item>(_ title: Text, _ items: [Item], style: String = "cells", @HTMLBuilder item: (Item) -> HTML) -> HTML {
        guard !items.isEmpty else { return .empty }
        return HTML([
            h2 { t(title) },
            ul(.class(style)) { for one in items { item(one) } },
        ])
    }

    /// An item that leads to a page.
    func linkItem(_ segments: String..., name: String, note: String, more: Text? = nil, end: HTML? = nil) -> HTML {
        li {
            a(.id(segments.joined(separator: "/")), .href(ConsolePath.path(ConsolePath.path(["phone"] + segments), user: visit.user))) {
                entry(name, note, more)
                if let end { end } else { span(.class("go"), .ariaHidden("true")) { "›" } }
            }
        }
    }

    /// An item with what can be done with it.
    func actionItem(name: String, note: String, more: Text? = nil, @HTMLBuilder actions: () -> HTML) -> HTML {
        li(.class("tall")) {
            entry(name, note, more)
            div(.class("row")) { actions() }
        }
    }

    private func entry(_ name: String, _ note: String, _ more: Text? = nil) -> HTML {
        span(.class("cell")) {
            b { name }
            small(.translate("no")) { note }
            if let more { small { t(more) } }
        }
    }

    /// The user where everyone's phone is shown, and others behind.
    func note(_ openid: String?, _ others: String...) -> String {
        ([visit.user == nil ? openid : nil].compactMap(\.self) + others).joined(separator: " · ")
    }
}
