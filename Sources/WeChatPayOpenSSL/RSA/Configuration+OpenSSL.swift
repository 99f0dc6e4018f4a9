public import WeChatPay

extension WeChatPay.Configuration {
    /// The same configuration with signatures made and verified by the system's OpenSSL, those of certificates that are downloaded later
    /// included.
    ///
    /// A signer of your own, in a key service say, stays; only what it has verified follows its ``Signer/algorithms``.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when OpenSSL refuses a key.
    public func usingOpenSSL() throws -> WeChatPay.Configuration {
        var configuration = self
        configuration.merchant = try merchant.usingOpenSSL()
        configuration.platformKeys.keys = try platformKeys.keys.map { try $0.usingOpenSSL() }
        return configuration
    }
}

extension Merchant {
    /// The same merchant, whose requests are signed by the system's OpenSSL. A signer of your own stays.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when OpenSSL refuses the key.
    public func usingOpenSSL() throws -> Merchant {
        guard let key = signer as? RSAPrivateKey else { return self }
        var merchant = self
        merchant.signer = try OpenSSLRSAPrivateKey(key)
        return merchant
    }
}

extension PlatformKey {
    /// The same key, verifying by the system's OpenSSL. A key that is not swift-crypto's stays.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when OpenSSL refuses the key.
    public func usingOpenSSL() throws -> PlatformKey {
        guard let key = publicKey as? RSAPublicKey else { return self }
        var platformKey = self
        platformKey.publicKey = try OpenSSLRSAPublicKey(key)
        return platformKey
    }
}
