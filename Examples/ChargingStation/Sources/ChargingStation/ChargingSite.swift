import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import WeChatPay
import WeChatPayHummingbird
import WeChatPayInbox
import WeChatPayInboxSQLite
import WeChatPaySimulator

/// The whole service, put together.
struct ChargingSite: Sendable {
    let station: Station
    let pages: Pages
    let services: [any Service]

    /// - Parameters:
    ///   - meter: a real site's own.
    ///   - simulator: stands for WeChat; `nil` with a real merchant.
    ///   - onRunning: gets the port.
    init(
        _ settings: Settings, wechatPay: WeChatPay, appID: String, simulator: Simulator?, meter: any Meter, logger: Logger,
        onRunning: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws {
        let folder = try DataFolder(settings.dataFolder)
        let address = ServerAddress(settings)
        let wakes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let station = Station(
            name: settings.stationName, appID: appID, mchid: wechatPay.configuration.merchant.id,
            service: WeChatEbikeService(wechatPay: wechatPay, appID: appID), store: try StationStore(path: folder.file("station.sqlite")),
            meter: meter, notifyURL: { address.url + "/wechatpay" },
            wakeSettlement: { wakes.continuation.yield() }, logger: logger
        )
        let weChat: WeChatSide
        if let simulator {
            weChat = .simulated(SimulatedWeChat(simulator: simulator, meterSpeed: settings.meterSpeed))
        } else if let own = settings.weChat, let publicURL = settings.publicURL {
            weChat = .real(WeChatLogin(appID: appID, settings: own, publicURL: publicURL, store: station.store))
        } else {
            throw SettingsError("A real merchant needs STATION_PUBLIC_URL, STATION_APP_SECRET and STATION_SIGN_UP_LINK.")
        }

        var inboxConfiguration = WebhookInbox.Configuration()
        inboxConfiguration.logger = logger
        let inbox = WebhookInbox(
            wechatPay.webhooks, store: try SQLiteInboxStore(path: folder.file("inbox.sqlite")), configuration: inboxConfiguration
        ) { try await station.take($0) }
        let router = Router(context: StationContext.self)
        // Signed by the platform, and so before what protects the pages of people: middleware counts for what is added after it.
        router.wechatPayWebhooks("/wechatpay", inbox)

        let pages = try await Pages()
        let site = Site(station: station, pages: pages, weChat: weChat, isSecure: settings.publicURL?.hasPrefix("https") ?? false)
        router.add(middleware: PageHeadersMiddleware())
        router.add(middleware: SameOriginMiddleware())
        router.add(middleware: RiderMiddleware(store: station.store))
        router.add(middleware: FailurePages(site: site))
        router.add(middleware: FileMiddleware(Pages.publicFolder, urlBasePath: "/public", logger: logger))
        site.add(to: router)
        switch weChat {
        case .simulated(let simulated): simulated.add(to: router, site: site)
        case .real(let login): login.add(to: router)
        }

        // Before anybody can start anything.
        try await station.closeInterruptedStarts()
        let application = Application(
            router: router,
            configuration: .init(address: .hostname(settings.hostname, port: settings.port), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? settings.port
                address.serverStarted(settings, port: port)
                onRunning(port)
            },
            logger: logger
        )
        self.station = station
        self.pages = pages
        self.services = [wechatPay, Settlement(station: station, wakes: wakes), inbox, application]
    }
}

/// Where the site's files are. Only their owner may read them: they say who charged where.
struct DataFolder {
    let path: String

    init(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        self.path = path
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}
