import Logging
public import ServiceLifecycle

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WeChatPay: Service {
    /// Keeps the platform's certificates fresh until the service group shuts down, then ends the client.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                guard let due = core.keyRing.nextRefresh else {
                    try? await gracefulShutdown()
                    return
                }
                let pause = due.timeIntervalSince(configuration.now())
                if pause > 0 {
                    try? await Task.sleep(for: .seconds(pause))
                } else {
                    do {
                        try await core.keyRing.refreshNow()
                    } catch {
                        configuration.logger.warning("platform certificates not refreshed", metadata: ["error": "\(error)"])
                    }
                }
            }
        }
        try await shutdown()
    }
}
