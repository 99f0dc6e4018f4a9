import Foundation
import Testing

@testable import WeChatPay
@testable import WeChatPaySimulator

/// Whatever the simulator notifies of is a typed event.
@Suite struct SimulatedEventTests {
    @Test func paymentsAndRefundsOfAPIv2AreTyped() async throws {
        try await V2Shop.open { shop in
            let transactionID = try await shop.pay("order-0001")
            try await shop.refund("order-0001", 300, as: "refund-1", ["notify_url": "http://127.0.0.1:1/notify"])
            try await shop.advance(61)
            let events = try await events(of: shop.simulator)
            guard case .v2TransactionSuccess(let payment) = try #require(events["transaction-success"]) else { throw Other() }
            #expect((payment.transactionID, payment.totalFee, payment.cashFee) == (transactionID, 888, 888))
            guard case .v2RefundProcessed(let refund) = try #require(events["refund-processed"]) else { throw Other() }
            #expect((refund.outRefundNo, refund.refundFee, refund.totalFee, refund.refundStatus) == ("refund-1", 300, 888, .success))
        }
    }

    @Test func contractsAndDeductionsOfAPIv2AreTyped() async throws {
        try await PapayV2Shop.run { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            try await shop.advance(hours: 13)
            try await shop.apply(shop.order(contractID, "order-0001"))
            try await shop.simulator.user.terminate(contractID: contractID)
            let events = try await events(of: shop.simulator)
            guard case .v2ContractStateChanged(let contract) = try #require(events["pap-contract-state-changed"]) else { throw Other() }
            #expect(contract.contractID == contractID)
            guard case .v2TransactionFailed(let failure) = try #require(events["transaction-failed"]) else { throw Other() }
            #expect((failure.outTradeNo, failure.tradeState) == ("order-0001", .payFail))
        }
    }

    @Test func contractsAndDeductionsAreTyped() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let shop = PapayShop(simulator: simulator, wechatPay: wechatPay)
                let contractID = try await shop.signedContract(code: "code-1")
                try await shop.announce(contractID)
                try await simulator.clock.advance(by: .seconds(2 * 86400))
                try await shop.apply(contractID, outTradeNo: "order-0001")
                let events = try await events(of: simulator)
                guard case .entrustSign(let contract) = try #require(events["ENTRUST.SIGN"]) else { throw Other() }
                #expect((contract.contractID, contract.outContractCode) == (contractID, "code-1"))
                guard case .transactionSuccess(let payment) = try #require(events["TRANSACTION.SUCCESS"]) else { throw Other() }
                #expect((payment.outTradeNo, payment.amount.total) == ("order-0001", 1500))
            }
        }
    }

    @Test func theChargingOfAnEbikeIsTyped() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
                let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
                _ = try await site.deduct(token: token, outTradeNo: "order-0001")
                guard case .transactionSuccess(let payment) = try #require(try await events(of: simulator)["TRANSACTION.SUCCESS"]) else {
                    throw Other()
                }
                #expect((payment.outTradeNo, payment.amount.total, payment.tradeState) == ("order-0001", 888, .success))
            }
        }
    }

    private struct Other: Error {}

    /// The events that the merchant is told, by their types; the last of each.
    private func events(of simulator: Simulator) async throws -> [String: WebhookEvent] {
        let merchantKey = try RSAPrivateKey(pem: simulator.credentials.privateKey)
        var events: [String: WebhookEvent] = [:]
        for told in try await simulator.notifications {
            let isV2 = told.eventType.contains("-")
            let members = XML.members((told.resource.object ?? [:]).map { .init(name: $0.key, value: .text($0.value.string ?? "")) })
            let notification = WebhookNotification(
                protocolVersion: isV2 ? .v2 : .v3, id: told.id, createTime: nil, eventType: told.eventType,
                resource: isV2 ? members.serialized() : try told.resource.encoded(), message: isV2 ? members : nil, members: isV2 ? members : nil,
                decrypter: merchantKey
            )
            events[told.eventType] = try notification.event
        }
        return events
    }
}
