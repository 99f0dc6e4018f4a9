import Foundation
import HTTPTypes
import NIOCore
import NIOPosix
import ServiceLifecycle
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// Load and broken connections over real sockets: a clear outcome each, nothing hangs, nothing is left behind.
@Suite(.serialized, .timeLimit(.minutes(5))) struct EnduranceTests {
    /// The connections that have this port at one of their ends and belong to a process, half closed ones, too.
    private static func openConnections(_ port: Int) throws -> Int {
        let listening = "0A"
        let end = ":" + String(port, radix: 16, uppercase: true)
        // Read to its end: of a file whose size is not told, String(contentsOfFile:) takes the first page only.
        let table = try #require(FileHandle(forReadingAtPath: "/proc/self/net/tcp")).readToEnd() ?? Data()
        return String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst().count { line in
            let columns = line.split(separator: " ")
            return (columns[1].hasSuffix(end) || columns[2].hasSuffix(end)) && columns[3] != listening && columns[9] != "0"
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/net/tcp"), "counts connections in /proc"))
    func tenThousandCallsAtOnceAreAllAnsweredAndLeaveNothingOpen() async throws {
        try await Simulator.run { simulator in
            let port = try #require(URL(string: simulator.baseURL)?.port)
            try await simulator.withClient(configure: {
                $0.timeLimits.call = .seconds(240)
                $0.timeLimits.attempt = .seconds(120)
            }) { wechatPay in
                let place = wechatPay.v3.ebike.charge.transactions.outTradeNo("none")
                // Looked at again and again: an idle connection is closed after five seconds, and busy cores may let a look come later.
                let (codes, mostOpen) = try await withThrowingTaskGroup(of: (code: String?, open: Int).self) { group in
                    for number in 0..<10_000 {
                        group.addTask {
                            let code = await thrownError { try await place.get() }?.code
                            return (code, number.isMultiple(of: 500) ? try Self.openConnections(port) : 0)
                        }
                    }
                    return try await group.reduce(into: ([String?: Int](), 0)) { all, one in
                        all.0[one.code, default: 0] += 1
                        all.1 = max(all.1, one.open)
                    }
                }
                #expect(codes == ["ORDER_NOT_EXIST": 10_000])
                #expect(mostOpen > 0)
            }
            // The server notices the closed connections on its own time.
            var left = try Self.openConnections(port)
            for _ in 0..<400 where left > 0 {
                try await Task.sleep(for: .milliseconds(50))
                left = try Self.openConnections(port)
            }
            #expect(left == 0)
        }
    }

    @Test func aServerThatGoesAwayMidAnswerLeavesTheOutcomeUnknown() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let path = "/v3/ebike/charge/contracts/preopen"
                simulator.faults.add(Fault(.cutOff, on: .post, path))
                let error = await thrownError {
                    try await wechatPay[path].post(json: ["appid": JSON(simulator.credentials.appid), "trade_scene": "CHARGE", "openid": "o"])
                }
                #expect(error?.kind == .connectionLost)
                #expect(error?.outcome == .unknown)
                #expect(error?.isRetryable == false)
                #expect(simulator.requests.count == 1)
            }
        }
    }

    @Test func aReadThatIsCutOffIsRepeated() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                simulator.faults.add(Fault(.cutOff, on: .get, "/v3/certificates"))
                let answer = try await wechatPay.v3.certificates.get()
                #expect(answer.status == 200)
                #expect(simulator.requests.count == 2)
            }
        }
    }

    @Test func aPlatformThatIsNotThereIsNamedAndNothingWasSent() async throws {
        let baseURL = try await Simulator.run { $0.baseURL }
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.host = try Host(baseURL: baseURL) }) { wechatPay in
                let error = await thrownError { try await wechatPay.v3.x.post(json: [:]) }
                #expect(error?.kind == .connectionFailed)
                #expect(error?.outcome == .notSent)
                #expect(error?.message.contains("Connection refused") == true)
            }
        }
    }

    @Test func theBackupHostTakesOver() async throws {
        let dead = try await Simulator.run { $0.baseURL }
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.host = try Host(baseURL: dead, backupBaseURL: simulator.baseURL) }) { wechatPay in
                let answer = try await wechatPay.v3.ebike.charge.contracts.preopen.post(
                    json: ["appid": JSON(simulator.credentials.appid), "trade_scene": "CHARGE", "openid": "o"]
                )
                #expect(answer.status == 200)
            }
        }
    }

    @Test func anAnswerLargerThanAllowedIsRefused() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.maximumResponseSize = 100 }) { wechatPay in
                let error = await thrownError { try await wechatPay.v3.certificates.get() }
                #expect(error?.kind == .bodyTooLarge)
                #expect(error?.outcome == .unknown)
            }
        }
    }

    @Test func aServerThatSpeaksNoHTTPIsNamed() async throws {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup).childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Babbler()) }
        }.bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        try await Simulator.run { simulator in
            try await simulator.withClient(configure: { $0.host = try Host(baseURL: "http://127.0.0.1:\(port)") }) { wechatPay in
                let error = await thrownError { try await wechatPay.v3.x.post(json: [:]) }
                #expect(error?.kind == .connectionLost)
                #expect(error?.outcome == .unknown)
            }
        }
        try await server.close().get()
    }

    @Test func aClientThatWasShutDownRefusesAndSaysSo() async throws {
        try await Simulator.run { simulator in
            let wechatPay = try WeChatPay(simulator.configuration())
            try await wechatPay.shutdown()
            try await wechatPay.shutdown()
            let error = await thrownError { try await wechatPay.v3.x.post(json: [:]) }
            #expect(error?.kind == .shutDown)
            #expect(error?.outcome == .notSent)
        }
    }

    @Test func aClientThatIsLetGoLeavesNothingBehind() async throws {
        try await Simulator.run { simulator in
            weak var core: Core?
            do {
                let wechatPay = try WeChatPay(simulator.configuration())
                core = wechatPay.core
                simulator.faults.add(Fault(.silenceAfterCommit, on: .get, "/v3/certificates"))
                let abandoned = Task { await thrownError { try await wechatPay.v3.x.get() } }
                abandoned.cancel()
                _ = await abandoned.value
                _ = try await wechatPay.v3.certificates.get()
                #expect(core != nil)
            }
            for _ in 0..<200 where core != nil { try await Task.sleep(for: .milliseconds(10)) }
            #expect(core == nil, "a task or a connection still holds the client")
        }
    }

    @Test func aServiceKeepsTheKeysFreshAndEndsTheClient() async throws {
        try await Simulator.run { simulator in
            let wechatPay = try WeChatPay(simulator.configuration())
            let services = ServiceGroup(configuration: .init(services: [wechatPay], logger: wechatPay.configuration.logger))
            async let running: Void = services.run()
            for _ in 0..<500 where wechatPay.knownPlatformKeys.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            #expect(wechatPay.knownPlatformKeys.count == 1)
            await services.triggerGracefulShutdown()
            try await running
            #expect(await thrownError { try await wechatPay.v3.x.get() }?.kind == .shutDown)
        }
    }

    /// Answers everything with what is no HTTP.
    private final class Babbler: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "\u{1}\u{2} hello\r\n\r\n")), promise: nil)
        }
    }
}
