import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import Testing
import WeChatPay
import WeChatPaySimulator

@testable import ChargingStation

/// The service as with a real merchant: only its configuration says that the platform is a simulator in another place.
@Suite(.serialized, .timeLimit(.minutes(2))) struct RealPlatformTests {
    private let folder = TemporaryFolder()
    private let credentials = TemporaryFolder()

    @Test func configurationAloneLeadsToTheRealPlatform() async throws {
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = credentials.path
        try await Simulator.run(configuration) { simulator in
            try await WeChatStandIn.run { weChat in
                var loaded = try await Settings.load([
                    "WECHATPAY_CONFIG": credentials.path + "/wechatpay.json", "STATION_PUBLIC_URL": "https://charge.example.com",
                    "STATION_APP_SECRET": "app-secret", "STATION_SIGN_UP_LINK": "weixin://sign?id={preopen_id}",
                ])
                loaded.weChat?.apiURL = weChat
                let settings = loaded
                try await RunningSite.run(
                    on: simulator, folder: folder,
                    settings: { change in
                        let data = change.dataFolder
                        change = settings
                        change.dataFolder = data
                        change.port = 0
                    }
                ) { running in
                    let visitor = Visitor(running.url)
                    let welcome = try await visitor.get("/")
                    #expect(!welcome.body.contains("simulated-wechat"))
                    #expect(try await visitor.get("/simulated-wechat/sign").status == 404)

                    // Off to WeChat, which sends the rider back with a code.
                    let login = try await visitor.visit(.GET, "/login", nil, followsRedirects: false)
                    let sent = try #require(login.location.flatMap(URLComponents.init(string:)))
                    #expect(sent.host == "open.weixin.qq.com")
                    let items = Dictionary(uniqueKeysWithValues: (sent.queryItems ?? []).map { ($0.name, $0.value ?? "") })
                    #expect(items["redirect_uri"] == "https://charge.example.com/login/return")
                    #expect(!(login.location ?? "").contains("app-secret"))
                    let state = try #require(items["state"])
                    #expect(try await visitor.get("/login/return?code=good&state=another").status == 400)
                    #expect(try await Visitor(running.url).get("/login/return?code=good&state=\(state)").status == 400)
                    #expect(try await visitor.get("/login/return?code=bad&state=\(state)").status == 400)
                    #expect(try await visitor.get("/login/return?code=good&state=\(state)").path == "/")

                    let offered = try await visitor.post("/sign-up")
                    let link = try #require(offered.body.firstMatch(of: /weixin:\/\/sign\?id=(\w+)/))
                    try await simulator.user.signEbike(preopenID: String(link.1))
                    let home = try await visitor.get("/sign-up/return")
                    #expect(home.body.contains("name=\"gun\""))
                    let charge = try await running.charge(visitor)
                    _ = try await visitor.post(charge + "/stop")
                    // The notification goes to the public address, where nobody is; the query settles it.
                    let session = try await running.session(charge, is: .paid)
                    #expect(session.openID == "oReal")
                    #expect(session.bill?.notifyURL == "https://charge.example.com/wechatpay")
                }
            }
        }
    }
}

/// Tells an openid for a code, as WeChat does.
enum WeChatStandIn {
    static func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        let router = Router()
        router.get("/sns/oauth2/access_token") { request, _ -> String in
            let query = request.uri.queryParameters
            guard query["code"] == "good", query["secret"] == "app-secret", query["grant_type"] == "authorization_code" else {
                return #"{"errcode":40029,"errmsg":"invalid code"}"#
            }
            return #"{"access_token":"t","expires_in":7200,"refresh_token":"r","openid":"oReal","scope":"snsapi_base"}"#
        }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let ports = AsyncStream<Int>.makeStream()
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { ports.continuation.yield($0.localAddress?.port ?? 0) }, logger: logger
        )
        let group = ServiceGroup(configuration: .init(services: [application], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports.stream {
                try await body("http://127.0.0.1:\(port)")
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
