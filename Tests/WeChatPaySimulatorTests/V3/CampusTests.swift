import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Campus payments")
struct CampusTests {
    @Test("At school: signed, deducted a minute after it was accepted, notified, queried by either number, refunded, ended")
    func schoolPay() async throws {
        try await School.open { school, server in
            let before = try await school.balance
            let contractID = try await school.sign("contract-1")
            let contract = try await school.contract(contractID)
            #expect((contract.contract_status.string, contract.openid.string, contract.out_contract_code.string) == ("ADD", "oStudent", "contract-1"))
            let accepted = try await school.deduct("order-0001", contractID)
            #expect((accepted.trade_state.string, accepted.success_time.string) == ("ACCEPTED", nil))
            try await school.shop.advance(61)
            let paid = try await school.query("order-0001")
            #expect((paid.trade_state.string, paid.amount.payer_total.int, paid.trade_type.string) == ("SUCCESS", 500, "PAP"))
            #expect(try await school.query(transactionID: paid.transaction_id) == paid)
            #expect(try await school.balance == before + 500)
            guard case .transactionIndustrySuccess(let told) = try await school.receive(server).event else {
                Issue.record("no TRANSACTION.INDUSTRY_SUCCESS")
                return
            }
            #expect((told.outTradeNo, told.tradeState.rawValue, told.amount.payerTotal) == ("order-0001", "SUCCESS", 500))
            try await school.shop.refund("order-0001", 200, of: 500, as: "refund-1")
            #expect(try await school.query("order-0001").trade_state.string == "REFUND")
            #expect(try await school.balance == before + 300)
            for _ in 0..<2 { try await school.shop.post("v3/eduschoolpay/contracts/\(contractID)/terminate", [:]) }
            #expect(try await school.contract(contractID).contract_status.string == "DELETE")
            #expect(await errorCode { try await school.deduct("order-0002", contractID) } == "INVALID_REQUEST")
        }
    }

    @Test("A presign_token is good for two hours and one contract, and a number of the merchant's for one, too")
    func signing() async throws {
        try await School.open { school, _ in
            let user = school.shop.simulator.user
            let late = try await school.presign("contract-1")
            try await school.shop.advance(2 * 3600)
            await #expect(throws: SimulatorError.self) { try await user.signCampus(presignToken: late) }
            let (first, second) = (try await school.presign("contract-1"), try await school.presign("contract-1"))
            let contractID = try await user.signCampus(presignToken: first)
            #expect(try await user.signCampus(presignToken: first) == contractID)
            await #expect(throws: SimulatorError.self) { try await user.signCampus(presignToken: second) }
            #expect(await errorCode { try await school.presign("contract-1") } == "ALREADY_EXISTS")
            #expect(await errorCode { try await school.contract("20") } == "NOT_FOUND")
            #expect(await errorCode { try await school.presign("合约") } == "PARAM_ERROR")
        }
    }

    @Test("A user's contracts come in pages, those in force first, with links to the pages beside")
    func pages() async throws {
        try await School.open { school, _ in
            let ended = try await school.sign("contract-1")
            try await school.shop.simulator.user.terminate(contractID: ended)
            let (second, third) = (try await school.sign("contract-2"), try await school.sign("contract-3"))
            let all = try await school.contracts("ALL")
            #expect(all.data.array?.map(\.contract_id.string) == [second, third, ended])
            let page = try await school.contracts("ALL", offset: 1, limit: 1)
            #expect((page.data.array?.map(\.contract_id.string), page.total_count.int) == ([third], 3))
            #expect(page.links.next.string?.hasSuffix("offset=2&limit=1") == true)
            #expect(page.links.prev.string?.hasSuffix("offset=0&limit=1") == true)
            #expect(try await school.contracts("DELETE").data.array?.map(\.contract_id.string) == [ended])
            for (status, offset, limit) in [("ALL", 1, 2), ("ALL", 0, 41), ("GONE", 0, 20)] {
                #expect(await errorCode { try await school.contracts(status, offset: offset, limit: limit) } == "PARAM_ERROR")
            }
        }
    }

    @Test("The same deduction again is the same; another amount, student or number in use is refused")
    func repetition() async throws {
        try await School.open { school, _ in
            let contractID = try await school.sign("contract-1")
            let before = try await school.balance
            let accepted = try await school.deduct("order-0001", contractID)
            #expect(try await school.deduct("order-0001", contractID) == accepted)
            #expect(await errorCode { try await school.deduct("order-0001", contractID, total: 501) } == "OUT_TRADE_NO_USED")
            #expect(await errorCode { try await school.deduct("order-0002", contractID, ["user_id": "other"]) } == "INVALID_REQUEST")
            #expect(await errorCode { try await school.deduct("order-0002", "20") } == "NOT_FOUND")
            try await school.shop.advance(61)
            #expect(try await school.balance == before + 500)
        }
    }

    @Test("A contract that ends before a deduction is made: it fails, and nothing moves")
    func ending() async throws {
        try await School.open { school, server in
            let contractID = try await school.sign("contract-1")
            let before = try await school.balance
            try await school.deduct("order-0001", contractID)
            try await school.shop.simulator.user.terminate(contractID: contractID)
            guard case .transactionIndustryFailed(let told) = try await school.receive(server).event else {
                Issue.record("no TRANSACTION.INDUSTRY_FAILED")
                return
            }
            #expect((told.outTradeNo, told.tradeState.rawValue) == ("order-0001", "PAY_FAIL"))
            try await school.shop.advance(61)
            #expect(try await school.balance == before)
        }
    }

    @Test("Who owes three deductions can't be charged until one is repaid")
    func debts() async throws {
        try await School.open { school, server in
            let user = school.shop.simulator.user
            let contractID = try await school.sign("contract-1")
            #expect(await errorCode { try await school.debts(of: "oNobody") } == "NOT_FOUND")
            for number in ["order-0001", "order-0002", "order-0003"] {
                #expect(try await school.debts().state.string == "NORMAL")
                try await school.deduct(number, contractID)
                try await user.oweDeduction(outTradeNo: number)
            }
            let debts = try await school.debts()
            #expect((debts.state.string, debts.debt_count.int) == ("FORBIDDEN", 3))
            #expect(await errorCode { try await school.deduct("order-0004", contractID) } == "INVALID_REQUEST")
            try await school.shop.advance(61)
            for _ in 0..<3 { #expect(try await school.receive(server).eventType == "TRANSACTION.INDUSTRY_SUCCESS") }
            #expect(try await school.query("order-0002").bank_type.string == "BPA")
            try await user.repayDeduction(outTradeNo: "order-0002")
            #expect(try await school.receive(server).eventType == "TRANSACTION.PAY_BACK")
            #expect(try await school.query("order-0002").trade_state.string == "PAY_BACK")
            #expect(try await school.debts().debt_count.int == 2)
            try await school.deduct("order-0004", contractID)
        }
    }

    @Test(
        "Lessons: a deduction needs a notice one to three days before, and each its own", arguments: [(0, false), (1, true), (3, true), (4, false)])
    func notices(days: Int, isAllowed: Bool) async throws {
        try await School.open { school, _ in
            let contractID = try await school.signLessons()
            _ = try await school.shop.startDay()
            #expect(await errorCode { try await school.deductLessons("order-0001", contractID) } == "INVALID_REQUEST")
            try await school.announceLessons(contractID)
            #expect(await errorCode { try await school.announceLessons(contractID) } == "ALREADY_EXISTS")
            try await school.shop.advance(days * 86400)
            #expect(await errorCode { try await school.deductLessons("order-0001", contractID) } == (isAllowed ? nil : "INVALID_REQUEST"))
            guard isAllowed else { return }
            #expect(await errorCode { try await school.deductLessons("order-0002", contractID) } == "INVALID_REQUEST")
            #expect(await errorCode { try await school.deductLessons("order-0001", contractID) } == nil, "the same again")
            #expect(await errorCode { try await school.deductLessons("order-0001", contractID, total: 1) } == "OUT_TRADE_NO_USED")
        }
    }

    @Test("Lessons: the merchant signs, deducts, hears of it and ends, for itself or as a partner", arguments: [nil, V3Shop.subMchid])
    func lessons(subMchid: String?) async throws {
        try await School.open { school, server in
            var school = school
            school.subMchid = subMchid
            let contractID = try await school.signLessons()
            #expect(await errorCode { try await school.signLessons() } == "ALREADY_EXISTS")
            let found = try await school.lessonsContract(contractID)
            #expect((found.contract_information.contract_status.string, found.sub_mchid.string) == ("ADD", subMchid))
            #expect(try await school.lessonsContracts().data.array == [found])
            let before = try await school.balance
            try await school.announceLessons(contractID)
            try await school.shop.advance(86400)
            try await school.deductLessons("order-0001", contractID)
            #expect(try await school.lessonsOrder("order-0001").trade_state.string == "ACCEPTED")
            try await school.shop.advance(61)
            let paid = try await school.lessonsOrder("order-0001")
            #expect((paid.trade_state.string, paid.amount.payer_total.int) == ("SUCCESS", 500))
            #expect(try await school.balance == before + 500)
            let notification = try await school.receive(server)
            guard case .transactionSuccess(let told) = try notification.event else {
                Issue.record("no TRANSACTION.SUCCESS but \(notification.eventType)")
                return
            }
            #expect((told.outTradeNo, told.amount.payerTotal, told.subMchid) == ("order-0001", 500, subMchid))
            try await school.endLessons(contractID)
            #expect(try await school.lessonsContract(contractID).contract_information.contract_status.string == "DELETE")
            #expect(await errorCode { try await school.announceLessons(contractID) } == "INVALID_REQUEST")
            school.subMchid = "1900000110"
            #expect(await errorCode { try await school.lessonsContract(contractID) } == "NOT_FOUND")
        }
    }

    @Test("Lessons are not deducted before the day that was agreed")
    func firstDay() async throws {
        try await School.open { school, _ in
            let day = ShanghaiTime.day(of: school.shop.simulator.clock.now) + 3
            let contractID = try await school.signLessons(["period_start_date": JSON(ShanghaiTime.dayText(day))])
            try await school.announceLessons(contractID)
            try await school.shop.advance(2 * 86400)
            #expect(await errorCode { try await school.deductLessons("order-0001", contractID) } == "INVALID_REQUEST")
            try await school.shop.advance(86400)
            try await school.deductLessons("order-0001", contractID)
            for wrong in [["period_start_date": "2026-02-30"], ["trade_scene": "OTHER"], ["appid": "wxother"]] as [[String: JSON]] {
                #expect(await errorCode { try await school.signLessons(wrong) } == (wrong["appid"] == nil ? "PARAM_ERROR" : "APPID_MCHID_NOT_MATCH"))
            }
        }
    }

    @Test("Through the control API the user signs, parks, owes and repays; what can't be done is said")
    func control() async throws {
        try await School.open { school, _ in
            let simulator = school.shop.simulator
            let signed = try await simulator.control(.post, "campus/sign", ["presign_token": JSON(try await school.presign("contract-1"))])
            let contractID = try #require(signed.body.contract_id.string)
            for (number, act) in [("order-0001", "owe"), ("order-0002", "fail")] {
                try await school.deduct(number, contractID)
                #expect(try await simulator.control(.post, "deductions/\(number)/\(act)").status == 200)
            }
            try await school.shop.advance(61)
            #expect(try await school.query("order-0002").trade_state.string == "PAY_FAIL")
            #expect(try await simulator.control(.post, "deductions/order-0001/repay").status == 200)
            #expect(try await school.debts().debt_count.int == 0)
            #expect(try await simulator.control(.post, "deductions/order-0001/repay").status == 409)
            let plate: JSON = ["plate_number": "粤B888888", "plate_color": "GREEN", "openid": "oDriver"]
            for act in ["open", "pause", "close"] { #expect(try await simulator.control(.post, "parking/\(act)", plate).status == 200, "\(act)") }
            for (path, body, status) in [
                ("parking/close", plate, 409), ("parking/open", ["plate_number": "粤B1", "plate_color": "PINK"], 400), ("parking/wash", plate, 404),
                ("campus/sign", ["presign_token": "none"], 404),
            ] { #expect(try await simulator.control(.post, path, body).status == status, "\(path)") }
        }
    }
}

/// A school that charges its students, and for lessons.
struct School: Sendable {
    let shop: V3Shop
    /// For whom lessons are charged.
    var subMchid: String?

    static func open(_ body: @escaping @Sendable (School, MerchantServer) async throws -> Void) async throws {
        try await V3Shop.openWithServer { try await body(School(shop: $0), $1) }
    }

    var appid: JSON { JSON(shop.simulator.credentials.appid) }
    var balance: Int { get async throws { try await shop.simulator.account.balance(ofSubMerchant: subMchid ?? shop.simulator.credentials.mchid) } }

    func presign(_ code: String) async throws -> String {
        let answer = try await shop.post(
            "v3/eduschoolpay/contracts/presign",
            [
                "appid": appid, "openid": "oStudent", "plan_id": "101164396123311331", "user_id": "20200330tony", "school_id": "12345",
                "out_contract_code": JSON(code),
            ]
        )
        return try #require(answer.presign_token.string)
    }

    func sign(_ code: String) async throws -> String { try await shop.simulator.user.signCampus(presignToken: presign(code)) }

    func contract(_ id: String) async throws -> JSON { try await shop.get("v3/eduschoolpay/contracts/\(id)", [:]) }

    func contracts(_ status: String, offset: Int = 0, limit: Int = 20) async throws -> JSON {
        try await shop.get(
            "v3/eduschoolpay/users/oStudent/contracts",
            ["plan_id": "101164396123311331", "contract_status": JSON(status), "offset": JSON("\(offset)"), "limit": JSON("\(limit)")]
        )
    }

    @discardableResult
    func deduct(_ number: String, _ contractID: String, total: Int = 500, _ changes: [String: JSON] = [:]) async throws -> JSON {
        try await shop.post(
            "v3/eduschoolpay/transactions",
            [
                "appid": appid, "description": "学校-食堂-午餐", "out_trade_no": JSON(number), "notify_url": JSON(shop.notifyURL),
                "contract_id": JSON(contractID), "user_id": "20200330tony", "amount": ["total": JSON(total), "currency": "CNY"],
                "scene_info": ["start_time": "2026-08-26T11:43:39+08:00", "school_id": "12345", "scene_type": "CANTEEN"],
                "device_info": ["device_ip": "127.0.0.1"],
            ], changes
        )
    }

    func query(_ number: String) async throws -> JSON { try await shop.get("v3/eduschoolpay/transactions/out-trade-no/\(number)", [:]) }

    func query(transactionID: JSON) async throws -> JSON {
        try await shop.get("v3/eduschoolpay/transactions/id/\(transactionID.string ?? "")", [:])
    }

    func debts(of openid: String = "oStudent") async throws -> JSON { try await shop.get("v3/eduschoolpay/users/\(openid)/debt-state", [:]) }

    func signLessons(_ changes: [String: JSON] = [:]) async throws -> String {
        let body = [
            "openid": "oStudent", "plan_id": "plan-1", "user_id": "20200330tony", "period_start_date": "2026-08-26",
            "trade_scene": "EDUCATION_PERIOD",
        ].merging(party) { $1 }
        let answer = try await shop.post("v3/edu-papay/contracts/presign", body, changes)
        return try await shop.simulator.user.signCampus(presignToken: #require(answer.presign_token.string))
    }

    func announceLessons(_ contractID: String) async throws { try await shop.post("v3/edu-papay/user-notifications/\(contractID)/send", party) }

    func deductLessons(_ number: String, _ contractID: String, total: Int = 500) async throws {
        let body: [String: JSON] = [
            "body": "课程", "out_trade_no": JSON(number), "notify_url": JSON(shop.notifyURL), "contract_id": JSON(contractID),
            "trade_scene": "EDUCATION_PERIOD", "amount": ["total": JSON(total), "currency": "CNY"], "device_information": ["device_ip": "127.0.0.1"],
        ]
        try await shop.post("v3/edu-papay/transactions", body.merging(party) { $1 })
    }

    func lessonsOrder(_ number: String) async throws -> JSON {
        try await shop.get("v3/edu-papay/transactions/out-trade-no/\(number)", party.filter { $0.key == "sub_mchid" })
    }

    func lessonsContract(_ id: String) async throws -> JSON { try await shop.get("v3/edu-papay/contracts/id/\(id)", party) }

    func lessonsContracts() async throws -> JSON {
        try await shop.get("v3/edu-papay/user/oStudent/contracts", party.merging(["plan_id": "plan-1"]) { $1 })
    }

    func endLessons(_ contractID: String) async throws { _ = try await shop.wechatPay["v3/edu-papay/contracts/\(contractID)"].delete() }

    func receive(_ server: MerchantServer) async throws -> WebhookNotification {
        let message = try await server.next()
        return try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
    }

    private var party: [String: JSON] {
        var party = ["appid": appid]
        party["sub_mchid"] = subMchid.map { JSON($0) }
        return party
    }
}
