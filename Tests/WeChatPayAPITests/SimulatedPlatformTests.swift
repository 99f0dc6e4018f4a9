import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySimulator

/// Typed calls over HTTP, answered by the simulator from the same descriptions.
@Suite struct SimulatedPlatformTests {
    @Test func anOrderIsPlacedAndARefundQueried() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let mchid = wechatPay.configuration.merchant.id
                let placed = try await wechatPay.v3.pay.transactions.native.post(
                    .init(
                        appID: "wxd678efh567hg6787", mchid: mchid, description: "充电", outTradeNo: "N20261121001", amount: .init(total: 100),
                        notifyURL: "https://merchant.example/notify"
                    )
                )
                #expect(!placed.codeURL.isEmpty)
                let refund = try await wechatPay.v3.refund.domestic.refunds("R20261121001").get()
                #expect(refund.outRefundNo == "R20261121001")
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
                let bill = try await wechatPay.v3.billdownload.file.get(token: "t")
                #expect(!bill.isVerified, "the platform does not sign it")
                #expect(try await !bill.collect(upTo: 1 << 20).isEmpty)
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
