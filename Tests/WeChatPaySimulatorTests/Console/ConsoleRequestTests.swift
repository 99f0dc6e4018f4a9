import HTTPTypes
import Testing

@testable import WeChatPay
@testable import WeChatPaySimulator

/// The log of requests in the console.
@Suite(.timeLimit(.minutes(3))) struct ConsoleRequestTests {
    @Test func requestsAreListedLatestFirstAndFiltered() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            _ = await thrownError { try await shop.query("order-none") }
            let visitor = Visitor(shop.simulator)
            let all = try await visitor.open("/requests")
            let (refused, placed) = (try #require(all.text.firstRange(of: "order-none")), try #require(all.text.firstRange(of: "/jsapi")))
            #expect(refused.lowerBound < placed.lowerBound)
            let some = try await visitor.open("/requests?text=JSAPI")
            #expect(some.text.contains("/jsapi") && !some.text.contains("order-none"))
            let wrong = try await visitor.open("/requests?only=refused")
            #expect(!wrong.text.contains("/jsapi") && wrong.visible.contains("ORDER_NOT_EXIST"))
        }
    }

    @Test func aRequestIsShownWithEveryCheckAndItsAnswer() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001", ["description": "一杯拿铁"])
            let page = try await Visitor(shop.simulator).open("/requests/1")
            #expect(page.text.matches(of: #/<li class="passed">/#).count == shop.simulator.requests[0].checks.count)
            #expect(page.visible.contains("\"description\" : \"一杯拿铁\"") && page.visible.contains("\"prepay_id\""))
            #expect(try await Visitor(shop.simulator).open("/requests/99").status == 404)
        }
    }

    @Test func aWrongSignatureShowsBothTextsWithTheDifferenceMarked() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.transport = TamperingTransport { $0.url += "?x=1" } }) { wechatPay in
                _ = await thrownError { try await wechatPay.v3.certificates.get() }
            }
            let page = try await Visitor(simulator).open("/requests/1")
            #expect(page.visible.contains("The signature is wrong") && page.visible.contains("The query was left out"))
            #expect(page.text.contains("/v3/certificates<mark>?x=1</mark>"))
            #expect(page.text.contains("<li class=\"failed\">"))
            #expect(page.text.contains("<li class=\"not-reached\">"))
        }
    }

    @Test func aLeftOutQueryIsMarkedInTheExpectedText() {
        let difference = TextDifference("GET\n/v3/a?b=1\n1700\nN\n\n", "GET\n/v3/a\n1700\nN\n\n")
        #expect(difference.first.map(\.isSame) == [true, false, true, true, true])
        #expect(difference.first[1].before == "/v3/a" && difference.first[1].changed == "?b=1")
        #expect(difference.second[1].changed.isEmpty)
    }

    @Test func aMissingLastLineFeedIsMarkedWhereItIs() {
        let difference = TextDifference("a\nbody\n", "a\nbody")
        #expect(difference.first[1].isAlone && difference.first[1].changed.isEmpty)
        #expect(!difference.second[1].isAlone && !difference.second[1].isEnded)
    }

    @Test(arguments: [("abab", "abXab"), ("aaa", "aa"), ("", "a"), ("一杯拿铁", "一杯茶铁"), ("a\nb\n", "a\n")])
    func bothTextsCanBePutTogetherFromTheirParts(first: String, second: String) {
        let difference = TextDifference(first, second)
        let text = { (lines: [TextDifference.Line]) in lines.map { $0.before + $0.changed + $0.after + ($0.isEnded ? "\n" : "") }.joined() }
        #expect(text(difference.first) == first)
        #expect(text(difference.second) == second)
        #expect((difference.first + difference.second).contains { !$0.isSame }, "nothing is marked")
    }
}
