import Foundation
import Testing

@testable import ChargingStation

/// What may follow what.
@Suite struct ChargingSessionTests {
    static let now = Date(timeIntervalSince1970: 1_000_000)
    static let payment = Payment(transactionID: "4200", time: "2026-11-21T10:00:00+08:00", payerTotal: 92)
    static let bill = Bill(
        endTime: now.addingTimeInterval(3600), reading: .init(seconds: 3600, wattHours: 400, percent: 40), fee: 92, notifyURL: "http://a.test/w"
    )
    static let nothing = Bill(endTime: now, reading: .init(seconds: 30, wattHours: 3, percent: 0), fee: 0, notifyURL: "http://a.test/w")

    static let events: [(name: String, event: ChargingSession.Event)] = [
        ("confirmed", .confirmed(token: "t")), ("notStarted", .notStarted(.busy)), ("unplugged", .unplugged(bill, at: now)), ("asking", .asking),
        ("paid", .paid(payment)), ("refused", .refused(.notEnoughMoney)), ("retried", .retried(at: now)), ("postponed", .postponed(at: now)),
    ]

    /// Every state with how it is reached and the events that change it. What is not here changes nothing.
    static let table: [(path: [ChargingSession.Event], state: ChargingSession.State, changes: Set<String>)] = [
        ([], .starting, ["confirmed", "notStarted"]),
        ([.notStarted(.busy)], .notStarted, []),
        ([.confirmed(token: "t")], .charging, ["unplugged"]),
        ([.confirmed(token: "t"), .unplugged(nothing, at: now)], .free, []),
        ([.confirmed(token: "t"), .unplugged(bill, at: now)], .deducting, ["asking", "paid", "refused", "postponed"]),
        ([.confirmed(token: "t"), .unplugged(bill, at: now), .asking], .deducting, ["paid", "refused", "postponed"]),
        ([.confirmed(token: "t"), .unplugged(bill, at: now), .asking, .paid(payment)], .paid, []),
        ([.confirmed(token: "t"), .unplugged(bill, at: now), .asking, .refused(.notEnoughMoney)], .unpaid, ["paid", "retried"]),
        ([.confirmed(token: "t"), .unplugged(bill, at: now), .asking, .refused(.paymentFailed)], .unpaid, ["paid"]),
        ([.confirmed(token: "t"), .unplugged(bill, at: now), .asking, .refused(.contractEndedUnpaid)], .unpaid, ["paid"]),
    ]

    private func session(after path: [ChargingSession.Event]) -> ChargingSession {
        var session = ChargingSession(
            id: "EB1", rider: Rider(id: "r", openID: "o"), contractID: "c", gun: Gun.all[0], startTime: Self.now.addingTimeInterval(0.75)
        )
        for event in path { _ = session.apply(event) }
        return session
    }

    @Test func everyStateTakesItsOwnEventsAndNoOthers() {
        for row in Self.table {
            #expect(session(after: row.path).state == row.state)
            for (name, event) in Self.events {
                var session = session(after: row.path)
                let before = session
                let isChanged = session.apply(event)
                #expect(isChanged == row.changes.contains(name), "\(name) in \(row.state)")
                #expect((session != before) == row.changes.contains(name), "\(name) in \(row.state)")
            }
        }
        #expect(Set(Self.table.map(\.state)) == Set(ChargingSession.State.allCases))
    }

    @Test func thePlatformsWordThatMoneyMovedWinsOverARefusal() {
        var session = session(after: [.confirmed(token: "t"), .unplugged(Self.bill, at: Self.now), .refused(.paymentFailed)])
        _ = session.apply(.paid(Self.payment))
        #expect(session.state == .paid)
        #expect(session.problem == nil)
    }

    @Test func aBillIsFixedOnce() {
        var session = session(after: [.confirmed(token: "t"), .unplugged(Self.bill, at: Self.now)])
        _ = session.apply(.unplugged(Self.nothing, at: Self.now))
        #expect(session.bill == Self.bill)
    }

    @Test func aRetryRemembersThatItWasAskedBefore() {
        let session = session(
            after: [.confirmed(token: "t"), .unplugged(Self.bill, at: Self.now), .asking, .refused(.notEnoughMoney), .retried(at: Self.now)]
        )
        #expect(session.state == .deducting)
        #expect(session.isAsked)
    }

    @Test func itIsLookedAfterMoreAndMoreRarelyButNeverNot() {
        var session = session(after: [.confirmed(token: "t"), .unplugged(Self.bill, at: Self.now)])
        let pauses = (0..<40).map { _ in
            _ = session.apply(.postponed(at: Self.now))
            return session.dueAt?.timeIntervalSince(Self.now)
        }
        #expect(pauses.prefix(4) == [1, 2, 4, 8])
        #expect(pauses.last == 300)
    }

    @Test func aStartIsAWholeSecond() {
        #expect(session(after: []).startTime == Self.now)
    }
}
