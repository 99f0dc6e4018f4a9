import CryptoExtras
import Foundation
import HTTPTypes
import SwiftASN1
import Testing
import X509

@testable import WeChatPay
@testable import WeChatPaySimulator

/// The simulator's TLS: what the client shows there, and what the platform makes of it.
@Suite struct ClientCertificateTests {
    /// Sends a call that shows the certificate, and hands its answer out unverified.
    private func send(
        _ configuration: WeChatPay.Configuration, _ transport: any Transport, method: HTTPRequest.Method = .get
    ) async throws -> Int {
        let call = Call(
            method: method, template: "/v3/certificates", target: "/v3/certificates",
            headers: [.accept: "application/json", .userAgent: "test"], body: Data(), usesClientCertificate: true
        )
        return try await RequestSender(configuration, transport: transport).send(call) { _, answer in answer.status }
    }

    private func withTransport<Value>(
        _ configuration: WeChatPay.Configuration, showing certificate: ClientCertificate? = nil,
        _ body: (AsyncHTTPClientTransport) async throws -> Value
    ) async throws -> Value {
        let transport = AsyncHTTPClientTransport(
            connectionTimeout: .seconds(5), readTimeout: .seconds(15), maximumConnections: 64,
            tls: try TLSSettings(
                trustRoots: configuration.trustRoots, clientCertificate: certificate ?? configuration.merchant.clientCertificate
            )
        )
        do {
            let value = try await body(transport)
            try await transport.shutdown()
            return value
        } catch {
            try await transport.shutdown()
            throw error
        }
    }

    private func authority(_ simulator: Simulator) throws -> CertificateAuthority { try CertificateAuthority(simulator.credentials.platform) }

    /// A certificate of `authority`, for a new key.
    private func certificate(of authority: CertificateAuthority, for name: String, from start: Date, to end: Date) throws -> ClientCertificate {
        let key = try RSAPrivateKey.generate()
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(bytes: [0x5F, 0x01]),
            publicKey: Certificate.PublicKey(_RSA.Signing.PublicKey(derRepresentation: key.publicKey.derRepresentation)),
            notValidBefore: start, notValidAfter: end, issuer: authority.certificate.subject, subject: DistinguishedName { CommonName(name) },
            extensions: .init(), issuerPrivateKey: authority.key
        )
        return try ClientCertificate(chain: [certificate], privateKey: key)
    }

    @Test(arguments: Simulator.KeyMode.allCases) func theMerchantsCertificateIsShownWhereItIsDemandedOnly(mode: Simulator.KeyMode) async throws {
        try await Simulator.run { simulator in
            let configuration = try simulator.configuration(mode)
            #expect(configuration.host.clientCertificateBaseURL == simulator.secureBaseURL)
            try await withTransport(configuration) { transport in
                var plain = configuration
                plain.transport = transport
                _ = try await WeChatPay(plain).v3.certificates.get()
                #expect(!transport.hasLoadedClientCertificate)
                #expect(try await send(configuration, transport) == 200)
                // On the very same port, but without a demand for it.
                plain.host = try Host(baseURL: simulator.secureBaseURL)
                _ = try await WeChatPay(plain).v3.certificates.get()
                let listed = try await transport.send(
                    TransportRequest(
                        method: .get, url: simulator.baseURL + "/simulator/requests", headers: [:], body: Data(), timeout: .seconds(10),
                        maximumResponseSize: 1 << 20
                    )
                )
                let serials = try JSON(parsing: listed.body).array?.map { $0.client_certificate_serial.string }
                #expect(serials == simulator.requests.map(\.clientCertificateSerial))
            }
            let shown = simulator.requests.filter { $0.clientCertificateSerial != nil }
            #expect(shown.map(\.clientCertificateSerial) == [simulator.credentials.merchantSerial])
            #expect(simulator.requests.last?.clientCertificateSerial == nil)
        }
    }

    @Test func manyCallsAtOnceAreAnsweredAndTheEndIsClean() async throws {
        try await Simulator.run { simulator in
            let configuration = try simulator.configuration(.publicKey)
            try await withTransport(configuration) { transport in
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for _ in 0..<100 { group.addTask { try await send(configuration, transport) } }
                    for try await status in group { #expect(status == 200) }
                }
            }
            #expect(simulator.requests.allSatisfy { $0.clientCertificateSerial == simulator.credentials.merchantSerial })
            #expect(simulator.requests.count == 100)
        }
    }

    @Test func aCertificateOfAnotherAuthorityIsRefusedAndNothingArrives() async throws {
        try await Simulator.run { simulator in
            let configuration = try simulator.configuration()
            let stranger = try certificate(of: CertificateAuthority(), for: configuration.merchant.id, from: .distantPast, to: .distantFuture)
            try await withTransport(configuration, showing: stranger) { transport in
                let error = await thrownError { try await send(configuration, transport, method: .post) }
                #expect(error?.kind == .clientCertificateRefused)
                #expect(error?.outcome == .notSent)
                // All simulators' authorities have one name.
                #expect(error?.message.contains("its signature, or the one made with its key, is wrong (decrypt_error)") == true)
            }
            #expect(simulator.requests.isEmpty)
        }
    }

    @Test func anExpiredCertificateIsRefusedByTheServerToo() async throws {
        try await Simulator.run { simulator in
            let configuration = try simulator.configuration()
            let expired = try certificate(
                of: authority(simulator), for: configuration.merchant.id, from: Date(timeIntervalSinceNow: -200), to: Date(timeIntervalSinceNow: -100)
            )
            try await withTransport(configuration, showing: expired) { transport in
                // The client's own check knows only the configured certificate, so this goes out.
                let error = await thrownError { try await send(configuration, transport) }
                #expect(error?.kind == .clientCertificateRefused)
                #expect(error?.outcome == .notSent)
                #expect(error?.message.contains("it has expired, or is not valid yet, by the server's clock (certificate_expired)") == true)
            }
            var own = configuration
            own.clientCertificate = expired
            let error = await thrownError { try await withTransport(own) { try await send(own, $0) } }
            #expect(error?.kind == .invalidConfiguration)
            #expect(error?.message.contains("5F01 has expired on ") == true)
            #expect(simulator.requests.isEmpty)
        }
    }

    @Test func withoutItsAuthorityTheSimulatorIsNotTrusted() async throws {
        try await Simulator.run { simulator in
            var configuration = try simulator.configuration()
            configuration.retry = .never
            for root in [nil, try CertificateAuthority().certificate.serializeAsPEM().pemString] {
                configuration.trustRoots = root
                let error = await thrownError { try await withTransport(configuration) { try await send(configuration, $0) } }
                #expect(error?.kind == .connectionFailed)
                #expect(error?.outcome == .notSent)
                #expect(error?.message.contains("it has expired, or no trusted authority has issued it") == true)
            }
            #expect(simulator.requests.isEmpty)
        }
    }

    @Test func theGateTakesTheMerchantsOwnCertificateOnly() throws {
        let credentials = try Simulator.Credentials.shared()
        let authority = try CertificateAuthority(credentials.platform)
        let own = try RSACertificate(pem: credentials.certificate)
        let gate = RequestGate(
            mchid: credentials.mchid, merchantSerial: credentials.merchantSerial, merchantKey: own.publicKey, nonces: NonceMemory()
        )
        func message(_ certificate: RSACertificate?, at date: Date = own.notValidBefore) -> String? {
            do {
                try gate.checkClientCertificate(certificate, at: date)
                return nil
            } catch {
                return error.message
            }
        }
        #expect(message(own) == nil)
        #expect(message(own, at: own.notValidAfter) == nil)
        #expect(message(nil) == "证书出错，请登录微信支付商户平台下载证书")
        let other = try authority.issue(to: "1900000001", organization: "another", publicKey: own.publicKey)
        #expect(message(other) == "证书与商户号不匹配：商户号 \(credentials.mchid) 不能使用 1900000001 的证书")
        let platform = try RSACertificate(pem: try #require(credentials.platform.certificates.first).certificate)
        #expect(message(platform)?.hasPrefix("证书与商户号不匹配") == true)
        let older = try authority.issue(to: credentials.mchid, organization: "simulated merchant", publicKey: own.publicKey)
        #expect(message(older)?.hasPrefix("证书已作废") == true)
        #expect(message(own, at: own.notValidBefore - 1)?.hasPrefix("证书尚未生效") == true)
        #expect(message(own, at: own.notValidAfter + 1)?.hasPrefix("证书已过期") == true)
    }

    @Test func theTwoPortsAreTwo() async throws {
        var configuration = Simulator.Configuration()
        configuration.port = 65_000
        configuration.securePort = 65_000
        let refusal = await #expect(throws: SimulatorError.self) { try await Simulator.run(configuration) { _ in } }
        #expect(refusal?.description == "65000 can't be the port and the port for TLS at once.")
        try await Simulator.run { simulator in
            var configuration = Simulator.Configuration()
            configuration.securePort = try #require(Int(simulator.secureBaseURL.split(separator: ":").last ?? ""))
            do {
                try await Simulator.run(configuration) { _ in }
                Issue.record("two simulators listen on one port")
            } catch {
                #expect("\(error)".contains("can't listen on 127.0.0.1:\(configuration.securePort)"))
            }
        }
    }
}
