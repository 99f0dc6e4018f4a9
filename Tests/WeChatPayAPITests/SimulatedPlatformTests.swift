import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySimulator

/// Typed calls over HTTP, answered by the simulator from the same descriptions.
@Suite struct SimulatedPlatformTests {
    @Test func aPaymentGoesItsWayInTypes() async throws {
        try await Simulator.run { simulator in
            let (appID, mchid, number) = (simulator.credentials.appid, simulator.credentials.mchid, "N20261121001")
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let transactions = wechatPay.v3.pay.transactions
                let placed = try await transactions.native.post(
                    .init(
                        appID: appID, mchid: mchid, description: "充电", outTradeNo: number, amount: .init(total: 888),
                        notifyURL: "http://127.0.0.1:1/notify"
                    )
                )
                let unpaid = try await transactions.outTradeNo(number).get(mchid: mchid)
                #expect((unpaid.tradeState, unpaid.transactionID) == (.notpay, nil))
                let transactionID = try await simulator.user.pay(codeURL: placed.codeURL)
                let paid = try await transactions.id(transactionID).get(mchid: mchid)
                #expect((paid.tradeState, paid.amount?.payerTotal, paid.payer?.openID) == (.success, 888, SimulatedUser.openid))
                for amount in [100, 200] {
                    let refund = try await wechatPay.v3.refund.domestic.refunds.post(
                        .init(outTradeNo: number, outRefundNo: "R\(amount)", amount: .init(refund: amount, total: 888, currency: "CNY"))
                    )
                    #expect((refund.status, refund.amount.refund) == (.processing, amount))
                }
                try await simulator.clock.advance(by: .seconds(61))
                let refund = try await wechatPay.v3.refund.domestic.refunds("R200").get()
                #expect((refund.status, refund.amount.payerRefund) == (.success, 200))
            }
        }
    }

    @Test func aCombinedPaymentGoesItsWayInTypes() async throws {
        try await Simulator.run { simulator in
            let (appID, mchid) = (simulator.credentials.appid, simulator.credentials.mchid)
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let placed = try await wechatPay.v3.combineTransactions.native.post(
                    .init(
                        combineAppID: appID, combineMchid: mchid, combineOutTradeNo: "C20261121001",
                        subOrders: [300, 588].map {
                            .init(
                                mchid: mchid, attach: "a", amount: .init(totalAmount: $0, currency: "CNY"), outTradeNo: "P20261121-\($0)",
                                description: "充电")
                        }, notifyURL: "http://127.0.0.1:1/notify"
                    )
                )
                try await simulator.user.pay(codeURL: placed.codeURL)
                let paid = try await wechatPay.v3.combineTransactions.outTradeNo("C20261121001").get()
                #expect(paid.subOrders?.map(\.tradeState) == [.success, .success])
                #expect(paid.subOrders?.map { $0.amount?.payerAmount } == [300, 588])
            }
        }
    }

    @Test func aBillIsAskedForAndDownloadedInTypes() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let placed = try await wechatPay.v3.pay.transactions.native.post(
                    .init(
                        appID: simulator.credentials.appid, mchid: simulator.credentials.mchid, description: "充电", outTradeNo: "N20261121001",
                        amount: .init(total: 888), notifyURL: "http://127.0.0.1:1/notify"
                    )
                )
                try await simulator.user.pay(codeURL: placed.codeURL)
                let shanghai = Date.ISO8601FormatStyle(timeZone: TimeZone(secondsFromGMT: 8 * 3600)!).year().month().day()
                let date = simulator.clock.now.formatted(shanghai)
                try await simulator.clock.advance(by: .seconds(2 * 86400))
                let bill = try await wechatPay.v3.bill.tradebill.get(billDate: date)
                let token = try #require(bill.downloadURL.split(separator: "token=").last)
                let file = try await wechatPay.v3.billdownload.file.get(token: String(token))
                #expect(!file.isVerified, "the platform does not sign it")
                let contents = try await file.collect(upTo: 1 << 20)
                #expect(Insecure.SHA1.hash(data: contents).map { String(format: "%02x", $0) }.joined() == bill.hashText)
                #expect(String(decoding: contents, as: UTF8.self).contains("`8.88"))
            }
        }
    }

    @Test func aMissingFieldIsRefusedByItsName() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                do {
                    try await wechatPay.v3.refund.domestic.refunds.post(json: ["out_refund_no": "R1"])
                    Issue.record("a refund without an amount was accepted")
                } catch let error as WeChatPayError {
                    #expect(error.code == "PARAM_ERROR")
                    #expect(error.detail?.field.string == "/amount")
                    #expect(error.outcome == .rejected)
                }
            }
        }
    }

    @Test func aFileComesInPartsThatAreHeldAgainstItsDigest() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let statement = try await wechatPay.v3.statements.get(date: "20261120", mchid: wechatPay.configuration.merchant.id)
                #expect(statement.isVerified)
                #expect(try await !statement.collect(upTo: 1 << 20).isEmpty)
            }
        }
    }

    @Test func anEncryptedAnswerComesAsPlainText() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let complaint = try await wechatPay.v3.merchantService.complaintsV2("200201820200101080076610000").get()
                let phone = try #require(complaint.payerPhone)
                #expect(phone.text.hasPrefix("138"))
                #expect("\(complaint)".contains(phone.text) == false)
            }
        }
    }

    @Test func aFileIsUploadedUnderTheNamesOfItsOperation() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let file = WeChatPay.File(Data("abc".utf8), name: "图.png", type: "image/png")
                let shop = try await wechatPay.v3.merchant.media.upload.post(file: file)
                #expect(!shop.mediaID.isEmpty)
                let submission = try await wechatPay.v3.mchManage.submissionFiles.subMchid("1900000109").upload.post(
                    file: file, meta: .init(itemID: 1))
                #expect(!submission.fileID.isEmpty)
            }
        }
    }

    @Test func aPaymentOfAPIv2GoesItsWayInTypes() async throws {
        try await Simulator.run { simulator in
            let (appID, mchID, number) = (simulator.credentials.appid, simulator.credentials.mchid, "T20261121001")
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let pay = wechatPay.v2.pay
                let placed = try await pay.unifiedorder.post(
                    .init(
                        appID: appID, mchID: mchID, signType: .hmacSHA256, body: "充电", outTradeNo: number, totalFee: 888, spbillCreateIP: "127.0.0.1",
                        notifyURL: "http://127.0.0.1:1/notify", tradeType: "NATIVE", productID: "p-1"
                    )
                )
                let unpaid = try await pay.orderquery.post(.init(appID: appID, mchID: mchID, outTradeNo: number))
                #expect(unpaid.tradeState == "NOTPAY")
                #expect(unpaid.transactionID == nil)
                try await simulator.user.pay(codeURL: #require(placed.codeURL))
                let paid = try await pay.orderquery.post(.init(appID: appID, mchID: mchID, outTradeNo: number))
                #expect((paid.tradeState, paid.totalFee) == ("SUCCESS", 888))
                for (index, amount) in [100, 200].enumerated() {
                    let refund = try await wechatPay.v2.secapi.pay.refund.post(
                        .init(appID: appID, mchID: mchID, outTradeNo: number, outRefundNo: "R\(index)", totalFee: 888, refundFee: amount)
                    )
                    #expect(refund.refundFee == amount)
                }
                let refunds = try await pay.refundquery.post(.init(appID: appID, mchID: mchID, outTradeNo: number))
                #expect(refunds.refundCount == 2)
                #expect((refunds.outRefundNo?[0], refunds.refundFee?[0], refunds.outRefundNo?[1], refunds.refundFee?[1]) == ("R0", 100, "R1", 200))
            }
        }
    }

    @Test func aBillOfAPIv2ComesAsAStreamAndItsErrorAsAnError() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let (appID, mchID) = (simulator.credentials.appid, simulator.credentials.mchid)
                do {
                    _ = try await wechatPay.v2.pay.downloadbill.post(.init(appID: appID, mchID: mchID, billDate: "20200101"))
                    Issue.record("a bill of a day without payments came")
                } catch let error as WeChatPayError {
                    #expect(error.message == "No Bill Exist")
                    #expect(error.path == "/v2/pay/downloadbill")
                }
                let flow = try await wechatPay.v2.pay.downloadfundflow.post(
                    .init(appID: appID, mchID: mchID, signType: .hmacSHA256, billDate: "20261120", accountType: .basic)
                )
                #expect(!flow.isVerified)
                #expect(try await !flow.collect(upTo: 1 << 20).isEmpty)
            }
        }
    }
}
