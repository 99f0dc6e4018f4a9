import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Parking (微信支付分停车服务): whether a plate can be charged, entrance, deduction, query.
enum ParkingOperations {
    static let all = [
        Operation(.get, "/v3/vehicle/parking/services/find", isHeldAgainstDescription: true, find),
        Operation(.post, "/v3/vehicle/parking/parkings", isHeldAgainstDescription: true, enter),
        Operation(.post, "/v3/vehicle/transactions/parking", isHeldAgainstDescription: true, deduct),
        Operation(.get, "/v3/vehicle/transactions/out-trade-no/{out_trade_no}") { context in
            .ok(try TransactionQueries.ofSubMerchant(context, TransactionQueries.byOutTradeNo(context, .parking)).json(at: context.now))
        },
    ]

    @Sendable private static func find(_ context: OperationContext) throws -> OperationAnswer {
        try context.requireOwnAppid(context.requiredQuery("appid"))
        let openid = try context.requiredQuery("openid")
        let color = try context.requiredQuery("plate_color")
        guard let color = PlateColor(rawValue: color) else {
            throw PlatformError.parameter("plate_color", value: .string(color), issue: "没有这种车牌颜色", location: "query")
        }
        let plate = Plate(number: try context.requiredQuery("plate_number"), color: color)
        var members: [String: JSON] = [
            "plate_number": .string(plate.number), "plate_color": .string(plate.color.rawValue), "openid": .string(openid),
            "service_state": .string(ParkingService.State.closed.rawValue),
        ]
        if let service = try context.records.parkingService(plate), service.openid == openid, service.state != .closed {
            members["service_state"] = .string(service.state.rawValue)
            members["service_open_time"] = .string(ShanghaiTime.text(service.openTime))
        }
        return .ok(.object(members))
    }

    @Sendable private static func enter(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let request = try Parking.Request(
            mchid: context.mchid, subMchid: body.optionalString("sub_mchid", maximumLength: 32),
            outParkingNo: body.string("out_parking_no", maximumLength: 64), plate: plate(body), notifyURL: body.notifyURL("notify_url"),
            startTime: body.time("start_time"), parkingName: body.string("parking_name", maximumLength: 128),
            freeDuration: body.integer("free_duration", in: 0...1_000_000_000)
        )
        return .ok(try context.records.enter(request, at: context.now).json)
    }

    @Sendable private static func deduct(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(body.string("appid", maximumLength: 32))
        let outTradeNo = try body.number("out_trade_no", lengths: 1...32, marks: "_-*")
        _ = try body.string("description", maximumLength: 128)
        _ = try body.string("trade_scene", oneOf: ["PARKING"])
        for (name, length) in [("attach", 128), ("goods_tag", 32)] { _ = try body.optionalString(name, maximumLength: length) }
        let notifyURL = try body.notifyURL("notify_url")
        let total = try body.amount("amount")
        let info = try body.object("parking_info")
        let exit = try Parking.Exit(
            plate: plate(info), startTime: info.time("start_time"), endTime: info.time("end_time"),
            parkingName: info.string("parking_name", maximumLength: 128)
        )
        if let earlier = try context.earlierTransaction(outTradeNo, product: .parking) { return .ok(earlier.json(at: context.now)) }

        var parking = try context.records.parking(info.string("parking_id", maximumLength: 32))
        guard parking.request.mchid == context.mchid, try parking.request.subMchid == body.optionalString("sub_mchid", maximumLength: 32) else {
            throw ParkingProblem.notFound
        }
        try parking.settle(exit, outTradeNo: outTradeNo)
        guard let service = try context.records.parkingService(parking.request.plate) else { throw ParkingProblem.notOpened }
        try context.records.save(parking)
        let transaction = try context.settle(
            .parking, outTradeNo: outTradeNo, contractID: parking.id, openid: service.openid, total: total, notifyURL: notifyURL,
            after: Transaction.waitingPeriod
        )
        try UserMessage.send(to: service.openid, "停车已结束：\(exit.parkingName)，将扣费 \(total) 分", in: context.records, at: context.now)
        return .ok(transaction.json(at: context.now))
    }

    private static func plate(_ fields: Fields) throws -> Plate {
        let name = try fields.string("plate_color", oneOf: PlateColor.allCases.map(\.rawValue))
        guard let color = PlateColor(rawValue: name) else { throw fields.wrong("plate_color", "没有这种车牌颜色") }
        return Plate(number: try fields.string("plate_number", maximumLength: 32), color: color)
    }
}
