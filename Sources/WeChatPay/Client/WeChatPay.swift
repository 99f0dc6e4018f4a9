public import HTTPTypes
import Logging

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A client for all of WeChat Pay: every request signed, every answer verified.
///
/// ```swift
/// let merchant = try Merchant(id: "1900000109", privateKey: keyPEM, certificate: certificatePEM)
/// let wechatPay = try WeChatPay(.init(merchant: merchant, apiV3Key: APIv3Key(key), platformKeys: .automatic))
///
/// let answer = try await wechatPay.v3.pay.transactions.outTradeNo("1217752501").get(query: ["mchid": merchant.id])
/// print(try answer.json.trade_state)
/// ```
/// One client serves a whole process: it is safe to use from any task, reuses connections and keeps the platform's keys fresh.
/// Call ``shutdown()`` when done, use ``withClient(_:_:)``, or run it as a service.
public struct WeChatPay: Sendable {
    let core: Core

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when the parts of the configuration don't go together.
    public init(_ configuration: Configuration) throws {
        self.core = try Core(configuration)
    }

    /// The root of APIv3.
    public var v3: V3 { V3(path: path("v3")) }

    /// The root of APIv2. Its paths are written with `v2` in front, which is not sent.
    public var v2: V2 { V2(path: path("v2")) }

    /// A path as documents write it, its variables in braces: `v3/ebike/charge/contracts/{contract_id}/confirm`.
    public func chain(_ template: String) -> Chain { Chain(path: Path(client: self, template: PathTemplate(declared: template))) }

    /// A path as documents write it, its variables in braces.
    public subscript(template: String) -> Chain { chain(template) }

    /// The same chains with verbs that block the calling thread: for scripts and synchronous code. Async code can't call them.
    public var blocking: Blocking { Blocking(client: self) }

    /// The merchant's certificate serial and number, and everything else that was configured.
    public var configuration: Configuration { core.configuration }

    /// The platform's keys known now.
    public var knownPlatformKeys: [PlatformKey] { core.keyRing.allKeys }

    /// Downloads the platform's certificates now, whatever is known already.
    ///
    /// - Throws: ``WeChatPayError``.
    @discardableResult
    public func downloadPlatformCertificates() async throws -> [PlatformKey] {
        try await core.keyRing.refreshNow()
        return knownPlatformKeys.filter { !$0.isPublicKey }
    }

    /// Encrypts a sensitive field by hand, for a header, a query or a file. In a body, use ``Sensitive``.
    ///
    /// - Returns: the base64 ciphertext, and the serial to send as `Wechatpay-Serial`.
    /// - Throws: ``WeChatPayError``.
    public func encrypt(_ text: String) async throws -> (ciphertext: String, serial: String) {
        let key = try await core.keyRing.encryptionKey()
        return (try key.encrypt(text), key.serial)
    }

    /// Verifies the signature of an answer or a notification that came some other way, of APIv3 or of APIv2.
    ///
    /// - Parameters:
    ///   - body: the exact bytes received. XML is a message of APIv2, whose signature stands in it.
    ///   - date: the local time to hold the signed time against.
    /// - Throws: ``WeChatPayError`` whose kind says which check failed.
    public func verify(headers: HTTPFields, body: Data, at date: Date) async throws {
        guard WebhookNotification.ProtocolVersion(headers: headers, body: body) == .v3 else { return try core.webhooks.verifyV2(body) }
        try await MessageVerifier(now: { date }) { [core] in try await core.keyRing.key(serial: $0) }.verify(headers: headers, body: body)
    }

    /// Ends the client: calls under way end with an error, later ones are refused.
    public func shutdown() async throws { try await core.transport.shutdown() }

    private func path(_ root: String) -> Path { Path(client: self, template: PathTemplate(segments: [.literal(root)])) }
}
