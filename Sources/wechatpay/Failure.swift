import ArgumentParser
import SystemPackage
import WeChatPay
import WeChatPayQRCode
import WeChatPaySimulator

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How the command ends when something went wrong.
struct Failure: Error {
    enum Status: Int32 {
        case done = 0
        case refused = 1
        case usage = 2
        case unknownOutcome = 3
    }

    /// What is written to standard error; `nil` when all has been said.
    let message: String?
    let status: Int32

    init(_ message: String?, _ status: Status) {
        self.message = message
        self.status = status.rawValue
    }

    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as WeChatPayError: self.init(Self.text(error), Self.status(of: error))
        case let error as SimulatorError: self.init("error: \(error)", .usage)
        case let error as QRCodeError: self.init("error: \(error)", .usage)
        case let error as Errno: self.init(error == .brokenPipe ? nil : "error: the output can't be written: \(error)", .refused)
        case is CancellationError: self.init("error: interrupted", .refused)
        default:
            // Help and version are errors, too, to the argument parser.
            let isRequest = WeChatPayCommand.exitCode(for: error) == .success
            if isRequest { print(WeChatPayCommand.fullMessage(for: error)) }
            self.init(isRequest ? nil : WeChatPayCommand.fullMessage(for: error), isRequest ? .done : .usage)
        }
    }

    static func usage(_ message: String) -> Failure { Failure("error: \(message)", .usage) }

    func exit() -> Never {
        if let message { StandardError.write(message) }
        WeChatPayCommand.exit(withError: status == 0 ? nil : ExitCode(status))
    }

    private static func status(of error: WeChatPayError) -> Status {
        if [.invalidConfiguration, .invalidRequest, .fileNotRead].contains(error.kind) { return .usage }
        return error.outcome == .unknown ? .unknownOutcome : .refused
    }

    /// The error as a person reads it: what happened, whether money may have moved, what to do.
    private static func text(_ error: WeChatPayError) -> String {
        var lines = ["error: \(error.message)"]
        var facts: [String] = []
        if let method = error.method, let path = error.path { facts.append("\(method) \(path)") }
        facts.append(error.kind.description)
        if let status = error.status { facts.append("HTTP \(status)") }
        if let code = error.code { facts.append(code) }
        if let requestID = error.requestID { facts.append("Request-ID \(requestID)") }
        lines.append("       [\(facts.joined(separator: ", "))]")
        if let detail = error.detail { lines.append("detail: \(detail)") }
        if let method = error.method { lines.append("outcome: \(text(error.outcome, reads: method == "GET"))") }
        if let advice = error.advice { lines.append("advice: \(advice)") }
        return lines.joined(separator: "\n")
    }

    private static func text(_ outcome: WeChatPayError.Outcome, reads: Bool) -> String {
        switch outcome {
        case .notSent: "not sent; nothing has happened"
        case .rejected: "refused; nothing has happened"
        case .unknown: reads ? "UNKNOWN; the call changes nothing, and its answer proves nothing" : "UNKNOWN; the call may have taken effect"
        }
    }
}
