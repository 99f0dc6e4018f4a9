import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What only the platform can tell: whether it is reached, what time it has, and whether the keys are right.
enum PlatformCheck {
    private static let timeout: Duration = .seconds(10)

    /// Asks without a signature: even a refusal shows that the platform is there, and what time it has.
    ///
    /// - Returns: whether the platform answered.
    static func reach(_ configuration: MerchantConfiguration, _ report: inout DoctorReport) async -> Bool {
        guard
            let host = report.check(
                "base URL",
                {
                    let host = try configuration.host(); return (host, host.baseURL)
                }),
            let tls = tls(configuration, &report)
        else { return false }
        let transport = AsyncHTTPClientTransport(
            connectionTimeout: .seconds(5), readTimeout: .seconds(15), maximumConnections: 1, tls: tls
        )
        let request = TransportRequest(
            method: .get, url: host.baseURL + "/v3/certificates",
            headers: [.accept: "application/json", .userAgent: "swift-wechatpay/\(WeChatPay.version)"], body: Data(), timeout: timeout,
            maximumResponseSize: 1024 * 1024
        )
        var isReachable = false
        do {
            let start = ContinuousClock.now
            let answer = try await transport.send(request)
            let (seconds, attoseconds) = start.duration(to: .now).components
            isReachable = true
            report.ok("reachability", "answered in \(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms")
            checkClock(answer.headers[.date], &report)
        } catch {
            let reason = (error as? TransportError)?.reason ?? "\(error)"
            report.fail("reachability", reason, remedy: "check name resolution, the route, the firewall and baseURL")
        }
        try? await transport.shutdown()
        return isReachable
    }

    /// - Returns: `nil` when the configured authorities can't be used.
    private static func tls(_ configuration: MerchantConfiguration, _ report: inout DoctorReport) -> TLSSettings? {
        guard configuration.value(.trustRoots) != nil else { return .system }
        return report.check("trusted authorities") {
            (try TLSSettings(trustRoots: configuration.trustRoots(), clientCertificate: nil), "those of trustRoots, in place of the system's")
        }
    }

    private static func checkClock(_ header: String?, _ report: inout DoctorReport) {
        guard let difference = ClockDifference(header: header, from: Date()) else {
            report.warn("clock", "the platform's answer has no date to hold the local clock against")
            return
        }
        let finding = "the local clock is \(difference.description) the platform's"
        let remedy = "set it by NTP: beyond 300 s the platform refuses every request"
        switch abs(difference.seconds) {
        case _ where difference.isBeyondTolerance: report.fail("clock", finding, remedy: remedy)
        case 60...: report.warn("clock", "\(finding) → \(remedy)")
        default: report.ok("clock", "within \(Int(abs(difference.seconds)) + 1) s of the platform's")
        }
    }

    /// Signed calls that change nothing.
    static func call(_ configuration: MerchantConfiguration, isReachable: Bool, _ report: inout DoctorReport) async {
        // Whatever this throws, the checks of the parts have reported.
        guard var settings = try? configuration.client() else {
            report.warn("signed call", "not tried: mend what is wrong above first")
            return
        }
        settings.timeLimits.attempt = timeout
        settings.retry = .never
        let client: WeChatPay
        do {
            client = try WeChatPay(settings)
        } catch {
            report.fail("the parts together", error)
            return
        }
        if isReachable {
            await certificates(client, &report)
            if !client.configuration.platformKeys.keys.isEmpty || client.configuration.platformKeys.isAutomatic { await query(client, &report) }
            if client.configuration.apiV2Key != nil { await queryV2(client, appid: configuration.value(.appid), &report) }
        } else {
            report.warn("signed call", "not tried, because the platform can't be reached")
        }
        try? await client.shutdown()
    }

    /// Proves the APIv3 key, which no other call that changes nothing needs.
    private static func certificates(_ client: WeChatPay, _ report: inout DoctorReport) async {
        guard client.configuration.apiV3Key != nil else { return }
        do {
            let certificates = try await client.downloadPlatformCertificates().compactMap(\.certificate)
            report.ok("platform certificates", "\(certificates.count) downloaded, decrypted with the APIv3 key and verified")
        } catch let error as WeChatPayError where error.status == 404 && !client.configuration.platformKeys.isAutomatic {
            report.warn("platform certificates", "this merchant has none, only the public key; so the APIv3 key could not be tried")
        } catch {
            report.fail("platform certificates", error)
        }
    }

    /// The verified answer for an order that does not exist proves the merchant's signature and the platform's key.
    private static func query(_ client: WeChatPay, _ report: inout DoctorReport) async {
        let order = "doctor-" + Nonce.make(length: 12)
        do {
            _ = try await client.v3.pay.transactions.outTradeNo(order).get(query: ["mchid": client.configuration.merchant.id])
            report.ok("signed call", "answered and verified")
        } catch let error as WeChatPayError where error.kind == .rejected && error.code != "SIGN_ERROR" {
            report.ok("signed call", "answered \(error.code ?? "an error"), verified under the platform's key")
        } catch {
            report.fail("signed call", error)
        }
    }

    /// The same in APIv2, where it proves the APIv2 key.
    private static func queryV2(_ client: WeChatPay, appid: String?, _ report: inout DoctorReport) async {
        guard let appid else {
            report.warn("signed call of APIv2", "not tried: it needs an appid of the merchant (appid)")
            return
        }
        let query: XML = [
            "appid": .text(appid), "mch_id": .text(client.configuration.merchant.id), "out_trade_no": .text("doctor" + Nonce.make(length: 12)),
        ]
        do {
            _ = try await client.v2.pay.orderquery.post(xml: query)
            report.ok("signed call of APIv2", "answered and verified")
        } catch let error as WeChatPayError where error.kind == .rejected {
            report.ok("signed call of APIv2", "answered \(error.code ?? "an error"), verified with the APIv2 key")
        } catch {
            report.fail("signed call of APIv2", error)
        }
    }
}
