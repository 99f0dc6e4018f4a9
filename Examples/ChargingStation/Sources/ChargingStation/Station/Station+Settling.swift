import Foundation
import Logging
import WeChatPay

extension Station {
    /// Brings a deduction one step nearer to its end.
    ///
    /// The rule that money depends on: once a request may have reached the platform, ask what has become of it before anything else; and
    /// where it has become nothing, send the very same request under the very same number.
    func settle(_ session: ChargingSession) async throws {
        guard session.state == .deducting, let bill = session.bill, let token = session.chargingToken else { return }
        do {
            if session.isAsked, let report = try await service.deduction(outTradeNo: session.id) {
                try await take(report)
            } else {
                // Noted first: after a crash between this line and the next, nobody could say whether the request went out.
                try await store.apply(.asking, to: session.id)
                try await service.deduct(session, bill, token: token, at: name)
            }
        } catch let difference as Difference {
            logger.critical("\(difference)")
        } catch let error as WeChatPayError {
            logger.notice("deduction not settled", metadata: ["session": "\(session.id)", "error": "\(error)"])
            if let problem = Self.refusal(error) {
                try await store.apply(.refused(problem), to: session.id)
                if problem == .contractEndedUnpaid { try await forgetContract(of: session) }
            }
        }
        // Without effect on what has been paid or refused by now, by a notification for one, which may be here before the answer.
        try await store.apply(.postponed(at: now()), to: session.id)
    }

    /// Takes note of what the platform says of a deduction, in a verified answer or a verified notification, first, late or again.
    ///
    /// - Throws: ``Difference`` when that is not what was asked for. Then nothing is booked.
    func take(_ report: DeductionReport) async throws {
        guard let session = try await store.session(report.outTradeNo), let bill = session.bill else {
            throw Difference("The transaction \(report.outTradeNo) is none that this site asked for.")
        }
        guard report.appID == appID, report.mchid == mchid, report.contractID == session.contractID,
            report.total == bill.fee
        else {
            throw Difference("The transaction \(report.outTradeNo) differs from its charge in amount, contract or merchant.")
        }
        switch report.state {
        case "SUCCESS":
            let payment = Payment(
                transactionID: report.transactionID ?? "", time: report.successTime?.text ?? "", payerTotal: report.payerTotal ?? bill.fee
            )
            try await store.apply(.paid(payment), to: session.id)
        case "PAYERROR", "PAY_FAIL", "CLOSED", "REVOKED":
            try await store.apply(.refused(.paymentFailed), to: session.id)
        default:
            break  // Accepted, and not yet carried out; or a word that is newer than this program. Ask again later.
        }
    }

    /// Lets the rider sign again before the next charge.
    private func forgetContract(of session: ChargingSession) async throws {
        try await store.changeRider(session.riderID) { rider in
            if rider.contractID == session.contractID { rider.contractID = nil }
        }
    }

    /// Why the platform has provably refused a deduction; `nil` when that is not certain, or a later try may go better.
    private static func refusal(_ error: WeChatPayError) -> Problem? {
        guard error.kind == .rejected, error.outcome == .rejected, error.code != "OUT_TRADE_NO_USED" else { return nil }
        let problem = Problem(error)
        return problem == .busy ? nil : problem == .contractEnded ? .contractEndedUnpaid : problem
    }
}

/// What the platform says is not what this site asked for: for an operator to look at.
struct Difference: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
