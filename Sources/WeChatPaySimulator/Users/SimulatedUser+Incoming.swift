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
        /// In fen.
        public let amount: Int
        /// When it arrives, in business time.
        public let arrivalTime: Date
    }

    /// A transfer that waits for the user to take it.
    public struct IncomingTransfer: Sendable {
        public let outBillNo: String
        public let openid: String
        /// In fen.
        public let amount: Int
        public let remark: String
        /// When it fails if nobody takes it, in business time.
        public let endTime: Date
    }

    /// The transfers that wait to be taken, among the latest 200; the latest first.
    public func pendingTransfers() async throws -> [IncomingTransfer] {
        let now = clock.now
        return try await state.read { records in
            try records.latest(Transfer.self, limit: Self.latest).filter { $0.state(at: now) == .awaitingUser }.map {
                IncomingTransfer(
                    outBillNo: $0.request.outBillNo, openid: $0.request.openid, amount: $0.request.amount, remark: $0.request.remark,
                    endTime: $0.endTime
                )
            }
        }
    }

    /// The red packets that wait to be taken, among the latest 200; the latest first.
    public func pendingGifts() async throws -> [Gift] {
        let now = clock.now
        return try await state.read { records in
            try records.latest(RedPacket.self, limit: Self.latest).filter { $0.status(at: now) == .sent }.map {
                Gift(
                    billNo: $0.request.billNo, openid: $0.request.openid, amount: $0.request.amount, wishing: $0.request.wishing,
                    endTime: $0.endTime
                )
            }
        }
    }

    /// The refunds on their way, among the latest 200; the latest first.
    public func pendingReturns() async throws -> [Return] {
        let now = clock.now
        return try await state.read { records in
            try records.latest(Refund.self, limit: Self.latest).filter { $0.status(at: now) == .processing }.map {
                Return(outRefundNo: $0.request.outRefundNo, amount: $0.request.amount, arrivalTime: $0.successTime)
            }
        }
    }

    /// The latest messages that any user got, latest first.
    public func latestMessages(limit: Int) async throws -> [Message] {
        try await state.read { records in
            try records.latest(UserMessage.self, limit: limit).map { Message(openid: $0.openid, text: $0.text, time: $0.time) }
        }
    }
}
