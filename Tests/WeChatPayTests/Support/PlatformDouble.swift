import Foundation
import HTTPTypes
import Synchronization

@testable import WeChatPay

/// A platform of a test's making behind the transport seam: it records what it is sent and signs what it answers.
final class PlatformDouble: Transport {
    typealias Handler = @Sendable (_ request: TransportRequest, _ number: Int) async throws -> TransportResponse

    private let handler: Handler
    private let received = Mutex<[TransportRequest]>([])

    init(_ handler: @escaping Handler) { self.handler = handler }

    /// Answers everything with 200 and an empty object.
    static func accepting() -> PlatformDouble {
        PlatformDouble { _, _ in try PlatformDouble.answer(body: "{}") }
    }

    var requests: [TransportRequest] { received.withLock { $0 } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let number = received.withLock { requests in
            requests.append(request)
            return requests.count
        }
        return try await handler(request, number)
    }

    func shutdown() async throws {}

    /// An answer signed by the platform's key.
    static func answer(
        status: Int = 200, body: String, serial: String = TestKeys.publicKeyID, key: RSAPrivateKey = TestKeys.shared.platform,
        at date: Date = TestKeys.now
    ) throws -> TransportResponse {
        let timestamp = String(Int(date.timeIntervalSince1970))
        let nonce = Nonce.make()
        let signature = try key.signature(for: SignedText.response(timestamp: timestamp, nonce: nonce, body: Data(body.utf8)))
        var headers = HTTPFields()
        headers[.wechatPayTimestamp] = timestamp
        headers[.wechatPayNonce] = nonce
        headers[.wechatPaySerial] = serial
        headers[.wechatPaySignature] = signature.base64EncodedString()
        headers[.requestID] = "08F0-test"
        return TransportResponse(status: status, headers: headers, body: Data(body.utf8))
    }

    /// An answer of APIv2, signed unless it is said otherwise.
    static func message(_ message: XML, status: Int = 200, signType: SignType? = .md5, key: String = TestKeys.apiV2Key) throws -> TransportResponse {
        var message = message
        if let signType {
            message.nonce_str = .text(Nonce.make())
            message.sign = .text(
                try APIv2Key(key).signature(of: message.members.map { ($0.name, $0.value.string ?? "") }, type: signType)
            )
        }
        return TransportResponse(status: status, headers: [.requestID: "08F0-test"], body: message.serialized())
    }

    /// What `/v3/certificates` answers.
    static func certificateList(
        _ certificates: [RSACertificate], signedBy key: RSAPrivateKey? = nil, serial: String? = nil
    ) throws -> TransportResponse {
        let apiV3Key = try APIv3Key(TestKeys.apiV3Key)
        let entries = try certificates.map { certificate -> JSON in
            let resource = try apiV3Key.encrypt(Data(certificate.pemRepresentation.utf8), associatedData: "certificate")
            return [
                "serial_no": JSON(certificate.serial), "effective_time": "2023-11-13T00:00:00+08:00", "expire_time": "2028-11-13T00:00:00+08:00",
                "encrypt_certificate": [
                    "algorithm": "AEAD_AES_256_GCM", "nonce": JSON(resource.nonce), "associated_data": "certificate",
                    "ciphertext": JSON(resource.ciphertext),
                ],
            ]
        }
        let body = try JSON.object(["data": .array(entries)]).encoded()
        return try answer(
            body: String(decoding: body, as: UTF8.self), serial: serial ?? certificates[0].serial, key: key ?? TestKeys.shared.platform
        )
    }

    /// A client that talks to this double, in public-key mode unless told otherwise.
    func client(
        platformKeys: PlatformKeys? = nil,
        configure: (inout WeChatPay.Configuration) throws -> Void = { _ in }
    ) throws -> WeChatPay {
        let keys = TestKeys.shared
        var configuration = WeChatPay.Configuration(
            merchant: try keys.merchant(), apiV3Key: try APIv3Key(TestKeys.apiV3Key), apiV2Key: try APIv2Key(TestKeys.apiV2Key),
            platformKeys: try platformKeys
                ?? PlatformKeys(keys: [PlatformKey(id: TestKeys.publicKeyID, pem: keys.platform.publicKey.pemRepresentation)])
        )
        configuration.host = try Host(baseURL: "https://platform.test", backupBaseURL: "https://backup.test")
        configuration.now = { TestKeys.now }
        configuration.transport = self
        configuration.workwxSecret = Sensitive(TestKeys.workwxSecret)
        configuration.retry.baseDelay = .zero
        try configure(&configuration)
        return try WeChatPay(configuration)
    }
}

extension WeChatPayError {
    /// The error that `body` throws, to be looked at.
    static func thrown<Value>(by body: () async throws -> Value) async -> WeChatPayError? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }
}
