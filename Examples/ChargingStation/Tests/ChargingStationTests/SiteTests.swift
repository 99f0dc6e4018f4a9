import Foundation
import GRDB
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@testable import ChargingStation

/// The whole service over HTTP, against the simulator.
@Suite(.serialized, .timeLimit(.minutes(2))) struct SiteTests {
    private let folder = TemporaryFolder()

    @Test func aChargeRunsFromSigningUpToTheReceipt() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder) { running in
                let visitor = try await running.signedVisitor()
                let charge = try await running.charge(visitor)
                _ = try await visitor.post(charge + "/stop")
                let session = try await running.session(charge, is: .paid)
                let receipt = try await visitor.get(charge)
                #expect(receipt.body.contains(try #require(session.payment?.transactionID)))
                #expect(receipt.body.contains(Yuan.text(fen: try #require(session.bill?.fee))))
                #expect(try await simulator.income == session.bill?.fee)
                #expect(simulator.deductions == [200])
            }
        }
    }

    @Test func aNotificationThatNeverComesIsNotNeeded() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder, losesNotifications: true) { running in
                let visitor = try await running.signedVisitor()
                let charge = try await running.charge(visitor)
                _ = try await visitor.post(charge + "/stop")
                _ = try await running.session(charge, is: .paid)
                #expect(simulator.deductions == [200])
            }
        }
    }

    @Test func anAnswerThatNeverComesIsSettledByAsking() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder, losesNotifications: true) { running in
                let visitor = try await running.signedVisitor()
                let charge = try await running.charge(visitor)
                simulator.faults.add(Fault(.silenceAfterCommit, on: .post, Simulator.deduction))
                _ = try await visitor.post(charge + "/stop")
                let session = try await running.session(charge, is: .paid)
                #expect(simulator.deductions == [nil])
                #expect(simulator.queries == 1)
                #expect(try await simulator.income == session.bill?.fee)
            }
        }
    }

    @Test func aRequestThatNeverArrivedIsSentAgain() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder) { running in
                let visitor = try await running.signedVisitor()
                let charge = try await running.charge(visitor)
                simulator.faults.add(Fault(.silenceBeforeCommit, on: .post, Simulator.deduction))
                _ = try await visitor.post(charge + "/stop")
                let session = try await running.session(charge, is: .paid)
                #expect(simulator.deductions == [nil, 200])
                #expect(try await simulator.income == session.bill?.fee)
            }
        }
    }

    @Test(arguments: [Fault.Effect.systemError, .tooManyRequests, .cutOff, .wrongSignature, .missingSignature])
    func everyTroubleEndsInOneDeduction(effect: Fault.Effect) async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder, losesNotifications: true) { running in
                let visitor = try await running.signedVisitor()
                let charge = try await running.charge(visitor)
                simulator.faults.add(Fault(effect, on: .post, Simulator.deduction))
                _ = try await visitor.post(charge + "/stop")
                let session = try await running.session(charge, is: .paid)
                #expect(try await simulator.income == session.bill?.fee)
            }
        }
    }

    @Test func aChargeGoesOnAfterARestart() async throws {
        try await Simulator.run { simulator in
            let (visitor, charge) = try await RunningSite.run(on: simulator, folder: folder) { running in
                let visitor = try await running.signedVisitor()
                return (visitor, try await running.charge(visitor))
            }
            try await RunningSite.run(on: simulator, folder: folder) { running in
                _ = try await visitor.moved(to: running.url).post(charge + "/stop")
                _ = try await running.session(charge, is: .paid)
                #expect(simulator.deductions == [200])
            }
        }
    }

    @Test func aDeductionUnderWayAtACrashIsSettledAtTheNextStart() async throws {
        try await Simulator.run { simulator in
            let charge = try await RunningSite.run(on: simulator, folder: folder, losesNotifications: true) { running in
                let visitor = try await running.signedVisitor()
                let charge = try await running.charge(visitor)
                let station = running.site.station
                let session = try #require(try await station.store.session(String(charge.dropFirst("/charges/".count))))
                let bill = Bill(
                    endTime: session.startTime.addingTimeInterval(3600), reading: anHour, fee: 92, notifyURL: "http://127.0.0.1:1/wechatpay"
                )
                // As this site would: it notes that it asks, and asks. It is gone before the answer, so it is not due before that.
                try await station.store.apply(.unplugged(bill, at: .distantFuture), to: session.id)
                try await station.store.apply(.asking, to: session.id)
                try await station.service.deduct(session, bill, token: try #require(session.chargingToken), at: station.name)
                return charge
            }
            let store = try StationStore(path: folder.path + "/station.sqlite")
            try await store.database.write { try $0.execute(sql: "UPDATE session SET dueAt = ?", arguments: [Date()]) }
            try await RunningSite.run(on: simulator, folder: folder) { running in
                _ = try await running.session(charge, is: .paid)
                #expect(simulator.deductions == [200])
                #expect(try await simulator.income == 92)
            }
        }
    }

    @Test func aStartThatWasInterruptedOwesNothing() async throws {
        try await Simulator.run { simulator in
            let id = try await RunningSite.run(on: simulator, folder: folder) { running in
                let session = ChargingSession(
                    id: "EB0000000000", rider: Rider(id: "r", openID: "o"), contractID: "c", gun: Gun.all[0], startTime: Date())
                try await running.site.station.store.begin(session)
                return session.id
            }
            try await RunningSite.run(on: simulator, folder: folder) { running in
                _ = try await running.session("/charges/\(id)", is: .notStarted)
                // The plug is free again.
                let visitor = try await running.signedVisitor()
                _ = try await running.charge(visitor, gun: "01")
            }
        }
    }

    @Test func aStartWithoutAnAnswerIsSaidAndOwesNothing() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder) { running in
                let visitor = try await running.signedVisitor()
                simulator.faults.add(Fault(.silenceAfterCommit, on: .post, "/v3/ebike/charge/contracts/{contract_id}/confirm"))
                let page = try await visitor.post("/charges", "gun=01")
                #expect(page.body.contains(running.sentence(.startUnknown)))
                #expect(page.path.hasPrefix("/charges/"))
                _ = try await running.charge(visitor)
            }
        }
    }

    @Test func aFullBatteryEndsTheChargeByItself() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder, reading: .init(seconds: 9000, wattHours: 1000, percent: 100)) { running in
                let charge = try await running.charge(running.signedVisitor())
                let session = try await running.session(charge, is: .paid)
                #expect(session.bill?.fee == 230)
            }
        }
    }

    @Test func everythingThatASiteKeepsIsItsOwnersAlone() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder) { _ in
                let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
                #expect(mode == 0o700)
            }
        }
    }

    @Test(arguments: [
        ("/charges/unknown", 404, "notFoundText"), ("/charges/unknown/live", 404, "notFoundText"), ("/nowhere", 404, "notFoundText"),
        ("/public/nothing.css", 404, "notFoundText"), ("/charges/%2e%2e%2fx", 400, "badRequestText"),
    ])
    func whatIsNotThereIsAPageThatSaysSo(path: String, status: Int, text: String) async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder) { running in
                let page = try await Visitor(running.url).get(path)
                #expect(page.status == status)
                #expect(page.body.contains(running.site.pages.texts(.chinese)[text]))
            }
        }
    }

    @Test func aNotificationThatNobodySignedChangesNothing() async throws {
        try await Simulator.run { simulator in
            try await RunningSite.run(on: simulator, folder: folder) { running in
                let page = try await Visitor(running.url).post("/wechatpay", #"{"id":"1","event_type":"TRANSACTION.SUCCESS"}"#)
                #expect(page.status == 400)
            }
        }
    }
}

extension RunningSite {
    /// In the language of somebody who names none.
    func sentence(_ problem: Problem) -> String { site.pages.texts(.chinese).sentence(for: problem) }
}
