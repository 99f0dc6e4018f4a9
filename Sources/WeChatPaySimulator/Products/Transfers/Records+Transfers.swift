import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func transfer(mchid: String, outBillNo: String) throws -> Transfer {
        guard let transfer = try find(Transfer.self, Transfer.id(mchid: mchid, outBillNo: outBillNo)) else { throw TransferProblem.notFound }
        return transfer
    }

    /// - Parameter index: the platform's number, or what opens the user's page.
    func transfer(index: String) throws -> Transfer {
        guard let key = try find(TransferIndex.self, index)?.key, let transfer = try find(Transfer.self, key) else { throw TransferProblem.notFound }
        return transfer
    }

    /// Sets money aside for a user, once for a number.
    ///
    /// - Throws: ``TransferProblem`` or ``NotEnoughFunds``.
    func transfer(_ request: Transfer.Request, at now: Date) throws -> Transfer {
        if let earlier = try find(Transfer.self, Transfer.id(mchid: request.mchid, outBillNo: request.outBillNo)) {
            guard earlier.request == request else { throw TransferProblem.otherTerms }
            return earlier
        }
        if let subMchid = request.subMchid, try subMerchantAuthorization(mchid: request.mchid, subMchid: subMchid).state != .authorized {
            throw TransferProblem.notAuthorizedBySubMerchant
        }
        var transfer = try Transfer(
            request, billNo: PlatformNumber.make(prefix: "13300", at: now), packageInfo: Nonce.make(length: 64), at: now
        )
        try book(transfer.posting(.transfer, from: .merchant(request.payer), to: .transit, at: now))
        try settle(&transfer)
        try save(TransferIndex(id: transfer.billNo, key: transfer.id))
        try save(TransferIndex(id: transfer.packageInfo, key: transfer.id))
        let text = request.authorizationID == nil ? "请在 24 小时内确认收款" : "已自动收款"
        try UserMessage.send(to: request.openid, "商家转账：\(request.remark)，\(request.amount) 分，\(text)", in: self, at: now)
        return transfer
    }

    /// The user takes the money, which arrives a minute later.
    ///
    /// - Parameter agrees: whether the user also agrees to transfers without confirmation, where the merchant asks for it.
    /// - Throws: ``TransferProblem``.
    func confirm(_ transfer: Transfer, agrees: Bool, at now: Date) throws {
        try change(transfer) { try $0.confirm(at: now) }
        guard agrees, let offer = transfer.request.offer else { return }
        try authorize(authorization(offer, at: now), at: now)
    }

    /// The merchant takes the money back, which it has a minute later; a second time changes nothing.
    ///
    /// - Throws: ``TransferProblem``.
    func cancel(_ transfer: Transfer, at now: Date) throws -> Transfer {
        switch transfer.state(at: now) {
        case .cancelling, .cancelled: transfer
        case .awaitingUser, .transferring, .success, .failed: try change(transfer) { try $0.cancel(at: now) }
        }
    }

    /// The money can't be given to the user.
    ///
    /// - Throws: ``TransferProblem``.
    func fail(_ transfer: Transfer, _ reason: Transfer.FailReason, at now: Date) throws {
        try change(transfer) { try $0.fail(reason, at: now) }
    }

    @discardableResult
    private func change(_ transfer: Transfer, _ change: (inout Transfer) throws -> Void) throws -> Transfer {
        var changed = transfer
        try change(&changed)
        try forget(transfer.expectation, expectedAt: transfer.settlingTime)
        if let noticeID = transfer.noticeID { try NotificationQueue(records: self).remove(noticeID) }
        try settle(&changed)
        return changed
    }

    /// Expects the money where it goes as things are, and the merchant's notification.
    private func settle(_ transfer: inout Transfer) throws {
        let time = transfer.settlingTime
        let posting =
            transfer.isArriving
            ? transfer.posting(.transfer, from: .transit, to: .user(transfer.request.openid), at: time)
            : transfer.posting(.transferReturned, from: .transit, to: .merchant(transfer.request.payer), at: time)
        try expect(posting, as: transfer.expectation)
        transfer.noticeID = try TransferNotice.send(transfer, in: self, at: time)
        try save(transfer)
    }
}

extension Transfer {
    /// What the end of its money is expected as.
    fileprivate var expectation: String { "transfer/\(id)" }

    fileprivate func posting(_ business: Posting.Business, from source: Account, to destination: Account, at time: Date) -> Posting {
        Posting(
            business: business, source: source, destination: destination, amount: request.amount, time: time, number: billNo,
            merchantNumber: request.outBillNo
        )
    }
}
