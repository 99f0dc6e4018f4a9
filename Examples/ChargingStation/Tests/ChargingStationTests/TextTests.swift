import Foundation
import Testing

@testable import ChargingStation

@Suite struct TextTests {
    @Test func bothLanguagesSayTheSameThings() async throws {
        let pages = try await Pages()
        #expect(pages.texts(.chinese).all.keys.sorted() == pages.texts(.english).all.keys.sorted())
        #expect(!pages.texts(.chinese).all.values.contains(""))
    }

    @Test func everyProblemAndEveryStateHasItsSentence() async throws {
        let pages = try await Pages()
        for language in Language.allCases {
            let names = Problem.allCases.map { "problem_\($0)" } + ChargingSession.State.allCases.map { "state_\($0)" }
            for name in names { #expect(pages.texts(language).all[name] != nil, "\(name)") }
        }
    }

    @Test func everyTextThatATemplateNamesIsThere() async throws {
        let texts = try await Pages().texts(.english)
        var names: Set<String> = []
        let templates = try FileManager.default.contentsOfDirectory(atPath: Pages.publicFolder + "/../Templates")
        for template in templates {
            let text = try String(contentsOfFile: Pages.publicFolder + "/../Templates/\(template)", encoding: .utf8)
            for match in text.matches(of: /\{\{t\.(\w+)\}\}/) { names.insert(String(match.1)) }
        }
        #expect(names.count > 40)
        #expect(names.filter { texts.all[$0] == nil } == [])
    }

    @Test(arguments: [
        (nil as String?, "en-GB,en;q=0.9" as String?, Language.english), (nil, "zh-CN,zh;q=0.9,en;q=0.8", .chinese),
        (nil, "de-DE, en;q=0.5", .english),
        (nil, nil, .chinese), ("en", "zh-CN", .english), ("<script>", "en", .english),
    ])
    func theLanguageIsTheChosenOneOrElseTheBrowsers(choice: String?, header: String?, language: Language) {
        #expect(Language(choice: choice, header: header) == language)
    }
}
