import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

/// What a merchant sends in APIv2 to be paid, and to give back.
struct V2Shop: Sendable {
    let simulator: Simulator
    let wechatPay: WeChatPay
    var notifyURL = "http://127.0.0.1:1/notify"

    /// Runs `body` with a shop of its own.
    static func open(_ body: @escaping @Sendable (V2Shop) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in try await body(V2Shop(simulator: simulator, wechatPay: wechatPay)) }
        }
    }

    func advance(_ seconds: Int) async throws { try await simulator.clock.advance(by: .seconds(seconds)) }

    /// Moves the clock past the next midnight, so that no day ends in the midst of a test.
    func startDay() async throws {
        let now = simulator.clock.now.timeIntervalSince1970 + 8 * 3600
        try await advance(86400 - Int(now) % 86400 + 3600)
    }

    /// - Parameter changes: members beside the usual ones, or in their place; an empty one leaves it out.
    @discardableResult
    func place(_ number: String, total: Int = 888, _ changes: XML = [:]) async throws -> XML {
        let usual: XML = [
            "body": "充电", "total_fee": XML(total), "spbill_create_ip": "127.0.0.1", "notify_url": .text(notifyURL), "trade_type": "JSAPI",
            "openid": "oUser",
        ]
        return try await post("pay/unifiedorder", usual, ["out_trade_no": .text(number)], changes)
    }

    @discardableResult
    func pay(_ number: String, total: Int = 888, _ changes: XML = [:]) async throws -> String {
        try await place(number, total: total, changes)
        return try await simulator.user.pay(outTradeNo: number)
    }

    @discardableResult
    func charge(_ number: String, total: Int = 888, code: String, _ changes: XML = [:]) async throws -> XML {
        let usual: XML = ["body": "充电", "total_fee": XML(total), "spbill_create_ip": "127.0.0.1", "auth_code": .text(code)]
        return try await post("pay/micropay", usual, ["out_trade_no": .text(number)], changes)
    }

    func query(_ number: String) async throws -> XML { try await post("pay/orderquery", ["out_trade_no": .text(number)]) }

    func state(_ number: String) async throws -> String? { try await query(number).trade_state.string }

    @discardableResult
    func close(_ number: String) async throws -> XML { try await post("pay/closeorder", ["out_trade_no": .text(number)]) }

    @discardableResult
    func reverse(_ number: String) async throws -> XML { try await post("secapi/pay/reverse", ["out_trade_no": .text(number)]) }

    @discardableResult
    func refund(_ number: String, _ amount: Int, of total: Int = 888, as refundNumber: String, _ changes: XML = [:]) async throws -> XML {
        try await post(
            "secapi/pay/refund",
            ["out_trade_no": .text(number), "out_refund_no": .text(refundNumber), "total_fee": XML(total), "refund_fee": XML(amount)], changes
        )
    }

    @discardableResult
    func give(_ number: String, _ amount: Int = 100, to openid: String = "oUser", _ changes: XML = [:]) async throws -> XML {
        try await post(
            "mmpaymkttransfers/sendredpack",
            [
                "appid": "", "wxappid": .text(simulator.credentials.appid), "mch_billno": .text(number), "send_name": "商户",
                "re_openid": .text(openid),
                "total_amount": XML(amount), "total_num": 1, "wishing": "恭喜发财", "client_ip": "127.0.0.1", "act_name": "新年", "remark": "备注",
            ], changes
        )
    }

    func redPacket(_ number: String) async throws -> XML {
        try await post("mmpaymkttransfers/gethbinfo", ["mch_billno": .text(number), "bill_type": "MCHT"])
    }

    /// - Parameter date: `20060102`
    func bill(_ date: String, _ changes: XML = [:]) async throws -> Data {
        try await wechatPay.v2.pay.downloadbill.post(xml: Self.merged([own, ["bill_date": .text(date)], changes])).body
    }

    func post(_ path: String, _ members: XML...) async throws -> XML {
        try await wechatPay["v2/\(path)"].post(xml: Self.merged([own] + members)).xml
    }

    private var own: XML { ["appid": .text(simulator.credentials.appid), "mch_id": .text(simulator.credentials.mchid)] }

    private static func merged(_ messages: [XML]) -> XML {
        var merged: XML = [:]
        for member in messages.flatMap(\.members) { merged[member.name] = member.value }
        return merged
    }
}

/// The code of the error that `body` fails with.
func errorCode<Value>(_ body: () async throws -> Value) async -> String? { await thrownError(by: body)?.code }

extension Date {
    /// `20060102150405`, in the platform's time.
    var shanghaiDigits: String {
        formatted(
            VerbatimFormatStyle(
                format: """
                    \(year: .padded(4))\(month: .twoDigits)\(day: .twoDigits)\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\
                    \(minute: .twoDigits)\(second: .twoDigits)
                    """,
                locale: Locale(identifier: "en_US_POSIX"), timeZone: TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt,
                calendar: Calendar(identifier: .gregorian)
            )
        )
    }
}
