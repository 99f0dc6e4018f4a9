import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Several users in the console: each has a phone of their own, which the URL names.
@Suite(.timeLimit(.minutes(3))) struct ConsoleUserTests {
    @Test func eachSeesTheirOwnAndWhatIsForAnyone() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-ofuser")
            try await shop.place("order-ofanyone", product: "native")
            try await shop.transfer("bill1", 500, "", ["openid": "oOther"])
            let visitor = Visitor(shop.simulator)
            func seen(_ user: String?) async throws -> [Bool] {
                let page = try await visitor.open(user.map { "?user=\($0)" } ?? "")
                return ["order-ofuser", "order-ofanyone", "bill1", "拉新奖励，500 分"].map { page.visible.contains($0) }
            }
            #expect(try await seen(nil) == [true, true, true, true])
            #expect(try await seen("oUser") == [true, true, false, false])
            #expect(try await seen("oOther") == [false, true, true, true])
            #expect(try await seen("oNew") == [false, true, false, false])
        }
    }

    @Test func theUsersThatWereSeenAreOfferedWithWhatWaitsForThem() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let page = try await Visitor(shop.simulator).open()
            for user in ["oUser", SimulatedUser.openid] { #expect(page.links.contains(Visitor.root + "?user=\(user)")) }
            #expect(page.visible.firstMatch(of: #/oUser\s+1 to do/#) != nil)
            #expect(page.visible.firstMatch(of: #/oSimulatedUser\s+\d to do/#) == nil)
        }
    }

    @Test func whoWasChosenStaysChosenOnEveryPage() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001", product: "native")
            let visitor = Visitor(shop.simulator)
            for path in ConsolePages.paths + ["/phone/orders/order-0001", "/requests/1", "/nothing"] {
                let page = try await visitor.open(path + "?user=a%26b")
                let targets = page.links.filter { $0.hasPrefix(Visitor.root) } + page.forms.keys
                #expect(targets.count > 5)
                // The links to the other users' phones are what leads elsewhere.
                for target in targets where !target.hasSuffix("user=\(SimulatedUser.openid)") && !(path.isEmpty && target == Visitor.root) {
                    #expect(target.hasSuffix("?user=a%26b"), "\(path): \(target)")
                }
            }
        }
    }

    @Test func whoeverIsChosenPaysWhatIsForAnyone() async throws {
        try await V3Shop.open { shop in
            let code = try #require(try await shop.place("order-0001", product: "native").code_url.string)
            let visitor = Visitor(shop.simulator)
            let sheet = try await visitor.submit(visitor.open("?user=oOther"), "/scan?user=oOther", ["code": code])
            #expect(sheet.target == Visitor.root + "/phone/orders/order-0001?user=oOther")
            let paid = try await visitor.submit(sheet, "/pay?user=oOther")
            #expect(paid.target == Visitor.root + "/phone/orders/order-0001?answer=pay&user=oOther")
            #expect(paid.visible.contains("Paid"))
            #expect(try await shop.query("order-0001").payer.openid.string == "oOther")
            #expect(try await shop.simulator.user.messages(openid: "oOther").count == 1)
        }
    }

    @Test(arguments: [("en", "Only oUser can pay"), ("zh-CN", "订单只能由 oUser 支付")])
    func anotherUsersOrderIsRefusedAndSaysWhoseItIs(language: String, reason: String) async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let visitor = Visitor(shop.simulator, language: language)
            let sheet = try await visitor.open("/phone/orders/order-0001?user=oOther")
            #expect(sheet.links.contains(Visitor.root + "/phone/orders/order-0001?user=oUser"))
            let refused = try await visitor.submit(sheet, "/pay?user=oOther")
            #expect(refused.status == 409)
            #expect(refused.visible.contains(reason))
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test func aUsersThingsAreFoundHoweverMuchOthersHave() async throws {
        try await V3Shop.open { shop in
            let old = try await shop.pay("order-old", ["payer": ["openid": "oQuiet"]])
            try await shop.place("order-quiet", ["payer": ["openid": "oQuiet"]])
            try await shop.transfer("quiet", 500, "", ["openid": "oQuiet"])
            try await shop.refund("order-old", 100, as: "refund-quiet")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<210 {
                    group.addTask {
                        try await shop.pay("order-busy\(number)")
                        try await shop.refund("order-busy\(number)", 100, as: "refund-\(number)")
                        try await shop.transfer("busy\(number)", 500)
                    }
                }
                try await group.waitForAll()
            }
            let visitor = Visitor(shop.simulator)
            #expect(try await !visitor.open().visible.contains("order-quiet"), "everyone's phone shows the latest")
            let phone = try await visitor.open("?user=oQuiet")
            for thing in ["order-quiet", "quiet", "refund-quiet", "支付成功"] { #expect(phone.visible.contains(thing), "\(thing)") }
            #expect(!phone.visible.contains("busy"))
            #expect(phone.visible.firstMatch(of: #/oQuiet\s+2 to do/#) != nil)
            #expect(try await shop.simulator.user.pendingPayments(openid: "oQuiet").map(\.outTradeNo) == ["order-quiet"])
            #expect(try await shop.query("order-old").transaction_id.string == old)
        }
    }

    @Test func anotherUsersContractIsNotShown() async throws {
        try await School.open { school, _ in
            let id = try await school.sign("contract-1")
            let visitor = Visitor(school.shop.simulator)
            #expect(try await visitor.open("/phone/contracts/\(id)?user=oStudent").status == 200)
            #expect(try await visitor.open("/phone/contracts/\(id)?user=oOther").status == 404)
        }
    }
}
