/// Whose phone it is: one of the users that were seen, a new one, or everyone's at once.
extension PhoneShowing {
    func userChoice(_ users: [(openid: String, count: Int)]) -> HTML {
        details(.class("users")) {
            HTML("summary", [.id("user")], HTML([HTML(text: t(.whose) + " "), b { visit.user ?? t(.everyone) }]))
            ul(.class("cells"), .id("users"), .live("")) {
                choice(nil, t(.everyone), users.reduce(0) { $0 + $1.count })
                for user in users { choice(user.openid, user.openid, user.count) }
                if let user = visit.user, !users.contains(where: { $0.openid == user }) { choice(user, user, 0) }
            }
            form(.method("get"), .action(ConsolePath.root), .class("field")) {
                label(.for("openid"), .class("hidden")) { t(.another) }
                input(.id("openid"), .name("user"), .type("text"), .required(), .autocomplete("off"), .placeholder(t(.another)))
                button(.type("submit"), .class("button small")) { t(.choose) }
            }
        }
    }

    private func choice(_ openid: String?, _ name: String, _ count: Int) -> HTML {
        var attributes: [Attribute] = [.id("user/\(openid ?? "")"), .href(ConsolePath.path(ConsolePath.root, user: openid))]
        if openid == visit.user { attributes.append(.ariaCurrent("true")) }
        return li {
            HTML(
                "a", attributes,
                HTML([span(.class("cell")) { name }, count > 0 ? span(.class("status warn")) { t(.waits(count)) } : .empty])
            )
        }
    }
}

extension Text {
    fileprivate static let whose = Text("Whose phone:", "当前用户：")
    fileprivate static let everyone = Text("everyone’s", "所有用户")
    fileprivate static let another = Text("another user’s openid", "其他用户的 openid")
    fileprivate static let choose = Text("Choose", "切换")

    fileprivate static func waits(_ count: Int) -> Text { Text("\(count) to do", "\(count) 项待处理") }
}
