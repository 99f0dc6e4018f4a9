import ArgumentParser
import WeChatPay

/// A choice of a bill's, by the name that it has in the library.
protocol BillChoice: CaseIterable {}

extension BillChoice {
    static var names: [String] { allCases.map { "\($0)" } }

    /// What was chosen.
    static func named(_ name: String) throws -> Self {
        guard let choice = allCases.first(where: { "\($0)" == name }) else {
            throw ValidationError("it is one of \(names.joined(separator: ", ")).")
        }
        return choice
    }
}

extension WeChatPay.Bills.TradeContents: BillChoice {}
extension WeChatPay.Bills.Account: BillChoice {}
