import ArgumentParser
import Foundation
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay
@testable import wechatpay

/// `wechatpay api list` and `api show`: every operation can be found and is told completely.
@Suite struct APITests {
    private let confirm = "POST /v3/ebike/charge/contracts/{contract_id}/confirm"

    private func list(_ arguments: String...) async throws -> [[String]] {
        let result = try await Command.run(["api", "list"] + arguments)
        #expect(result.status == 0, "\(result.diagnostics)")
        let rows = result.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
        #expect(result.diagnostics == "\(rows.count) \(rows.count == 1 ? "operation" : "operations")\n")
        return rows
    }

    private func names(_ rows: [[String]]) -> [String] { rows.map { "\($0[0]) \($0[1])" } }

    @Test func allOperationsAreListedWithTitleAndTerm() async throws {
        let rows = try await list()
        #expect(rows.count == 1145)
        #expect(names(rows) == APICatalog.shared.entries.map(\.name))
        #expect(rows.allSatisfy { $0.count >= 4 && !$0[2].isEmpty && !$0[3].isEmpty })
        #expect(rows.first { "\($0[0]) \($0[1])" == confirm }?.last == "closed 2019-12-16")
        #expect(rows.count { $0.count == 5 } == 23, "the retired ones")
    }

    @Test func familiesAreListedAloneAndAreNamedWhenOneIsUnknown() async throws {
        let rows = try await list("--family", "pay-score")
        #expect(names(rows) == APICatalog.shared.entries.filter { $0.family.name == "pay-score" }.map(\.name))
        #expect(!rows.isEmpty)
        let unknown = try await Command.run(["api", "list", "--family", "payscore"])
        #expect(unknown.status == 2)
        for name in ["brands", "pay-score", "v2"] { #expect(unknown.diagnostics.contains("- \(name)\n")) }
    }

    @Test(arguments: [
        ("a part of the path", "CHARGE/contracts/preopen", "POST /v3/ebike/charge/contracts/preopen"),
        ("the title", "charging Token", "POST /v3/ebike/charge/contracts/{contract_id}/confirm"),
        ("the term", "创建用户当次充电代扣凭证", "POST /v3/ebike/charge/contracts/{contract_id}/confirm"),
        ("the tag", "教育续费通", "GET /v3/edu-papay/transactions/id/{transaction_id}"),
        ("a nested field's name", "charging_gun_number", "POST /v3/ebike/charge/contracts/{contract_id}/confirm"),
        ("a nested field's term", "充电枪编号", "POST /v3/ebike/charge/contracts/{contract_id}/confirm"),
        ("a nested field's title", "charging gun NUMBER", "POST /v3/ebike/charge/contracts/{contract_id}/confirm"),
        ("an answer's field", "preopen_id", "POST /v3/ebike/charge/contracts/preopen"),
        ("a parameter of the query", "trade_scene", "GET /v3/ebike/charge/users/{openid}/contract"),
        ("an APIv2 path", "/v2/pay/micropay", "POST /v2/pay/micropay"),
    ])
    func searchLooksAt(place: String, text: String, operation: String) async throws {
        let rows = try await list("--search", text)
        #expect(names(rows).contains(operation))
        #expect(rows.count < 100)
    }

    @Test func nothingFoundIsAFailureThatSaysWhatToTry() async throws {
        let result = try await Command.run(["api", "list", "--search", "没有这个"])
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains("no operation mentions 没有这个; try a shorter text"))
    }

    @Test func aTerminalGetsAlignedColumns() {
        let rows = [["GET", "/v3/a", "A", "甲"], ["DELETE", "/v3/longer", "Longer", "乙", "closed 2020-01-01"]]
        #expect(
            APIListCommand.table(rows, isAligned: true) == """
                GET     /v3/a       A       甲
                DELETE  /v3/longer  Longer  乙  closed 2020-01-01
                """
        )
    }

    @Test func aListAsJSONNamesItsMembersInFull() async throws {
        let result = try await Command.run(["api", "list", "--search", "charging_gun_number", "--json"])
        let found = try #require(try JSON(parsing: Data(result.output.utf8)).array?.first { $0.name.string == confirm })
        #expect(found.method == "POST")
        #expect(found.path.string == "/v3/ebike/charge/contracts/{contract_id}/confirm")
        #expect(found.term.string == "创建用户当次充电代扣凭证")
        #expect(found.family == "mobility")
        #expect(found.retired == "2019-12-16")
    }

    @Test(arguments: APICatalog.shared.families.map(\.name))
    func everyOperationIsShownWithAllItsFields(family: String) throws {
        for entry in APICatalog.shared.entries where entry.family.name == family {
            let operation = try entry.operation
            let text = try APIShowCommand.parse([entry.name]).text()
            #expect(text.hasPrefix("\(entry.name)\n\(operation.summary) (\(operation.term))\n"))
            #expect(text.contains("import     WeChatPay"), "\(entry.name)")
            let parameters = [operation.pathVariables, operation.query, operation.headers].joined()
            let lines = Set(text.split(separator: "\n").compactMap { $0.split(separator: " ").first }.map(String.init))
            for name in Self.names(of: parameters + (operation.body?.fields ?? []) + operation.response.fields) {
                #expect(lines.contains { $0.hasPrefix(name) }, "\(entry.name): \(name)")
            }
        }
    }

    private static func names(of fields: [APIField]) -> [String] { fields.flatMap { [$0.name] + names(of: $0.fields) } }

    @Test func oneOperationIsShownToTheLetter() async throws {
        let result = try await Command.run(["api", "show", "GET /v3/ebike/charge/users/{openid}/contract"])
        #expect(result.status == 0)
        #expect(
            result.output == """
                GET /v3/ebike/charge/users/{openid}/contract
                Query a user's charging contract by openid (retired) (通过用户标识查询用户状态)

                Retired service: returns the user's contract and its state for a trade_scene, when the contract_id is not known.

                family     mobility
                import     WeChatPayMobility
                typed      wechatPay.v3.ebike.charge.users(openID).contract.get(tradeScene: …)
                dynamic    wechatPay.v3.ebike.charge.users._openid_.contract.get(["openid": openID], query: query)
                retired    the platform closed it on 2019-12-16
                page       https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml

                Path variables
                  openid  string, required  User's openid (用户标识)

                Query
                  sub_mchid    string, optional  Sub-merchant's merchant number (特约商户号)
                  trade_scene  string, required  Transaction scene (交易场景)

                Answer (HTTP 200, JSON)
                  mchid           string, required  Merchant number (服务商商户号)
                  openid          string, required  User's openid (用户标识)
                  sub_mchid       string, optional  Sub-merchant's merchant number (特约商户号)
                  contract_id     string, optional  Withholding contract ID (充电授权扣费协议号)
                  contract_state  string, required  State of the contract (协议状态)

                """
        )
    }

    @Test(arguments: [
        (
            "what settles an unknown outcome", "POST /v3/ebike/charge/transactions",
            "outcome    if unknown, GET /v3/ebike/charge/transactions/out-trade-no/"
        ),
        ("the idempotent field", "POST /v3/ebike/charge/transactions", "repeating  the same out_trade_no does not make it happen twice"),
        ("an unusual host", "POST /v3/customs/orders", "host       https://"),
        ("a client certificate", "POST /v2/secapi/pay/refund", "TLS        needs the merchant's certificate"),
        ("who it is for", "POST /v3/pay/transactions/native", "for        merchant"),
        ("documented values", "POST /v3/pay/transactions/native", "one of no_balance, no_credit, no_debit, balance_only\n"),
        ("encryption", "POST /v3/pay/transactions/native", "encrypted with the platform's key"),
        ("a list", "POST /v3/pay/transactions/native", "list of objects, optional"),
        ("a time", "POST /v3/ebike/charge/transactions", "time (RFC 3339), required"),
        ("a JSON text", "POST /v3/merchant/media/upload", "JSON text, required"),
        ("what the client fills in", "POST /v3/merchant/media/upload", "the client fills it in"),
        ("an answer without a body", "POST /v3/papay/contracts/{contract_id}/notify", "Answer (HTTP 204, no body)"),
        ("a hyphen in Swift", "GET /v3/pay/transactions/out-trade-no/{out_trade_no}", "wechatPay.v3.pay.transactions.outTradeNo(outTradeNo).get("),
        ("a typed upload", "POST /v3/merchant/media/upload", "wechatPay.v3.merchant.media.upload.post(file: file)"),
        ("a numbered field", "POST /v2/pay/orderquery", "coupon_id_0 "),
    ])
    func showTells(fact: String, operation: String, text: String) async throws {
        let result = try await Command.run(["api", "show", operation])
        #expect(result.output.contains(text), "\(result.output) \(result.diagnostics)")
    }

    @Test func everyDynamicCallIsAChainToTheDocumentedPath() throws {
        var chains = 0
        for entry in APICatalog.shared.entries {
            let operation = try entry.operation
            let call = SwiftCall(operation: operation).dynamic
            guard call.hasPrefix("wechatPay.") else {
                #expect(call.hasPrefix("wechatPay[\"\(operation.callPath.dropFirst())\"].\(operation.method.lowercased())("))
                continue
            }
            chains += 1
            let steps = call.prefix { $0 != "(" }.split(separator: ".").dropFirst().map { $0.filter { $0 != "`" } }
            #expect(steps.last == operation.method.lowercased())
            let template = steps.dropLast().reduce(PathTemplate()) { $0.appending(member: $1) }
            #expect(template.description == operation.callPath, "\(call)")
        }
        #expect(chains > 1100)
    }

    @Test(arguments: [
        ["POST /v3/ebike/charge/contracts/{contract_id}/confirm"], ["post v3/ebike/charge/contracts/{id}/confirm"],
        ["POST", "/v3/ebike/charge/contracts/Wx15463511252015071056489715/confirm"], ["Post", "v3/ebike/charge/contracts/1/confirm"],
        ["/v3/ebike/charge/contracts/{contract_id}/confirm"], ["v3/ebike/charge/contracts/1/confirm"],
    ])
    func anOperationCanBeNamedInManyWays(arguments: [String]) async throws {
        let result = try await Command.run(["api", "show"] + arguments)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(confirm + "\n"), "\(result.diagnostics)")
    }

    @Test(arguments: [
        (["GET /v3/ebike/charge/transactions"], "is no documented operation, but this is:\n  POST /v3/ebike/charge/transactions\n"),
        (["POST", "v3/pay/transactons/native"], "Is one of these meant?\n  POST /v3/pay/transactions/native\n"),
        (["POST /pay/unifiedorder"], "Is one of these meant?\n  POST /v2/pay/unifiedorder\n"),
        (["/v3/profitsharing/receivers/ad"], "Is one of these meant?\n  POST /v3/profitsharing/receivers/add\n"),
        (["POST /v3/pay/native"], "Is one of these meant?\n  POST /v3/pay/transactions/native\n"),
        (["POST /v3/papay/contracts/1/notfy"], "Is one of these meant?\n  POST /v3/papay/contracts/{contract_id}/notify\n"),
        (["GET /nothing/like/it"], "wechatpay api list --search"),
        (
            ["/v3/ecommerce/profitsharing/orders"],
            "has several operations; say which:\n  POST /v3/ecommerce/profitsharing/orders\n  GET /v3/ecommerce/profitsharing/orders\n"
        ),
        (["GET", "/v3/certificates", "x"], "it must be a method and a path"),
        ([], "Missing expected argument"),
    ])
    func anUnknownOperationGetsSuggestions(arguments: [String], reason: String) async throws {
        for command in ["show", "example", "lint"] {
            let result = try await Command.run(["api", command] + arguments, input: "{}")
            #expect(result.status == 2)
            #expect(result.output.isEmpty)
            #expect(result.diagnostics.contains(reason), "\(result.diagnostics)")
        }
    }

    @Test func aDescriptionAsJSONHoldsEverythingUnderReadableNames() async throws {
        let result = try await Command.run(["api", "show", "POST /v3/pay/transactions/native", "--json"])
        let json = try JSON(parsing: Data(result.output.utf8))
        #expect(json.name == "POST /v3/pay/transactions/native")
        #expect(json.module == "WeChatPayPayments")
        #expect(json.swift.typed == "wechatPay.v3.pay.transactions.native.post(.init(…))")
        #expect(json.body.encoding == "json")
        let fields = try #require(json.body.fields.array)
        #expect(fields.prefix(3).map(\.name) == ["appid", "mchid", "description"])
        let amount = try #require(fields.first { $0.name == "amount" })
        #expect(amount.type == "object")
        #expect(amount.required == true)
        #expect(amount.fields[0].name == "total")
        #expect(amount.fields[0].type == "integer")
        let limit = try #require(fields.first { $0.name == "limit_pay" })
        #expect(limit.list == true)
        #expect(limit["values"] == ["no_balance", "no_credit", "no_debit", "balance_only"])
    }
}
