#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// Takes back what was shared with a merchant, once for a number. The money goes to what the merchant has available.
    ///
    /// - Throws: ``ProfitSharingProblem``.
    func takeBack(_ request: ProfitReturn.Request, from order: ProfitSharingOrder, at now: Date) throws -> ProfitReturn {
        if let earlier = try find(ProfitReturn.self, ProfitReturn.id(mchid: request.mchid, outReturnNo: request.outReturnNo)) {
            guard earlier.request == request else { throw ProfitSharingProblem.otherTerms }
            return earlier
        }
        try order.requireReturnable(request.amount, from: request.returnMchid, at: now)
        let returnID = PlatformNumber.make(prefix: "30108", at: now)
        let posting = Posting(
            business: .profitReturn, source: .merchant(request.returnMchid), destination: .merchant(order.request.payee), amount: request.amount,
            time: now, number: returnID, merchantNumber: request.outReturnNo
        )
        let isPaid = try isBooked(posting)
        let profitReturn = ProfitReturn(returnID: returnID, orderID: order.orderID, request: request, createTime: now, isFailed: !isPaid)
        try save(profitReturn)
        if isPaid {
            var order = order
            order.takeBack(request.amount, from: request.returnMchid)
            try save(order)
            try ProfitSharingNotice.send(profitReturn, of: order, in: self)
        }
        return profitReturn
    }

    func profitReturn(mchid: String, subMchid: String?, outReturnNo: String) throws -> ProfitReturn {
        guard let found = try find(ProfitReturn.self, ProfitReturn.id(mchid: mchid, outReturnNo: outReturnNo)), found.request.subMchid == subMchid
        else { throw ProfitSharingProblem.returnNotFound }
        return found
    }

    private func isBooked(_ posting: Posting) throws -> Bool {
        do {
            try book(posting)
            return true
        } catch is NotEnoughFunds {
            return false
        }
    }
}
