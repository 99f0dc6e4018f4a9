/// A text in both languages of the console: it can't be made in one of them only.
struct Text: Sendable, Hashable {
    private let english: String
    private let chinese: String

    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    subscript(language: Language) -> String { language == .english ? english : chinese }
}
