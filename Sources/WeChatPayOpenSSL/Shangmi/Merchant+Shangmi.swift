public import WeChatPay

extension Merchant {
    /// A merchant that speaks Shangmi (国密), whose SM2 key and certificate are at hand.
    ///
    /// - Parameters:
    ///   - shangmiPrivateKey: PKCS#8 or SEC 1 in PEM, without a password.
    ///   - certificate: the merchant's SM2 certificate in PEM.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when the key does not belong to the certificate.
    public init(id: String, shangmiPrivateKey: String, certificate: String) throws {
        let certificate = try SM2Certificate(pem: certificate)
        let key = try SM2PrivateKey(pem: shangmiPrivateKey)
        guard certificate.publicKey.derRepresentation == key.publicKey.derRepresentation else {
            throw WeChatPayError(
                .invalidConfiguration, "The SM2 private key does not belong to the certificate \(certificate.serial).",
                advice: "Both must come from the same application for a certificate; a renewed one has a new key."
            )
        }
        try self.init(id: id, serial: certificate.serial, signer: key, decrypter: key, publicKeyDERRepresentation: key.publicKey.derRepresentation)
    }

    /// A merchant that speaks Shangmi (国密), of whose SM2 certificate only the serial is at hand.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(id: String, serial: String, shangmiPrivateKey: String) throws {
        let key = try SM2PrivateKey(pem: shangmiPrivateKey)
        try self.init(id: id, serial: serial, signer: key, decrypter: key, publicKeyDERRepresentation: key.publicKey.derRepresentation)
    }
}
