import Testing
import WeChatPayCatalog
import WeChatPaySimulator
import WeChatPaySpec

@testable import WeChatPay

/// What operations without a state machine refuse.
@Suite struct SchemaRequestTests {
    private typealias Change = @Sendable (inout ExampleCall) -> Void

    /// The error's `detail` for an example call of an operation after a change.
    private func refusal(
        of name: String, by wechatPay: WeChatPay, _ simulator: Simulator, _ change: (inout ExampleCall) throws -> Void
    ) async throws -> JSON {
        var call = try ExampleCall(name, for: simulator.credentials)
        try change(&call)
        let error = await thrownError { [call] in try await call.send(by: wechatPay) }
        #expect(error?.code == "PARAM_ERROR")
        #expect(error?.status == 400)
        return error?.detail ?? .null
    }

    @Test(arguments: [
        "POST /v3/pay/transactions/native", "POST /v3/refund/domestic/refunds", "POST /v3/profitsharing/orders", "POST /v3/partner-transfer/batches",
        "POST /v3/merchants", "POST /v3/marketing/partnerships/build",
    ])
    func eachRequiredFieldThatIsLeftOutIsNamed(name: String) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let fields = try #require(APICatalog.shared.entry(named: name)?.operation.body).fields
                for field in fields where field.isRequired {
                    let detail = try await refusal(of: name, by: wechatPay, simulator) { call in
                        var members = call.body.object ?? [:]
                        members[field.name] = nil
                        call.body = .object(members)
                    }
                    #expect(detail == ["field": JSON("/\(field.name)"), "value": .null, "issue": "缺少必填参数", "location": "body"])
                }
            }
        }
    }

    @Test func aFieldThatIsNotAsDocumentedIsNamedWithItsValueAndPlace() async throws {
        let native = "POST /v3/pay/transactions/native"
        let wrong: [(name: String, change: Change, detail: JSON)] = [
            (
                "POST /v3/refund/domestic/refunds",
                { $0.body.amount.from = [["account": "AVAILABLE", "amount": 1], ["account": "X", "amount": "2"]] },
                ["field": "/amount/from/1/amount", "value": "2", "issue": "类型应为 integer", "location": "body"]
            ),
            (
                native, { $0.body.detail.goods_detail = ["merchant_goods_id": "1"] },
                ["field": "/detail/goods_detail", "value": ["merchant_goods_id": "1"], "issue": "类型应为 array", "location": "body"]
            ),
            (native, { $0.body.amount = 1 }, ["field": "/amount", "value": 1, "issue": "类型应为 object", "location": "body"]),
            (
                native, { $0.body.support_fapiao = "true" },
                ["field": "/support_fapiao", "value": "true", "issue": "类型应为 boolean", "location": "body"]
            ),
            (
                native, { $0.body.limit_pay = ["no_cash"] },
                [
                    "field": "/limit_pay/0", "value": "no_cash", "issue": "取值应为 no_balance、no_credit、no_debit、balance_only",
                    "location": "body",
                ]
            ),
            (
                native, { $0.body.time_expire = "2026-11-21 10:00:00" },
                ["field": "/time_expire", "value": "2026-11-21 10:00:00", "issue": "不是 RFC3339 格式的时间", "location": "body"]
            ),
            (
                "POST /v3/merchants", { $0.body.business.store_photos = "[media" },
                ["field": "/business/store_photos", "value": "[media", "issue": "不是合法的 JSON 文本", "location": "body"]
            ),
            (
                "POST /v3/merchants", { $0.body.business.store_photos = "[1]" },
                ["field": "/business/store_photos/0", "value": 1, "issue": "类型应为 string", "location": "body"]
            ),
            (
                "POST /v3/merchants", { $0.body.business.store_photos = "{}" },
                ["field": "/business/store_photos", "value": "{}", "issue": "类型应为 string，内容是 JSON 数组", "location": "body"]
            ),
            (
                "GET /v3/bill/tradebill", { $0.query.bill_type = "SOME" },
                [
                    "field": "bill_type", "value": "SOME",
                    "issue": "取值应为 ALL、SUCCESS、REFUND、RECHARGE_REFUND、ALL_SPECIAL、SUC_SPECIAL、REF_SPECIAL", "location": "query",
                ]
            ),
            (
                "GET /v3/transfer/batches/batch-id/{batch_id}", { $0.query.limit = "many" },
                ["field": "limit", "value": "many", "issue": "类型应为 integer", "location": "query"]
            ),
            (
                "GET /v3/bill/tradebill", { $0.query = [:] },
                ["field": "bill_date", "value": .null, "issue": "缺少必填参数", "location": "query"]
            ),
            (
                "POST /v3/marketing/partnerships/build", { $0.headers = [:] },
                ["field": "Idempotency-Key", "value": .null, "issue": "缺少必填参数", "location": "header"]
            ),
        ]
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                for (name, change, detail) in wrong {
                    let answered = try await refusal(of: name, by: wechatPay, simulator, change)
                    #expect(answered == detail)
                }
            }
        }
    }

    @Test func aValueInThePathMustBeOfItsType() async throws {
        let name = try #require(
            APICatalog.shared.entries.first { entry in
                guard entry.name.hasPrefix("GET /v3/"), !ExampleCall.withRules.contains(entry.name) else { return false }
                return try entry.operation.pathVariables.contains { $0.kind == .integer }
            }
        ).name
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let detail = try await refusal(of: name, by: wechatPay, simulator) { call in
                    let variable = call.operation.pathVariables.first { $0.kind == .integer }!.name
                    call.pathVariables[variable] = "x"
                }
                #expect(detail.issue == "类型应为 integer")
                #expect(detail.location == "uri")
            }
        }
    }

    @Test func fieldsThatAreNotDocumentedAreIgnored() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                var call = try ExampleCall("POST /v3/merchants", for: simulator.credentials)
                let answer = try await call.send(by: wechatPay).json
                call.body.colour = "red"
                call.query.colour = "red"
                #expect(try await call.send(by: wechatPay).json == answer)
            }
        }
    }

    @Test func plainTextInPlaceOfACiphertextIsRefusedAndNotShown() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let issue: JSON = "不是用 Wechatpay-Serial 所指的平台公钥或平台证书加密的密文"
                let inBody = try await refusal(of: "POST /v3/profitsharing/orders", by: wechatPay, simulator) { call in
                    call.body.receivers = .array([call.body.receivers[0]])
                    var receiver = call.body.receivers[0]
                    receiver.name = "张三"
                    call.body.receivers = [receiver]
                }
                #expect(inBody == ["field": "/receivers/0/name", "value": .null, "issue": issue, "location": "body"])
                let inQuery = try await refusal(of: "GET /v3/realname/verify", by: wechatPay, simulator) { $0.query.encrypted_name = "张三" }
                #expect(inQuery == ["field": "encrypted_name", "value": .null, "issue": issue, "location": "query"])
                let inMeta = try await refusal(of: "POST /v3/marketing/shopping-receipt/shoppingreceipts", by: wechatPay, simulator) {
                    $0.body.merchant_contact_information.consultation_phone_number = "13800138000"
                }
                #expect(
                    inMeta == [
                        "field": "/meta/merchant_contact_information/consultation_phone_number", "value": .null, "issue": issue, "location": "body",
                    ]
                )
            }
        }
    }

    @Test func aCiphertextNeedsTheSerialOfItsKey() async throws {
        try await Simulator.run { simulator in
            // In this mode the client names a key only where it encrypts; the example's ciphertexts are made by hand.
            try await simulator.withClient(.certificates) { wechatPay in
                let without = try await refusal(of: "POST /v3/ecommerce/profitsharing/orders", by: wechatPay, simulator) { _ in }
                #expect(without.field == "/receivers/0/receiver_name")
                #expect(without.issue == "是加密字段，请求头应有 Wechatpay-Serial")
                let certificate = try await wechatPay.encrypt("张三")
                let other = try await refusal(of: "POST /v3/ecommerce/profitsharing/orders", by: wechatPay, simulator) { call in
                    call.headers["Wechatpay-Serial"] = .string(certificate.serial)
                }
                #expect(other.field == "/receivers/0/receiver_name", "encrypted with the public key, sent under the certificate's serial")
                let readable = await thrownError {
                    try await wechatPay.v3.ecommerce.profitsharing.orders.post(json: [
                        "sub_mchid": "1900000109", "transaction_id": "4208450740201411110007820472", "out_order_no": "P20150806125346",
                        "finish": true,
                        "receivers": [
                            [
                                "type": "MERCHANT_ID", "receiver_account": "86693852", "receiver_name": .sensitive("张三"), "amount": 888,
                                "description": "分给商户A",
                            ]
                        ],
                    ])
                }
                #expect(readable?.message == "非本商户的订单，或订单未支付", "with the serial and by its key only the order is missing")
            }
        }
    }

    @Test func aBodyThatIsNoJSONObjectIsRefused() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = await thrownError { try await wechatPay.v3.pay.transactions.native.post(json: ["a"]) }
                #expect(error?.code == "PARAM_ERROR")
                #expect(error?.message.contains("请求包体不是合法的 JSON 对象") == true)
            }
        }
    }
}
