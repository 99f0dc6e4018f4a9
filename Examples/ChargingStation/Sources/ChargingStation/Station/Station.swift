import Foundation
import Logging
import WeChatPay
import WeChatPayMobility

/// The charging site: what riders do, and what the platform tells.
struct Station: Sendable {
    /// As riders and the platform read it.
    let name: String
    let appID: String
    let mchid: String
    let service: any EbikeService
    let store: StationStore
    let meter: any Meter
    var tariff = Tariff()
    /// Where the platform sends its notifications.
    let notifyURL: @Sendable () -> String
    /// Calls for the settlement of what has become due.
    let wakeSettlement: @Sendable () -> Void
    let logger: Logger
    var now: @Sendable () -> Date = { Date() }

    // MARK: Signing up

    /// Prepares a sign-up; the rider goes on in WeChat.
    func signUp(_ rider: Rider) async throws {
        let preopenID = try await service.preopen(openID: rider.openID)
        try await store.changeRider(rider.id) { $0.preopenID = preopenID }
    }

    /// Looks up whether the rider has signed. What a rider's browser says of it proves nothing.
    func refreshContract(of rider: Rider) async throws {
        let contract = try await service.contract(openID: rider.openID)
        let contractID = contract?.contractState == "NORMAL" ? contract?.contractID : nil
        try await store.changeRider(rider.id) { rider in
            rider.contractID = contractID
            if contractID != nil { rider.preopenID = nil }
        }
    }

    // MARK: Charging

    /// Begins a charge.
    ///
    /// - Returns: the charge; also one that could not be started, which says why.
    /// - Throws: ``Refusal`` when nothing was begun.
    func start(_ gun: Gun, for rider: Rider) async throws -> ChargingSession {
        guard let contractID = rider.contractID else { throw Refusal(.notSigned) }
        let session = ChargingSession(id: Self.makeOutTradeNo(), rider: rider, contractID: contractID, gun: gun, startTime: now())
        try await store.begin(session)
        let event: ChargingSession.Event
        do {
            event = .confirmed(token: try await service.confirm(session, at: name))
        } catch {
            // Whether the platform has issued a token or not: without it no electricity flows and nothing can be deducted.
            logger.notice("not started", metadata: ["session": "\(session.id)", "error": "\(error)"])
            let problem = Problem(error)
            let isUnknown = (error as? WeChatPayError)?.outcome == .unknown
            event = .notStarted(isUnknown ? .startUnknown : problem)
            if problem == .contractEnded { try? await refreshContract(of: rider) }
        }
        return try await store.apply(event, to: session.id)?.session ?? session
    }

    /// Closes what was starting when the process ended: it has no token, so no electricity flowed and nothing is owed.
    func closeInterruptedStarts() async throws {
        for session in try await store.sessions(in: [.starting]) { try await store.apply(.notStarted(.startUnknown), to: session.id) }
    }

    /// Ends a charge and fixes its bill. The deduction follows on its own: the same way after a crash as on an ordinary day.
    func stop(_ session: ChargingSession) async throws {
        let now = now()
        let reading = meter.reading(since: session.startTime, at: now)
        let bill = Bill(
            endTime: session.startTime.addingTimeInterval(TimeInterval(reading.seconds)), reading: reading,
            fee: tariff.fee(seconds: reading.seconds, wattHours: reading.wattHours), notifyURL: notifyURL()
        )
        try await store.apply(.unplugged(bill, at: now), to: session.id)
        wakeSettlement()
    }

    /// Tries a refused deduction again.
    func retry(_ session: ChargingSession) async throws {
        try await store.apply(.retried(at: now()), to: session.id)
        wakeSettlement()
    }

    /// 6 to 32 letters and digits, and never one that was there before.
    private static func makeOutTradeNo() -> String { "EB" + Nonce.make(length: 30) }
}
