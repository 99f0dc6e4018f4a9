import Foundation
import HTTPTypes
import Hummingbird
import Logging
import WeChatPay

/// The site's pages and what their forms do. Every form answers with a redirect, so that a reload never sends it again.
struct Site: Sendable {
    let station: Station
    let pages: Pages
    /// How a rider becomes known and signs; the simulated WeChat, or the real one.
    let weChat: WeChatSide
    let isSecure: Bool

    func add(to router: some RouterMethods<StationContext>) {
        router.get("/") { request, context in try await home(request, context) }
        router.post("/sign-up") { _, context in try await signUp(context) }
        router.get("/sign-up/return") { _, context in try await refreshContract(context) }
        router.post("/charges") { request, context in try await start(request, context) }
        router.get("/charges/:id") { _, context in try await charge(context) }
        router.get("/charges/:id/live") { _, context in try await live(context) }
        router.post("/charges/:id/stop") { _, context in try await act(context) { try await station.stop($0) } }
        router.post("/charges/:id/retry") { _, context in try await act(context) { try await station.retry($0) } }
        router.get("/language/:code") { _, context in try chooseLanguage(context) }
    }

    // MARK: Signing up

    private func signUp(_ context: StationContext) async throws -> Response {
        var cookie: Cookie?
        var rider = context.rider
        if rider == nil, case .simulated = weChat {
            let value = RiderCookie.make()
            let new = Rider(id: RiderCookie.riderID(of: value), openID: "oSimulated-" + Nonce.make(length: 16))
            try await station.store.save(new)
            rider = new
            cookie = RiderCookie.cookie(value, isSecure: isSecure)
        }
        guard let rider else { return .redirect(to: "/login") }
        var response: Response
        do {
            try await station.signUp(rider)
            if case .simulated = weChat { response = .redirect(to: SimulatedWeChat.signPath) } else { response = .redirect(to: "/") }
        } catch let error as WeChatPayError {
            station.logger.error("no sign-up", metadata: ["error": "\(error)"])
            response = Self.home(saying: Problem(error))
        }
        if let cookie { response.setCookie(cookie) }
        return response
    }

    private func refreshContract(_ context: StationContext) async throws -> Response {
        do {
            try await station.refreshContract(of: context.requireRider())
        } catch let error as WeChatPayError {
            return Self.home(saying: Problem(error))
        }
        return .redirect(to: "/")
    }

    // MARK: Charging

    private func start(_ request: Request, _ context: StationContext) async throws -> Response {
        struct Form: Decodable { let gun: String }
        let rider = try context.requireRider()
        guard let form = try? await request.decode(as: Form.self, context: context), let gun = Gun.numbered(form.gun) else {
            throw HTTPError(.badRequest)
        }
        do {
            return .redirect(to: "/charges/\(try await station.start(gun, for: rider).id)")
        } catch let refusal as Refusal {
            // The second of a double click comes to the charge that the first began.
            let current = try await station.store.sessions(of: rider.id).first { ChargingSession.State.pluggedIn.contains($0.state) }
            if refusal.problem == .alreadyCharging, let current { return .redirect(to: "/charges/\(current.id)") }
            return Self.home(saying: refusal.problem)
        }
    }

    private func act(_ context: StationContext, _ action: (ChargingSession) async throws -> Void) async throws -> Response {
        let session = try await own(context)
        try await action(session)
        return .redirect(to: "/charges/\(session.id)")
    }

    private func charge(_ context: StationContext) async throws -> Response {
        let session = try await own(context)
        let texts = pages.texts(context.language)
        let charge = describe(session, texts)
        let isMoving = charge.isCharging || charge.isDeducting
        return try pages.render(
            ChargePage(t: texts.all, frame: try await frame(charge.stateText, context, refresh: isMoving ? 5 : nil), charge: charge),
            template: "charge"
        )
    }

    private func live(_ context: StationContext) async throws -> LiveCharge {
        describe(try await own(context), pages.texts(context.language)).live
    }

    /// The charge that the path names. Another's is as unknown as one that never was.
    private func own(_ context: StationContext) async throws -> ChargingSession {
        guard let session = try await station.store.session(context.parameters.require("id")), session.riderID == context.rider?.id else {
            throw HTTPError(.notFound)
        }
        return session
    }

    private func describe(_ session: ChargingSession, _ texts: Texts) -> ChargePage.Charge {
        let reading: MeterReading =
            switch session.state {
            case .starting, .notStarted: MeterReading(seconds: 0, wattHours: 0, percent: 0)
            default: session.bill?.reading ?? station.meter.reading(since: session.startTime, at: station.now())
            }
        return ChargePage.Charge(
            session, texts, reading: reading,
            fee: session.bill?.fee ?? station.tariff.fee(seconds: reading.seconds, wattHours: reading.wattHours)
        )
    }

    // MARK: The first page

    private func home(_ request: Request, _ context: StationContext) async throws -> Response {
        let texts = pages.texts(context.language)
        let rider = context.rider
        let sessions = if let rider { try await station.store.sessions(of: rider.id) } else { [ChargingSession]() }
        let taken = Set(try await station.store.sessions(in: ChargingSession.State.pluggedIn).map(\.gunNumber))
        let current = sessions.first { [.starting, .charging, .deducting].contains($0.state) }
        let firstFree = Gun.all.first { !taken.contains($0.number) }
        let history = sessions.filter { $0.id != current?.id }.prefix(5).map { describe($0, texts) }
        let problem = request.uri.queryParameters["problem"].flatMap { Problem(rawValue: String($0)) }
        return try pages.render(
            HomePage(
                t: texts.all, frame: try await frame(texts["title"], context, alert: problem.map { texts.sentence(for: $0) }),
                isKnown: rider != nil, isSigned: rider?.contractID != nil, signLink: rider?.preopenID.map { weChat.signLink(preopenID: $0) },
                needsLogin: rider == nil && weChat.needsLogin, current: current.map { describe($0, texts) },
                plugs: Gun.all.map { .init(number: $0.number, isTaken: taken.contains($0.number), isFirst: $0 == firstFree) },
                pricePerKilowattHour: Yuan.text(fen: station.tariff.fenPerKilowattHour),
                pricePerTenMinutes: Yuan.text(fen: station.tariff.fenPerTenMinutes), history: history, hasHistory: !history.isEmpty
            ),
            template: "home"
        )
    }

    static func home(saying problem: Problem) -> Response { .redirect(to: "/?problem=\(problem.rawValue)") }

    private func chooseLanguage(_ context: StationContext) throws -> Response {
        guard let language = Language(rawValue: try context.parameters.require("code")) else { throw HTTPError(.notFound) }
        var response = Response.redirect(to: "/")
        response.setCookie(
            Cookie(name: "language", value: language.rawValue, maxAge: 365 * 24 * 3600, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
        )
        return response
    }

    // MARK: Frames

    func frame(_ title: String, _ context: StationContext, alert: String? = nil, refresh: Int? = nil, showsPhone: Bool = true) async throws -> Frame {
        Frame(
            title: title, station: station.name, language: context.language.tag, otherLanguage: context.language.other.rawValue,
            otherLanguageTag: context.language.other.tag, otherLanguageName: context.language.other.name, alert: alert, refresh: refresh,
            phone: showsPhone ? try await weChat.phone(of: context.rider) : nil
        )
    }
}
