import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Red packets (现金红包): sending, querying.
enum V2RedPacketOperations {
    static let all = [
        V2Operation("/mmpaymkttransfers/sendredpack", send), V2Operation("/mmpaymkttransfers/gethbinfo", isQuery: true, query),
    ]

    private static let queryPeriod: TimeInterval = 30 * 86400

    @Sendable private static func send(_ context: V2Context) throws -> V2Answer {
        try context.requireOwnAppid("wxappid")
        _ = try context.string("send_name", maximumLength: 32)
        _ = try context.string("client_ip", maximumLength: 15)
        _ = try context.integer("total_num", in: 1...1)
        var scene: String?
        if context.message["scene_id"] != nil { scene = try context.string("scene_id", oneOf: (1...8).map { "PRODUCT_\($0)" }) }
        let request = try RedPacket.Request(
            mchid: context.mchid, billNo: billNo(context), openid: context.string("re_openid", maximumLength: 128),
            amount: context.amount("total_amount"), wishing: context.string("wishing", maximumLength: 128),
            campaign: context.string("act_name", maximumLength: 32), remark: context.string("remark", maximumLength: 256), hasScene: scene != nil,
            terms: context.terms
        )
        let packet = try context.records.send(request, at: context.now)
        return .ok([
            "mch_billno": .text(request.billNo), "wxappid": .text(context.appid), "re_openid": .text(request.openid),
            "total_amount": .text(String(request.amount)), "send_listid": .text(packet.listID),
        ])
    }

    @Sendable private static func query(_ context: V2Context) throws -> V2Answer {
        try context.requireOwnAppid()
        _ = try context.string("bill_type", oneOf: ["MCHT"])
        let packet = try context.records.redPacket(mchid: context.mchid, billNo: billNo(context))
        guard context.now <= packet.sendTime.addingTimeInterval(queryPeriod) else { throw RedPacketProblem.notFound }
        return .ok(members(of: packet, at: context.now))
    }

    private static func billNo(_ context: V2Context) throws(V2Error) -> String { try context.number("mch_billno", lengths: 1...28, marks: "") }

    private static func members(of packet: RedPacket, at now: Date) -> XML {
        let request = packet.request
        let status = packet.status(at: now)
        var members: XML = [
            "mch_billno": .text(request.billNo), "detail_id": .text(packet.listID), "status": .text(status.rawValue), "send_type": "API",
            "hb_type": "NORMAL", "total_num": "1", "total_amount": .text(String(request.amount)),
            "send_time": .text(ShanghaiTime.spacedText(packet.sendTime)), "wishing": .text(request.wishing), "remark": .text(request.remark),
            "act_name": .text(request.campaign),
        ]
        if status == .refunded {
            members.refund_time = .text(ShanghaiTime.spacedText(packet.endTime))
            members.refund_amount = .text(String(request.amount))
        }
        if let time = packet.receivedTime {
            members.hblist = [
                "hbinfo": [
                    "openid": .text(request.openid), "amount": .text(String(request.amount)), "rcv_time": .text(ShanghaiTime.spacedText(time)),
                ]
            ]
        }
        return members
    }
}
