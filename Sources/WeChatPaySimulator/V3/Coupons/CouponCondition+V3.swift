import WeChatPay

extension CouponCondition {
    /// What a stock that is asked for wants of a payment; `nil` where any will do.
    static func read(_ use: Fields) throws -> CouponCondition? {
        var condition = CouponCondition()
        if let times = try use.object("coupon_available_time").optionalObject("fix_available_time") {
            condition.weekdays = try times.integers("available_week_day", in: 0...6)
            condition.beginSecond = try times.optionalInteger("begin_time", in: 0...86400) ?? 0
            condition.endSecond = try times.optionalInteger("end_time", in: 0...86400) ?? 86400
            guard condition.beginSecond < condition.endSecond else { throw times.wrong("end_time", "应晚于 begin_time") }
        }
        condition.tradeTypes = try use.strings("trade_type")
        condition.wantsCard = try !use.strings("limit_pay").isEmpty || use.optionalObject("limit_card") != nil
        return condition == CouponCondition() ? nil : condition
    }
}
