import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Who may press the console's buttons: its own pages only, and under its own names.
@Suite(.timeLimit(.minutes(3))) struct ConsoleGuardTests {
    @Test(
        arguments: [
            [.init("Sec-Fetch-Site")!: "cross-site"], [.init("Sec-Fetch-Site")!: "same-site"], [.origin: "https://evil.example"], [.origin: "null"],
            [.origin: "http://127.0.0.1:1"],
        ] as [HTTPFields]) func anotherSitesFormDoesNothing(headers: HTTPFields) async throws
    {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let visitor = Visitor(shop.simulator)
            let form = try #require(try await visitor.open("/phone/orders/order-0001").forms.first { $0.key.hasSuffix("/pay") })
            #expect(try await visitor.post(form.key, form.value, headers).status == 403)
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test(arguments: [nil, "", "guessed"]) func aFormWithoutThePagesTokenDoesNothing(token: String?) async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let visitor = Visitor(shop.simulator)
            let path = Visitor.root + "/phone/orders/order-0001/pay"
            let answer = try await visitor.post(path, token.map { ["token": $0] } ?? [:])
            #expect(answer.status == 403)
            #expect(answer.visible.contains("reload the page"))
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test(arguments: ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"])
    func aNameThatWasMadeToLeadHereIsNotAnswered(host: String) async throws {
        try await Simulator.run { simulator in
            let answer = try await Visitor(simulator).open("", [.init("Host")!: host])
            #expect(answer.status == 421)
            let style = try await Visitor(simulator).open("/style.css", [.init("Host")!: host])
            #expect(style.status == 200, "what the page that says so is shown with")
            #expect(!answer.text.contains("name=\"token\" value=\"") || !answer.forms.keys.contains { $0.hasSuffix("/scan") })
        }
    }

    @Test(arguments: ["localhost:8080", "192.168.1.20:8080", "[::1]:8080"]) func itsAddressesAreAnswered(host: String) async throws {
        try await Simulator.run { simulator in
            let answer = try await Visitor(simulator).open("", [.init("Host")!: host])
            #expect(answer.status == 200)
        }
    }

    @Test func theNamesThatItWasToldAreAnswered() async throws {
        var configuration = Simulator.Configuration()
        configuration.aliases = ["Simulator.internal"]
        try await Simulator.run(configuration) { simulator in
            let visitor = Visitor(simulator)
            for (host, statuses) in [("simulator.internal:8080", [200, 200]), ("other.internal:8080", [421, 403])] {
                let headers: HTTPFields = [.init("Host")!: host]
                let page = try await visitor.open("", headers)
                let control = try await visitor.send(.get, "/simulator/clock", headers)
                #expect([page.status, control.status] == statuses, "\(host)")
            }
        }
    }

    @Test(arguments: ["", "/requests", "/style.css", "/nothing"]) func everyAnswerKeepsOthersOut(path: String) async throws {
        try await Simulator.run { simulator in
            let answer = try await Visitor(simulator).open(path)
            let policy = try #require(answer.headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        }
    }

    @Test func noPageHasAnythingFromElsewhereNorInlineScript() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            for path in ConsolePages.paths {
                let page = try await visitor.open(path)
                #expect(page.status == 200, "\(path)")
                for reference in page.text.matches(of: #/(?:src|href|action)="([^"]*)"/#) {
                    #expect(reference.output.1.hasPrefix(Visitor.root) || reference.output.1 == "#content", "\(path): \(reference.output.1)")
                }
                #expect(page.text.firstMatch(of: #/<script(?![^>]*src=)|\son\w+=|style=/#) == nil, "\(path)")
            }
        }
    }

    @Test func whatTheMerchantSaysIsTextEverywhere() async throws {
        try await V3Shop.open { shop in
            let evil = "<script>alert(1)</script>\"' onx=1 &lt;"
            try await shop.place("order-0001", ["description": JSON(evil), "payer": .null, "attach": JSON(evil)], product: "native")
            let visitor = Visitor(shop.simulator)
            for path in ["", "/phone/orders/order-0001", "/requests/1", "/requests?text=" + "%22%3E%3Cscript%3E"] {
                let page = try await visitor.open(path)
                #expect(page.text.firstMatch(of: #/<script(?![^>]*src=)/#) == nil, "\(path)")
            }
            #expect(try await visitor.open().visible.contains(evil))
        }
    }
}

extension V3Shop {
    fileprivate func place(_ number: String, _ changes: [String: JSON], product: String) async throws {
        try await place(number, product: product, total: 888, changes)
    }
}
