import Foundation
import HTTPTypes
import Synchronization
import WeChatPay
import WeChatPayOpenSSL

/// A platform that gives the answers which were signed before, behind the transport seam.
final class PlayedPlatform: Transport {
    private let certificates: TransportResponse?
    private let answer: TransportResponse
    private let received = Mutex<[TransportRequest]>([])

    /// - Parameters:
    ///   - certificates: what `/v3/certificates` is answered.
    ///   - answer: what everything else is answered.
    init(certificates: TransportResponse? = nil, answer: TransportResponse) {
        self.certificates = certificates
        self.answer = answer
    }

    convenience init(_ answer: String) throws {
        try self.init(certificates: ShangmiVectors.answer("certificates under certificate"), answer: ShangmiVectors.answer(answer))
    }

    var requests: [TransportRequest] { received.withLock { $0 } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        received.withLock { $0.append(request) }
        if let certificates, request.url.contains("/v3/certificates") { return certificates }
        return answer
    }

    func shutdown() async throws {}

    func client(
        merchant: Merchant? = nil, apiV3Key: String? = nil, platformKeys: PlatformKeys = .automatic
    ) throws -> WeChatPay {
        let vectors = try ShangmiVectors.shared.get()
        var configuration = WeChatPay.Configuration(
            merchant: try merchant ?? ShangmiVectors.merchant(), apiV3Key: try APIv3Key(apiV3Key ?? vectors.apiV3Key), platformKeys: platformKeys
        )
        configuration.host = try Host(baseURL: "https://platform.test")
        configuration.now = { Date(timeIntervalSince1970: TimeInterval(vectors.timestamp)) }
        configuration.transport = self
        configuration.retry.maximumAttempts = 1
        return try WeChatPay(configuration)
    }
}
