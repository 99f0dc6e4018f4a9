#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension SimulatedUser {
    /// A red packet that waits to be taken.
    public struct Gift: Sendable {
        /// The merchant's `mch_billno`.
        public let billNo: String
        public let openid: String
        /// In fen.
        public let amount: Int
        public let wishing: String
        /// When it goes back, in business time.
        public let endTime: Date
    }

    /// A refund on its way.
    public struct Return: Sendable {
        public let outRefundNo: String
        /// Who gets it; `nil` when that is not known.
        public let openid: String?
        /// In fen.
        public let amount: Int
        /// When it arrives, in business time.
        public let arrivalTime: Date
    }

    /// A user's share of a profit that is being shared.
    public struct ProfitShare: Sendable {
        /// The merchant's number of the request.
        public let outOrderNo: String
        public let openid: String
        /// In fen.
        public let amount: Int
        public let description: String
        /// When it arrives, in business time.
        public let arrivalTime: Date
    }

    /// The red packets that wait to be taken, among the latest 200, of a user where one is named; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func pendingGifts(openid: String? = nil) async throws -> [Gift] {
        let now = clock.now
        return try await state.read { try $0.pendingGifts(of: openid, at: now) }
    }

    /// The refunds on their way, among the latest 200, of a user where one is named; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func pendingReturns(openid: String? = nil) async throws -> [Return] {
        let now = clock.now
        return try await state.read { try $0.pendingReturns(of: openid, at: now) }
    }

    /// The users' shares of profits on their way, among the latest 200 requests; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func pendingProfitShares(openid: String? = nil) async throws -> [ProfitShare] {
        let now = clock.now
        return try await state.read { try $0.pendingProfitShares(at: now).of(openid) }
    }

    /// The latest messages, 200 at most, latest first.
    ///
    /// - Parameter openid: only this user's.
    public func latestMessages(openid: String? = nil, limit: Int) async throws -> [Message] {
        try await state.read { try Array($0.latestMessages(of: openid).prefix(limit)) }
    }
}

extension Records {
    func pendingGifts(of openid: String?, at now: Date) throws -> [SimulatedUser.Gift] {
        try latest(RedPacket.self, of: openid).filter { $0.status(at: now) == .sent }.map {
            SimulatedUser.Gift(
                billNo: $0.request.billNo, openid: $0.request.openid, amount: $0.request.amount, wishing: $0.request.wishing, endTime: $0.endTime
            )
        }
    }

    func pendingReturns(of openid: String?, at now: Date) throws -> [SimulatedUser.Return] {
        try latest(Refund.self, of: openid).filter { $0.status(at: now) == .processing }.map {
            SimulatedUser.Return(
                outRefundNo: $0.request.outRefundNo, openid: $0.payer, amount: $0.payerAmount, arrivalTime: $0.successTime
            )
        }
    }

    func pendingProfitShares(at now: Date) throws -> [SimulatedUser.ProfitShare] {
        try latest(ProfitSharingOrder.self, of: nil).filter { $0.state(at: now) == .processing }.flatMap { order in
            order.shares.filter { $0.receiver.kind != .merchant && $0.failure == nil }.map {
                SimulatedUser.ProfitShare(
                    outOrderNo: order.request.outOrderNo, openid: $0.receiver.account, amount: $0.amount, description: $0.description,
                    arrivalTime: order.finishTime
                )
            }
        }
    }

    func latestMessages(of openid: String?) throws -> [SimulatedUser.Message] {
        try latest(UserMessage.self, of: openid).map { SimulatedUser.Message(openid: $0.openid, text: $0.text, time: $0.time) }
    }
}
