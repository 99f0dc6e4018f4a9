/// What a page is written in.
enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"

    /// As `<html lang>` has it.
    var tag: String { self == .chinese ? "zh-CN" : "en" }
    var other: Language { self == .chinese ? .english : .chinese }
    var name: String { self == .chinese ? "中文" : "English" }

    /// - Parameters:
    ///   - choice: what the visitor chose before.
    ///   - header: `Accept-Language`.
    init(choice: String?, header: String?) {
        if let chosen = choice.flatMap(Language.init) {
            self = chosen
        } else {
            let tags = (header ?? "").lowercased().split(separator: ",").map { $0.drop { $0 == " " } }
            let first = tags.first { $0.hasPrefix("zh") || $0.hasPrefix("en") }
            self = first?.hasPrefix("zh") == true ? .chinese : .english
        }
    }
}
