import Foundation
import HTTPTypes
import Testing
import WeChatPay
import Yams

@testable import WeChatPaySimulator

/// The control API and its description say the same.
@Suite struct ControlDocumentTests {
    /// An operation as the served document has it.
    struct Described: Sendable, Hashable {
        let method: String
        let path: String
        let statuses: Set<String>
        let bodyIsRequired: Bool
    }

    private func described(_ simulator: Simulator) async throws -> Set<Described> {
        let (status, text) = try await simulator.controlText("openapi.yaml")
        #expect(status == 200)
        let document = try #require(try Yams.load(yaml: text) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        return try Set(
            paths.flatMap { path, item in
                try item.filter { $0.key != "parameters" }.map { method, operation in
                    let operation = try #require(operation as? [String: Any])
                    let body = operation["requestBody"] as? [String: Any]
                    return Described(
                        method: method.uppercased(), path: path, statuses: Set(try #require(operation["responses"] as? [String: Any]).keys),
                        bodyIsRequired: body?["required"] as? Bool == true
                    )
                }
            }
        )
    }

    @Test func everyRouteIsDescribedAndEverythingDescribedIsARoute() async throws {
        try await Simulator.run { simulator in
            let described = Set(try await described(simulator).map { "\($0.method) /simulator\($0.path)" })
            let routes = ControlRoute.all.map { "\($0.method.rawValue) \($0.path.template)" }
            #expect(Set(routes) == described)
            #expect(routes.count == Set(routes).count, "a route stands there twice")
        }
    }

    /// What each operation does is tested elsewhere; here, that each one is there, understands what it should, and answers with a status
    /// that its description lists.
    @Test func eachAnswersAsItsDescriptionSays() async throws {
        try await Simulator.run { simulator in
            for operation in try await described(simulator) where operation.path != "/openapi.yaml" {
                let path = String(operation.path.dropFirst()).replacing(/\{[a-z_]+\}/, with: "nothing")
                let method = try #require(HTTPRequest.Method(rawValue: operation.method))
                let answer = try await simulator.control(method, path, operation.method == "GET" ? nil : [:])
                #expect(operation.statuses.contains("\(answer.status)"), "\(operation.method) \(path): \(answer)")
                if operation.bodyIsRequired { #expect(answer.status == 400, "\(operation.method) \(path): \(answer)") }
                if operation.path.contains("{"), operation.statuses.contains("404"), !operation.bodyIsRequired {
                    #expect(answer.status == 404, "\(operation.method) \(path): \(answer)")
                }
                if answer.status >= 400 { #expect(answer.body.message.string?.isEmpty == false) }
            }
        }
    }
}

/// What the control API answers, by its status.
@Suite struct ControlStatusTests {
    @Test func whatIsNotPossibleAsThingsStandIsAConflict() async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            let again = try await shop.simulator.control(.post, "orders/order-0001/pay")
            #expect(again.status == 409)
            #expect(again.body.message.string?.contains("paid") == true)
            #expect(try await shop.simulator.control(.post, "orders/order-0002/pay").status == 404)
            #expect(try await shop.simulator.control(.post, "orders/order-0001/pay", ["openid": 1]).status == 400)
            #expect(try await shop.simulator.control(.post, "account/withdraw", ["amount": 10_000_000_000]).status == 409)
            #expect(try await shop.simulator.control(.get, "orders/order-0001/pay").status == 405)
        }
    }

    @Test func faultsAreListedAndRemovedByTheirNumbers() async throws {
        try await Simulator.run { simulator in
            let added = try await simulator.control(
                .post, "faults", ["method": "*", "path": "/v3/*", "effect": "delay=2s", "occurrence": "probability=0.5"]
            )
            #expect(added.body["id"] == 1)
            _ = try await simulator.control(.post, "faults", ["event_type": "*", "effect": "loss", "occurrence": "always"])
            #expect(try await simulator.control(.put, "faults/seed", ["seed": 7]).body.seed == 7)
            let listed = try await simulator.control(.get, "faults").body.faults.array
            #expect(listed?.map(\.effect) == ["delay=2s", "loss"])
            #expect(listed?.first?.occurrence == "probability=0.5")
            #expect(try await simulator.control(.delete, "faults/1").status == 200)
            #expect(try await simulator.control(.delete, "faults/1").status == 404)
            #expect(simulator.faults.all.map(\.id) == [2])
            _ = try await simulator.control(.delete, "faults")
            #expect(simulator.faults.all.isEmpty)
        }
    }

    @Test func aRequestIsShownWithItsChecksAndItsSignature() async throws {
        try await Simulator.run { simulator in
            let tampering = TamperingTransport { $0.url += "?x=1" }
            try await simulator.withClient(configure: { $0.transport = tampering }) { wechatPay in
                _ = await thrownError { try await wechatPay.v3.certificates.get() }
            }
            let listed = try await simulator.control(.get, "requests?method=GET&path=/v3/certificates").body.array
            let id = try #require(listed?.first?["id"].int)
            let details = try await simulator.control(.get, "requests/\(id)").body
            #expect(details.failed_check == "signature")
            #expect(details.signature.mistakes == ["query-left-out"])
            #expect(
                details.checks.array?.contains([
                    "check": "signature", "result": "failed",
                    "message": details.answer.body.string.flatMap { try? JSON(parsing: Data($0.utf8)) }?.message ?? .null,
                ]) == true)
            #expect(try await simulator.control(.get, "requests?path=/v3/other").body.array?.isEmpty == true)
        }
    }

    @Test func whatIsStillToComeIsWaitedFor() async throws {
        try await V3Shop.openWithServer { shop, _ in
            async let delivered = shop.simulator.control(.get, "notifications?event_type=TRANSACTION.SUCCESS&delivered=true&timeout=20")
            try await shop.pay("order-0001")
            #expect(try await delivered.body.array?.map(\.resource.out_trade_no) == ["order-0001"])
            let late = try await shop.simulator.control(.get, "requests?path=/v3/refund/*&timeout=0.01")
            #expect(late.status == 408)
            #expect(try await shop.simulator.control(.get, "requests?timeout=never").status == 400)
        }
    }

    @Test func keysAreChangedByTheirRoutes() async throws {
        try await Simulator.run { simulator in
            let old = simulator.keys.all.map(\.serial)
            let certificate = try #require(try await simulator.control(.post, "keys/certificates").body.serial.string)
            let publicKey = try #require(try await simulator.control(.post, "keys/public-keys").body.serial.string)
            #expect(Set(simulator.keys.all.map(\.serial)) == Set(old + [certificate, publicKey]))
            #expect(try await simulator.control(.put, "keys/stage", ["stage": "certificates"]).body.stage == "certificates")
            #expect(try await simulator.control(.put, "keys/stage", ["stage": "public-key"]).status == 409)
            #expect(try await simulator.control(.put, "keys/stage", ["stage": "none"]).status == 400)
            #expect(try await simulator.control(.delete, "keys/\(certificate)").status == 200)
            #expect(try await simulator.control(.delete, "keys/\(old[0])").status == 409)
            #expect(simulator.keys.all.map(\.serial) == [old[0], old[1], publicKey])
        }
    }
}

/// What the control API is asked by a browser.
@Suite struct ControlBrowserTests {
    @Test(arguments: [
        ("POST", ["Origin": "https://evil.example"], 403), ("POST", ["Sec-Fetch-Site": "cross-site"], 403), ("POST", [:], 200),
        ("POST", ["Sec-Fetch-Site": "same-origin"], 200), ("GET", ["Host": "evil.example"], 403),
    ])
    func aPageOfTheNetCanPressNoButtons(method: String, headers: [String: String], status: Int) async throws {
        try await Simulator.run { simulator in
            let answer = try await simulator.controlStatus(
                #require(HTTPRequest.Method(rawValue: method)), method == "GET" ? "clock" : "clock/pause", headers)
            #expect(answer == status)
        }
    }
}
