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
        try changeFunds(of: request.mchid, by: -request.amount, at: now)
        try save(packet)
        try save(ExpectedFunds(id: packet.expectation, mchid: request.mchid, amount: request.amount, time: packet.endTime))
        try UserMessage.send(to: request.openid, "红包：\(request.wishing)", in: self, at: now)
        return packet
    }

    /// - Throws: ``RedPacketProblem``.
    func receive(_ packet: RedPacket, at now: Date) throws {
        var packet = packet
        try packet.receive(at: now)
        try save(packet)
        try forgetFunds(expectedBy: packet.expectation)
    }
}
