import Foundation
import Testing

@testable import WeChatPay

/// What can't be signed as one value is refused, and a client signs with its own key and clock.
@Suite struct PayParameterRefusalTests {
    private let platform = PlatformDouble.accepting()

    private func parameters() throws -> PayParameters { try platform.client().payParameters }

    @Test(arguments: ["", "wx1\n1700000000", "wx1\r", "wx 1", "wx1&nonceStr=x", "微信", "wx1\u{0}", "\t"])
    func aValueThatWouldChangeTheSignedTextIsRefused(value: String) async throws {
        let parameters = try parameters()
        let coupon = PayParameters.Coupon(stockID: "1", outRequestNo: "2")
        let attempts: [@Sendable () async throws -> Void] = [
            { _ = try await parameters.jsapi(appID: value, prepayID: "p") },
            { _ = try await parameters.jsapi(appID: "wx1", prepayID: value) },
            { _ = try await parameters.app(appID: value, prepayID: "p") },
            { _ = try await parameters.app(appID: "wx1", prepayID: value) },
            { _ = try await parameters.app(appID: "wx1", prepayID: "p", partnerID: value) },
            { _ = try parameters.v2.jsapi(appID: value, prepayID: "p") },
            { _ = try parameters.v2.jsapi(appID: "wx1", prepayID: value) },
            { _ = try parameters.v2.app(appID: value, prepayID: "p") },
            { _ = try parameters.v2.app(appID: "wx1", prepayID: "p", partnerID: value) },
            { _ = try parameters.redPacket(appID: value, package: "a=1&b=2") },
            { _ = try parameters.coupons([.init(stockID: value, outRequestNo: "2")]) },
            { _ = try parameters.coupons([.init(stockID: "1", outRequestNo: value)]) },
            { _ = try parameters.coupons([.init(stockID: "1", outRequestNo: "2", couponCode: value)]) },
            { _ = try parameters.coupons([coupon], merchantID: value) },
            { _ = try parameters.couponURL(coupon, openID: value) },
            { _ = try parameters.couponURL(coupon, openID: "o", merchantID: value) },
            { _ = try parameters.payScore.confirmOrder(package: value) },
            { _ = try parameters.payScore.confirmOrder(package: value, isSigned: true) },
            { _ = try parameters.payScore.orderDetails(serviceID: value, outOrderNo: "1") },
            { _ = try parameters.payScore.orderDetails(serviceID: "1", outOrderNo: value) },
            { _ = try parameters.payScore.authorization(token: value) },
            { _ = try parameters.payScore.authorization(token: "t", scene: value) },
            { _ = try parameters.payScore.authorization(serviceID: "1", outRequestNo: value) },
        ]
        for (number, attempt) in attempts.enumerated() {
            let error = await WeChatPayError.thrown { try await attempt() }
            #expect(error?.kind == .invalidRequest, "attempt \(number)")
            #expect(error?.outcome == .notSent)
        }
    }

    @Test func aNonceOfTheCallersIsHeldToTheSameRule() async throws {
        let parameters = PayParameters(merchant: try TestKeys.shared.merchant(), nonce: { "a\nb" })
        let error = await WeChatPayError.thrown { try await parameters.jsapi(appID: "wx1", prepayID: "p") }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.message.hasPrefix("The nonce") == true)
    }

    @Test func aPrepayIDWithItsNameIsRefusedByName() async throws {
        let parameters = try parameters()
        let error = await WeChatPayError.thrown { try await parameters.app(appID: "wx1", prepayID: "prepay_id=wx2014") }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.message == "prepay_id begins with its own name.")
    }

    @Test(arguments: [0, 11])
    func thePlugInTakesOneToTenCoupons(count: Int) throws {
        let coupons = (0..<count).map { PayParameters.Coupon(stockID: "1", outRequestNo: "\($0)") }
        let parameters = try parameters()
        #expect(try #require(throws: WeChatPayError.self) { try parameters.coupons(coupons) }.kind == .invalidRequest)
    }

    @Test func anEmptyPackageIsRefused() throws {
        let parameters = try parameters()
        let error = try #require(throws: WeChatPayError.self) { try parameters.redPacket(appID: "wx1", package: "") }
        #expect(error.kind == .invalidRequest)
    }

    @Test func withoutAnAPIv2KeyTheErrorSaysWhereItIs() async throws {
        let wechatPay = try platform.client { $0.apiV2Key = nil }
        for attempt: @Sendable (PayParameters) throws -> Void in [
            { _ = try $0.v2.jsapi(appID: "wx1", prepayID: "p") }, { _ = try $0.v2.app(appID: "wx1", prepayID: "p") },
            { _ = try $0.redPacket(appID: "wx1", package: "p") }, { _ = try $0.coupons([.init(stockID: "1", outRequestNo: "2")]) },
            { _ = try $0.couponURL(.init(stockID: "1", outRequestNo: "2"), openID: "o") },
            { _ = try $0.payScore.confirmOrder(package: "p", isSigned: true) }, { _ = try $0.payScore.orderDetails(serviceID: "1", outOrderNo: "2") },
            { _ = try $0.payScore.authorization(serviceID: "1", outRequestNo: "2") },
        ] {
            let error = try #require(throws: WeChatPayError.self) { try attempt(wechatPay.payParameters) }
            #expect(error.kind == .invalidConfiguration)
            #expect(error.advice?.contains("apiV2Key") == true)
        }
        _ = try await wechatPay.payParameters.jsapi(appID: "wx1", prepayID: "p")
        _ = try wechatPay.payParameters.payScore.confirmOrder(package: "p")
    }

    @Test func aClientSignsWithItsKeyItsClockAndAFreshNonce() async throws {
        let wechatPay = try platform.client()
        let first = try await wechatPay.payParameters.jsapi(appID: "wx1", prepayID: "p")
        let second = try await wechatPay.payParameters.jsapi(appID: "wx1", prepayID: "p")
        #expect(first.timeStamp == "1700000000")
        #expect(first.nonceStr != second.nonceStr)
        let signature = try #require(Data(base64Encoded: first.paySign))
        #expect(TestKeys.shared.merchant.publicKey.isValidSignature(signature, for: Data(first.signedText.utf8)))
        #expect(platform.requests.isEmpty)
    }

    @Test(arguments: [
        ("https://wx.tenpay.com/x?a=1", "https://wx.tenpay.com/x?a=1&redirect_url=https%3A%2F%2Fm.example"),
        ("https://wx.tenpay.com/x?a=1&", "https://wx.tenpay.com/x?a=1&redirect_url=https%3A%2F%2Fm.example"),
        ("https://wx.tenpay.com/x", "https://wx.tenpay.com/x?redirect_url=https%3A%2F%2Fm.example"),
        ("https://wx.tenpay.com/x?", "https://wx.tenpay.com/x?redirect_url=https%3A%2F%2Fm.example"),
        ("https://wx.tenpay.com/x?a=1#part?b", "https://wx.tenpay.com/x?a=1&redirect_url=https%3A%2F%2Fm.example#part?b"),
        ("https://wx.tenpay.com/x#part", "https://wx.tenpay.com/x?redirect_url=https%3A%2F%2Fm.example#part"),
        ("https://wx.tenpay.com/x?my_redirect_url=1", "https://wx.tenpay.com/x?my_redirect_url=1&redirect_url=https%3A%2F%2Fm.example"),
    ])
    func thePageToReturnToJoinsTheQuery(link: String, expected: String) throws {
        #expect(try PayParameters.h5URL(link, returningTo: "https://m.example") == expected)
    }

    @Test func anAppsOwnSchemeIsAPageToReturnTo() throws {
        #expect(try PayParameters.h5URL("https://w.example/x", returningTo: "m.example://") == "https://w.example/x?redirect_url=m.example%3A%2F%2F")
    }

    @Test(arguments: [
        ("wx.tenpay.com/x?a=1", "https://m.example"), ("", "https://m.example"), ("https://", "https://m.example"),
        ("https:///x", "https://m.example"), ("ftp://wx.tenpay.com/x", "https://m.example"), ("https://wx.tenpay.com/x\n", "https://m.example"),
        ("https://wx.tenpay.com/x", "m.example/done"), ("https://wx.tenpay.com/x", ""), ("https://wx.tenpay.com/x", "/done"),
        ("https://wx.tenpay.com/x", "https://m.example/a b"), ("https://wx.tenpay.com/x", "https://m.example/\r\nSet-Cookie:x"),
        ("https://wx.tenpay.com/x", "javascript:alert(1)"), ("https://wx.tenpay.com/x?redirect_url=1", "https://m.example"),
        ("https://wx.tenpay.com/x?a=1&redirect_url", "https://m.example"),
    ])
    func whatIsNoURLOrHasAPageAlreadyIsRefused(link: String, page: String) throws {
        let error = try #require(throws: WeChatPayError.self) { try PayParameters.h5URL(link, returningTo: page) }
        #expect(error.kind == .invalidRequest)
    }
}
