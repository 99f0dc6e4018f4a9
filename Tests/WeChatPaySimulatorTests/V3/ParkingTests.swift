import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Parking")
struct ParkingTests {
    @Test("A plate's service is opened, suspended and closed by its user, and is nobody else's")
    func service() async throws {
        try await CarPark.open { park, _ in
            #expect(try await park.service() == "OUT_SERVICE")
            let user = park.shop.simulator.user
            try await user.openParking(plate: CarPark.plate, color: .green, openid: "oDriver")
            let found = try await park.find()
            #expect(found.service_state.string == "NORMAL")
            #expect(found.service_open_time.string.flatMap { ShanghaiTime.date($0) } != nil)
            #expect(try await park.service(openid: "oOther") == "OUT_SERVICE")
            #expect(try await park.service(color: "BLUE") == "OUT_SERVICE")
            await #expect(throws: SimulatorError.self) { try await user.openParking(plate: CarPark.plate, color: .green, openid: "oOther") }
            try await user.pauseParking(plate: CarPark.plate, color: .green)
            #expect(try await park.service() == "PAUSE")
            try await user.closeParking(plate: CarPark.plate, color: .green)
            #expect(try await park.service() == "OUT_SERVICE")
            await #expect(throws: SimulatorError.self) { try await user.pauseParking(plate: CarPark.plate, color: .green) }
            try await user.openParking(plate: CarPark.plate, color: .green, openid: "oOther")
            #expect(try await park.service(openid: "oOther") == "NORMAL")
        }
    }

    @Test("A vehicle comes in once for a number; another entrance under it is refused")
    func entrance() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            let entered = try await park.enter("parking-1")
            #expect((entered.state.string, entered.block_reason.string) == ("NORMAL", nil))
            #expect(try await park.enter("parking-1") == entered)
            #expect(await errorCode { try await park.enter("parking-1", ["parking_name": "别处"]) } == "INVALID_REQUEST")
            #expect(try await park.enter("parking-2").id != entered.id)
            for wrong in [["notify_url": "https://shop.example/?a=1"], ["start_time": "yesterday"], ["plate_color": "PINK"]] as [[String: JSON]] {
                #expect(await errorCode { try await park.enter("parking-3", wrong) } == "PARAM_ERROR", "\(wrong)")
            }
        }
    }

    @Test("A vehicle whose user can't be charged is BLOCKED, and the merchant hears of each change while it is in")
    func changes() async throws {
        try await CarPark.open { park, server in
            let entered = try await park.enter("parking-1")
            #expect((entered.state.string, entered.block_reason.string) == ("BLOCKED", "OUT_SERVICE"))
            #expect(await errorCode { try await park.deduct("order-0001", entered) } == "INVALID_REQUEST")
            try await park.openService()
            #expect(try await park.change(server) == .init("NORMAL", nil, parking: "parking-1"))
            try await park.shop.simulator.user.pauseParking(plate: CarPark.plate, color: .green)
            #expect(try await park.change(server) == .init("BLOCKED", "PAUSE", parking: "parking-1"))
            #expect(try await park.enter("parking-1").block_reason.string == "PAUSE")
            #expect(await errorCode { try await park.deduct("order-0001", entered) } == "INVALID_REQUEST")
            try await park.openService()
            #expect(try await park.change(server) == .init("NORMAL", nil, parking: "parking-1"))
            try await park.deduct("order-0001", entered)
            try await park.shop.simulator.user.closeParking(plate: CarPark.plate, color: .green)
            #expect(try await park.shop.simulator.notifications.count { $0.eventType == "VEHICLE.ENTRANCE_STATE_CHANGE" } == 3, "it has gone out")
        }
    }

    @Test("A deduction is accepted at once and made a minute later, when the money and the notification come")
    func deduction() async throws {
        try await CarPark.open { park, server in
            try await park.openService()
            let entered = try await park.enter("parking-1")
            let before = try await park.balance
            let accepted = try await park.deduct("order-0001", entered)
            #expect((accepted.trade_state.string, accepted.success_time.string, accepted.payer.openid.string) == ("ACCEPTED", nil, "oDriver"))
            #expect(try await park.query("order-0001") == accepted)
            #expect(try await park.balance == before)
            try await park.shop.advance(61)
            let paid = try await park.query("order-0001")
            #expect((paid.trade_state.string, paid.user_repaid.string, paid.bank_type.string) == ("SUCCESS", "Y", "OTHERS"))
            #expect((paid.amount.total.int, paid.amount.payer_total.int, paid.parking_info.parking_id) == (700, 700, entered.id))
            #expect(try await park.balance == before + 700)
            guard case .transactionSuccess(let told) = try await park.receive(server).event else {
                Issue.record("no TRANSACTION.SUCCESS")
                return
            }
            #expect((told.outTradeNo, told.tradeState.rawValue, told.amount.payerTotal) == ("order-0001", "SUCCESS", 700))
            #expect(told.transactionID == paid.transaction_id.string)
            #expect(told.subMchid == V3Shop.subMchid)
        }
    }

    @Test("A merchant parks without a partner: no sub_mchid, and the money is its own")
    func direct() async throws {
        try await CarPark.open(.direct) { park, server in
            try await park.openService()
            #expect(try await park.service() == "NORMAL")
            let entered = try await park.enter("parking-1")
            let subMerchant: [String: JSON] = ["sub_mchid": JSON(V3Shop.subMchid)]
            #expect(await errorCode { try await park.enter("parking-1", subMerchant) } == "INVALID_REQUEST", "the number is for one entrance")
            let before = try await park.balance
            let accepted = try await park.deduct("order-0001", entered)
            #expect((accepted.trade_state.string, accepted.sub_mchid.string, accepted.sub_appid.string) == ("ACCEPTED", nil, nil))
            try await park.shop.advance(61)
            #expect(try await park.query("order-0001").trade_state == "SUCCESS")
            #expect(try await park.balance == before + 700)
            guard case .transactionSuccess(let told) = try await park.receive(server).event else {
                Issue.record("no TRANSACTION.SUCCESS")
                return
            }
            #expect((told.outTradeNo, told.subMchid) == ("order-0001", nil))
            #expect(
                await errorCode { try await park.shop.get("v3/vehicle/transactions/out-trade-no/order-0001", subMerchant) } == "ORDER_NOT_EXIST",
                "it is no sub-merchant's"
            )
            try await park.refund("order-0001", 700, as: "refund-0001")
            try await park.shop.advance(3600)
            #expect(try await park.balance == before)
        }
    }

    @Test("The same deduction again is the same; the number for another amount, parking or product is refused")
    func repetition() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            let first = try await park.enter("parking-1")
            let second = try await park.enter("parking-2")
            let before = try await park.balance
            let accepted = try await park.deduct("order-0001", first)
            #expect(try await park.deduct("order-0001", first) == accepted)
            #expect(await errorCode { try await park.deduct("order-0001", first, total: 701) } == "OUT_TRADE_NO_USED")
            #expect(await errorCode { try await park.deduct("order-0001", second) } == "OUT_TRADE_NO_USED")
            #expect(await errorCode { try await park.deduct("order-0002", first) } == "INVALID_REQUEST", "a parking is paid for once")
            try await park.shop.place("order-0003")
            #expect(await errorCode { try await park.deduct("order-0003", second) } == "OUT_TRADE_NO_USED")
            try await park.shop.advance(61)
            #expect(try await park.deduct("order-0001", first).trade_state.string == "SUCCESS")
            #expect(try await park.balance == before + 700)
        }
    }

    @Test("What the exit says must be what the entrance said")
    func exit() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            let entered = try await park.enter("parking-1")
            let wrong: [(member: String, value: JSON, code: String)] = [
                ("parking_id", "50", "RESOURCE_NOT_EXISTS"), ("plate_number", "粤B000000", "INVALID_REQUEST"),
                ("plate_color", "BLUE", "INVALID_REQUEST"),
                ("start_time", "2026-08-26T10:43:40+08:00", "INVALID_REQUEST"), ("parking_name", "别处", "INVALID_REQUEST"),
                ("end_time", "2026-08-26T10:43:38+08:00", "PARAM_ERROR"),
            ]
            for (member, value, code) in wrong {
                #expect(await errorCode { try await park.deduct("order-0001", entered, info: [member: value]) } == code, "\(member)")
            }
            #expect(await errorCode { try await park.deduct("order-0001", entered, ["trade_scene": "GAS"]) } == "PARAM_ERROR")
            #expect(await errorCode { try await park.deduct("order-0001", entered, ["sub_mchid": "1900000110"]) } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await park.query("order-0001") } == "ORDER_NOT_EXIST")
            try await park.deduct("order-0001", entered)
            #expect(await errorCode { try await park.shop.get("v3/vehicle/transactions/out-trade-no/order-0001", [:]) } == "ORDER_NOT_EXIST")
        }
    }

    @Test("A user without money: PAY_FAIL is notified, moves nothing, and the same number may be tried again")
    func failure() async throws {
        try await CarPark.open { park, server in
            try await park.openService()
            let entered = try await park.enter("parking-1")
            let before = try await park.balance
            try await park.deduct("order-0001", entered)
            try await park.shop.simulator.user.failDeduction(outTradeNo: "order-0001")
            guard case .transactionFail(let told) = try await park.receive(server).event else {
                Issue.record("no TRANSACTION.FAIL")
                return
            }
            #expect((told.outTradeNo, told.tradeState.rawValue) == ("order-0001", "PAY_FAIL"))
            try await park.shop.advance(61)
            #expect(try await park.query("order-0001").trade_state.string == "PAY_FAIL")
            #expect(try await park.balance == before)
            await #expect(throws: SimulatorError.self) { try await park.shop.simulator.user.failDeduction(outTradeNo: "order-0001") }
            #expect(await errorCode { try await park.refund("order-0001", 1, as: "refund-1") } == "INVALID_REQUEST")
            #expect(try await park.deduct("order-0001", entered).trade_state.string == "ACCEPTED")
            try await park.shop.advance(61)
            #expect(try await park.receive(server).eventType == "TRANSACTION.SUCCESS")
            #expect(try await park.balance == before + 700)
            await #expect(throws: SimulatorError.self) { try await park.shop.simulator.user.failDeduction(outTradeNo: "order-0001") }
        }
    }

    @Test("A vehicle whose deduction failed is BLOCKED when the service was closed in between: no other deduction is accepted")
    func failureAfterTheEnd() async throws {
        try await CarPark.open { park, _ in
            let user = park.shop.simulator.user
            try await park.openService()
            let entered = try await park.enter("parking-1")
            try await park.deduct("order-0001", entered)
            try await user.closeParking(plate: CarPark.plate, color: .green)
            try await user.failDeduction(outTradeNo: "order-0001")
            let told = try await park.shop.simulator.notifications.map(\.eventType)
            #expect(told.sorted() == ["TRANSACTION.FAIL", "VEHICLE.ENTRANCE_STATE_CHANGE"])
            #expect(try await park.enter("parking-1").block_reason.string == "OUT_SERVICE")
            #expect(await errorCode { try await park.deduct("order-0002", entered) } == "INVALID_REQUEST")
            try await park.openService()
            try await park.deduct("order-0002", entered)
        }
    }

    @Test("What the platform pays in advance can't fail any more")
    func advanceDoesNotFail() async throws {
        try await CarPark.open { park, _ in
            let user = park.shop.simulator.user
            try await park.openService()
            let before = try await park.balance
            try await park.deduct("order-0001", park.enter("parking-1"))
            try await user.oweDeduction(outTradeNo: "order-0001")
            await #expect(throws: SimulatorError.self) { try await user.failDeduction(outTradeNo: "order-0001") }
            try await park.shop.advance(61)
            #expect(try await park.query("order-0001").user_repaid.string == "N")
            #expect(try await park.balance == before + 700)
        }
    }

    @Test("What the platform pays in advance is the merchant's; until it is repaid the user's vehicles are BLOCKED")
    func advance() async throws {
        try await CarPark.open { park, server in
            let user = park.shop.simulator.user
            try await park.openService()
            let first = try await park.enter("parking-1")
            try await park.enter("parking-2")
            let before = try await park.balance
            try await park.deduct("order-0001", first)
            try await user.oweDeduction(outTradeNo: "order-0001")
            #expect(try await park.change(server) == .init("BLOCKED", "OVERDUE", parking: "parking-2"))
            await #expect(throws: SimulatorError.self) { try await user.repayDeduction(outTradeNo: "order-0001") }
            try await park.shop.advance(61)
            #expect(try await park.receive(server).eventType == "TRANSACTION.SUCCESS")
            let owed = try await park.query("order-0001")
            #expect((owed.trade_state.string, owed.bank_type.string, owed.user_repaid.string) == ("SUCCESS", "BPA", "N"))
            #expect(try await park.balance == before + 700)
            #expect(try await park.userBalance == 0)
            #expect(try await park.enter("parking-3").block_reason.string == "OVERDUE")
            try await user.repayDeduction(outTradeNo: "order-0001")
            var told: [String] = []
            for _ in 0..<3 { told.append(try await park.receive(server).eventType) }
            #expect(told.sorted() == ["TRANSACTION.PAY_BACK", "VEHICLE.ENTRANCE_STATE_CHANGE", "VEHICLE.ENTRANCE_STATE_CHANGE"])
            #expect(try await park.query("order-0001").user_repaid.string == "Y")
            #expect(try await park.balance == before + 700)
            #expect(try await park.userBalance == -700)
            await #expect(throws: SimulatorError.self) { try await user.repayDeduction(outTradeNo: "order-0001") }
        }
    }

    @Test("A deduction is refunded in parts, and stands in the bills with its refunds to the fen")
    func refunds() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            let before = try await park.balance
            let date = try await park.shop.startDay()
            try await park.deduct("order-0001", park.enter("parking-1"))
            #expect(await errorCode { try await park.refund("order-0001", 1, as: "refund-1") } == "INVALID_REQUEST", "not made yet")
            try await park.shop.advance(61)
            let refund = try await park.refund("order-0001", 300, as: "refund-1")
            #expect((refund.status.string, refund.transaction_id) == ("PROCESSING", try await park.query("order-0001").transaction_id))
            #expect(try await park.query("order-0001").trade_state.string == "REFUND")
            #expect(await errorCode { try await park.refund("order-0001", 401, as: "refund-2") } == "INVALID_REQUEST")
            #expect(await errorCode { try await park.refund("order-0001", 100, of: 699, as: "refund-2") } == "INVALID_REQUEST")
            #expect(try await park.refund("order-0001", 300, as: "refund-1").refund_id == refund.refund_id)
            try await park.refund("order-0001", 400, as: "refund-2")
            try await park.shop.simulator.user.closeRefund(outRefundNo: "refund-2")
            #expect(try await park.balance == before + 400)
            try await park.shop.advance(61)
            #expect(try await park.userBalance == -400)
            try await park.shop.advance(2 * 86400)
            let trade = try await park.bill("v3/bill/tradebill", date)
            #expect(trade.rows.map { $0["交易状态"] } == ["SUCCESS", "REFUND", "REFUND"])
            #expect(trade.rows.map { $0["订单金额"] } == ["7.00", "0.00", "0.00"])
            #expect(trade.rows.map { $0["退款金额"] } == ["0.00", "3.00", "4.00"])
            #expect(trade.rows.map { $0["退款状态"] } == ["", "SUCCESS", "FAIL"])
            #expect(trade.rows.allSatisfy { $0["商户订单号"] == "order-0001" && $0["特约商户号"] == V3Shop.subMchid })
            let flow = try await park.bill("v3/bill/fundflowbill", date)
            #expect(flow.rows.map { $0["收支金额(元)"] } == ["7.00", "3.00", "4.00", "4.00"])
            #expect(flow.rows.last?["账户结余(元)"] == BillTable.yuan(before + 400))
        }
    }

    @Test("A deduction whose answer was lost may be asked for again, and is made once")
    func lostAnswer() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            let entered = try await park.enter("parking-1")
            var once = park.shop.wechatPay.configuration
            once.retry.maximumAttempts = 1
            try await WeChatPay.withClient(once) { wechatPay in
                let impatient = CarPark(
                    shop: V3Shop(simulator: park.shop.simulator, wechatPay: wechatPay, mode: .partner, notifyURL: park.shop.notifyURL))
                park.shop.simulator.faults.add(Fault(.gatewayError(504, .afterCommit), on: .post, "/v3/vehicle/transactions/parking"))
                let error = await thrownError { try await impatient.deduct("order-0001", entered) }
                #expect((error?.outcome, error?.isRetryable) == (.unknown, true))
                _ = try await impatient.deduct("order-0001", entered)
            }
            let before = try await park.balance
            try await park.shop.advance(61)
            #expect(try await park.balance == before + 700)
        }
    }
}

/// A car park that charges for parking as a partner.
struct CarPark: Sendable {
    static let plate = "粤B888888"

    /// What the merchant hears of a vehicle that is in.
    struct Change: Equatable {
        let state: String?
        let reason: String?
        let parking: String?

        init(_ state: String?, _ reason: String?, parking: String?) {
            self.state = state
            self.reason = reason
            self.parking = parking
        }
    }

    let shop: V3Shop

    static func open(
        _ mode: V3Shop.Mode = .partner, _ body: @escaping @Sendable (CarPark, MerchantServer) async throws -> Void
    ) async throws {
        try await V3Shop.openWithServer(mode) { try await body(CarPark(shop: $0), $1) }
    }

    var subMerchant: [String: JSON] { shop.mode == .direct ? [:] : ["sub_mchid": JSON(V3Shop.subMchid)] }

    var appid: JSON { JSON(shop.simulator.credentials.appid) }
    var balance: Int { get async throws { try await shop.simulator.account.balance(ofSubMerchant: shop.payee) } }

    var userBalance: Int {
        get async throws {
            let now = shop.simulator.clock.now
            return try await shop.simulator.account.state.read { try $0.balance(of: .user("oDriver"), at: now) }
        }
    }

    func openService() async throws { try await shop.simulator.user.openParking(plate: Self.plate, color: .green, openid: "oDriver") }

    func find(color: String = "GREEN", openid: String = "oDriver") async throws -> JSON {
        try await shop.get(
            "v3/vehicle/parking/services/find",
            subMerchant.merging([
                "appid": appid, "plate_number": JSON(Self.plate), "plate_color": JSON(color), "openid": JSON(openid),
            ]) { $1 }
        )
    }

    func service(color: String = "GREEN", openid: String = "oDriver") async throws -> String? {
        try await find(color: color, openid: openid).service_state.string
    }

    @discardableResult
    func enter(_ number: String, _ changes: [String: JSON] = [:]) async throws -> JSON {
        try await shop.post(
            "v3/vehicle/parking/parkings",
            subMerchant.merging([
                "out_parking_no": JSON(number), "plate_number": JSON(Self.plate), "plate_color": "GREEN",
                "notify_url": JSON(shop.notifyURL), "start_time": "2026-08-26T10:43:39+08:00", "parking_name": "欢乐海岸停车场", "free_duration": 1200,
            ]) { $1 }, changes
        )
    }

    @discardableResult
    func deduct(
        _ number: String, _ parking: JSON, total: Int = 700, info: [String: JSON] = [:], _ changes: [String: JSON] = [:]
    ) async throws -> JSON {
        let info = [
            "parking_id": parking.id, "plate_number": JSON(Self.plate), "plate_color": "GREEN", "start_time": "2026-08-26T10:43:39+08:00",
            "end_time": "2026-08-26T12:43:39+08:00", "parking_name": "欢乐海岸停车场", "charging_duration": 3600, "device_id": "12313",
        ].merging(info) { $1 }
        return try await shop.post(
            "v3/vehicle/transactions/parking",
            subMerchant.merging([
                "appid": appid, "sub_appid": shop.mode == .direct ? .null : "wxcbda96de0b165486", "description": "停车场扣费",
                "out_trade_no": JSON(number), "trade_scene": "PARKING", "notify_url": JSON(shop.notifyURL),
                "amount": ["total": JSON(total), "currency": "CNY"], "parking_info": .object(info),
            ]) { $1 }, changes
        )
    }

    func query(_ number: String) async throws -> JSON {
        try await shop.get("v3/vehicle/transactions/out-trade-no/\(number)", subMerchant)
    }

    @discardableResult
    func refund(_ number: String, _ amount: Int, of total: Int = 700, as refundNumber: String) async throws -> JSON {
        try await shop.refund(number, amount, of: total, as: refundNumber)
    }

    func receive(_ server: MerchantServer) async throws -> WebhookNotification {
        let message = try await server.next()
        return try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
    }

    func change(_ server: MerchantServer) async throws -> Change? {
        guard case .vehicleEntranceStateChange(let told) = try await receive(server).event else { return nil }
        return Change(told.parkingState, told.blockedStateDescription, parking: told.outParkingNo)
    }

    func bill(_ path: String, _ date: String) async throws -> Bill {
        try await shop.bill(path, date, ["sub_mchid": JSON(V3Shop.subMchid)])
    }
}
