import HTTPTypes
import Testing

@testable import WeChatPaySimulator

/// Which call meets which trouble.
@Suite struct FaultQueueTests {
    private static let path = "/v3/pay/transactions/native"

    private func taken(_ queue: FaultQueue, _ count: Int) -> [Bool] { (0..<count).map { _ in queue.take(.post, [Self.path]) != nil } }

    @Test func aTroubleHappensAsOftenAsItWasMadeFor() {
        let queue = FaultQueue(seed: 1)
        queue.add(Fault(.systemError, on: .post, Self.path, .times(2)))
        #expect(taken(queue, 3) == [true, true, false])
        #expect(queue.all.isEmpty)
        let id = queue.add(Fault(.systemError, on: .post, Self.path, .always))
        #expect(taken(queue, 5) == [true, true, true, true, true])
        #expect(queue.all.first?.count == 5)
        #expect(queue.remove(id))
        #expect(!queue.remove(id))
        #expect(taken(queue, 1) == [false])
    }

    @Test(arguments: [
        (Fault(.cutOff, on: .post, "/v3/pay/transactions/native"), true), (Fault(.cutOff, on: .get, "/v3/pay/transactions/native"), false),
        (Fault(.cutOff, on: .post, "/v3/pay/transactions/jsapi"), false), (Fault(.cutOff, on: .any, "*"), true),
        (Fault(.cutOff, on: .post, "v3/pay/*"), true), (Fault(.cutOff, on: .post, "/v3/refund/*"), false), (Fault(.cutOff, on: .get, "*"), false),
    ])
    func aTroubleIsForTheCallsThatItNames(fault: Fault, isForIt: Bool) {
        let queue = FaultQueue(seed: 1)
        queue.add(fault)
        #expect((queue.take(.post, [Self.path]) != nil) == isForIt)
    }

    @Test func theTroubleThatWasAddedFirstComesFirst() {
        let queue = FaultQueue(seed: 1)
        queue.add(Fault(.cutOff, on: .any, "*"))
        queue.add(Fault(.systemError, on: .post, Self.path))
        #expect(queue.take(.post, [Self.path]) == .cutOff)
        #expect(queue.take(.post, [Self.path]) == .systemError)
    }

    @Test func theSameSeedDrawsTheSameAndAnotherOneOther() {
        func run(_ seed: UInt64) -> [Bool] {
            let queue = FaultQueue(seed: seed)
            queue.add(Fault(.systemError, on: .any, "*", .probability(0.5)))
            return taken(queue, 64)
        }
        #expect(run(7) == run(7))
        #expect(run(7) != run(8))
        let hits = run(7).count { $0 }
        #expect((16...48).contains(hits))
    }

    @Test func aRestartDrawsTheSameOnceMore() {
        let queue = FaultQueue(seed: 7)
        queue.add(Fault(.systemError, on: .any, "*", .probability(0.5)))
        let first = taken(queue, 64)
        queue.restart(seed: 7)
        #expect(taken(queue, 64) == first)
    }

    @Test func troublesOfOneSeedAreDrawnOnTheirOwn() {
        let queue = FaultQueue(seed: 7)
        for method in [HTTPRequest.Method.get, .post] { queue.add(Fault(.systemError, on: method, "*", .probability(0.5))) }
        let draws = [HTTPRequest.Method.get, .post].map { method in (0..<64).map { _ in queue.take(method, ["/v3/x"]) != nil } }
        #expect(draws[0] != draws[1])
    }

    @Test func aProbabilityOfNothingAndOfOneAreCertain() {
        let queue = FaultQueue(seed: 7)
        queue.add(Fault(.cutOff, on: .any, "*", .probability(0)))
        #expect(taken(queue, 100) == Array(repeating: false, count: 100))
        queue.add(Fault(.cutOff, on: .any, "*", .probability(1)))
        #expect(taken(queue, 100) == Array(repeating: true, count: 100))
    }

    @Test func troublesWithNotificationsAreNotForCallsAndTheOtherWayRound() {
        let queue = FaultQueue(seed: 7)
        queue.add(NotificationFault(.loss, of: "TRANSACTION.SUCCESS"))
        #expect(queue.take(.post, ["TRANSACTION.SUCCESS", "*"]) == nil)
        #expect(queue.take(eventType: "REFUND.SUCCESS") == nil)
        #expect(queue.take(eventType: "TRANSACTION.SUCCESS") == .loss)
        queue.add(Fault(.cutOff, on: .any, "*"))
        #expect(queue.take(eventType: "*") == nil)
    }

    static let written = [
        "POST /v3/pay/transactions/native delay=2s times=3", "GET /v3/certificates cut-off once", "* * gateway-error=503 probability=0.1",
        "* /v3/pay/* clock-skew=-600s always", "GET /v3/certificates trickle=250ms once", "NOTIFY TRANSACTION.SUCCESS duplicate once",
        "NOTIFY * delay=60s always", "POST /pay/micropay silence-after-commit once", "GET /v3/certificates drop-before-commit once",
    ]

    @Test(arguments: written) func whatIsWrittenIsReadAndWrittenAgain(text: String) throws {
        #expect(try "\(FaultQueue.Entry.Trouble(text))" == text)
    }

    static let unreadable = [
        ("", "A fault is written"), ("POST /v3/x", "A fault is written"), ("POST /v3/x y", "There is no fault “y”"),
        ("POST /v3/x cut-off=1", "cut-off has no value"), ("POST /v3/x delay=2", "delay is written"), ("POST /v3/x delay=2h", "up to an hour"),
        ("POST /v3/x delay=-1s", "delay is written"), ("POST /v3/x gateway-error=404", "from 500 to 599"),
        ("POST /v3/x clock-skew=x", "clock-skew is written"), ("BREW /v3/x cut-off", "no method of the platform"),
        ("POST /v3/pay/transactions/nativ cut-off", "did you mean POST /v3/pay/transactions/native?"),
        ("POST /v3/certificates cut-off", "There is no operation"),
        ("POST /v3/x cut-off twice", "A fault happens"), ("POST /v3/x cut-off times=0", "A fault happens"),
        ("POST /v3/x cut-off probability=1.5", "A fault happens"), ("NOTIFY * cut-off", "of notifications"), ("NOTIFY * loss=1", "loss has no value"),
    ]

    @Test(arguments: unreadable) func whatCannotBeReadIsRefusedWithWhatCanBeWritten(text: String, complaint: String) throws {
        let error = try #require(throws: SimulatorError.self) { try FaultQueue.Entry.Trouble(text) }
        #expect(error.description.contains(complaint), "\(error)")
        #expect(error.kind == .invalid)
    }
}
