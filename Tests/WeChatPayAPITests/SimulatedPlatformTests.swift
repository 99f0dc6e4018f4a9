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
}
