import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// The phone of the console, used without script: what a person does there is what the merchant meets.
@Suite(.timeLimit(.minutes(3))) struct ConsolePhoneTests {
    @Test func anOrderIsPickedAndPaid() async throws {
        try await V3Shop.open { shop in
            let visitor = Visitor(shop.simulator)
            #expect(try await visitor.open().visible.contains("Play the user here"))
            try await shop.place("order-0001", total: 100_888, ["description": "一杯拿铁"])
            let phone = try await visitor.open()
            #expect(phone.visible.contains("一杯拿铁") && phone.visible.contains("¥1,008.88"))
            let sheet = try await visitor.open(#require(phone.links.first { $0.hasSuffix("/phone/orders/order-0001") }))
            let paid = try await visitor.submit(sheet, "/orders/order-0001/pay")
            let transactionID = try #require(try await shop.query("order-0001").transaction_id.string)
            #expect(paid.visible.contains("Paid") && paid.visible.contains(transactionID))
            let after = try await visitor.open()
            #expect(!after.links.contains { $0.hasSuffix("/phone/orders/order-0001") })
            #expect(after.visible.contains("支付成功：一杯拿铁"))
        }
    }

    @Test func aPartnersCombinedOrderIsPaidAtOnce() async throws {
        try await V3Shop.open { shop in
            let credentials = shop.simulator.credentials
            let parts: [JSON] = ["part-0001", "part-0002"].map { number in
                [
                    "mchid": JSON(credentials.mchid), "attach": "a", "amount": ["total_amount": 444, "currency": "CNY"], "out_trade_no": JSON(number),
                    "description": JSON("of \(number)"),
                ]
            }
            try await shop.post(
                "v3/combine-transactions/native",
                [
                    "combine_appid": JSON(credentials.appid), "combine_mchid": JSON(credentials.mchid), "combine_out_trade_no": "combined-1",
                    "sub_orders": .array(parts), "notify_url": JSON(shop.notifyURL),
                ]
            )
            let visitor = Visitor(shop.simulator)
            let phone = try await visitor.open()
            #expect(!phone.links.contains { $0.contains("part-0001") })
            let sheet = try await visitor.open(#require(phone.links.first { $0.hasSuffix("/orders/combined-1") }))
            #expect(sheet.visible.contains("¥8.88"))
            #expect(try await visitor.submit(sheet, "/orders/combined-1/pay").visible.contains("Paid"))
            #expect(try await shop.simulator.user.payment(outTradeNo: "part-0002").state == "SUCCESS")
        }
    }

    @Test(arguments: [("en", "also signs a contract"), ("zh-CN", "支付并签约自动扣费")])
    func anOrderWithAContractSaysSo(language: String, words: String) async throws {
        try await V3Shop.open { shop in
            try await shop.placeWithContract("order-0001", product: "app")
            try await shop.place("order-0002")
            let visitor = Visitor(shop.simulator, language: language)
            #expect(try await visitor.open().visible.ranges(of: words).count == 1)
            #expect(try await !visitor.open("/phone/orders/order-0002").visible.contains(words))
            let sheet = try await visitor.open("/phone/orders/order-0001")
            #expect(sheet.visible.contains(words) && sheet.visible.contains("会员"))
            let paid = try await visitor.submit(sheet, "/orders/order-0001/pay")
            #expect(!paid.visible.contains(words) && paid.visible.contains("会员"), "it is signed")
        }
    }

    @Test func whatIsScannedIsOpened() async throws {
        try await V3Shop.open { shop in
            let visitor = Visitor(shop.simulator)
            let codeURL = try #require(try await shop.place("order-0001", product: "native").code_url.string)
            let prepayID = try #require(try await shop.place("order-0002").prepay_id.string)
            let pageURL = try #require(try await shop.place("order-0003", product: "h5").h5_url.string)
            for (code, number) in [(codeURL, "order-0001"), (" \(prepayID) ", "order-0002"), (pageURL, "order-0003")] {
                let sheet = try await visitor.submit(visitor.open(), "/phone/scan", ["code": code])
                #expect(sheet.target.hasSuffix("/phone/orders/\(number)"), "\(code)")
            }
            let unknown = try await visitor.submit(visitor.open(), "/phone/scan", ["code": "weixin://wxpay/bizpayurl?pr=<b>"])
            #expect(unknown.status == 409)
            #expect(unknown.visible.contains("does not know “weixin://wxpay/bizpayurl?pr=<b>”"))
        }
    }

    @Test func aPaymentIsLeftAndDeclined() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let visitor = Visitor(shop.simulator)
            let sheet = try await visitor.open("/phone/orders/order-0001")
            let left = try await visitor.submit(sheet, "/order-0001/cancel")
            #expect(left.visible.contains("The user left without paying"))
            #expect(try await shop.state("order-0001") == "NOTPAY")
            let declined = try await visitor.submit(left, "/order-0001/fail")
            #expect(declined.visible.contains("The bank declined"))
            #expect(try await shop.state("order-0001") == "PAYERROR")
            #expect(try await visitor.submit(declined, "/order-0001/pay").visible.contains("Paid"))
        }
    }

    @Test(arguments: [true, false]) func aPasswordIsEnteredOrRefused(isEntered: Bool) async throws {
        try await V3Shop.open { shop in
            try await shop.charge("order-0001", code: "130000000000000001")
            let visitor = Visitor(shop.simulator)
            let sheet = try await visitor.open("/phone/orders/order-0001")
            #expect(sheet.visible.contains("Enter the password"))
            let after = try await visitor.submit(sheet, isEntered ? "/enter-password" : "/refuse-password")
            #expect(after.visible.contains(isEntered ? "Paid" : "The payment failed"))
            #expect(try await shop.state("order-0001") == (isEntered ? "SUCCESS" : "PAYERROR"))
        }
    }

    @Test func whatCannotBePaidAnyMoreSaysWhy() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let visitor = Visitor(shop.simulator)
            let sheet = try await visitor.open("/phone/orders/order-0001")
            try await shop.close("order-0001")
            let refused = try await visitor.submit(sheet, "/order-0001/pay")
            #expect(refused.status == 409)
            #expect(refused.text.contains("role=\"alert\""))
            #expect(refused.visible.contains("closed"))
            let closed = try await visitor.open("/phone/orders/order-0001")
            #expect(closed.visible.contains("The order is closed"))
            #expect(!closed.forms.keys.contains { $0.hasSuffix("/pay") })
            #expect(try await visitor.open("/phone/orders/none").status == 409)
        }
    }

    @Test func aContractIsSignedAndEnded() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let opened = try await wechatPay.v3.ebike.charge.contracts.preopen.post(
                    json: ["appid": JSON(simulator.credentials.appid), "trade_scene": "CHARGE", "openid": "oUser"]
                )
                let id = try #require(opened.json.preopen_id.string)
                let visitor = Visitor(simulator)
                let phone = try await visitor.open()
                let offer = try await visitor.open(#require(phone.links.first { $0.hasSuffix("/phone/offers/\(id)") }))
                let contract = try await visitor.submit(offer, "/offers/\(id)/sign")
                #expect(contract.visible.contains("in force"))
                let contractID = try #require(contract.target.split(separator: "/").last)
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                _ = try await site.token(contractID: String(contractID))
                #expect(try await visitor.open().visible.contains("充电已开始"))
                #expect(try await visitor.submit(contract, "/terminate").visible.contains("ended"))
                #expect(await thrownError { try await site.token(contractID: String(contractID)) }?.code == "RULE_LIMIT")
            }
        }
    }

    @Test func anOfferOfRecurringDeductionsIsSigned() async throws {
        try await PapayV2Shop.run { shop in
            _ = try await shop.openPage(shop.offer(code: "c1"))
            let visitor = Visitor(shop.simulator)
            let phone = try await visitor.open()
            let offer = try await visitor.open(#require(phone.links.first { $0.contains("/phone/offers/") }))
            #expect(offer.visible.contains("会员"))
            let contract = try await visitor.submit(offer, "/sign")
            #expect(contract.visible.contains("in force"))
            #expect(!contract.forms.keys.contains { $0.hasSuffix("/close-service") }, "no notice is being thought over")
            #expect(try await shop.simulator.user.pendingOffers().isEmpty)
        }
    }

    @Test func aRedPacketIsTaken() async throws {
        try await V2Shop.open { shop in
            try await shop.give("packet1")
            let visitor = Visitor(shop.simulator)
            let after = try await visitor.submit(visitor.open(), "/red-packets/packet1/receive")
            #expect(!after.forms.keys.contains { $0.hasSuffix("/receive") })
            #expect(try await shop.redPacket("packet1").status.string == "RECEIVED")
        }
    }

    @Test(arguments: [("confirm", "TRANSFERING"), ("fail", "FAIL")]) func aTransferIsTakenOrCannotBe(act: String, state: String) async throws {
        try await V3Shop.open { shop in
            try await shop.transfer("bill1")
            let visitor = Visitor(shop.simulator)
            let phone = try await visitor.open()
            #expect(phone.visible.contains("拉新奖励") && phone.visible.contains("¥5.00"))
            let sheet = try await visitor.open(#require(phone.links.first { $0.hasSuffix("/phone/transfers/bill1") }))
            #expect(sheet.visible.contains("Confirm to receive") && !sheet.text.contains("name=\"agrees\""))
            let after = try await visitor.submit(sheet, "/transfers/bill1/\(act)", ["reason": "PAYEE_ACCOUNT_ABNORMAL"])
            #expect(!after.forms.keys.contains { $0.hasSuffix("/confirm") })
            #expect(try await shop.transferState("bill1") == state)
            #expect(try await !visitor.open().links.contains { $0.hasSuffix("/phone/transfers/bill1") })
        }
    }

    @Test(arguments: [("bounce", "ABNORMAL"), ("close", "CLOSED")]) func aRefundIsStopped(act: String, status: String) async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.refund("order-0001", 100, as: "refund-1")
            let visitor = Visitor(shop.simulator)
            let after = try await visitor.submit(visitor.open(), "/refunds/refund-1/\(act)")
            #expect(!after.forms.keys.contains { $0.hasSuffix("/bounce") })
            #expect(try await shop.refundStatus("refund-1") == status)
        }
    }

    @Test func anOrderIsPaidOverTLS() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let visitor = try Visitor(secure: shop.simulator)
            let paid = try await visitor.submit(visitor.open("/phone/orders/order-0001"), "/pay")
            #expect(paid.visible.contains("Paid"))
            #expect(try await shop.state("order-0001") == "SUCCESS")
        }
    }

    @Test func theRootLeadsABrowserToTheConsoleAndAClientToThePlatform() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let answer = try await visitor.send(.get, "/")
            #expect(answer.status == 302)
            #expect(answer.headers[.location] == Visitor.root)
            let client = try await visitor.send(.get, "/", [.accept: "application/json"])
            #expect(client.headers[.contentType]?.hasPrefix("application/json") == true)
        }
    }
}
