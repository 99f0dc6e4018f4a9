import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySimulator

/// Typed calls that share profit and send money, carried out by the simulator's rules.
@Suite struct SimulatedSharingTests {
    @Test func profitIsSharedReturnedAndFreedInTypes() async throws {
        try await Simulator.run { simulator in
            let (appID, mchid, receiver) = (simulator.credentials.appid, simulator.credentials.mchid, "1900000200")
            try await WeChatPay.withClient(simulator.configuration(.publicKey)) { wechatPay in
                let placed = try await wechatPay.v3.pay.transactions.native.post(
                    .init(
                        appID: appID, mchid: mchid, description: "充电", outTradeNo: "N20261121001", amount: .init(total: 1000),
                        notifyURL: "http://127.0.0.1:1/notify", settleInfo: .init(profitSharing: true)
                    )
                )
                let transactionID = try await simulator.user.pay(codeURL: placed.codeURL)
                let profitSharing = wechatPay.v3.profitsharing
                let added = try await profitSharing.receivers.add.post(
                    .init(appID: appID, type: .merchantID, account: receiver, name: "某某公司", relationType: .store)
                )
                #expect((added.name?.text, added.relationType) == ("某某公司", .store))
                let shared = try await profitSharing.orders.post(
                    .init(
                        appID: appID, transactionID: transactionID, outOrderNo: "P1",
                        receivers: [.init(type: .merchantID, account: receiver, amount: 200, description: "分给门店")], unfreezeUnsplit: false
                    )
                )
                #expect((shared.state, shared.receivers?.first?.result) == (.processing, .pending))
                try await simulator.clock.advance(by: .seconds(61))
                let found = try await profitSharing.orders("P1").get(transactionID: transactionID)
                #expect((found.state, found.receivers?.first?.result, found.receivers?.first?.amount) == (.finished, .success, 200))
                let returned = try await profitSharing.returnOrders.post(
                    .init(outOrderNo: "P1", outReturnNo: "R1", returnMchid: receiver, amount: 200, description: "退款")
                )
                #expect(returned.result == .success)
                #expect(try await profitSharing.returnOrders("R1").get(outOrderNo: "P1").amount == 200)
                let freed = try await profitSharing.orders.unfreeze.post(
                    .init(transactionID: transactionID, outOrderNo: "U1", description: "解冻")
                )
                #expect((freed.receivers?.first?.amount, freed.receivers?.first?.failReason) == (800, nil))
                #expect(try await profitSharing.transactions(transactionID).amounts.get().unsplitAmount == 0)
            }
        }
    }

    @Test func moneyIsSentFoundAndTakenBackInTypes() async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration(.publicKey)) { wechatPay in
                let bills = wechatPay.v3.fundApp.mchTransfer.transferBills
                let sent = try await bills.post(
                    .init(
                        appID: simulator.credentials.appid, outBillNo: "bill1", openID: "oUser", userName: "张三", transferAmount: 200_000,
                        transferRemark: "报销", transferSceneID: .init(rawValue: "1005"),
                        transferSceneReportInfos: [
                            .init(infoType: "岗位类型", infoContent: "外卖员"), .init(infoType: "报酬说明", infoContent: "7 月配送费"),
                        ]
                    )
                )
                #expect(sent.state == .waitUserConfirm)
                let found = try await bills.outBillNo("bill1").get()
                #expect((found.userName?.text, found.transferAmount, found.transferBillNo) == ("张三", 200_000, sent.transferBillNo))
                #expect(try await bills.outBillNo("bill1").cancel.post().state == .canceling)
                try await simulator.clock.advance(by: .seconds(61))
                #expect(try await bills.transferBillNo(sent.transferBillNo).get().state == .cancelled)
            }
        }
    }
}
