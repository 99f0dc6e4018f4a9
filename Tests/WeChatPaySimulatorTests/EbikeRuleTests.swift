import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// What e-bike charging refuses, and that money moves once.
@Suite struct EbikeRuleTests {
    private func atSite(_ body: @escaping @Sendable (EbikeSite, _ contractID: String) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                try await body(site, site.signedContract(openid: "oUser"))
            }
        }
    }

    @Test func twentyDeductionsAtOnceUnderOneNumberChargeOnce() async throws {
        try await atSite { site, contractID in
            let token = try await site.token(contractID: contractID)
            let answers = try await withThrowingTaskGroup(of: JSON.self) { group in
                for _ in 0..<20 { group.addTask { try await site.deduct(token: token, outTradeNo: "order-0001") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 20)
            #expect(Set(answers).count == 1)
            #expect(try await site.simulator.notifications.count == 1)
        }
    }

    @Test func twentyDeductionsAtOnceUnderOneTokenChargeOnce() async throws {
        try await atSite { site, contractID in
            let token = try await site.token(contractID: contractID)
            let accepted = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask { await thrownError { try await site.deduct(token: token, outTradeNo: "order-00\(number)") } == nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(accepted == 1)
            #expect(try await site.simulator.notifications.count == 1)
        }
    }

    @Test func anotherDeductionUnderTheSameNumberIsRefused() async throws {
        try await atSite { site, contractID in
            let token = try await site.token(contractID: contractID)
            try await site.deduct(token: token, outTradeNo: "order-0001")
            let error = await thrownError { try await site.deduct(token: token, outTradeNo: "order-0001", total: 889) }
            #expect(error?.code == "OUT_TRADE_NO_USED")
            let order = try await site.wechatPay.v3.ebike.charge.transactions.outTradeNo("order-0001").get().json
            #expect(order.amount.total.int == 888)
        }
    }

    @Test func aTerminatedContractRefuses() async throws {
        try await atSite { site, contractID in
            let token = try await site.token(contractID: contractID)
            try await site.simulator.user.terminate(contractID: contractID)
            #expect(await thrownError { try await site.deduct(token: token, outTradeNo: "order-0001") }?.code == "RULE_LIMIT")
            #expect(await thrownError { try await site.token(contractID: contractID) }?.code == "RULE_LIMIT")
            let contract = try await site.wechatPay.v3.ebike.charge.contracts(contractID).get().json
            #expect(contract.contract_state.string == "TERMINATED")
        }
    }

    static let wrongs: [(field: String, code: String, change: @Sendable (inout JSON) -> Void)] = [
        ("/amount/total", "PARAM_ERROR", { $0["amount"]["total"] = 0 }),
        ("/amount/total", "PARAM_ERROR", { $0["amount"]["total"] = "888" }),
        ("/amount/total", "PARAM_ERROR", { $0["amount"]["total"] = -1 }),
        ("/amount/currency", "PARAM_ERROR", { $0["amount"]["currency"] = "USD" }),
        ("/amount", "PARAM_ERROR", { $0["amount"] = .null }),
        ("/charging_token", "PARAM_ERROR", { $0["charging_token"] = .null }),
        ("/out_trade_no", "PARAM_ERROR", { $0["out_trade_no"] = "a b" }),
        ("/out_trade_no", "PARAM_ERROR", { $0["out_trade_no"] = .string(String(repeating: "1", count: 33)) }),
        ("/notify_url", "PARAM_ERROR", { $0["notify_url"] = "https://a.test/notify?x=1" }),
        ("/notify_url", "PARAM_ERROR", { $0["notify_url"] = "ftp://a.test/notify" }),
        ("/charge_info/start_time", "PARAM_ERROR", { $0["charge_info"]["start_time"] = "2026-08-26 09:43:39" }),
        ("/charge_info/end_time", "PARAM_ERROR", { $0["charge_info"]["end_time"] = "2026-08-26T09:43:38+08:00" }),
        ("/charge_info/park_fee", "PARAM_ERROR", { $0["charge_info"]["park_fee"] = 889 }),
        ("/charge_info/charged_capacity", "PARAM_ERROR", { $0["charge_info"]["charged_capacity"] = .null }),
        ("", "INVALID_REQUEST", { $0["charge_info"]["charging_gun_number"] = "6556" }),
        ("", "INVALID_REQUEST", { $0["device_info"]["device_id"] = "other" }),
        ("", "RESOURCE_NOT_EXISTS", { $0["charging_token"] = "unknown" }),
        ("", "NO_AUTH", { $0["appid"] = "wx0000000000000000" }),
        ("", "NO_AUTH", { $0["sub_mchid"] = "1900000001" }),
    ]

    @Test func aDeductionThatIsNotInOrderIsRefusedAndChargesNothing() async throws {
        try await atSite { site, contractID in
            let token = try await site.token(contractID: contractID)
            for wrong in Self.wrongs {
                var deduction = site.deduction(token: token, outTradeNo: "order-0001")
                wrong.change(&deduction)
                let error = await thrownError { try await site.wechatPay.v3.ebike.charge.transactions.post(json: deduction) }
                #expect(error?.code == wrong.code, "\(wrong.field)")
                if !wrong.field.isEmpty { #expect(error?.detail?.field.string == wrong.field) }
                #expect(error?.outcome == .rejected)
            }
            #expect(try await site.simulator.notifications.isEmpty)
            try await site.deduct(token: token, outTradeNo: "order-0001")
        }
    }

    @Test func aTimeIsTheSameTimeInAnotherZone() async throws {
        try await atSite { site, contractID in
            var deduction = site.deduction(token: try await site.token(contractID: contractID), outTradeNo: "order-0001")
            deduction["charge_info"]["start_time"] = "2026-08-26T01:43:39Z"
            #expect(try await site.wechatPay.v3.ebike.charge.transactions.post(json: deduction).json.accept_state.string == "ACCEPT")
        }
    }
}
