#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PayParameters {
    /// For `WeixinJSBridge`'s `getBrandWCPayRequest` on a web page in WeChat, and for `wx.requestPayment` in a mini program.
    ///
    /// `wx.chooseWXPay` of the JS-SDK wants the same values, ``timeStamp`` as `timestamp`.
    public struct JSAPI: Sendable, Hashable, Encodable {
        public let appID: String
        /// Seconds since 1970.
        public let timeStamp: String
        public let nonceStr: String
        /// `prepay_id=…`
        public let package: String
        /// `RSA` for orders of APIv3; for orders of APIv2 the order's own `sign_type`.
        public let signType: String
        public internal(set) var paySign = ""

        /// The text under ``paySign``: that of APIv2 is followed by `&key=` and the key.
        public var signedText: String {
            signType == Self.rsa ? SignedText.lines([appID, timeStamp, nonceStr, package]) : SignedText.parameters(signedMembers)
        }

        static let rsa = "RSA"

        var signedMembers: [V2Parameter] {
            [("appId", appID), ("timeStamp", timeStamp), ("nonceStr", nonceStr), ("package", package), ("signType", signType)]
        }

        private enum CodingKeys: String, CodingKey {
            case timeStamp, nonceStr, package, signType, paySign
            case appID = "appId"
        }

        init(appID: String, prepayID: String, signType: String, by parameters: PayParameters) throws {
            self.appID = try PayParameters.signable(appID, "appid")
            self.timeStamp = parameters.timestamp()
            self.nonceStr = try parameters.nonce()
            self.package = "prepay_id=" + (try parameters.prepayID(prepayID))
            self.signType = signType
        }
    }

    /// Parameters for a web page or a mini program that pays an order of APIv3
    /// ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012365339)).
    ///
    /// - Parameters:
    ///   - appID: the one of the order; for a service provider's order with `sub_openid` the `sub_appid`.
    ///   - prepayID: `prepay_id` of the answer. It is good for two hours.
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, and what the signer throws.
    public func jsapi(appID: String, prepayID: String) async throws -> JSAPI {
        var parameters = try JSAPI(appID: appID, prepayID: prepayID, signType: JSAPI.rsa, by: self)
        parameters.paySign = try await rsaSignature(of: parameters.signedText)
        return parameters
    }

    func rsaSignature(of text: String) async throws -> String {
        guard merchant.algorithms.scheme == .rsa else {
            throw WeChatPayError(
                .invalidConfiguration, "Front ends are documented to take RSA signatures only, and the merchant's key is none of RSA.",
                advice:
                    "Make PayParameters with a Merchant that has the RSA certificate's key, or ask the platform's support what its front ends take."
            )
        }
        return try await merchant.signer.signature(for: Data(text.utf8)).base64EncodedString()
    }
}
