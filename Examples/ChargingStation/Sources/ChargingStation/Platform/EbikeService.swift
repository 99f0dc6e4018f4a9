import WeChatPay
import WeChatPayMobility

/// What the site asks of WeChat Pay.
///
/// The platform took no new merchants for this service after 2019-12-16, and `WeChatPayMobility` says so with a deprecation at every call.
/// A site of that time goes on calling it; this protocol is where that is decided, once.
protocol EbikeService: Sendable {
    /// Prepares the sign-up of a rider.
    ///
    /// - Returns: the preopen_id, with which the rider is led into WeChat.
    func preopen(openID: String) async throws -> String

    /// The contract of a rider; `nil` when there is none.
    func contract(openID: String) async throws -> Mobility.Contract?

    /// Tells the platform, and by it the rider, that charging begins.
    ///
    /// - Returns: the charging_token, good for one deduction.
    func confirm(_ session: ChargingSession, at station: String) async throws -> String

    /// Asks for the deduction of a charge that has its bill. That it is accepted does not mean that it is paid.
    func deduct(_ session: ChargingSession, _ bill: Bill, token: String, at station: String) async throws

    /// What has become of a deduction; `nil` when the platform does not know its number.
    func deduction(outTradeNo: String) async throws -> DeductionReport?
}

/// The e-bike service of WeChat Pay.
struct WeChatEbikeService: EbikeService {
    let wechatPay: WeChatPay
    let appID: String

    @available(*, deprecated, message: "Closed to new merchants on 2019-12-16.")
    func preopen(openID: String) async throws -> String {
        try await wechatPay.v3.ebike.charge.contracts.preopen.post(.init(appID: appID, tradeScene: "CHARGE", openID: openID)).preopenID
    }

    @available(*, deprecated, message: "Closed to new merchants on 2019-12-16.")
    func contract(openID: String) async throws -> Mobility.Contract? {
        try await found { try await wechatPay.v3.ebike.charge.users(openID).contract.get(tradeScene: "CHARGE") }
    }

    @available(*, deprecated, message: "Closed to new merchants on 2019-12-16.")
    func confirm(_ session: ChargingSession, at station: String) async throws -> String {
        try await wechatPay.v3.ebike.charge.contracts(session.contractID).confirm.post(
            .init(
                appID: appID,
                chargeInfo: .init(
                    startTime: Timestamp(session.startTime), chargingStationName: station, chargingGunNumber: session.gunNumber,
                    deviceID: session.gun.deviceID
                )
            )
        ).chargingToken
    }

    /// Made of what is stored with the charge alone, so that a repetition is the same to the letter.
    @available(*, deprecated, message: "Closed to new merchants on 2019-12-16.")
    func deduct(_ session: ChargingSession, _ bill: Bill, token: String, at station: String) async throws {
        try await wechatPay.v3.ebike.charge.transactions.post(
            .init(
                appID: appID, outTradeNo: session.id, notifyURL: bill.notifyURL, description: "电动自行车充电",
                chargingToken: token, amount: .init(total: bill.fee, currency: "CNY"),
                chargeInfo: .init(
                    startTime: Timestamp(session.startTime), endTime: Timestamp(bill.endTime), chargingStationName: station,
                    chargingGunNumber: session.gunNumber, chargedCapacity: bill.reading.wattHours
                ),
                deviceInfo: .init(deviceID: session.gun.deviceID, deviceIP: session.gun.deviceIP)
            )
        )
    }

    @available(*, deprecated, message: "Closed to new merchants on 2019-12-16.")
    func deduction(outTradeNo: String) async throws -> DeductionReport? {
        try await found { DeductionReport(try await wechatPay.v3.ebike.charge.transactions.outTradeNo(outTradeNo).get()) }
    }

    /// `nil` for what the platform, in a signed answer, does not know. An unsigned 404 may be anyone's and proves nothing.
    private func found<Value>(_ ask: () async throws -> Value) async throws -> Value? {
        do {
            return try await ask()
        } catch let error as WeChatPayError
            where error.kind == .rejected && ["ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND"].contains(error.code)
        {
            return nil
        }
    }
}
