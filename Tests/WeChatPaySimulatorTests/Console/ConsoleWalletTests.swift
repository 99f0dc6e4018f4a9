import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// What users have on the console's phone besides orders: plates, contracts with schools, coupons, consents, debts.
@Suite(.timeLimit(.minutes(3))) struct ConsoleWalletTests {
    @Test func aVehicleComesInAndItsPlateIsOpenedPausedResumedAndEnded() async throws {
        try await CarPark.open { park, _ in
            let visitor = Visitor(park.shop.simulator)
            try await park.enter("parking-1")
            let phone = try await visitor.open("?user=oDriver")
            #expect(phone.visible.contains("\(CarPark.plate) · 欢乐海岸停车场") && phone.visible.contains("not opened"))
            var page = try await visitor.open(#require(phone.links.first { $0.contains("/phone/parking") }))
            page = try await visitor.submit(page, "/parking/open?user=oDriver", ["plate": CarPark.plate, "color": "GREEN"])
            #expect(page.visible.contains("can be charged") && page.visible.contains("service open"))
            #expect(try await park.service() == "NORMAL")
            page = try await visitor.submit(page, "/parking/pause?user=oDriver")
            #expect(try await park.service() == "PAUSE")
            #expect(page.visible.contains("service paused"))
            page = try await visitor.submit(page, "/parking/open?user=oDriver", ["plate": CarPark.plate, "color": "GREEN"])
            #expect(try await park.service() == "NORMAL")
            page = try await visitor.submit(page, "/parking/close?user=oDriver")
            #expect(try await park.service() == "OUT_SERVICE")
            #expect(page.visible.contains("not opened"))
        }
    }

    @Test func aParkingIsPaidAndShownSo() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            let parking = try await park.enter("parking-1")
            try await park.deduct("order-0001", parking)
            let visitor = Visitor(park.shop.simulator)
            #expect(try await visitor.open("/phone/parking?user=oDriver").visible.contains("being deducted"))
            #expect(try await visitor.open("?user=oDriver").visible.contains("To be deducted"))
            try await park.shop.advance(61)
            let after = try await visitor.open("/phone/parking?user=oDriver")
            #expect(after.visible.contains("order-0001") && after.visible.firstMatch(of: #/\bpaid\b/#) != nil)
            #expect(try await !visitor.open("/phone/parking?user=oOther").visible.contains("order-0001"), "another user's")
        }
    }

    @Test func aDeductionThatTheUserCannotPayFails() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            try await park.deduct("order-0001", park.enter("parking-1"))
            let visitor = Visitor(park.shop.simulator)
            _ = try await visitor.submit(visitor.open(), "/deductions/order-0001/fail")
            #expect(try await park.query("order-0001").trade_state.string == "PAY_FAIL")
        }
    }

    @Test func whatThePlatformPaidInAdvanceIsOwedAndPaidBack() async throws {
        try await CarPark.open { park, _ in
            try await park.openService()
            try await park.deduct("order-0001", park.enter("parking-1"))
            let visitor = Visitor(park.shop.simulator)
            _ = try await visitor.submit(visitor.open(), "/deductions/order-0001/owe")
            try await park.shop.advance(61)
            let owing = try await visitor.open()
            #expect(owing.visible.contains("Owed") && owing.visible.contains("¥7.00"))
            #expect(try await park.query("order-0001").user_repaid.string == "N")
            let after = try await visitor.submit(owing, "/deductions/order-0001/repay")
            #expect(!after.visible.contains("Owed"))
            #expect(try await park.query("order-0001").user_repaid.string == "Y")
        }
    }

    @Test func aContractWithASchoolIsSignedAndEnded() async throws {
        try await School.open { school, _ in
            let token = try await school.presign("contract-1")
            let visitor = Visitor(school.shop.simulator)
            let phone = try await visitor.open("?user=oStudent")
            #expect(phone.links.contains { $0.contains("/phone/offers/\(token)") })
            let offer = try await visitor.submit(phone, "/scan?user=oStudent", ["code": token])
            #expect(offer.visible.contains("Deductions at school") && offer.visible.contains("20200330tony"))
            let contract = try await visitor.submit(offer, "/sign?user=oStudent")
            let id = try #require(contract.target.split(separator: "/").last?.prefix { $0 != "?" })
            #expect(try await school.contract(String(id)).contract_status.string == "ADD")
            #expect(try await visitor.submit(contract, "/terminate?user=oStudent").visible.contains("ended"))
            #expect(try await school.contract(String(id)).contract_status.string == "DELETE")
        }
    }

    @Test func aContractForLessonsIsListed() async throws {
        try await School.open { school, _ in
            var school = school
            school.subMchid = V3Shop.subMchid
            let id = try await school.signLessons()
            let page = try await Visitor(school.shop.simulator).open("/phone/contracts/\(id)")
            #expect(page.visible.contains("Deductions for further lessons") && page.visible.contains("in force"))
        }
    }

    @Test func thePaymentSaysWhichCouponItUsesAndThenItIsUsed() async throws {
        try await CouponShop.open { shop, _ in
            let id = try await shop.running("stock-1")
            try await shop.send(id, "send-1")
            try await shop.shop.place("order-0001")
            let visitor = Visitor(shop.shop.simulator)
            let before = try await visitor.open("/phone/coupons?user=oUser")
            #expect(before.visible.contains("¥2.00") && before.visible.contains("满") == false && before.visible.contains("to use"))
            #expect(try await !visitor.open("/phone/coupons?user=oOther").visible.contains("¥2.00"), "another user's")
            let sheet = try await visitor.open("/phone/orders/order-0001?user=oUser")
            #expect(sheet.visible.contains("−¥2.00") && sheet.visible.contains("¥6.88"))
            let paid = try await visitor.submit(sheet, "/pay?user=oUser")
            #expect(!paid.visible.contains("−¥2.00"))
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 688)
            let transactionID = try #require(try await shop.shop.query("order-0001").transaction_id.string)
            let after = try await visitor.open("/phone/coupons?user=oUser")
            #expect(after.visible.contains("used for \(transactionID)"))
        }
    }

    @Test func aCombinedOrderUsesEachCouponOnce() async throws {
        try await CouponShop.open { shop, _ in
            let id = try await shop.running("stock-1")
            try await shop.send(id, "send-1", to: SimulatedUser.openid)
            let credentials = shop.shop.simulator.credentials
            let parts: [JSON] = ["part-0001", "part-0002"].map { number in
                [
                    "mchid": JSON(credentials.mchid), "attach": "a", "amount": ["total_amount": 888, "currency": "CNY"], "out_trade_no": JSON(number),
                    "description": "茶",
                ]
            }
            try await shop.shop.post(
                "v3/combine-transactions/native",
                [
                    "combine_appid": JSON(credentials.appid), "combine_mchid": JSON(credentials.mchid), "combine_out_trade_no": "combined-1",
                    "sub_orders": .array(parts), "notify_url": JSON(shop.shop.notifyURL),
                ]
            )
            let sheet = try await Visitor(shop.shop.simulator).open("/phone/orders/combined-1")
            #expect(sheet.visible.matches(of: #/−¥2\.00/#).count == 1)
            #expect(sheet.visible.contains("¥15.76"))
        }
    }

    @Test(arguments: [true, false]) func aTransferMayBringAConsent(agrees: Bool) async throws {
        try await V3Shop.open { shop in
            let info: JSON = ["user_display_name": "张*", "out_authorization_no": "auth1", "authorization_notify_url": JSON(shop.notifyURL)]
            let sent = try await shop.transfer("bill1", 500, "/pre-transfer-with-authorization", ["authorization_info": info])
            let visitor = Visitor(shop.simulator)
            let sheet = try await visitor.submit(visitor.open(), "/scan", ["code": try #require(sent.package_info.string)])
            #expect(sheet.text.contains("name=\"agrees\""))
            _ = try await visitor.submit(sheet, "/confirm", agrees ? ["agrees": "yes"] : [:])
            #expect(try await shop.transferState("bill1") == "TRANSFERING")
            #expect(try await shop.simulator.user.transferConsents(openid: "oUser").map(\.isInEffect) == (agrees ? [true] : []))
        }
    }

    @Test func aConsentIsGivenAndEnded() async throws {
        try await V3Shop.open { shop in
            try await shop.post(
                "\(shop.transferPath)/user-confirm-authorization",
                [
                    "out_authorization_no": "auth1", "appid": shop.appid, "openid": "oUser", "transfer_scene_id": "1000", "user_display_name": "张*",
                    "authorization_notify_url": JSON(shop.notifyURL),
                ]
            )
            let visitor = Visitor(shop.simulator)
            let phone = try await visitor.open("?user=oUser")
            let sheet = try await visitor.open(#require(phone.links.first { $0.contains("/phone/consents/auth1") }))
            let given = try await visitor.submit(sheet, "/give?user=oUser")
            #expect(given.visible.contains("arrive by themselves"))
            let path = "\(shop.transferPath)/user-confirm-authorization/out-authorization-no/auth1"
            #expect(try await shop.get(path, [:]).state.string == "TAKING_EFFECT")
            #expect(try await visitor.submit(given, "/end?user=oUser").visible.contains("It has ended"))
            #expect(try await shop.get(path, [:]).state.string == "CLOSED")
        }
    }

    @Test func aUsersShareOfAProfitCannotBeTaken() async throws {
        try await V3Shop.open { shop in
            try await shop.addReceiver(V3Shop.person, "PERSONAL_OPENID")
            let transactionID = try await shop.payToShare()
            try await shop.share(transactionID, as: "share-1", [shop.part(100, to: V3Shop.person, "PERSONAL_OPENID")])
            let visitor = Visitor(shop.simulator)
            #expect(try await !visitor.open("?user=oUser").visible.contains("share-1"))
            let after = try await visitor.submit(visitor.open("?user=\(V3Shop.person)"), "/fail?user=\(V3Shop.person)")
            #expect(!after.visible.contains("share-1"))
            let shares = try await shop.sharing("share-1", of: transactionID).receivers.array
            #expect(shares?.first { $0.account.string == V3Shop.person }?.result.string == "CLOSED")
        }
    }
}
