import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The latest requests, in bounded memory.
@Suite struct RequestLogTests {
    private func entry(body: Int = 0, status: Int = 200, headers: HTTPFields = [:]) -> Simulator.ReceivedRequest {
        Simulator.ReceivedRequest(
            Platform.Request(method: .post, target: "/v3/x", headers: headers, body: Data(repeating: 0x61, count: body)),
            RequestTrace(checks: Simulator.RequestCheck.v3), Platform.Answer(status: status, headers: [:], body: Data()), code: nil, requestID: "1",
            inspector: Blind()
        )
    }

    private struct Blind: SignatureInspector {
        func comparison(of request: Simulator.ReceivedRequest) -> Simulator.SignatureComparison? { nil }
    }

    @Test func ofTooManyRequestsTheOldestAreForgotten() {
        let log = RequestLog(events: SimulatorEvents(), maximumCount: 3)
        for _ in 0..<5 { log.add(entry()) }
        #expect(log.all.map(\.id) == [3, 4, 5])
        #expect(log.find(2) == nil)
        #expect(log.find(4)?.id == 4)
        #expect(log.find(6) == nil)
    }

    @Test func ofTooLargeRequestsTheOldestAreForgotten() {
        let log = RequestLog(events: SimulatorEvents(), maximumWeight: 100_000)
        for _ in 0..<100 { log.add(entry(body: 20_000)) }
        #expect(log.all.map(\.id) == [97, 98, 99, 100])
        log.add(entry(headers: [.init("X")!: String(repeating: "x", count: 200_000)]))
        #expect(log.all.map(\.id) == [101], "the newest stays, whatever its size")
    }

    @Test func ofALargeBodyTheBeginningIsKept() {
        let received = entry(body: 100_000)
        #expect(received.body.count == 65_536)
        #expect(received.bodySize == 100_000)
    }

    @Test func secretsInHeadersAreNotKeptForAnyone() {
        let received = entry(headers: [.cookie: "session=1", .proxyAuthorization: "Basic x", .accept: "*/*"])
        #expect(received.headers.map(\.name) == [.accept])
    }

    @Test func whoWatchesGetsWhatHappensAndOfTooMuchTheNewest() async {
        let events = SimulatorEvents()
        let log = RequestLog(events: events)
        let stream = events.stream(limit: 2)
        for _ in 0..<4 { log.add(entry()) }
        events.finish()
        var ids: [Int] = []
        for await event in stream { if case .request(let request) = event { ids.append(request.id) } }
        #expect(ids == [3, 4])
        for await _ in events.stream() { Issue.record("a stream goes on after the end") }
    }
}
