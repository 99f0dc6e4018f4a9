import Foundation
import Hummingbird
import Testing

/// `wechatpay simulate` under calls of all kinds, for `WECHATPAY_SOAK` seconds. Beside other tests there are too few calls to tell growth from
/// chance, so it runs by itself: `make soak`, and a short one by `make soak-check`.
@Suite("A simulator that runs for long", .serialized, .timeLimit(.minutes(180)))
struct SoakTests {
    private static let duration = ProcessInfo.processInfo.environment["WECHATPAY_SOAK"].flatMap { Double($0) } ?? 0
    /// For how long nonces are remembered: from then on nothing may grow.
    private static let remembering = 420.0

    /// How much each call may add to the memory, in bytes: in a short run its nonce, in a long one next to nothing.
    private static var limit: Double { duration > 2 * remembering ? 40 : 400 }

    @Test(
        "takes no more memory the longer it runs", .enabled(if: duration > 0, "runs by itself: make soak"),
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm"), "reads memory in /proc")
    )
    func memory() async throws {
        try await Command.withFolder { folder in
            let server = try RunningCommand([
                "simulate", "--port", "0", "--credentials", folder + "/merchant", "--state", folder + "/state.sqlite",
            ])
            guard await server.lines.first(where: { $0.hasPrefix("Try:") }) != nil else { throw LoadError("The simulator did not start.") }
            do {
                let answers: @Sendable (MerchantServer.Received) -> Response = { received in
                    Response(status: received.body.count % 5 == 0 ? .internalServerError : .noContent)
                }
                try await MerchantServer.run(answering: answers, isForgetful: true) { _, url in
                    let load = MixedLoad(merchant: try LoadMerchant(folder: folder + "/merchant"), notifyURL: url)
                    let warmUp = min(Self.remembering, Self.duration / 2)
                    let growth = try await load.memoryGrowth(of: server.pid, after: warmUp, for: Self.duration - warmUp)
                    print(growth)
                    #expect(growth.calls > 5000)
                    #expect(growth.bytesPerCall < Self.limit, "\(growth)")
                }
            } catch {
                await server.kill()
                throw error
            }
            #expect(await server.terminate() == 0)
        }
    }
}
