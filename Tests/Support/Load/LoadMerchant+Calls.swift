import WeChatPay

/// The calls that make up a load.
extension LoadMerchant {
    /// In fen.
    static let total = 100

    func place(_ number: String, notifyURL: String = "https://merchant.example.com/notify") throws -> LoadCall {
        try v3(
            "POST", "/v3/pay/transactions/native",
            [
                "appid": .string(appid), "mchid": .string(mchid), "description": "充电", "out_trade_no": .string(number),
                "notify_url": .string(notifyURL), "amount": ["total": .integer(Self.total), "currency": "CNY"],
            ]
        )
    }

    func query(_ number: String) throws -> LoadCall { try v3("GET", "/v3/pay/transactions/out-trade-no/\(number)?mchid=\(mchid)") }

    func close(_ number: String) throws -> LoadCall {
        try v3("POST", "/v3/pay/transactions/out-trade-no/\(number)/close", ["mchid": .string(mchid)])
    }

    /// The user's.
    func pay(_ number: String) throws -> LoadCall { try control("POST", "orders/\(number)/pay", [:]) }

    func refund(_ number: String, as refundNumber: String) throws -> LoadCall {
        try v3(
            "POST", "/v3/refund/domestic/refunds",
            [
                "out_trade_no": .string(number), "out_refund_no": .string(refundNumber),
                "amount": ["refund": .integer(Self.total / 2), "total": .integer(Self.total), "currency": "CNY"],
            ]
        )
    }

    func queryRefund(_ refundNumber: String) throws -> LoadCall { try v3("GET", "/v3/refund/domestic/refunds/\(refundNumber)") }

    func queryV2(_ number: String) -> LoadCall { v2("/pay/orderquery", [("out_trade_no", number)]) }

    /// An operation without rules, with as much in it as is documented.
    func createServiceOrder(_ number: String) throws -> LoadCall {
        try v3(
            "POST", "/v3/payscore/serviceorder",
            [
                "out_order_no": .string(number), "appid": .string(appid), "service_id": "2002000000000558271362941952",
                "service_introduction": "充电", "notify_url": "https://merchant.example.com/notify",
                "attach": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "need_user_confirm": true,
                "post_payments": [
                    ["name": "电费", "amount": 300, "description": "每度一元", "count": 3],
                    ["name": "服务费", "amount": 100, "description": "每次", "count": 1],
                ],
                "post_discounts": [["name": "会员", "description": "九折", "count": 1]],
                "time_range": [
                    "start_time": "20291225091010", "end_time": "20291225121010", "start_time_remark": "开始充电", "end_time_remark": "结束充电",
                ],
                "location": ["start_location": "一号站", "end_location": "一号站"],
                "risk_fund": ["name": "ESTIMATE_ORDER_COST", "amount": 10000, "description": "充电的预估费用"],
                "device": ["start_device_id": "HG123456", "end_device_id": "HG123456", "materiel_no": "example_materiel_no"],
            ]
        )
    }
}
