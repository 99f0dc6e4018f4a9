#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func redPacket(mchid: String, billNo: String) throws -> RedPacket {
        guard let packet = try find(RedPacket.self, RedPacket.id(mchid: mchid, billNo: billNo)) else { throw RedPacketProblem.notFound }
        return packet
    }

    /// Sends a red packet, once for a number.
    ///
    /// - Throws: ``RedPacketProblem`` or ``NotEnoughFunds``.
    func send(_ request: RedPacket.Request, at now: Date) throws -> RedPacket {
        if let earlier = try find(RedPacket.self, RedPacket.id(mchid: request.mchid, billNo: request.billNo)) {
            guard earlier.request.terms == request.terms else { throw RedPacketProblem.otherTerms }
            return earlier
        }
        let packet = try RedPacket(request, listID: PlatformNumber.make(prefix: "10000", at: now), at: now)
        for openid in [nil, request.openid] {
            let fresh = RedPacketAllowance(mchid: request.mchid, day: ShanghaiTime.day(of: now), openid: openid)
            var allowance = try find(RedPacketAllowance.self, fresh.id) ?? fresh
            try allowance.take(request.amount)
            try save(allowance)
        }
        try book(packet.posting(.redPacket, from: .merchant(request.mchid), to: .transit, at: now))
        try expect(packet.posting(.redPacketReturned, from: .transit, to: .merchant(request.mchid), at: packet.endTime), as: packet.expectation)
        try save(packet)
        try UserMessage.send(to: request.openid, "红包：\(request.wishing)", in: self, at: now)
        return packet
    }

    /// - Throws: ``RedPacketProblem``.
    func receive(_ packet: RedPacket, at now: Date) throws {
        guard packet.status(at: now) != .received else { return }
        var packet = packet
        try packet.receive(at: now)
        try save(packet)
        try forget(packet.expectation, expectedAt: packet.endTime)
        try book(packet.posting(.redPacket, from: .transit, to: .user(packet.request.openid), at: now))
    }
}

extension RedPacket {
    fileprivate func posting(_ business: Posting.Business, from source: Account, to destination: Account, at time: Date) -> Posting {
        Posting(
            business: business, source: source, destination: destination, amount: request.amount, time: time, number: listID,
            merchantNumber: request.billNo
        )
    }
}
