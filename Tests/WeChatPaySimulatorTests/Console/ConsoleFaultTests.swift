import HTTPTypes
import Testing

@testable import WeChatPaySimulator

/// Faults made in the console.
@Suite(.timeLimit(.minutes(3))) struct ConsoleFaultTests {
    @Test func aFaultIsAddedHappensAndIsRemoved() async throws {
        try await V3Shop.open { shop in
            let visitor = Visitor(shop.simulator)
            let page = try await visitor.open("/faults")
            let added = try await visitor.submit(
                page, "/faults/answers",
                ["method": "POST", "path": "/v3/pay/transactions/jsapi", "effect": "gateway-error", "value": "503", "occurrence": "always"]
            )
            #expect(added.visible.contains("POST /v3/pay/transactions/jsapi gateway-error=503 always"))
            _ = await thrownError { try await shop.place("order-0001") }
            #expect(shop.simulator.requests.last?.status == 503)
            let removed = try await visitor.submit(visitor.open("/faults"), "/remove")
            #expect(removed.visible.contains("0 faults wait"))
            try await shop.place("order-0001")
        }
    }

    @Test func aFaultOfNotificationsIsAdded() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            _ = try await visitor.submit(
                visitor.open("/faults"), "/faults/notifications",
                [
                    "event": "TRANSACTION.SUCCESS", "effect": "delay", "value": "5s", "others": "duplicate, wrong-signature", "occurrence": "times",
                    "number": "3",
                ]
            )
            #expect(simulator.faults.all.map(\.trouble.description) == ["NOTIFY TRANSACTION.SUCCESS delay=5s,duplicate,wrong-signature times=3"])
        }
    }

    @Test func whatIsNoFaultIsRefusedWithTheReason() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let refused = try await visitor.submit(
                visitor.open("/faults"), "/faults/answers",
                ["method": "POST", "path": "*", "effect": "delay", "value": "<soon>", "occurrence": "once"]
            )
            #expect(refused.status == 409)
            #expect(refused.visible.contains("not “<soon>”"))
            #expect(simulator.faults.all.isEmpty)
        }
    }

    @Test func everyFaultHasANameInBothLanguages() {
        for effect in FaultText.effects.map(\.key) + FaultText.notificationEffects.map(\.key) {
            #expect(Text.effect(effect)[.english] != effect, "\(effect)")
            #expect(Text.effect(effect)[.chinese] != Text.effect(effect)[.english], "\(effect)")
        }
    }

    @Test func theSeedIsSet() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            _ = try await visitor.submit(visitor.open("/faults"), "/faults/seed", ["seed": "42"])
            #expect(simulator.faults.seed == 42)
        }
    }
}
