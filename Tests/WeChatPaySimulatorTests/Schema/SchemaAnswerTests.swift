import Foundation
import Testing
import WeChatPayCatalog
import WeChatPaySimulator
import WeChatPaySpec

@testable import WeChatPay

/// What operations without a state machine answer.
@Suite(.timeLimit(.minutes(5))) struct SchemaAnswerTests {
    private static let names = APICatalog.shared.entries.map(\.name).filter { $0.contains(" /v3/") }

    @Test func allOperationsOfAPIv3AreAnsweredByRulesOrByTheirDescriptions() {
        #expect(Self.names.count == 1016)
        #expect(ExampleCall.withRules.isSubset(of: Self.names))
    }

    @Test(arguments: APICatalog.shared.families.map(\.name), [true, false])
    func everyOperationAnswersAsItsDescriptionSays(family: String, includesOptionalFields: Bool) async throws {
        let entries = APICatalog.shared.entries.filter {
            $0.family.name == family && $0.name.contains(" /v3/") && !ExampleCall.withRules.contains($0.name)
        }
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                for entry in entries {
                    let operation = try entry.operation
                    do {
                        let call = try ExampleCall(operation, includesOptionalFields: includesOptionalFields, for: simulator.credentials)
                        let answer = try await call.send(by: wechatPay)
                        #expect(answer.isSimulatedBySchema, "\(entry.name)")
                        #expect(answer.status == operation.response.status, "\(entry.name)")
                        #expect(answer.isVerified == (operation.signedContent != APIOperation.SignedContent.none), "\(entry.name)")
                        switch operation.response.content {
                        case .none: #expect(answer.body.isEmpty, "\(entry.name)")
                        case .file: #expect(!answer.body.isEmpty, "\(entry.name)")
                        default:
                            let problems = try FieldCheck().problems(in: answer.json, fields: operation.response.fields)
                            #expect(problems.isEmpty, "\(entry.name)")
                        }
                    } catch {
                        Issue.record("\(entry.name): \(error)")
                    }
                }
            }
        }
    }

    @Test func rulesComeBeforeDescriptions() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let answer = try await wechatPay.v3.certificates.get()
                #expect(!answer.isSimulatedBySchema)
                let error = await thrownError {
                    try await wechatPay.v3.pay.transactions.id("4200").get(query: ["mchid": simulator.credentials.mchid])
                }
                #expect(error?.code == "ORDER_NOT_EXIST")
            }
        }
    }

    @Test func theSameRequestGetsTheSameAnswerAndAnotherRequestAnother() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let balance = wechatPay.v3.ecommerce.fund.enddaybalance("1900000109")
                let first = try await balance.get(query: ["date": "2026-11-20"])
                let again = try await balance.get(query: ["date": "2026-11-20"])
                let other = try await balance.get(query: ["date": "2026-11-19"])
                #expect(first.body == again.body)
                #expect(first.body != other.body)
                let contact = wechatPay.v3.merchantService.complaintsV2
                let some = try await contact("2000001").get().json.complaint_detail
                let others = try await contact("2000002").get().json.complaint_detail
                #expect(some != others, "a value in the path counts")
            }
        }
    }

    @Test func timesAndFreshCiphertextsLeaveTheAnswerAsItWas() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                func answer(name: String, expiry: String, number: String = "repay-0001") async throws -> JSON {
                    var call = try ExampleCall("POST /v3/repayment/combine-transactions/partner/prepay", for: simulator.credentials)
                    call.body.time_expire = .string(expiry)
                    call.body.combine_out_trade_no = .string(number)
                    call.body.combine_payer_info.identity.name = .string(try await wechatPay.encrypt(name).ciphertext)
                    call.body.combine_payer_info.identity.number = .string(try await wechatPay.encrypt("110101199003070134").ciphertext)
                    return try await call.send(by: wechatPay).json
                }
                let first = try await answer(name: "张三", expiry: "2026-11-21T10:00:00+08:00")
                #expect(try await answer(name: "张三", expiry: "2026-11-21T10:05:00+08:00") == first)
                #expect(try await answer(name: "李四", expiry: "2026-11-21T10:00:00+08:00") != first)
                #expect(try await answer(name: "张三", expiry: "2026-11-21T10:00:00+08:00", number: "repay-0002") != first)
            }
        }
    }

    @Test func theAnswerRepeatsWhatTheRequestSaid() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                var call = try ExampleCall("POST /v3/refunds", for: simulator.credentials)
                call.body.out_refund_no = "refund-0001"
                call.body.amount.refund = 123
                let refund = try await call.send(by: wechatPay).json
                #expect(refund.out_refund_no.string == "refund-0001")
                #expect(refund.amount.refund.int == 123)
                let batch = try await wechatPay.v3.transfer.batches.batchId("1030000071100999991182020050700019480001")
                    .get(query: ["need_query_detail": true]).json
                #expect(batch.transfer_batch.batch_id.string == "1030000071100999991182020050700019480001")
                #expect(batch.transfer_batch.mchid.string == simulator.credentials.mchid)
                let stocks = try await wechatPay.v3.marketing.favor.stocks
                    .get(query: ["offset": 10, "limit": 7, "stock_creator_mchid": simulator.credentials.mchid]).json
                #expect(stocks.limit.int == 7, "a number, though the query has texts")
            }
        }
    }

    @Test func encryptedFieldsOfAnAnswerArriveAsPlainText() async throws {
        struct Bill: Decodable { let user_name: Sensitive }
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let bill = wechatPay.v3.fundApp.mchTransfer.transferToQqWalletBills("plfk2020042013")
                let first = try await bill.get()
                let name = try first.decode(Bill.self).user_name.text
                #expect(!name.isEmpty)
                #expect(try first.json.user_name.string != name)
                #expect(try await bill.get().decode(Bill.self).user_name.text == name)
            }
        }
    }
}
