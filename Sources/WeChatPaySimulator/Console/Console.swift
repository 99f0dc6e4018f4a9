import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPay

/// The page on which a person plays the user, and looks at what happens.
struct Console: Sendable {
    private static let maximumFormSize = 1 << 20
    private static let languageCookie = "wechatpay-simulator-language"

    let user: SimulatedUser
    let account: MerchantAccount
    let clock: SimulatorClock
    let faults: FaultQueue
    let keys: PlatformKeySet
    let notifications: SentNotifications
    let log: RequestLog
    let events: SimulatorEvents
    let credentials: CredentialsKeeper
    let browserGuard: BrowserGuard
    /// What forms bring back; another at each start.
    private let token = Nonce.make()

    init(
        user: SimulatedUser, account: MerchantAccount, clock: SimulatorClock, faults: FaultQueue, keys: PlatformKeySet,
        notifications: SentNotifications, log: RequestLog, events: SimulatorEvents, credentials: CredentialsKeeper,
        browserGuard: BrowserGuard
    ) {
        self.user = user
        self.account = account
        self.clock = clock
        self.faults = faults
        self.keys = keys
        self.notifications = notifications
        self.log = log
        self.events = events
        self.credentials = credentials
        self.browserGuard = browserGuard
    }

    /// Whether a request is for the console rather than for the platform: what is below its path, and a browser's for the root.
    static func isMeant(by request: HTTPRequest) -> Bool {
        guard let path = request.path?.prefix(while: { $0 != "?" }) else { return false }
        if path == "/" { return request.method == .get && request.headerFields[.accept]?.contains("text/html") == true }
        return path == ConsolePath.root || path.hasPrefix(ConsolePath.root + "/")
    }

    func responder() -> RouterResponder<PlatformContext> {
        let router = Router(context: PlatformContext.self)
        router.add(middleware: PageHeadersMiddleware())
        router.add(middleware: ProblemMiddleware(console: self))
        router.add(middleware: GuardMiddleware(console: self))
        router.get("/") { _, _ in Response.redirect(to: ConsolePath.root, type: .found) }
        let pages = router.group(RouterPath(ConsolePath.root))
        ConsoleAssets.addRoutes(to: pages)
        act(pages, "language") { form, _ in
            let language = Language(choice: form["language"], header: nil)
            let cookie = Cookie(
                name: Self.languageCookie, value: language.rawValue, maxAge: 365 * 86400, path: ConsolePath.root, httpOnly: true, sameSite: .strict
            )
            return Destination(exactly: form["target"].flatMap { $0.hasPrefix(ConsolePath.root) ? $0 : nil } ?? ConsolePath.root, setting: cookie)
        }
        addEventRoutes(to: pages)
        addPhoneRoutes(to: pages)
        addRequestRoutes(to: pages)
        addNotificationRoutes(to: pages)
        addClockRoutes(to: pages)
        addKeyRoutes(to: pages)
        addFaultRoutes(to: pages)
        return router.buildResponder()
    }

    func visit(_ request: Request) -> Visit {
        Visit(
            language: Language(choice: request.cookies[Self.languageCookie]?.value, header: request.headers[.acceptLanguage]), token: token,
            user: FormFields(request.uri.query ?? "")["user"],
            target: request.method == .get ? request.head.path ?? ConsolePath.root : ConsolePath.root, clock: clock.reading
        )
    }

    /// Where an act leads.
    struct Destination: Sendable {
        fileprivate let path: String
        fileprivate let keepsUser: Bool
        fileprivate let cookie: Cookie?

        /// To a page with the user that was chosen on the one before.
        init(_ path: String) {
            self.path = path
            keepsUser = true
            cookie = nil
        }

        /// To a path that says all of it.
        init(exactly path: String, setting cookie: Cookie) {
            self.path = path
            keepsUser = false
            self.cookie = cookie
        }
    }

    /// A page to look at.
    func show(_ group: RouterGroup<PlatformContext>, _ path: RouterPath, _ page: @escaping @Sendable (Visit, PathValues) async throws -> some Page) {
        group.get(path) { request, context in
            try await page(visit(request), PathValues(context.parameters, query: request.uri.query)).response()
        }
    }

    /// A form that does something, and leads on to a page.
    func act(
        _ group: RouterGroup<PlatformContext>, _ path: RouterPath,
        _ body: @escaping @Sendable (FormFields, PathValues) async throws -> Destination
    ) {
        group.post(path) { request, context in
            var request = request
            let form = FormFields(String(buffer: try await request.collectBody(upTo: Self.maximumFormSize)))
            guard form["token"] == token else { throw ProblemPage.Problem.staleForm }
            let values = PathValues(context.parameters, query: request.uri.query)
            let destination = try await body(form, values)
            let path = destination.keepsUser ? ConsolePath.path(destination.path, user: values.user) : destination.path
            var response = Response.redirect(to: path, type: .normal)
            if let cookie = destination.cookie { response.setCookie(cookie) }
            return response
        }
    }

    /// What a path and its query say, decoded.
    struct PathValues: Sendable {
        private let parameters: Hummingbird.Parameters
        let query: FormFields

        init(_ parameters: Hummingbird.Parameters, query: String?) {
            self.parameters = parameters
            self.query = FormFields(query ?? "")
        }

        /// Whose phone it is; `nil` for everyone's.
        var user: String? { query["user"] }

        subscript(name: String) -> String { parameters.get(name)?.removingPercentEncoding ?? "" }
    }
}
