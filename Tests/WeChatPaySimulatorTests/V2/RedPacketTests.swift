import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Red packets")
struct RedPacketTests {
    @Test("A red packet is sent, taken, and shown as taken")
    func received() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            let sent = try await shop.give("bill1", 888)
            #expect((sent.mch_billno.string, sent.re_openid.string, sent.total_amount.int) == ("bill1", "oUser", 888))
            #expect(sent.sign.string == nil)
            var found = try await shop.redPacket("bill1")
            #expect((found.status.string, found.detail_id) == ("SENT", sent.send_listid))
            #expect(found.hblist.members.isEmpty)
            #expect(try await shop.simulator.user.messages(openid: "oUser").count == 1)
            for _ in 0..<2 { try await shop.simulator.user.receiveRedPacket(billNo: "bill1") }
            found = try await shop.redPacket("bill1")
            #expect(found.status.string == "RECEIVED")
            #expect((found.hblist.hbinfo.openid.string, found.hblist.hbinfo.amount.int) == ("oUser", 888))
            try await shop.advance(86401)
            #expect(try await shop.redPacket("bill1").status.string == "RECEIVED")
            #expect(try await shop.simulator.account.balance == before - 888)
        }
    }

    @Test("What is not taken within 24 hours goes back")
    func lapsed() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            try await shop.give("bill1", 888)
            try await shop.advance(86340)
            #expect(try await shop.redPacket("bill1").status.string == "SENT")
            #expect(try await shop.simulator.account.balance == before - 888)
            try await shop.advance(61)
            let found = try await shop.redPacket("bill1")
            #expect((found.status.string, found.refund_amount.int) == ("REFUND", 888))
            #expect(found.refund_time.string?.count == 19)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.receiveRedPacket(billNo: "bill1") }
            #expect(try await shop.simulator.account.balance == before)
            try await shop.give("bill2", 100)
            #expect(try await shop.simulator.account.balance == before - 100, "what came back came once")
        }
    }

    @Test("The same number with the same parameters gives once; with others it is refused")
    func repetition() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            let first = try await shop.give("bill1")
            #expect(try await shop.give("bill1").send_listid == first.send_listid)
            #expect(await errorCode { try await shop.give("bill1", 101) } == "FATAL_ERROR")
            #expect(await errorCode { try await shop.give("bill1", to: "oOther") } == "FATAL_ERROR")
            #expect(try await shop.simulator.account.balance == before - 100)
        }
    }

    @Test("From 1 to 200 yuan are given, beyond that with a scene", arguments: [(99, 29), (20_001, 499_901)])
    func amounts(_ withoutScene: Int, _ withScene: Int) async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.give("bill1", withoutScene) } == "MONEY_LIMIT")
            #expect(await errorCode { try await shop.give("bill1", withScene, ["scene_id": "PRODUCT_1"]) } == "MONEY_LIMIT")
            try await shop.give("bill1", withoutScene, ["scene_id": "PRODUCT_1"])
            for amount in [100, 20_000] { try await shop.give("bill\(amount)", amount) }
        }
    }

    @Test("A user gets at most ten red packets and 1,000 yuan a day")
    func limitsOfUser() async throws {
        try await V2Shop.open { shop in
            try await shop.startDay()
            for number in 0..<10 { try await shop.give("a\(number)", to: "oMany") }
            #expect(await errorCode { try await shop.give("a10", to: "oMany") } == "SENDNUM_LIMIT")
            for number in 0..<5 { try await shop.give("b\(number)", 20_000, to: "oMuch") }
            #expect(await errorCode { try await shop.give("b5", to: "oMuch") } == "RCVDAMOUNT_LIMIT")
            try await shop.advance(86400)
            try await shop.give("a10", to: "oMany")
            try await shop.give("b5", to: "oMuch")
        }
    }

    @Test("Without money at the platform nothing is given, and the number stays free")
    func funds() async throws {
        try await V2Shop.open { shop in
            try await shop.simulator.account.withdraw(shop.simulator.account.balance - 99)
            #expect(await errorCode { try await shop.give("bill1") } == "NOTENOUGH")
            #expect(await errorCode { try await shop.redPacket("bill1") } == "NOT_FOUND")
            try await shop.pay("order-0001", total: 1)
            try await shop.give("bill1")
        }
    }

    @Test(
        "A member that is not as documented is refused",
        arguments: [
            ["total_num": 2], ["mch_billno": "bill-1"], ["scene_id": "PRODUCT_9"], ["total_amount": "一"],
            ["wishing": .text(String(repeating: "好", count: 129))],
        ] as [XML])
    func wrong(_ member: XML) async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.give("bill1", 100, member) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.give("bill1", 100, ["wxappid": "wx0"]) } == "APPID_MCHID_NOT_MATCH")
            #expect(await errorCode { try await shop.give("bill1", 100, ["act_name": ""]) } == "LACK_PARAMS")
        }
    }

    @Test("Records are found for thirty days")
    func period() async throws {
        try await V2Shop.open { shop in
            try await shop.give("bill1")
            try await shop.advance(30 * 86400 - 60)
            _ = try await shop.redPacket("bill1")
            try await shop.advance(120)
            #expect(await errorCode { try await shop.redPacket("bill1") } == "NOT_FOUND")
        }
    }
}
