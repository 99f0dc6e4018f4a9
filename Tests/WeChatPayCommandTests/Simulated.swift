import WeChatPaySimulator

extension Command {
    /// Runs `body` with a simulator, its `wechatpay.json` and a folder for files.
    static func withSimulator(
        _ body: @escaping @Sendable (_ simulator: Simulator, _ config: String, _ folder: String) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            var configuration = Simulator.Configuration()
            configuration.credentialsDirectory = folder + "/credentials"
            try await Simulator.run(configuration) { simulator in
                try await body(simulator, folder + "/credentials/wechatpay.json", folder)
            }
        }
    }
}
