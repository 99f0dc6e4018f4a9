import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// The console in both of its languages.
@Suite(.timeLimit(.minutes(3))) struct ConsoleLanguageTests {
    /// What stands in buttons, headings, labels and links, without what is no language's.
    private static func words(of page: Visitor.Page) -> [String] {
        page.text.matches(of: #/<(button|h1|h2|h3|label|th|dt|option)\b([^>]*)>(.*?)</\1>/#.dotMatchesNewlines()).filter {
            !$0.output.2.contains("translate=\"no\"") && !$0.output.2.contains("lang=")
        }.map { String($0.output.3.replacing(#/<[^>]*>/#, with: "")) }.filter { $0.contains { $0.isLetter } }
    }

    @Test func theChinesePagesHaveNoEnglishLeftAndTheEnglishOnesNoChinese() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001", ["description": "12"])
            try await shop.pay("order-0002", ["description": "12"])
            try await shop.refund("order-0002", 100, as: "refund-1")
            let notification = try #require(try await shop.simulator.notifications.first)
            shop.simulator.faults.add(Fault(.cutOff, on: .get, "/v3/certificates"))
            let paths = ConsolePages.paths + ["/phone/orders/order-0001", "/requests/1", "/notifications/\(notification.id)"]
            for path in paths {
                let chinese = try await Visitor(shop.simulator, language: "zh-CN").open(path)
                #expect(chinese.status == 200)
                #expect(chinese.text.contains("<html lang=\"zh-CN\">"))
                let isChinese = { (word: String) in word.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
                let names: Set = ["GET", "POST", "PUT", "PATCH", "DELETE"]
                for word in Self.words(of: chinese) { #expect(isChinese(word) || names.contains(word), "\(path): \(word)") }
                let english = try await Visitor(shop.simulator, language: "en-GB").open(path)
                #expect(english.text.contains("<html lang=\"en\">"))
                for word in Self.words(of: english) { #expect(!isChinese(word), "\(path): \(word)") }
                #expect(Self.words(of: english).count == Self.words(of: chinese).count)
            }
        }
    }

    @Test(arguments: [("zh-TW,zh;q=0.9,en;q=0.8", "zh-CN"), ("de, en;q=0.5, zh;q=0.3", "en"), ("fr", "en"), ("", "en")])
    func theBrowsersLanguageIsSpoken(header: String, tag: String) async throws {
        try await Simulator.run { simulator in
            let page = try await Visitor(simulator, language: header).open()
            #expect(page.text.contains("<html lang=\"\(tag)\">"))
        }
    }

    @Test func theLanguageIsSwitchedAndKept() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let page = try await visitor.open("/requests?text=a%26b")
            let form = try #require(page.forms.first { $0.key.hasSuffix("/language") })
            let target = try #require(form.value["target"]?.replacing("&amp;", with: "&"))
            let answer = try await visitor.post(form.key, form.value.merging(["target": target]) { $1 })
            #expect(answer.headers[.location] == Visitor.root + "/requests?text=a%26b")
            let cookie = try #require(answer.headers[.setCookie])
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            let after = try await visitor.open("/requests", [.cookie: String(cookie.prefix { $0 != ";" })])
            #expect(after.text.contains("<html lang=\"zh-CN\">"))
        }
    }

    @Test(arguments: ["https://evil.example/", "//evil.example", "/elsewhere"]) func theSwitchLeadsNowhereElse(target: String) async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let form = try #require(try await visitor.open().forms.first { $0.key.hasSuffix("/language") })
            let answer = try await visitor.post(form.key, form.value.merging(["target": target]) { $1 })
            #expect(answer.headers[.location] == Visitor.root)
        }
    }
}
