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
        discussion: "One line for each check, with the remedy. Exit code 1 when one fails, 2 without any configuration."
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    func run() async throws {
        let configuration = try await MerchantConfiguration(options)
        guard configuration.value("mchid") != nil else {
            _ = try configuration.merchant()
            return
        }
        var report = Report()
        report.ok("configuration", configuration.file.map { "read from \($0)" } ?? "from environment and flags")
        for path in configuration.exposedFiles { report.warn("file mode", "\(path) can be read by others; run: chmod 600 \(path)") }
        let merchant = report.check("merchant's key, certificate and serial") { () -> (Merchant, String) in
            let merchant = try configuration.merchant()
            return (merchant, "mchid \(merchant.id), serial \(merchant.serial)")
        }
        if let certificate = merchant?.certificate { report.expiry("merchant's certificate", certificate) }
        _ = report.check("APIv3 key") {
            guard let key = try configuration.apiV3Key() else { throw Failure.usage("none is configured; notifications can't be decrypted") }
            return (key, "32 bytes")
        }
        let keys = report.check("platform's keys") { () -> (PlatformKeys, String) in
            let keys = try configuration.platformKeys()
            let serials = keys.keys.map(\.serial) + (keys.isAutomatic ? ["downloaded when needed"] : [])
            return (keys, serials.joined(separator: ", "))
        }
        for certificate in keys?.keys.compactMap(\.certificate) ?? [] { report.expiry("platform certificate", certificate) }
        let client = report.check("client") { (try WeChatPay(configuration.client()), "the parts go together") }
        if let client { await Self.call(client, &report) }
        if report.hasFailures { throw Failure(nil, .refused) }
    }

    /// One call that changes nothing proves connection, clock, the merchant's signature and the platform's keys.
    private static func call(_ client: WeChatPay, _ report: inout Report) async {
        let order = "doctor-" + Nonce.make(length: 12)
        do {
            _ = try await client.v3.pay.transactions.outTradeNo(order).get(query: ["mchid": client.configuration.merchant.id])
            report.ok("signed call", "answered and verified")
        } catch let error as WeChatPayError where error.kind == .rejected && error.code != "SIGN_ERROR" {
            report.ok("signed call", "answered \(error.code ?? "an error") and verified: connection, clock and keys are right")
        } catch let error as WeChatPayError {
            let name = [.connectionFailed, .connectionLost, .timedOut].contains(error.kind) ? "reachability" : "signed call"
            report.fail(name, error)
        } catch {
            report.fail("signed call", error)
        }
        try? await client.shutdown()
    }
}

/// The doctor's findings, one line each.
private struct Report {
    private(set) var hasFailures = false

    func ok(_ name: String, _ finding: String) { print("✓ \(name): \(finding)") }

    func warn(_ name: String, _ finding: String) { print("! \(name): \(finding)") }

    mutating func fail(_ name: String, _ error: any Error) {
        hasFailures = true
        switch error {
        case let error as WeChatPayError: print("✗ \(name): \(error.message)" + (error.advice.map { " → \($0)" } ?? ""))
        case let failure as Failure: print("✗ \(name): \((failure.message ?? "").replacing("error: ", with: ""))")
        default: print("✗ \(name): \(error)")
        }
    }

    mutating func check<Value>(_ name: String, _ body: () throws -> (Value, String)) -> Value? {
        do {
            let (value, finding) = try body()
            ok(name, finding)
            return value
        } catch {
            fail(name, error)
            return nil
        }
    }

    mutating func expiry(_ name: String, _ certificate: RSACertificate) {
        let days = Int(certificate.notValidAfter.timeIntervalSinceNow / 86400)
        switch days {
        case _ where !certificate.isValid(at: Date()):
            fail(name, Failure.usage("not valid now (until \(certificate.notValidAfter.formatted(.iso8601))); renew it on the merchant platform"))
        case ..<30: warn(name, "expires in \(days) days; renew it on the merchant platform")
        default: ok(name, "valid for \(days) more days")
        }
    }
}
