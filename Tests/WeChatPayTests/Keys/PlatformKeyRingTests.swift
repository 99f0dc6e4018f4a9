import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import WeChatPay

/// Platform certificates that come by themselves.
@Suite struct PlatformKeyRingTests {
    private let keys = TestKeys.shared

    /// Lists `certificates` and answers everything else signed under `serial`.
    private func platform(listing certificates: [RSACertificate], serial: String) -> PlatformDouble {
        PlatformDouble { request, _ in
            request.url.hasSuffix("/v3/certificates")
                ? try PlatformDouble.certificateList(certificates) : try PlatformDouble.answer(body: "{}", serial: serial)
        }
    }

    private func downloads(_ platform: PlatformDouble) -> Int { platform.requests.count { $0.url.hasSuffix("/v3/certificates") } }

    @Test func theFirstAnswerCausesOneDownloadWhoeverAsks() async throws {
        let platform = platform(listing: [keys.platformCertificate], serial: keys.platformCertificate.serial)
        let wechatPay = try platform.client(platformKeys: .automatic)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = try await wechatPay.v3.x.get() } }
            try await group.waitForAll()
        }
        #expect(downloads(platform) == 1)
        #expect(wechatPay.knownPlatformKeys.map(\.serial) == [keys.platformCertificate.serial])
    }

    @Test func callsThatFillAllPlacesStillGetTheirKeys() async throws {
        let platform = platform(listing: [keys.platformCertificate], serial: keys.platformCertificate.serial)
        let wechatPay = try platform.client(platformKeys: .automatic) {
            $0.maximumConcurrentCalls = 1
            $0.timeLimits.call = .seconds(120)
        }
        #expect(try await wechatPay.v3.x.get().isVerified)
    }

    @Test func anUnknownSerialCausesADownload() async throws {
        let next = try TestKeys.certificate(of: keys.platform, serial: 0x33)
        let rotated = Mutex(false)
        let platform = PlatformDouble { [keys] request, _ in
            let isRotated = rotated.withLock { $0 }
            let certificates = isRotated ? [keys.platformCertificate, next] : [keys.platformCertificate]
            return request.url.hasSuffix("/v3/certificates")
                ? try PlatformDouble.certificateList(certificates)
                : try PlatformDouble.answer(body: "{}", serial: certificates[certificates.count - 1].serial)
        }
        let wechatPay = try platform.client(platformKeys: .automatic)
        _ = try await wechatPay.v3.x.get()
        rotated.withLock { $0 = true }
        _ = try await wechatPay.v3.x.get()
        #expect(downloads(platform) == 2)
        #expect(wechatPay.knownPlatformKeys.count == 2)
    }

    @Test func serialsThatNobodyKnowsCauseNoStreamOfDownloads() async throws {
        let platform = platform(listing: [keys.platformCertificate], serial: "5F" + String(repeating: "AB", count: 19))
        let time = Mutex(TestKeys.now)
        let wechatPay = try platform.client(platformKeys: .automatic) { $0.now = { time.withLock { $0 } } }
        for _ in 0..<5 {
            #expect(await WeChatPayError.thrown { try await wechatPay.v3.x.get() }?.kind == .unknownSerial)
        }
        #expect(downloads(platform) == 1)
        time.withLock { $0 += 61 }
        _ = await WeChatPayError.thrown { try await wechatPay.v3.x.get() }
        #expect(downloads(platform) == 2)
    }

    @Test func oldCertificatesAreRenewedAndAFailureToDoSoIsSurvived() async throws {
        let time = Mutex(TestKeys.now)
        let isDown = Mutex(false)
        let platform = PlatformDouble { [keys] request, _ in
            let now = time.withLock { $0 }
            guard request.url.hasSuffix("/v3/certificates") else {
                return try PlatformDouble.answer(body: "{}", serial: keys.platformCertificate.serial, at: now)
            }
            if isDown.withLock({ $0 }) { throw TransportError(.connectionFailed, reason: "down") }
            var answer = try PlatformDouble.certificateList([keys.platformCertificate])
            let signed = try PlatformDouble.answer(
                body: String(decoding: answer.body, as: UTF8.self), serial: keys.platformCertificate.serial, at: now)
            answer.headers = signed.headers
            return answer
        }
        let wechatPay = try platform.client(platformKeys: .automatic) {
            $0.now = { time.withLock { $0 } }
            $0.retry = .never
        }
        _ = try await wechatPay.v3.x.get()
        time.withLock { $0 += PlatformKeyRing.refreshInterval + 1 }
        _ = try await wechatPay.v3.x.get()
        #expect(downloads(platform) == 2)
        isDown.withLock { $0 = true }
        time.withLock { $0 += PlatformKeyRing.refreshInterval + 1 }
        _ = try await wechatPay.v3.x.get()
        _ = try await wechatPay.v3.x.get()
        #expect(downloads(platform) == 3, "a failed refresh waits before the next")
    }

    @Test func anExpiredCertificateVerifiesNothing() async throws {
        let expired = try TestKeys.certificate(of: keys.platform, serial: 0x44, days: -0.5)
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(body: "{}", serial: expired.serial) }
        let error = await WeChatPayError.thrown {
            try await platform.client(platformKeys: .certificate(pem: expired.pemRepresentation)).v3.x.get()
        }
        #expect(error?.kind == .unknownSerial)
        #expect(error?.message.contains("not valid now") == true)
    }

    @Test func aListSignedByAStrangerIsRefused() async throws {
        let platform = PlatformDouble { [keys] _, _ in try PlatformDouble.certificateList([keys.platformCertificate], signedBy: keys.stranger) }
        let error = await WeChatPayError.thrown { try await platform.client(platformKeys: .automatic).downloadPlatformCertificates() }
        #expect(error?.kind == .signatureMismatch)
    }

    @Test func aListSignedUnderASerialThatIsNotInItIsRefused() async throws {
        let platform = PlatformDouble { [keys] _, _ in try PlatformDouble.certificateList([keys.platformCertificate], serial: "5F00") }
        let error = await WeChatPayError.thrown { try await platform.client(platformKeys: .automatic).downloadPlatformCertificates() }
        #expect(error?.kind == .unknownSerial)
    }

    @Test func aWrongAPIv3KeyIsNamed() async throws {
        let platform = platform(listing: [keys.platformCertificate], serial: keys.platformCertificate.serial)
        let wechatPay = try platform.client(platformKeys: .automatic) { $0.apiV3Key = try APIv3Key("00000000000000000000000000000000") }
        let error = await WeChatPayError.thrown { try await wechatPay.downloadPlatformCertificates() }
        #expect(error?.kind == .decryptionFailed)
        #expect(error?.message.contains("APIv3 key") == true)
    }

    @Test func aDownloadThatFailsIsNotTakenForTheCallsOwnAnswer() async throws {
        let platform = PlatformDouble { [keys] request, _ in
            request.url.hasSuffix("/v3/certificates")
                ? TransportResponse(status: 401, headers: [:], body: Data(#"{"code":"SIGN_ERROR","message":"签名错误"}"#.utf8))
                : try PlatformDouble.answer(body: "{}", serial: keys.platformCertificate.serial)
        }
        let error = await WeChatPayError.thrown { try await platform.client(platformKeys: .automatic).v3.x.post(json: [:]) }
        #expect(error?.kind == .platformKeysUnavailable)
        #expect(error?.code == nil)
        #expect(error?.outcome == .unknown, "the call itself was answered")
        #expect(error?.message.contains("SIGN_ERROR") == true)
    }

    @Test func aMerchantWithoutCertificatesIsToldToUseThePublicKey() async throws {
        let platform = PlatformDouble { _, _ in
            try PlatformDouble.answer(status: 404, body: #"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#)
        }
        let error = await WeChatPayError.thrown { try await platform.client(platformKeys: .automatic).downloadPlatformCertificates() }
        #expect(error?.code == "RESOURCE_NOT_EXISTS")
        #expect(error?.advice?.contains("public key") == true)
    }

    @Test func bothKindsOfKeysServeDuringMigration() async throws {
        let serials = [TestKeys.publicKeyID, keys.platformCertificate.serial]
        let platform = PlatformDouble { request, number in
            request.url.hasSuffix("/v3/certificates")
                ? try PlatformDouble.certificateList([TestKeys.shared.platformCertificate])
                : try PlatformDouble.answer(body: "{}", serial: serials[number == 1 ? 0 : 1])
        }
        let publicKey = try PlatformKeys.publicKey(id: TestKeys.publicKeyID, pem: keys.platform.publicKey.pemRepresentation)
        let wechatPay = try platform.client(platformKeys: [.automatic, publicKey])
        _ = try await wechatPay.v3.x.get()
        #expect(downloads(platform) == 0)
        _ = try await wechatPay.v3.x.get()
        #expect(downloads(platform) == 1)
        #expect(platform.requests.allSatisfy { $0.headers[.wechatPaySerial] == TestKeys.publicKeyID })
    }

    @Test(arguments: [true, false])
    func theOtherModeAtThePlatformIsNamed(platformUsesPublicKey: Bool) async throws {
        let serial = platformUsesPublicKey ? TestKeys.publicKeyID : keys.platformCertificate.serial
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(body: "{}", serial: serial) }
        let configured: PlatformKeys =
            platformUsesPublicKey
            ? try .certificate(pem: keys.platformCertificate.pemRepresentation)
            : try .publicKey(id: TestKeys.publicKeyID, pem: keys.platform.publicKey.pemRepresentation)
        let error = await WeChatPayError.thrown { try await platform.client(platformKeys: configured).v3.x.get() }
        #expect(error?.kind == .unknownSerial)
        #expect(error?.advice?.contains(platformUsesPublicKey ? "add the public key" : "add .automatic") == true)
    }
}
