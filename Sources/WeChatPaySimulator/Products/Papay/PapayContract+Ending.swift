#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PapayContract {
    /// Ends the contract, and the deductions that wait for their time. The merchant is notified, whoever ended it. A second time changes
    /// nothing.
    mutating func end(_ mode: TerminationMode, at now: Date, remark: String?, in records: Records) throws {
        guard termination == nil else { return }
        terminate(mode, at: now, remark: remark)
        try records.save(self)
        try records.failDeductions(under: id, at: now)
        try announce(in: records, at: now)
    }
}
