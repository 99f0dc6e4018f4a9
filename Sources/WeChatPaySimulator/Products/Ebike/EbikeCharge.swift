#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One charging of an e-bike: begun with a confirm, ended with a deduction.
struct EbikeCharge: Record {
    static let kind = "ebike-charge"

    /// What the confirm says of the charging.
    struct Start: Codable, Sendable, Equatable {
        let startTime: Date
        let stationName: String
        let gunNumber: String
        let deviceID: String
    }

    /// What the deduction says of it.
    struct End: Sendable {
        let start: Start
        let endTime: Date
        /// In fen.
        let total: Int
        let parkFee: Int
    }

    /// The charging_token.
    let id: String
    let contractID: String
    let start: Start
    /// The deduction that used the token up.
    var outTradeNo: String?

    /// Ends the charge with a deduction.
    ///
    /// - Throws: ``PlatformError`` when the token is used up or the deduction is not of this charging.
    func settled(by end: End, outTradeNo: String) throws(PlatformError) -> EbikeCharge {
        if let used = self.outTradeNo { throw .ruleLimit("充电凭证已用于订单 \(used)，一个凭证只能扣费一次") }
        guard end.start == start else { throw .invalidRequest("充电信息与创建凭证时的开始时间、充电站、充电枪或设备不一致") }
        guard end.endTime >= start.startTime else { throw .parameter("charge_info/end_time", issue: "早于开始时间") }
        guard end.parkFee <= end.total else { throw .parameter("charge_info/park_fee", issue: "超过订单总金额") }
        var settled = self
        settled.outTradeNo = outTradeNo
        return settled
    }
}
