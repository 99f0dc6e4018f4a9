#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension SimulatedUser {
    /// Money that a merchant transfers to a user.
    public struct IncomingTransfer: Sendable {
        /// The merchant's number.
        public let outBillNo: String
        /// Whose money it is.
        public let mchid: String
        public let openid: String
        /// In fen.
        public let amount: Int
        public let remark: String
        /// What the user is told that the money is.
        public let perception: String?
        /// The platform's word, such as `WAIT_USER_CONFIRM`.
        public let state: String
        /// Whether it waits for the user.
        public let isPending: Bool
        /// Whether the merchant asks the user, by the way, to agree to later transfers without confirmation.
        public let asksForAuthorization: Bool
        /// When it fails if nobody confirms it, in business time.
        public let endTime: Date
    }

    /// A user's consent to transfers that need no confirmation.
    public struct TransferConsent: Sendable {
        /// The merchant's number.
        public let outAuthorizationNo: String
        public let mchid: String
        public let openid: String
        /// As what the merchant addresses the user.
        public let displayName: String
        /// The platform's word, such as `WAIT_USER_CONFIRM`.
        public let state: String
        /// Whether it waits for the user.
        public let isPending: Bool
        /// Whether the user has agreed, and can end it.
        public let isInEffect: Bool
    }

    /// The transfers that wait to be confirmed, among the latest 200, of a user where one is named; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func pendingTransfers(openid: String? = nil) async throws -> [IncomingTransfer] {
        let now = clock.now
        return try await state.read { try $0.transfers(of: openid, at: now).filter(\.isPending) }
    }

    /// What goes by a merchant's number, in whatever state it is.
    ///
    /// - Throws: ``SimulatorError`` when there is no such transfer.
    public func transfer(outBillNo: String) async throws -> IncomingTransfer {
        let now = clock.now
        return try await look { [mchid] records in IncomingTransfer(try records.transfer(mchid: mchid, outBillNo: outBillNo), at: now) }
    }

    /// What a `package_info` opens: a transfer.
    ///
    /// - Throws: ``SimulatorError`` when it opens none.
    public func transfer(packageInfo: String) async throws -> IncomingTransfer {
        let now = clock.now
        return try await look { records in IncomingTransfer(try records.transfer(index: packageInfo), at: now) }
    }

    /// The latest 200 consents to transfers without confirmation, of a user where one is named: asked for, given or ended; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func transferConsents(openid: String? = nil) async throws -> [TransferConsent] {
        let now = clock.now
        return try await state.read { try $0.transferConsents(of: openid, at: now) }
    }

    /// What goes by a merchant's number, in whatever state it is.
    ///
    /// - Throws: ``SimulatorError`` when there is no such consent.
    public func transferConsent(outAuthorizationNo: String) async throws -> TransferConsent {
        let now = clock.now
        return try await look { [mchid] records in
            TransferConsent(try records.authorization(mchid: mchid, outAuthorizationNo: outAuthorizationNo), at: now)
        }
    }

    /// What a `package_info` opens: the question for a consent, of the latest 200.
    ///
    /// - Throws: ``SimulatorError`` when it opens none.
    public func transferConsent(packageInfo: String) async throws -> TransferConsent {
        let now = clock.now
        return try await look { records in
            guard let found = try records.latest(TransferAuthorization.self, of: nil).first(where: { $0.packageInfo == packageInfo })
            else {
                throw TransferProblem.authorizationNotFound
            }
            return TransferConsent(found, at: now)
        }
    }

    /// Takes the money of a transfer, which arrives a minute later. The merchant is notified then.
    ///
    /// - Parameters:
    ///   - outBillNo: the merchant's number.
    ///   - agrees: whether the user also agrees to later transfers without confirmation, where the merchant asks for it.
    /// - Throws: ``SimulatorError`` when there is no such transfer, or it does not wait for the user any more.
    public func confirmTransfer(outBillNo: String, agrees: Bool = true) async throws {
        try await act { [mchid] records, now in
            try records.confirm(records.transfer(mchid: mchid, outBillNo: outBillNo), agrees: agrees, at: now)
        }
    }

    /// Opens the page that a `package_info` stands for, and takes the money.
    ///
    /// - Throws: ``SimulatorError``, as ``confirmTransfer(outBillNo:agrees:)``.
    public func confirmTransfer(packageInfo: String, agrees: Bool = true) async throws {
        try await act { records, now in try records.confirm(records.transfer(index: packageInfo), agrees: agrees, at: now) }
    }

    /// Can't take the money of a transfer: it becomes `FAIL`, and the merchant has its money again. The merchant is notified. A user who only
    /// leaves the page does nothing; after 24 hours the transfer fails by itself.
    ///
    /// - Parameter reason: the platform's word for it, one of those listed in <doc:Sharing>.
    /// - Throws: ``SimulatorError`` when there is no such transfer or reason, or the transfer has come to its end.
    public func failTransfer(outBillNo: String, reason: String = "ACCOUNT_FROZEN") async throws {
        guard let reason = Transfer.FailReason(rawValue: reason) else {
            throw SimulatorError.invalid(
                "\(reason) is none of \(Transfer.FailReason.allCases.map(\.rawValue).joined(separator: ", ")).",
                "没有失败原因 \(reason)，可用的有：\(Transfer.FailReason.allCases.map(\.rawValue).joined(separator: "、"))。")
        }
        try await act { [mchid] records, now in
            try records.fail(records.transfer(mchid: mchid, outBillNo: outBillNo), reason, at: now)
        }
    }

    /// Agrees to transfers without confirmation. The merchant is notified.
    ///
    /// - Parameter outAuthorizationNo: the merchant's number.
    /// - Throws: ``SimulatorError`` when the user was not asked, or has a day later not answered, or has agreed already.
    public func authorizeTransfers(outAuthorizationNo: String) async throws {
        try await act { [mchid] records, now in
            try records.authorize(records.authorization(mchid: mchid, outAuthorizationNo: outAuthorizationNo), at: now)
        }
    }

    /// Ends an agreement to transfers without confirmation. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is none in effect.
    public func endTransferAuthorization(outAuthorizationNo: String) async throws {
        try await act { [mchid] records, now in
            _ = try records.close(records.authorization(mchid: mchid, outAuthorizationNo: outAuthorizationNo), .user, at: now)
        }
    }
}

extension Records {
    func transfers(of openid: String?, at now: Date) throws -> [SimulatedUser.IncomingTransfer] {
        try latest(Transfer.self, of: openid).map { SimulatedUser.IncomingTransfer($0, at: now) }
    }

    func transferConsents(of openid: String?, at now: Date) throws -> [SimulatedUser.TransferConsent] {
        try latest(TransferAuthorization.self, of: openid).map { SimulatedUser.TransferConsent($0, at: now) }
    }
}

extension SimulatedUser.IncomingTransfer {
    fileprivate init(_ transfer: Transfer, at now: Date) {
        let request = transfer.request
        let state = transfer.state(at: now)
        self.init(
            outBillNo: request.outBillNo, mchid: request.payer, openid: request.openid, amount: request.amount, remark: request.remark,
            perception: request.perception, state: state.rawValue, isPending: state == .awaitingUser, asksForAuthorization: request.offer != nil,
            endTime: transfer.endTime
        )
    }
}

extension SimulatedUser.TransferConsent {
    fileprivate init(_ authorization: TransferAuthorization, at now: Date) {
        let request = authorization.request
        let state = authorization.state(at: now)
        self.init(
            outAuthorizationNo: request.outAuthorizationNo, mchid: request.mchid, openid: request.openid, displayName: request.displayName,
            state: state.rawValue, isPending: state == .awaitingUser, isInEffect: state == .inEffect
        )
    }
}
