import HTTPTypes
import Testing
import WeChatPay

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

    @Test func whatACallMeetsFollowsFromItsNumberAndHowOftenItCame() {
        func run(_ numbers: [String]) -> [String: [Bool]] {
            let queue = FaultQueue(seed: 7)
            queue.add(Fault(.systemError, on: .any, "*", .probability(0.5)))
            return numbers.reduce(into: [:]) { drawn, number in
                drawn[number, default: []].append(queue.take(.post, [Self.path], call: number) != nil)
            }
        }
        let numbers = (0..<20).map { "order-\($0)" }
        let drawn = run(numbers + numbers + numbers)
        #expect(run(numbers.reversed().flatMap { [$0, $0, $0] }) == drawn)
        #expect(Set(drawn.values).count > 4, "numbers and repetitions draw on their own")
    }

    @Test func aNotificationMeetsWhatItsCallAskedForOnce() async throws {
        let queue = FaultQueue(seed: 7)
        let refund = MerchantNumbers(["out_trade_no": "A", "out_refund_no": "B", "refund": 1])
        try await queue.expecting(.duplicate, of: refund) {}
        #expect(queue.take(eventType: "TRANSACTION.SUCCESS", MerchantNumbers(["out_trade_no": "A"])) == nil)
        #expect(queue.take(eventType: "REFUND.SUCCESS", refund) == .duplicate)
        #expect(queue.take(eventType: "REFUND.SUCCESS", refund) == nil)
        try await queue.expecting(.duplicate, of: MerchantNumbers(["amount": 1])) {}
        #expect(queue.take(eventType: "REFUND.SUCCESS", refund) == nil, "without a number it is about nothing")
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
        "POST /v3/pay/transactions/native delay=2s,system-error-after-commit,notify-duplicate times=3",
        "* * error-after-commit=404:ORDER_NOT_EXIST always", "* * error-before-commit=403:RULE_LIMIT always", "* * system-error once",
        "* * too-many-requests once", "* * gateway-error-after-commit=504 once", "* * silence-before-commit=3s once",
        "* * delay=1s,drop-after-commit,notify-delay=60s,notify-duplicate,notify-wrong-signature once",
        "* * cut-off,missing-signature,clock-skew=60s once", "NOTIFY * delay=60s,duplicate,unknown-serial,clock-skew=-60s once",
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
        ("POST /v3/x cut-off probability=1.5", "A fault happens"), ("NOTIFY * cut-off", "of notifications"),
        ("* * error-after-commit=200:OK", "a status from 400 to 599 and a code"), ("* * error-after-commit=500", "such as error-after-commit=500"),
        ("* * error-after-commit=500:system_error", "in capitals"), ("* * notify-cut-off", "of notifications"), ("* * delay=1s,", "no fault “”"),
        ("* * delay=1s,delay=2s", "“delay=1s” and “delay=2s” can't happen to one call: an answer is late once"),
        ("* * system-error,gateway-error=502", "a call has one outcome"), ("* * cut-off,trickle=1s", "breaks off, or comes slowly"),
        ("* * wrong-signature,missing-signature", "one signature"), ("* * delay=1s,silence-after-commit", "never comes can't be late"),
        ("* * drop-after-commit,wrong-signature", "no answer to be spoiled"), ("* * gateway-error,missing-signature", "page has no signature"),
        ("* * system-error,notify-duplicate", "what is not carried out brings no notification"),
        ("* * notify-loss,notify-reorder", "lost, overtaken or late"), ("NOTIFY * loss,duplicate", "one that never arrives"),
        ("NOTIFY * delay=1s,reorder", "lost, overtaken or late"), ("NOTIFY * loss=1", "loss has no value"),
    ]

    @Test(arguments: unreadable) func whatCannotBeReadIsRefusedWithWhatCanBeWritten(text: String, complaint: String) throws {
        let error = try #require(throws: SimulatorError.self) { try FaultQueue.Entry.Trouble(text) }
        #expect(error.description.contains(complaint), "\(error)")
        #expect(error.kind == .invalid)
    }
}
