extension WeChatPay {
    /// Runs `body` with a client that is shut down at its end, however it ends.
    ///
    /// ```swift
    /// let answer = try await WeChatPay.withClient(configuration) { wechatPay in
    ///     try await wechatPay.v3.certificates.get()
    /// }
    /// ```
    /// - Throws: ``WeChatPayError`` for a configuration that can't be, or what `body` throws.
    public nonisolated(nonsending) static func withClient<Value>(
        _ configuration: Configuration, _ body: nonisolated(nonsending) (WeChatPay) async throws -> Value
    ) async throws -> Value {
        let client = try WeChatPay(configuration)
        do {
            let value = try await body(client)
            try await client.shutdown()
            return value
        } catch {
            try? await client.shutdown()
            throw error
        }
    }
}
