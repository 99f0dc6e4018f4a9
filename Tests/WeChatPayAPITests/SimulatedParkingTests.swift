import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySimulator

/// Typed calls of a merchant's own car park, carried out by the simulator's rules.
@Suite struct SimulatedParkingTests {
    @Test func aMerchantsOwnParkingNeedsNoSubMerchantInTypes() async throws {
        try await Simulator.run { simulator in
            let appID = simulator.credentials.appid
            try await WeChatPay.withClient(simulator.configuration(.publicKey)) { wechatPay in
                try await simulator.user.openParking(plate: "粤B888888", color: .green, openid: "oDriver")
                let vehicle = wechatPay.v3.vehicle
                let service = try await vehicle.parking.services.find.get(
                    appID: appID, plateNumber: "粤B888888", plateColor: .green, openID: "oDriver"
                )
                #expect(service.serviceState == .normal)
                let entered = try await vehicle.parking.parkings.post(
                    .init(
                        outParkingNo: "P1", plateNumber: "粤B888888", plateColor: .green, notifyURL: "http://127.0.0.1:1/notify",
                        startTime: "2026-08-26T10:43:39+08:00", parkingName: "欢乐海岸停车场", freeDuration: 1200
                    )
                )
                #expect((entered.state, entered.blockReason) == (.normal, nil))
                try await vehicle.transactions.parking.post(
                    .init(
                        appID: appID, description: "停车场扣费", outTradeNo: "order-0001", tradeScene: "PARKING",
                        notifyURL: "http://127.0.0.1:1/notify", amount: .init(total: 700),
                        parkingInfo: .init(
                            parkingID: entered.id, plateNumber: "粤B888888", plateColor: .green, startTime: "2026-08-26T10:43:39+08:00",
                            endTime: "2026-08-26T12:43:39+08:00", parkingName: "欢乐海岸停车场", chargingDuration: 3600, deviceID: "12313"
                        )
                    )
                )
                try await simulator.clock.advance(by: .seconds(61))
                let paid = try await vehicle.transactions.outTradeNo("order-0001").get()
                #expect((paid.tradeState, paid.subMchid, paid.subAppID) == ("SUCCESS", nil, nil))
                #expect(paid.amount.payerTotal == 700)
            }
        }
    }
}
