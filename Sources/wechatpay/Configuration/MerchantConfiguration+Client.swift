import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension MerchantConfiguration {
    /// - Throws: ``Failure`` or `WeChatPayError` that says what is missing or does not fit.
    func merchant() throws -> Merchant {
        guard let mchid = value(.mchid) else {
            throw Failure.usage(
                "no mchid is configured. Put it into \(ConfigurationFile.name), the environment (WECHATPAY_MCHID) or --mchid. "
                    + "Without an account, start `wechatpay simulate` and use --config wechatpay-simulator/wechatpay.json."
            )
        }
        if choice(.pkcs12, or: .privateKey) == .pkcs12, let path = path(.pkcs12) {
            return try named(.pkcs12, path) { try Merchant(id: mchid, pkcs12: Self.bytes(.pkcs12, path), serial: serial(beside: .pkcs12)) }
        }
        guard let key = try text(.privateKey, usableAs: { _ = try RSAPrivateKey(pem: $0) }) else {
            throw Failure.usage("no private key is configured (privateKey or --private-key; or both it and the certificate in pkcs12).")
        }
        let certificate = try text(.certificate, usableAs: { _ = try RSACertificate(pem: $0) })
        if let serial = serial(beside: .certificate) {
            return try Merchant(id: mchid, serial: serial, privateKey: key, certificate: certificate)
        }
        guard let certificate else {
            throw Failure.usage("neither the merchant's certificate (certificate) nor its serial (merchantSerial) is configured.")
        }
        return try Merchant(id: mchid, privateKey: key, certificate: certificate)
    }

    func apiV3Key() throws -> APIv3Key? {
        guard choice(.apiV3KeyFile, or: .apiV3Key) == .apiV3KeyFile, let path = path(.apiV3KeyFile) else {
            return try value(.apiV3Key).map { try APIv3Key($0) }
        }
        return try named(.apiV3KeyFile, path) {
            try APIv3Key(String(decoding: Self.bytes(.apiV3KeyFile, path), as: UTF8.self).filter { !$0.isNewline })
        }
    }

    func apiV2Key() throws -> APIv2Key? { try value(.apiV2Key).map { try APIv2Key($0) } }

    func platformKeys() throws -> PlatformKeys {
        let mode = try value(.keys).map { name in
            guard let mode = KeyMode(rawValue: name) else {
                throw Failure.usage("keys: \(name) is none of \(KeyMode.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            return mode
        }
        switch mode {
        case .automatic: return .automatic
        case .publicKey: return PlatformKeys(keys: [try neededPublicKey()])
        case .both: return PlatformKeys(keys: [try neededPublicKey()], isAutomatic: true)
        case nil:
            let certificates = try paths(.platformCertificates).map { path in
                try named(.platformCertificates, path) {
                    try PlatformKey(certificatePEM: String(decoding: Self.bytes(.platformCertificates, path), as: UTF8.self))
                }
            }
            let keys = [try publicKey()].compactMap { $0 } + certificates
            return keys.isEmpty ? .automatic : PlatformKeys(keys: keys)
        }
    }

    func host() throws -> Host { try value(.baseURL).map { try Host(baseURL: $0) } ?? .mainland }

    func client() throws -> WeChatPay.Configuration {
        var configuration = WeChatPay.Configuration(merchant: try merchant(), apiV3Key: try apiV3Key(), platformKeys: try platformKeys())
        configuration.apiV2Key = try apiV2Key()
        configuration.host = try host()
        return configuration
    }

    /// Runs `body` with a client that is shut down at the end.
    func withClient<Value>(_ body: (WeChatPay) async throws -> Value) async throws -> Value {
        try await WeChatPay.withClient(client(), body)
    }

    /// The merchant certificate's serial, unless the certificate itself was given later.
    private func serial(beside certificate: Setting) -> String? {
        choice(.merchantSerial, or: certificate) == .merchantSerial ? value(.merchantSerial) : nil
    }

    private func publicKey() throws -> PlatformKey? {
        switch (path(.platformPublicKey), value(.platformPublicKeyID)) {
        case (nil, nil): return nil
        case (nil, _): throw Failure.usage("platformPublicKeyID needs the key itself: platformPublicKey, or --platform-public-key pub_key.pem.")
        case (_, nil): throw Failure.usage("platformPublicKey needs its ID: platformPublicKeyID, or --platform-public-key-id PUB_KEY_ID_….")
        case (let path?, let id?):
            return try named(.platformPublicKey, path) {
                try PlatformKey(id: id, pem: String(decoding: Self.bytes(.platformPublicKey, path), as: UTF8.self))
            }
        }
    }

    private func neededPublicKey() throws -> PlatformKey {
        guard let key = try publicKey() else {
            throw Failure.usage("keys: \(value(.keys) ?? "") needs platformPublicKey and platformPublicKeyID, and neither is configured.")
        }
        return key
    }

    /// The text of the file that a setting names, once `check` takes it.
    private func text(_ setting: Setting, usableAs check: (String) throws -> Void) throws -> String? {
        guard let path = path(setting) else { return nil }
        let text = String(decoding: try Self.bytes(setting, path), as: UTF8.self)
        try named(setting, path) { try check(text) }
        return text
    }

    private static func bytes(_ setting: Setting, _ path: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Failure.usage("\(setting.rawValue): the file \(path) does not exist or can't be read.")
        }
        return bytes
    }

    /// Puts the setting and the file before an error's message, so that it is plain which of them to mend.
    private func named<Value>(_ setting: Setting, _ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch var error as WeChatPayError {
            error.message = "\(setting.rawValue) (\(path)): \(error.message)"
            throw error
        }
    }
}
