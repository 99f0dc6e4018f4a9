import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The signature of WeCom (企业微信), `workwx_sign`, which its red packets and payments carry besides the usual one.
package enum WorkwxSignature {
    /// It covers a fixed choice of members, another for red packets than for payments: MD5, in upper-case hexadecimal.
    package static func make(of parameters: [(name: String, value: String)], secret: Sensitive) -> String {
        let isRedPacket = parameters.contains { $0.name == "mch_billno" }
        let signed = isRedPacket ? redPacketNames : paymentNames
        let text = SignedText.parameters(parameters.filter { signed.contains($0.name) })
        return Insecure.MD5.hash(data: Data("\(text)&secret=\(secret.text)".utf8)).hexadecimal.uppercased()
    }

    private static let redPacketNames: Set = ["act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"]
    private static let paymentNames: Set = ["amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"]
}
