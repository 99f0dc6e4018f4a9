extension WeChatPay.Configuration {
    /// Finds the mix-ups that can be known before the first call.
    func validate() throws {
        guard platformKeys.isAutomatic || !platformKeys.keys.isEmpty || apiV2Key != nil else {
            throw WeChatPayError(
                .invalidConfiguration, "No platform key is configured, so no answer could be verified.",
                advice: "Use .automatic, or the platform's public key and its ID."
            )
        }
        guard !platformKeys.isAutomatic || apiV3Key != nil else {
            throw WeChatPayError(.invalidConfiguration, "Platform certificates can't be downloaded without the APIv3 key.")
        }
        for key in platformKeys.keys where key.serial == merchant.serial || key.publicKey.derRepresentation == merchant.publicKeyDER {
            throw WeChatPayError(
                .invalidConfiguration, "The merchant's own certificate or key is configured as the platform's (\(key.serial)).",
                advice: "apiclient_cert.pem is the merchant's. The platform's are pub_key.pem, or wechatpay_SERIAL.pem (`wechatpay certificates`)."
            )
        }
        for key in platformKeys.keys where key.publicKey.scheme != merchant.algorithms.scheme {
            throw WeChatPayError(
                .invalidConfiguration,
                "The merchant signs by \(merchant.algorithms.scheme.rawValue), the platform's key \(key.serial) by \(key.publicKey.scheme.rawValue).",
                advice: "A client speaks RSA or Shangmi (国密), and believes nothing in the other. Make a client for each."
            )
        }
        let serials = platformKeys.keys.map(\.serial)
        guard Set(serials).count == serials.count else {
            throw WeChatPayError(.invalidConfiguration, "A platform key is configured twice.")
        }
        guard retry.maximumAttempts >= 1, maximumConcurrentCalls >= 1, maximumResponseSize >= 1 else {
            throw WeChatPayError(.invalidConfiguration, "maximumAttempts, maximumConcurrentCalls and maximumResponseSize must be at least 1.")
        }
    }
}
