import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The doctor's findings, one line each: ✓ right, ! worth knowing, ✗ wrong, with the remedy.
struct DoctorReport {
    private(set) var hasFailures = false

    func ok(_ name: String, _ finding: String) { print("✓ \(name): \(finding)") }

    func warn(_ name: String, _ finding: String) { print("! \(name): \(finding)") }

    mutating func fail(_ name: String, _ finding: String, remedy: String?) {
        hasFailures = true
        print("✗ \(name): \(finding)" + (remedy.map { " → \($0)" } ?? ""))
    }

    mutating func fail(_ name: String, _ error: any Error) {
        switch error {
        case let error as WeChatPayError: fail(name, error.message, remedy: error.advice)
        case let failure as Failure: fail(name, (failure.message ?? "").replacing("error: ", with: ""), remedy: nil)
        default: fail(name, "\(error)", remedy: nil)
        }
    }

    /// Makes a line of what `body` returns or throws.
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

    mutating func expiry(_ name: String, _ certificate: RSACertificate, renewal: String) {
        let days = Int(certificate.notValidAfter.timeIntervalSinceNow / 86400)
        let end = certificate.notValidAfter.formatted(.iso8601)
        switch days {
        case _ where certificate.notValidBefore > Date():
            fail(name, "not valid before \(certificate.notValidBefore.formatted(.iso8601))", remedy: "check the local clock, or \(renewal)")
        case _ where certificate.notValidAfter < Date(): fail(name, "expired on \(end)", remedy: renewal)
        case ..<30: warn(name, "expires in \(days) days, on \(end) → \(renewal)")
        default: ok(name, "valid for \(days) more days")
        }
    }
}
