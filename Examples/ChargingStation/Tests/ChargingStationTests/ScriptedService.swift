import Foundation
import Synchronization
import WeChatPayMobility

@testable import ChargingStation
@testable import WeChatPay

/// A platform that does what a test says, and remembers what it was asked.
final class ScriptedService: EbikeService {
    enum Call: Hashable {
        case deduct(outTradeNo: String, fee: Int, token: String)
        case query(outTradeNo: String)
    }

    struct Script: Sendable {
        var calls: [Call] = []
        /// What happens to the next deductions; accepted when nothing is left.
        var deductions: [@Sendable (ChargingSession) async throws -> Void] = []
        /// What the next queries find; nothing when nothing is left.
        var reports: [@Sendable (String) throws -> DeductionReport?] = []
    }

    let script = Mutex(Script())
    var calls: [Call] { script.withLock { $0.calls } }

    func preopen(openID: String) async throws -> String { "preopen" }

    func contract(openID: String) async throws -> Mobility.Contract? {
        Mobility.Contract(mchid: "m", openID: openID, contractID: "c", contractState: "NORMAL")
    }

    func confirm(_ session: ChargingSession, at station: String) async throws -> String { "token" }

    func deduct(_ session: ChargingSession, _ bill: Bill, token: String, at station: String) async throws {
        let next = script.withLock { script in
            script.calls.append(.deduct(outTradeNo: session.id, fee: bill.fee, token: token))
            return script.deductions.isEmpty ? nil : script.deductions.removeFirst()
        }
        try await next?(session)
    }

    func deduction(outTradeNo: String) async throws -> DeductionReport? {
        let next = script.withLock { script in
            script.calls.append(.query(outTradeNo: outTradeNo))
            return script.reports.isEmpty ? nil : script.reports.removeFirst()
        }
        return try next?(outTradeNo)
    }
}

extension DeductionReport {
    static func of(_ session: ChargingSession, state: String = "SUCCESS", total: Int? = nil, appID: String = "a") -> DeductionReport {
        DeductionReport(
            outTradeNo: session.id, mchid: "m", appID: appID, contractID: session.contractID, total: total ?? session.bill?.fee ?? 0, state: state,
            transactionID: "4200", successTime: "2026-11-21T10:00:00+08:00"
        )
    }
}

extension WeChatPayError {
    static let lost = WeChatPayError(.timedOut, "No answer came.", outcome: .unknown)

    static func refused(_ code: String) -> WeChatPayError { WeChatPayError(.rejected, "Refused.", code: code, status: 403, outcome: .rejected) }
}
