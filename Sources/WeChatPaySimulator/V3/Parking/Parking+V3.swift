import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A parking in APIv3's words.
extension Parking {
    /// What the entrance is answered.
    var json: JSON {
        var members = commonMembers
        members["id"] = .string(id)
        members["state"] = .string(stateWord)
        members["block_reason"] = blockReason.map { .string($0.rawValue) }
        return .object(members)
    }

    /// What the notification of a change carries.
    func changeJSON(at now: Date) -> JSON {
        var members = commonMembers
        members["sp_mchid"] = .string(request.mchid)
        members["sub_mchid"] = request.subMchid.map { .string($0) }
        members["parking_id"] = .string(id)
        members["parking_state"] = .string(stateWord)
        members["blocked_state_description"] = blockReason.map { .string($0.rawValue) }
        members["state_update_time"] = .string(ShanghaiTime.text(now))
        return .object(members)
    }

    private var stateWord: String { blockReason == nil ? "NORMAL" : "BLOCKED" }

    private var commonMembers: [String: JSON] {
        [
            "out_parking_no": .string(request.outParkingNo), "plate_number": .string(request.plate.number),
            "plate_color": .string(request.plate.color.rawValue), "start_time": .string(ShanghaiTime.text(request.startTime)),
            "parking_name": .string(request.parkingName), "free_duration": .integer(request.freeDuration),
        ]
    }
}

extension Transaction {
    /// A deduction for parking, as it is answered, queried and notified.
    func parkingJSON(at now: Date) -> JSON {
        var members = members(at: now)
        members["sp_mchid"] = .string(mchid)
        members["description"] = request["description"]
        members["create_time"] = .string(ShanghaiTime.text(createTime))
        members["trade_scene"] = request.trade_scene
        members["trade_state_description"] = .string(state(at: now).text)
        members["parking_info"] = request.parking_info
        if isPaid(at: now) { members["user_repaid"] = advance == nil || advance?.repaidTime != nil ? "Y" : "N" }
        return .object(members)
    }
}
