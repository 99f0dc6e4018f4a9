import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension MerchantConfiguration {
    /// - Throws: ``Failure`` or `WeChatPayError` that says what is missing or does not fit.
    func merchant() throws -> Merchant {
        guard let mchid = value("mchid") else {
            throw Failure.usage(
                "no mchid is configured. Put it into \(Self.fileName), the environment (WECHATPAY_MCHID) or --mchid. "
                    + "Without an account, start `wechatpay simulate` and use --config wechatpay-simulator/wechatpay.json."
            )
        }
        if let bundle = try bytes("pkcs12") { return try Merchant(id: mchid, pkcs12: bundle, serial: value("merchantSerial")) }
        guard let key = try text("privateKey") else { throw Failure.usage("no private key is configured (privateKey, or pkcs12).") }
        let certificate = try text("certificate")
        if let serial = value("merchantSerial") { return try Merchant(id: mchid, serial: serial, privateKey: key, certificate: certificate) }
        guard let certificate else {
            throw Failure.usage("neither the merchant's certificate (certificate) nor its serial (merchantSerial) is configured.")
        }
        return try Merchant(id: mchid, privateKey: key, certificate: certificate)
    }

    func apiV3Key() throws -> APIv3Key? {
        let text = try text("apiV3KeyFile")?.trimmingLineBreaks ?? value("apiV3Key")
        return try text.map { try APIv3Key($0) }
    }

    func platformKeys() throws -> PlatformKeys {
        var given: [PlatformKeys] = []
        if let pem = try text("platformPublicKey") {
            guard let id = value("platformPublicKeyID") else { throw Failure.usage("platformPublicKey needs its ID (platformPublicKeyID).") }
            given.append(try .publicKey(id: id, pem: pem))
        }
        let certificates = try text("platformCertificate").map { [try PlatformKeys.certificate(pem: $0)] } ?? []
        guard let mode = value("keys").flatMap(KeyMode.init(rawValue:)) else {
            let keys = given + certificates
            return keys.isEmpty ? .automatic : PlatformKeys(keys: keys.flatMap(\.keys))
        }
        switch mode {
        case .automatic: return .automatic
        case .publicKey: return PlatformKeys(keys: given.flatMap(\.keys))
        case .both: return PlatformKeys(keys: given.flatMap(\.keys), isAutomatic: true)
        }
    }

    func host() throws -> Host { try value("baseURL").map { try Host(baseURL: $0) } ?? .mainland }

    /// A client's configuration; warns about files with secrets that others can read.
    func client() throws -> WeChatPay.Configuration {
        for path in exposedFiles {
            StandardError.write("warning: \(path) holds a secret and can be read by others; run: chmod 600 \(path)")
        }
        var configuration = WeChatPay.Configuration(merchant: try merchant(), apiV3Key: try apiV3Key(), platformKeys: try platformKeys())
        configuration.host = try host()
        return configuration
    }

    /// Runs `body` with a client that is shut down at the end.
    func withClient<Value>(_ body: (WeChatPay) async throws -> Value) async throws -> Value {
        try await WeChatPay.withClient(client(), body)
    }
}

extension String {
    fileprivate var trimmingLineBreaks: String { filter { !$0.isNewline } }
}
