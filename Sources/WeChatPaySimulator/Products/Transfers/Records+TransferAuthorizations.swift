import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func authorization(mchid: String, outAuthorizationNo: String) throws -> TransferAuthorization {
        let id = TransferAuthorization.id(mchid: mchid, outAuthorizationNo: outAuthorizationNo)
        guard let authorization = try find(TransferAuthorization.self, id) else { throw TransferProblem.authorizationNotFound }
        return authorization
    }

    /// - Parameter authorizationID: the platform's number.
    func authorization(mchid: String, authorizationID: String) throws -> TransferAuthorization {
        guard let key = try find(TransferAuthorizationIndex.self, authorizationID)?.key,
            let authorization = try find(TransferAuthorization.self, key), authorization.request.mchid == mchid
        else { throw TransferProblem.authorizationNotFound }
        return authorization
    }

    /// Asks a user to agree, once for a number.
    ///
    /// - Throws: ``TransferProblem``.
    func authorization(_ request: TransferAuthorization.Request, at now: Date) throws -> TransferAuthorization {
        let id = TransferAuthorization.id(mchid: request.mchid, outAuthorizationNo: request.outAuthorizationNo)
        if let earlier = try find(TransferAuthorization.self, id) {
            guard earlier.request == request else { throw TransferProblem.otherTerms }
            return earlier
        }
        let authorization = TransferAuthorization(
            request, authorizationID: PlatformNumber.make(prefix: "13600", at: now), packageInfo: Nonce.make(length: 64), at: now
        )
        try save(authorization)
        try save(TransferAuthorizationIndex(id: authorization.authorizationID, key: authorization.id))
        return authorization
    }

    /// The user agrees. The merchant is notified.
    ///
    /// - Throws: ``TransferProblem``.
    func authorize(_ authorization: TransferAuthorization, at now: Date) throws {
        var authorization = authorization
        try authorization.authorize(at: now)
        try save(authorization)
        try TransferNotice.send(authorization, "MCHTRANSFER.AUTHORIZATION.CONFIRMED", "免确认收款授权成功", in: self, at: now)
    }

    /// The user or the merchant ends it. The merchant is notified.
    ///
    /// - Throws: ``TransferProblem``.
    func close(_ authorization: TransferAuthorization, _ reason: TransferAuthorization.CloseReason, at now: Date) throws -> TransferAuthorization {
        var authorization = authorization
        try authorization.close(reason, at: now)
        try save(authorization)
        try TransferNotice.send(authorization, "MCHTRANSFER.AUTHORIZATION.CLOSED", "免确认收款授权关闭", in: self, at: now)
        return authorization
    }
}
