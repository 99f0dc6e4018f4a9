import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Notifications of APIv2: verified by the sign in them, or decrypted, named by what they say.
@Suite struct V2WebhookTests {
    @Test(arguments: SignType.allCases)
    func aPaymentIsVerifiedAndRead(type: SignType) async throws {
        let notification = try await receive(V2Notice.signed(V2Notice.payment, type: type))
        #expect(notification.protocolVersion == .v2)
        #expect(notification.eventType == "transaction-success")
        #expect(notification.id == "transaction-success:4200")
        #expect(notification.createTime == "2014-10-30T13:35:25+08:00")
        #expect(try notification.xml.total_fee.int == 888)
        let payment = try notification.decode(Payment.self)
        #expect(payment.total_fee == 888)
        #expect(payment.attach == "充电 & <½>")
    }

    private struct Payment: Decodable {
        let total_fee: Int
        let attach: String
    }

    @Test(
        arguments: [
            (
                ["contract_code": "c1", "contract_id": "Wx1", "change_type": "ADD", "operate_time": "2026-11-21 09:00:00"],
                "pap-contract-state-changed", "Wx1:ADD:2026-11-21 09:00:00", "2026-11-21T09:00:00+08:00"
            ),
            (
                ["combine_mch_id": "1900000109", "mch_id": "", "combine_out_trade_no": "C1", "return_code": "SUCCESS", "result_code": "SUCCESS"],
                "combined-transactions-success", "C1", nil
            ),
            (["return_code": "SUCCESS", "event_code": "E1", "risk_level": "HIGH"], "transactions-risk-occurred", "E1", nil),
            (
                ["plate_number": "粤B888888", "vehicle_event_type": "NORMAL", "vehicle_event_createtime": "20160325100000"],
                "vehicle-state-changed-for-parking", "粤B888888:NORMAL:20160325100000", "2016-03-25T10:00:00+08:00"
            ),
            (["trade_state": "SUCCESS", "user_repaid": "Y"], "transaction-success", "4200:Y", "2014-10-30T13:35:25+08:00"),
        ] as [(XML, String, String, Timestamp?)])
    func anEventIsNamedByItsMembers(members: XML, type: String, id: String, time: Timestamp?) async throws {
        let isPayment = type == "transaction-success"
        var message: XML = isPayment ? V2Notice.payment : ["mch_id": "1900000109"]
        for member in members.members { message[member.name] = member.value }
        let notification = try await receive(V2Notice.signed(message))
        #expect(notification.eventType == type)
        #expect(notification.id == "\(type):\(id)")
        #expect(notification.createTime == time)
    }

    @Test(arguments: [("result_code", "FAIL"), ("trade_state", "PAY_FAIL")])
    func aPaymentThatFailedIsNoSuccess(member: String, text: String) async throws {
        var message = V2Notice.payment
        message[member] = .text(text)
        #expect(try await receive(V2Notice.signed(message)).eventType == "transaction-failed")
        message.combine_out_trade_no = "C1"
        #expect(try await receive(V2Notice.signed(message)).eventType == "combined-transactions-failed")
    }

    @Test func repetitionsShareTheirIDAndOtherEventsDoNot() async throws {
        var messages = [V2Notice.payment, ["mch_id": "1900000109", "product_id": "88"]]
        var failed = V2Notice.payment
        failed.result_code = "FAIL"
        messages.append(failed)
        var ids: Set<String> = []
        for message in messages {
            var (first, second, other) = (message, message, message)
            first.nonce_str = "first"
            second.nonce_str = "second"
            for name in ["transaction_id", "product_id"] where !message[name].isMissing { other[name] = "other" }
            let id = try await receive(V2Notice.signed(first)).id
            #expect(try await receive(V2Notice.signed(second)).id == id)
            #expect(try await receive(V2Notice.signed(other)).id != id)
            ids.insert(id)
        }
        #expect(ids.count == 3)
    }

    @Test func whatIsVerifiedButNotKnownReachesTheCaller() async throws {
        let notification = try await receive(V2Notice.signed(["mch_id": "1900000109", "product_id": "88"]))
        #expect(notification.eventType == "notification")
        #expect(try notification.xml.product_id.string == "88")
    }

    @Test func aRefundNoticeIsDecrypted() async throws {
        let notification = try await receive(V2Notice.refundNotice())
        #expect(notification.eventType == "refund-processed")
        #expect(notification.id == "refund-processed:5030:SUCCESS")
        #expect(notification.createTime == "2018-11-19T16:24:13+08:00")
        #expect(try notification.xml.refund_fee.int == 3960)
        #expect(try notification.xml.appid.isMissing, "what is not encrypted is no part of it")
        #expect(notification.message?.appid.string == "wx1")
    }

    @Test func anEventWithACiphertextIsDecryptedWithTheAPIv3Key() async throws {
        let encrypted = try APIv3Key(TestKeys.apiV3Key).encrypt(Data(#"{"out_order_no":"o1"}"#.utf8), associatedData: "payscore")
        let message: XML = [
            "mch_id": "1900000109", "algorithm": "HMAC-SHA256", "event_id": "EV-1", "event_type": "TRANSACTION.SUCCESS",
            "event_create_time": "20260101120000", "event_algorithm": "AEAD_AES_256_GCM", "event_nonce": .text(encrypted.nonce),
            "event_associated_data": "payscore", "event_ciphertext": .text(encrypted.ciphertext),
        ]
        let notification = try await receive(V2Notice.signed(message, type: .hmacSHA256))
        #expect(notification.eventType == "TRANSACTION.SUCCESS")
        #expect(notification.id == "TRANSACTION.SUCCESS:EV-1")
        #expect(try notification.json.out_order_no.string == "o1")
        let error = #expect(throws: WeChatPayError.self) { try notification.xml }
        #expect(error?.message.contains("read it by `json`") == true)
        let without = await WeChatPayError.thrown { try await receive(V2Notice.signed(message)) { $0.apiV3Key = nil } }
        #expect(without?.kind == .invalidConfiguration)
    }

    /// What a store has kept is verified again, as nothing else tells that it was not exchanged.
    @Test func whatWasReceivedIsVerifiedAgainWhenItIsReopened() async throws {
        let webhooks = try V2Notice.client().webhooks
        let body = try V2Notice.signed(V2Notice.payment)
        let again = try webhooks.reopen(body, as: .v2)
        #expect(again.id == (try await receive(body).id))
        #expect(try again.xml.total_fee.int == 888)
        let altered = Data(String(decoding: body, as: UTF8.self).replacing("888", with: "1").utf8)
        for (body, kind) in [(altered, WeChatPayError.Kind.signatureMismatch), (V2Notice.payment.serialized(), .missingSignature)] {
            let error = #expect(throws: WeChatPayError.self) { try webhooks.reopen(body, as: .v2) }
            #expect(error?.kind == kind)
        }
    }

    @Test func aMessageHasNoJSON() async throws {
        let notification = try await receive(V2Notice.signed(V2Notice.payment))
        let error = #expect(throws: WeChatPayError.self) { try notification.json }
        #expect(error?.message.contains("read it by `xml`") == true)
    }

    @Test func withoutTheAPIv2KeyTheConfigurationIsNamed() async throws {
        let error = await WeChatPayError.thrown { try await receive(V2Notice.signed(V2Notice.payment)) { $0.apiV2Key = nil } }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.message.contains("APIv2 key") == true)
    }

    @Test(arguments: [([:], ""), ([:], "\u{FEFF}\n "), ([.contentType: "text/xml"], "")] as [(HTTPFields, String)])
    func xmlIsKnownByItsBeginningOrItsType(headers: HTTPFields, prefix: String) async throws {
        let wechatPay = try V2Notice.client()
        let body = Data(prefix.utf8) + (try V2Notice.signed(V2Notice.payment))
        #expect(try await wechatPay.webhooks.receive(headers: headers, body: body).protocolVersion == .v2)
        let error = await WeChatPayError.thrown { try await wechatPay.webhooks.receive(headers: [.contentType: "TEXT/XML"], body: Data("x".utf8)) }
        #expect(error?.message.contains("does not begin with an element") == true)
    }

    @Test func jsonIsOneOfAPIv3WhateverTypeItSays() async throws {
        let wechatPay = try V2Notice.client()
        let error = await WeChatPayError.thrown { try await wechatPay.webhooks.receive(headers: [.contentType: "text/xml"], body: Data("{}".utf8)) }
        #expect(error?.kind == .missingHeader)
    }

    private func receive(_ body: Data, configure: (inout WeChatPay.Configuration) throws -> Void = { _ in }) async throws -> WebhookNotification {
        try await V2Notice.client(configure: configure).webhooks.receive(headers: [.contentType: "text/xml"], body: body)
    }
}

/// Notifications of APIv2 as a platform of a test's making sends them.
enum V2Notice {
    static let key = "192006250b4c09247ec02edce69f6a2d"

    static let payment: XML = [
        "return_code": "SUCCESS", "result_code": "SUCCESS", "appid": "wx1", "mch_id": "1900000109", "nonce_str": "n", "total_fee": "888",
        "transaction_id": "4200", "out_trade_no": "1409811653", "time_end": "20141030133525", "attach": "充电 & <½>",
    ]

    static let refund: XML = [
        "refund_id": "5030", "out_refund_no": "r1", "refund_status": "SUCCESS", "refund_fee": "3960", "success_time": "2018-11-19 16:24:13",
    ]

    static func signed(_ message: XML, type: SignType = .md5, key: String = V2Notice.key) throws -> Data {
        var message = message
        message.sign = .text(try APIv2Key(key).signature(of: message.members.map { ($0.name, $0.value.string ?? "") }, type: type))
        return message.serialized()
    }

    static func refundNotice(_ refund: XML = V2Notice.refund, key: String = V2Notice.key) throws -> Data {
        try refundNotice(reqInfo: APIv2Key(key).encrypt(refund.serialized()))
    }

    static func refundNotice(reqInfo: String) -> Data {
        let message: XML = ["return_code": "SUCCESS", "appid": "wx1", "mch_id": "1900000109", "nonce_str": "n", "req_info": .text(reqInfo)]
        return message.serialized()
    }

    static func client(configure: (inout WeChatPay.Configuration) throws -> Void = { _ in }) throws -> WeChatPay {
        try PlatformDouble.accepting().client {
            $0.apiV2Key = try APIv2Key(key)
            try configure(&$0)
        }
    }
}
