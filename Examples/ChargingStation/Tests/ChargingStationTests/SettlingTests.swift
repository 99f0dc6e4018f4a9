import Foundation
import GRDB
import Logging
import Synchronization
import Testing

@testable import ChargingStation
@testable import WeChatPay

/// What the site does about a deduction, step by step, whatever the platform does.
@Suite struct SettlingTests {
    private let service = ScriptedService()

    private func makeStation() throws -> Station {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Station(
            name: "s", appID: "a", mchid: "m", service: service, store: try StationStore(path: ":memory:"), meter: SimulatedMeter(speed: 1),
            notifyURL: { "http://a.test/wechatpay" }, wakeSettlement: {}, logger: logger, now: { Date(timeIntervalSince1970: 1_000_000) }
        )
    }

    /// A charge whose plug has been pulled after an hour.
    private func unplugged(_ station: Station) async throws -> ChargingSession {
        var earlier = station
        earlier.now = { Date(timeIntervalSince1970: 1_000_000 - 3600) }
        let rider = Rider(id: "r", openID: "o", contractID: "c")
        try await station.store.save(rider)
        let session = try await earlier.start(Gun.all[0], for: rider)
        try await station.stop(session)
        return try await stored(session, station)
    }

    private func stored(_ session: ChargingSession, _ station: Station) async throws -> ChargingSession {
        try #require(try await station.store.session(session.id))
    }

    /// As after the next look.
    private func settle(_ session: ChargingSession, _ station: Station) async throws -> ChargingSession {
        try await station.settle(stored(session, station))
        return try await stored(session, station)
    }

    private func deduction(_ session: ChargingSession) -> ScriptedService.Call { .deduct(outTradeNo: session.id, fee: 92, token: "token") }

    @Test func acceptedIsNotPaid() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        #expect(try await settle(session, station).state == .deducting)
        service.script.withLock { $0.reports = [{ _ in .of(session, state: "ACCEPT") }, { _ in .of(session) }] }
        #expect(try await settle(session, station).state == .deducting)
        #expect(try await settle(session, station).state == .paid)
        #expect(service.calls == [deduction(session), .query(outTradeNo: session.id), .query(outTradeNo: session.id)])
    }

    @Test func afterAnUnknownOutcomeItAsksBeforeItRepeats() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock { $0.deductions = [{ _ in throw WeChatPayError.lost }] }
        #expect(try await settle(session, station).state == .deducting)
        service.script.withLock { $0.reports = [{ _ in .of(session) }] }
        #expect(try await settle(session, station).state == .paid)
        #expect(service.calls == [deduction(session), .query(outTradeNo: session.id)])
    }

    @Test func whatNeverArrivedIsSentAgainTheSame() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock {
            $0.deductions = [{ _ in throw WeChatPayError.lost }]
            $0.reports = [{ _ in nil }, { _ in .of(session) }]
        }
        for _ in 0..<3 { _ = try await settle(session, station) }
        #expect(service.calls == [deduction(session), .query(outTradeNo: session.id), deduction(session), .query(outTradeNo: session.id)])
        #expect(try await stored(session, station).state == .paid)
    }

    @Test func aQueryWithoutAnAnswerRepeatsNothing() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock {
            $0.deductions = [{ _ in throw WeChatPayError.lost }]
            $0.reports = [{ _ in throw WeChatPayError.lost }]
        }
        for _ in 0..<2 { _ = try await settle(session, station) }
        #expect(service.calls == [deduction(session), .query(outTradeNo: session.id)])
        #expect(try await stored(session, station).state == .deducting)
    }

    @Test func aCrashBetweenTheNoteAndTheRequestIsSettledByAsking() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        try await station.store.apply(.asking, to: session.id)
        service.script.withLock { $0.reports = [{ _ in .of(session) }] }
        #expect(try await settle(session, station).state == .paid)
        #expect(service.calls == [.query(outTradeNo: session.id)])
    }

    @Test func aNotificationBeforeTheAnswerSettlesIt() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock { $0.deductions = [{ session in try await station.take(.of(session)) }] }
        #expect(try await settle(session, station).state == .paid)
        #expect(service.calls.count == 1)
    }

    @Test func aNotificationBeforeARefusalThatProvesNothingWins() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock {
            $0.deductions = [
                { session in
                    try await station.take(.of(session))
                    throw WeChatPayError.refused("RULE_LIMIT")
                }
            ]
        }
        #expect(try await settle(session, station).state == .paid)
    }

    @Test func twentyNotificationsOfOnePaymentAreOne() async throws {
        let station = try makeStation()
        let session = try await settle(unplugged(station), station)
        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<20 { group.addTask { try await station.take(.of(session)) } }
        }
        let paid = try await stored(session, station)
        #expect(paid.state == .paid)
        #expect(paid.payment?.payerTotal == 92)
    }

    @Test(arguments: [
        ("RULE_LIMIT", Problem.contractEndedUnpaid, false), ("NOT_ENOUGH", .notEnoughMoney, true), ("ACCOUNT_ERROR", .accountRestricted, true),
        ("PARAM_ERROR", .siteFault, true), ("SIGN_ERROR", .siteFault, true),
    ])
    func aProvenRefusalIsSaid(code: String, problem: Problem, isRetryable: Bool) async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock { $0.deductions = [{ _ in throw WeChatPayError.refused(code) }] }
        let unpaid = try await settle(session, station)
        #expect(unpaid.state == .unpaid)
        #expect(unpaid.problem == problem)
        #expect(unpaid.isRetryable == isRetryable)
    }

    @Test(arguments: ["OUT_TRADE_NO_USED", "FREQUENCY_LIMITED"])
    func aRefusalThatDecidesNothingIsAskedAbout(code: String) async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock { $0.deductions = [{ _ in throw WeChatPayError.refused(code) }] }
        #expect(try await settle(session, station).state == .deducting)
        _ = try await settle(session, station)
        #expect(service.calls[1] == .query(outTradeNo: session.id))
    }

    @Test func anotherTryIsTheSameOrder() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        service.script.withLock { $0.deductions = [{ _ in throw WeChatPayError.refused("NOT_ENOUGH") }] }
        try await station.retry(settle(session, station))
        _ = try await settle(session, station)
        #expect(service.calls == [deduction(session), .query(outTradeNo: session.id), deduction(session)])
    }

    @Test func aPaymentThatFailedAtThePlatformIsFinal() async throws {
        let station = try makeStation()
        let session = try await settle(unplugged(station), station)
        try await station.take(.of(session, state: "PAYERROR"))
        #expect(try await stored(session, station).problem == .paymentFailed)
        try await station.retry(stored(session, station))
        #expect(try await stored(session, station).state == .unpaid)
    }

    @Test func whatDiffersFromTheChargeIsNotBooked() async throws {
        let station = try makeStation()
        let session = try await settle(unplugged(station), station)
        await #expect(throws: Difference.self) { try await station.take(.of(session, total: 91)) }
        await #expect(throws: Difference.self) { try await station.take(.of(session, appID: "another")) }
        service.script.withLock { $0.reports = [{ _ in .of(session, total: 91) }] }
        #expect(try await settle(session, station).state == .deducting)
        #expect(try await stored(session, station).state == .deducting)
    }

    @Test func twoStopsAtOnceMakeOneBill() async throws {
        let station = try makeStation()
        let session = try await unplugged(station)
        var later = station
        later.now = { Date(timeIntervalSince1970: 1_000_000 + 600) }
        try await later.stop(session)
        #expect(try await stored(session, station).bill?.reading.seconds == 3600)
    }

    @Test func twentyStartsAtOnceBeginOneCharge() async throws {
        let station = try makeStation()
        let rider = Rider(id: "r", openID: "o", contractID: "c")
        try await station.store.save(rider)
        let problems = await withTaskGroup(of: Problem?.self) { group in
            for number in 0..<20 {
                group.addTask {
                    do {
                        _ = try await station.start(Gun.all[number % Gun.all.count], for: rider)
                        return nil
                    } catch {
                        return (error as? Refusal)?.problem
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(problems.count { $0 == .alreadyCharging } == 19)
        #expect(try await station.store.sessions(of: "r").count == 1)
    }

    @Test func theDatabaseItselfKeepsOneChargeOfARiderAndOneAtAGun() async throws {
        let store = try StationStore(path: ":memory:")
        func insert(_ id: String, rider: String, gun: Int) async throws {
            let session = ChargingSession(
                id: id, rider: Rider(id: rider, openID: "o"), contractID: "c", gun: Gun.all[gun], startTime: Date(timeIntervalSince1970: 0)
            )
            try await store.database.write { try session.insert($0) }
        }
        try await insert("1", rider: "a", gun: 0)
        await #expect(throws: DatabaseError.self) { try await insert("2", rider: "a", gun: 1) }
        await #expect(throws: DatabaseError.self) { try await insert("3", rider: "b", gun: 0) }
        try await store.apply(.notStarted(.busy), to: "1")
        try await insert("4", rider: "a", gun: 0)
    }

    @Test func whatCostsNothingIsNotAskedFor() async throws {
        let station = try makeStation()
        let rider = Rider(id: "r", openID: "o", contractID: "c")
        try await station.store.save(rider)
        let session = try await station.start(Gun.all[0], for: rider)
        try await station.stop(session)
        #expect(try await settle(session, station).state == .free)
        #expect(service.calls.isEmpty)
    }
}
