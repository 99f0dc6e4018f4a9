#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PapayContract {
    /// Ends the contract, and the deductions that wait for their time. A second time changes nothing.
    mutating func end(_ mode: TerminationMode, at now: Date, remark: String?, in records: Records) throws {
        guard termination == nil else { return }
        terminate(mode, at: now, remark: remark)
        try records.save(self)
        try failDeductions(at: now, in: records)
    }

    /// Deductions that were accepted and not yet made will not be.
    func failDeductions(at now: Date, in records: Records) throws {
        for var deduction in try records.all(Transaction.self) where deduction.contractID == id && deduction.state(at: now) == .accepted {
            try deduction.fail(at: now, in: records)
        }
    }
}
