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
        try records.failDeductions(under: id, at: now)
    }
}
