import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// What is no notification of APIv2, or nobody's word: each refused with an error that says why.
@Suite struct V2WebhookRefusalTests {
    enum Trouble: CaseIterable {
        case noSign, emptySign, wrongSign, lowerCaseSign, signOfAnotherLength, otherKey, otherMerchant, otherMchid, otherCombinedMerchant
        case alteredMember, addedMember, doubleMember, doubleSign, nestedMember
        case signedFailure, unsignedFailure
        case notXML, cutOff, empty, noMembers, tooLarge, tooDeep, entities, entityInText
        case refundCutOff, refundNotBase64, refundUnderAnotherKey, refundWithoutXML, refundWithoutRefund, emptyRefund, refundOfAnotherMerchant
        case refundWithAWrongSign

        var body: Data {
            get throws {
                let payment = V2Notice.payment
                var message = payment
                switch self {
                case .noSign: return payment.serialized()
                case .emptySign: message.sign = ""
                case .wrongSign: message.sign = .text(String(repeating: "0", count: 32))
                case .lowerCaseSign: message.sign = .text(try sign(payment).lowercased())
                case .signOfAnotherLength: message.sign = .text(String(try sign(payment).dropLast()))
                case .otherKey: return try V2Notice.signed(payment, key: String(V2Notice.key.reversed()))
                case .otherMerchant: message.mch_id = "1900000001"
                case .otherMchid: message.mchid = "1900000001"
                case .otherCombinedMerchant: message.combine_mch_id = "1900000001"
                case .alteredMember:
                    message.sign = .text(try sign(payment))
                    message.total_fee = "1"
                case .addedMember:
                    message.sign = .text(try sign(payment))
                    message.coupon_fee = "1"
                case .doubleMember: return try twice("total_fee", in: message)
                case .doubleSign: return try twice("sign", in: message)
                case .nestedMember: message.detail = ["goods": "x"]
                case .signedFailure: message.return_code = "FAIL"
                case .unsignedFailure: return ("<xml><return_code>FAIL</return_code><return_msg>失败</return_msg></xml>" as String).bytes
                case .notXML: return "<html".bytes
                case .cutOff: return try V2Notice.signed(payment).dropLast(3)
                case .empty: return Data()
                case .noMembers: return "<xml></xml>".bytes
                case .tooLarge: return "<xml><a>\(String(repeating: "a", count: 4 << 20))</a></xml>".bytes
                case .tooDeep: return (String(repeating: "<a>", count: 50) + String(repeating: "</a>", count: 50)).bytes
                case .entities: return #"<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><attach>&a;</attach></xml>"#.bytes
                case .entityInText: return "<xml><attach>&a;</attach></xml>".bytes
                case .refundCutOff: return V2Notice.refundNotice(reqInfo: String(try reqInfo().dropLast(5)))
                case .refundNotBase64: return V2Notice.refundNotice(reqInfo: "***")
                case .refundUnderAnotherKey: return try V2Notice.refundNotice(key: String(V2Notice.key.reversed()))
                case .refundWithoutXML: return V2Notice.refundNotice(reqInfo: try reqInfo("no XML".bytes))
                case .refundWithoutRefund: return V2Notice.refundNotice(reqInfo: try reqInfo("<root><refund_id>1</refund_id></root>".bytes))
                case .emptyRefund: return V2Notice.refundNotice(reqInfo: "")
                case .refundOfAnotherMerchant: return V2Notice.refundNotice(reqInfo: try reqInfo()).replacing("1900000109", with: "1900000001")
                case .refundWithAWrongSign:
                    return V2Notice.refundNotice(reqInfo: try reqInfo())
                        .replacing("</xml>", with: "<sign>\(String(repeating: "0", count: 32))</sign></xml>")
                }
                return message.sign.isMissing ? try V2Notice.signed(message) : message.serialized()
            }
        }

        private func sign(_ message: XML) throws -> String { try #require(XML(parsing: V2Notice.signed(message)).sign.string) }

        private func reqInfo(_ plain: Data = V2Notice.refund.serialized()) throws -> String { try APIv2Key(V2Notice.key).encrypt(plain) }

        private func twice(_ name: String, in message: XML) throws -> Data {
            let signed = try XML(parsing: V2Notice.signed(message))
            return XML.members(signed.members + [.init(name: name, value: signed[name])]).serialized()
        }

        var expected: (kind: WeChatPayError.Kind, text: String) {
            switch self {
            case .noSign, .emptySign, .noMembers, .emptyRefund: (.missingSignature, "carries no sign")
            case .wrongSign, .lowerCaseSign, .otherKey, .alteredMember, .addedMember, .refundWithAWrongSign: (.signatureMismatch, "does not fit")
            case .signOfAnotherLength: (.signatureMismatch, "has 31 characters")
            case .otherMerchant, .refundOfAnotherMerchant: (.otherMerchant, "its mch_id is not 1900000109")
            case .otherMchid: (.otherMerchant, "its mchid is not 1900000109")
            case .otherCombinedMerchant: (.otherMerchant, "its combine_mch_id is not 1900000109")
            case .doubleMember, .doubleSign, .nestedMember: (.unreadableBody, "it can't be said what is signed")
            case .signedFailure: (.rejected, "says FAIL")
            case .unsignedFailure: (.unverifiedError, "says FAIL: 失败")
            case .notXML, .cutOff: (.unreadableBody, "a tag does not end")
            case .empty: (.unreadableBody, "it is empty")
            case .tooLarge: (.bodyTooLarge, "bytes")
            case .tooDeep: (.unreadableBody, "nested deeper")
            case .entities: (.unreadableBody, "hide entities")
            case .entityInText: (.unreadableBody, "it names an entity")
            case .refundCutOff, .refundNotBase64: (.decryptionFailed, "not base64 of whole blocks")
            case .refundUnderAnotherKey: (.decryptionFailed, "can't be decrypted with the configured APIv2 key")
            case .refundWithoutXML: (.unreadableBody, "it is no message")
            case .refundWithoutRefund: (.unreadableBody, "tells of no refund")
            }
        }
    }

    @Test(arguments: Trouble.allCases)
    func itIsRefusedForItsReason(_ trouble: Trouble) async throws {
        let body = try trouble.body
        let wechatPay = try V2Notice.client()
        let error = await WeChatPayError.thrown { try await wechatPay.webhooks.receive(headers: [.contentType: "text/xml"], body: body) }
        #expect(error?.kind == trouble.expected.kind)
        #expect(error?.message.contains(trouble.expected.text) == true, "\(error?.message ?? "accepted")")
        #expect(error?.description.contains(V2Notice.key) == false)
    }
}

extension String {
    fileprivate var bytes: Data { Data(utf8) }
}

extension Data {
    fileprivate func replacing(_ text: String, with other: String) -> Data {
        Data(String(decoding: self, as: UTF8.self).replacingOccurrences(of: text, with: other).utf8)
    }
}
