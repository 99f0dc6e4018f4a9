import Foundation
import Testing
import WeChatPay

/// `wechatpay api lint`: what is wrong with a body, and where.
@Suite struct APILintTests {
    private static let native = "POST /v3/pay/transactions/native"
    /// Without a problem; the cases change one thing in it.
    private static let order: JSON = [
        "appid": "wxd678efh567hg6787", "mchid": "1900000109", "description": "充电", "out_trade_no": "1217752501201407033233368018",
        "notify_url": "https://merchant.example/notify", "amount": ["total": 100, "currency": "CNY"],
        "detail": [
            "goods_detail": [
                ["merchant_goods_id": "1", "quantity": 1, "unit_price": 2], ["merchant_goods_id": "2", "quantity": 1, "unit_price": 2],
            ]
        ],
        "payer": ["identity": ["type": "IDCARD", "number": "any string", "name": "fits"]],
    ]

    private func lint(_ operation: String, _ body: JSON) async throws -> Command.Result {
        try await Command.run(["api", "lint", operation], input: String(decoding: body.encoded(), as: UTF8.self))
    }

    @Test func aFittingBodyHasNoProblems() async throws {
        let result = try await lint(Self.native, Self.order)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics == "no problems\n")
    }

    @Test(
        arguments: [
            (["currncy": "CNY"], ["amount"], "$.amount.currncy is no documented field; is currency meant?"),
            (["outTradeNo": "1"], [], "$.outTradeNo is no documented field; is out_trade_no meant?"),
            (["nothing_alike": "1"], [], "$.nothing_alike is no documented field"),
            (["a name": 1], ["amount"], #"$.amount["a name"] is no documented field"#),
            (["two\nlines": 1], [], #"$["two\nlines"] is no documented field"#),
            (["appid": nil], [], "$.appid is required and missing"),
            (["total": nil], ["amount"], "$.amount.total is required and missing"),
            (["total": "100"], ["amount"], "$.amount.total must be an integer, not a string"),
            (["total": 1.5], ["amount"], "$.amount.total must be an integer, not a number"),
            (["mchid": 1_900_000_109], [], "$.mchid must be a string, not an integer"),
            (["amount": "100"], [], "$.amount must be an object, not a string"),
            (["support_fapiao": "true"], [], "$.support_fapiao must be true or false, not a string"),
            (["limit_pay": "no_credit"], [], "$.limit_pay must be a list, not a string"),
            (
                ["limit_pay": ["no_credit", "no_money"]], [],
                "$.limit_pay[1] must be one of no_balance, no_credit, no_debit, balance_only"
            ),
            (["quantity": "1"], ["detail", "goods_detail", "1"], "$.detail.goods_detail[1].quantity must be an integer, not a string"),
            (["unit_price": nil], ["detail", "goods_detail", "0"], "$.detail.goods_detail[0].unit_price is required and missing"),
            (["price": 1], ["detail", "goods_detail", "1"], "$.detail.goods_detail[1].price is no documented field"),
            (["number": 1], ["payer", "identity"], "$.payer.identity.number must be a string, not an integer"),
        ] as [([String: JSON], [String], String)])
    func aProblemIsNamedByItsPath(change: [String: JSON], place: [String], problem: String) async throws {
        let result = try await lint(Self.native, Self.order.merging(change, at: place[...]))
        #expect(result.status == 1)
        #expect(result.output == problem + "\n")
        #expect(result.diagnostics == "1 problem\n")
    }

    @Test func everyProblemHasItsLine() async throws {
        var order = Self.order
        order.appid = .null
        order.amount = ["total": "1", "curency": "CNY"]
        let result = try await lint(Self.native, order)
        #expect(
            result.output == """
                $.appid is required and missing
                $.amount.total must be an integer, not a string
                $.amount.curency is no documented field; is currency meant?

                """
        )
        #expect(result.diagnostics == "3 problems\n")
        #expect(result.status == 1)
    }

    @Test func aTimeMustBeOneAndAJSONTextIsLookedInto() async throws {
        let time = try await lint(
            "POST /v3/ebike/charge/contracts/1/confirm",
            [
                "appid": "wx", "charge_info": ["start_time": "today", "charging_station_name": "s", "charging_gun_number": "1", "device_id": "1"],
            ])
        #expect(time.output == "$.charge_info.start_time must be a time in RFC 3339\n")
        let upload = "POST /v3/marketing/bank/packages/{package_id}/tasks"
        #expect(try await lint(upload, ["meta": #"{"bank_typ":"1"}"#]).output.contains("$.meta.bank_type is required and missing\n"))
        #expect(try await lint(upload, ["meta": "{"]).output == "$.meta must be a JSON text\n")
    }

    @Test func textsStandForNumbersInAPIv2() async throws {
        let order: (JSON) -> JSON = { fee in
            ["appid": "wx", "mch_id": "1", "body": "b", "out_trade_no": "1", "total_fee": fee, "spbill_create_ip": "::1", "auth_code": "1"]
        }
        for fee in [100, "100"] as [JSON] { #expect(try await lint("POST /v2/pay/micropay", order(fee)).diagnostics == "no problems\n") }
        #expect(try await lint("POST /v2/pay/micropay", order("1.00")).output == "$.total_fee must be an integer, not a string\n")
    }

    @Test func theBodyComesFromAFileToo() async throws {
        try await Command.withFolder { folder in
            try #"{"appid":1}"#.write(toFile: folder + "/body.json", atomically: true, encoding: .utf8)
            let result = try await Command.run(["api", "lint", Self.native, "--json", "@\(folder)/body.json"])
            #expect(result.status == 1)
            #expect(result.output.hasPrefix("$.appid must be a string, not an integer\n"))
        }
    }

    @Test(arguments: [
        ("", "line 1, column 1: expected a value, but the text ends"),
        ("{\n  \"appid\": tru\n}", "line 2, column 12: expected a value, but there is \"t\""),
        ("{\"appid\" 1}", "line 1, column 10: expected a colon, but there is \"1\""),
        ("{\"appid\": 1,}", "line 1, column 13: expected a name in double quotes, but there is \"}\""),
        ("{\"a\": [1 2]}", "line 1, column 10: expected a comma or ], but there is \"2\""),
        ("{\"充电\": 1 \"b\": 2}", "line 1, column 10: expected a comma or }, but there is \"\\\"\""),
        ("{'a': 1}", "line 1, column 2: expected a name in double quotes, but there is \"'\""),
        ("{\"a\": \"b\nc\"}", "line 1, column 9: expected the string's closing quotation mark, but there is \"\\n\""),
        ("{\"a\": \"\\q\"}", "line 1, column 9: expected an escape such as \\n or \\u4e2d, but there is \"q\""),
        ("{\"a\": \"\\u4e2\"}", "line 1, column 13: expected four hexadecimal digits, but there is \"\\\"\""),
        ("{\"a\": 01}", "line 1, column 8: expected a comma or }, but there is \"1\""),
        ("{\"a\": 1.}", "line 1, column 9: expected a digit, but there is \"}\""),
        ("{} {}", "line 1, column 4: expected the end of the text, but there is \"{\""),
        (String(repeating: "[", count: 100_000), "expected no deeper nesting"),
    ])
    func textThatIsNoJSONIsRefusedWithTheFirstError(text: String, reason: String) async throws {
        let result = try await Command.run(["api", "lint", Self.native], input: text)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains("--json: this is no JSON text: ") && result.diagnostics.contains(reason), "\(result.diagnostics)")
    }

    @Test(arguments: [#"{"a": [], "b": {}, "c": [{"d": -0.5e+10}, null, true, false, "\u4e2d\/\"\\ 中"], "e": 10}"#, " [ ] ", "\"x\"", "0"])
    func textThatIsJSONIsRead(text: String) async throws {
        #expect(try await Command.run(["api", "lint", Self.native], input: text).status == 1, "it is read, and does not fit")
    }

    @Test func whatTakesNoBodyCantBeChecked() async throws {
        let result = try await Command.run(["api", "lint", "GET /v3/certificates"], input: "{}")
        #expect(result.status == 2)
        #expect(result.diagnostics.contains("GET /v3/certificates takes no body"))
    }
}

extension JSON {
    /// The same with other members at a place; `null` takes one away.
    fileprivate func merging(_ change: [String: JSON], at place: ArraySlice<String>) -> JSON {
        guard let step = place.first else { return .object((object ?? [:]).merging(change) { $1 }.filter { !$0.value.isNull }) }
        if var elements = array, let index = Int(step) {
            elements[index] = elements[index].merging(change, at: place.dropFirst())
            return .array(elements)
        }
        var copy = self
        copy[step] = self[step].merging(change, at: place.dropFirst())
        return copy
    }
}
