import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check a merchant's configuration: keys, certificate, serial, expiry, clock, reachability.",
        discussion: """
            One line for each check, ✓ right, ! worth knowing or ✗ wrong, with the remedy. Every check is made, whatever the others find. \
            The platform gets two or three calls that change nothing: for its certificates, and for an order that does not exist, with \
            an APIv2 key in APIv2, too.

            EXAMPLE: wechatpay doctor --config wechatpay-simulator/wechatpay.json

            Exit codes: 0 nothing is wrong; 1 a check failed; 2 usage, or nothing is configured.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    func run() async throws {
        let configuration = try await MerchantConfiguration(options)
        guard !configuration.isEmpty else {
            _ = try configuration.merchant()
            return
        }
        var report = DoctorReport()
        Self.checkFiles(configuration, &report)
        let isReachable = await PlatformCheck.reach(configuration, &report)
        await PlatformCheck.call(configuration, isReachable: isReachable, &report)
        if report.hasFailures { throw Failure(nil, .refused) }
    }

    private static func checkFiles(_ configuration: MerchantConfiguration, _ report: inout DoctorReport) {
        report.ok("configuration", configuration.file.map { "read from \($0.path)" } ?? "from environment and flags")
        for warning in configuration.warnings { report.warn("configuration", warning) }
        let merchant = report.check("merchant's key, certificate and serial") { () -> (Merchant, String) in
            let merchant = try configuration.merchant()
            guard merchant.publicKey != nil || merchant.certificate != nil else {
                return (merchant, "mchid \(merchant.id), for APIv2 without a certificate")
            }
            let parts = merchant.certificate == nil ? "; no certificate is configured to hold the key against" : ", which belong together"
            return (merchant, "mchid \(merchant.id), serial \(merchant.serial)" + parts)
        }
        if let certificate = merchant?.certificate {
            report.expiry("merchant's certificate", certificate, renewal: "renew it on the merchant platform")
        }
        checkKeys(configuration, &report)
        let keys = report.check("platform's keys") { () -> (PlatformKeys, String) in
            let keys = try configuration.platformKeys()
            let serials = keys.keys.map(\.serial) + (keys.isAutomatic ? ["certificates, downloaded when needed"] : [])
            return (keys, serials.isEmpty ? "none, which APIv2 alone does without" : serials.joined(separator: ", "))
        }
        for certificate in keys?.keys.compactMap(\.certificate) ?? [] {
            report.expiry("platform certificate \(certificate.serial)", certificate, renewal: "download the new one: wechatpay certificates")
        }
    }

    private static func checkKeys(_ configuration: MerchantConfiguration, _ report: inout DoctorReport) {
        let hasV2Key = configuration.choice(.apiV2KeyFile, or: .apiV2Key) != nil
        if hasV2Key { _ = report.check("APIv2 key") { (try configuration.apiV2Key(), "32 characters") } }
        if hasV2Key, configuration.choice(.apiV3KeyFile, or: .apiV3Key) == nil {
            report.warn("APIv3 key", "none is configured; APIv3 and its notifications need one")
            return
        }
        _ = report.check("APIv3 key") {
            guard let key = try configuration.apiV3Key() else {
                throw Failure.usage("none is configured (apiV3Key, apiV3KeyFile), so notifications can't be decrypted")
            }
            return (key, "32 bytes")
        }
    }
}
