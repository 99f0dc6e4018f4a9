import Foundation
import Testing

@testable import WeChatPay

/// What front ends pass on, held against what Python's hashlib and hmac, and openssl, make of the same.
@Suite struct PayParameterVectorTests {
    private static func parameters() throws -> PayParameters {
        let (facts, nonce) = (try Vectors.facts(), try Vectors.frontEnd().nonce)
        return PayParameters(
            merchant: try Vectors.merchant(), apiV2Key: try APIv2Key(facts.apiV2Key),
            now: { Date(timeIntervalSince1970: TimeInterval(facts.timestamp)) }, nonce: { nonce }
        )
    }

    private static func json(_ value: some Encodable) throws -> JSON { try JSON(parsing: JSONEncoder().encode(value)) }

    private static func payScore(_ made: PayParameters.PayScore) throws -> JSON {
        .object([
            "miniProgram": try json(made.miniProgram), "jsapi": try json(made.jsapi), "app": try json(made.app),
            "navigation": try json(made.navigation),
        ])
    }

    private static func coupon(_ json: JSON) throws -> PayParameters.Coupon {
        .init(stockID: try json.text("stock_id"), outRequestNo: try json.text("out_request_no"), couponCode: json.coupon_code.string)
    }

    private typealias Form = @Sendable (PayParameters, JSON) async throws -> JSON

    private static let forms: [String: Form] = [
        "jsapi": { try json(await $0.jsapi(appID: $1.text("appid"), prepayID: $1.text("prepay_id"))) },
        "app": { try json(await $0.app(appID: $1.text("appid"), prepayID: $1.text("prepay_id"))) },
        "app of a partner": {
            try json(await $0.app(appID: $1.text("appid"), prepayID: $1.text("prepay_id"), partnerID: $1.text("partnerid")))
        },
        "v2 jsapi MD5": { try json($0.v2.jsapi(appID: $1.text("appid"), prepayID: $1.text("prepay_id"))) },
        "v2 jsapi HMAC-SHA256": {
            try json($0.v2.jsapi(appID: $1.text("appid"), prepayID: $1.text("prepay_id"), signType: .hmacSHA256))
        },
        "v2 app MD5": { try json($0.v2.app(appID: $1.text("appid"), prepayID: $1.text("prepay_id"))) },
        "v2 app HMAC-SHA256": { try json($0.v2.app(appID: $1.text("appid"), prepayID: $1.text("prepay_id"), signType: .hmacSHA256)) },
        "v2 app of a partner": {
            try json($0.v2.app(appID: $1.text("appid"), prepayID: $1.text("prepay_id"), partnerID: $1.text("partnerid")))
        },
        "red packet": { try json($0.redPacket(appID: $1.text("appid"), package: $1.text("package"))) },
        "coupon": { try json($0.coupons($1.send_coupon_params.array?.map(coupon) ?? [])) },
        "coupons of a partner": {
            try json($0.coupons($1.send_coupon_params.array?.map(coupon) ?? [], merchantID: $1.text("send_coupon_merchant")))
        },
        "coupon link": { ["url": .string(try $0.couponURL(coupon($1), openID: $1.text("open_id")))] },
        "coupon link with a code": { ["url": .string(try $0.couponURL(coupon($1), openID: $1.text("open_id")))] },
        "pay score confirm": { try payScore($0.payScore.confirmOrder(package: $1.text("package"))) },
        "pay score confirm signed": { try payScore($0.payScore.confirmOrder(package: $1.text("package"), isSigned: true)) },
        "pay score details": {
            try payScore($0.payScore.orderDetails(serviceID: $1.text("service_id"), outOrderNo: $1.text("out_order_no")))
        },
        "pay score authorize": {
            try payScore($0.payScore.authorization(token: $1.text("apply_permissions_token"), scene: $1.text("scene")))
        },
        "pay score authorize signed": {
            try payScore($0.payScore.authorization(serviceID: $1.text("service_id"), outRequestNo: $1.text("out_request_no")))
        },
        "h5": { ["url": .string(try PayParameters.h5URL($1.text("url"), returningTo: $1.text("page")))] },
    ]

    @Test func everyVectorHasItsForm() throws {
        #expect(try Set(Vectors.frontEnd().forms.keys) == Set(Self.forms.keys))
    }

    @Test(arguments: forms.keys.sorted())
    func theFormIsWhatPythonMakes(name: String) async throws {
        let vector = try #require(try Vectors.frontEnd().forms[name])
        let form = try #require(Self.forms[name])
        #expect(try await form(Self.parameters(), vector.input) == vector.output)
    }

    @Test func theSignedTextsAreThePlatforms() async throws {
        let parameters = try Self.parameters()
        #expect(
            try await parameters.jsapi(appID: "wx1", prepayID: "p1").signedText
                == "wx1\n1700000000\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=p1\n"
        )
        #expect(
            try await parameters.app(appID: "wx1", prepayID: "p1").signedText == "wx1\n1700000000\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\np1\n"
        )
        #expect(
            try parameters.v2.jsapi(appID: "wx1", prepayID: "p1").signedText
                == "appId=wx1&nonceStr=5K8264ILTKCH16CQ2502SI8ZNMTM67VS&package=prepay_id=p1&signType=MD5&timeStamp=1700000000"
        )
        #expect(
            try parameters.v2.app(appID: "wx1", prepayID: "p1", signType: .hmacSHA256).signedText
                == "appid=wx1&noncestr=5K8264ILTKCH16CQ2502SI8ZNMTM67VS&package=Sign=WXPay&partnerid=1900000109&prepayid=p1&timestamp=1700000000"
        )
    }
}

extension JSON {
    fileprivate func text(_ name: String) throws -> String { try #require(self[name].string) }
}
