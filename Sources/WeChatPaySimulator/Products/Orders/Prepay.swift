import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a merchant hands to the user's phone so that it can pay an order.
struct Prepay: Codable, Sendable {
    private static let lifetime: TimeInterval = 2 * 3600
    private static let pageLifetime: TimeInterval = 5 * 60
    private static let codePrefix = "weixin://wxpay/bizpayurl?pr="
    private static let page = "https://simulator.invalid/cgi-bin/mmpayweb-bin/checkmweb?prepay_id="

    /// The prepay_id.
    let id: String
    let time: Date

    init(at now: Date) {
        id = "wx" + ShanghaiTime.digits(now) + Nonce.hexadecimal(18)
        time = now
    }

    /// For a QR code that the user scans.
    var codeURL: String { Self.codePrefix + id.suffix(16) }

    /// A page that leads the user from a browser into the app.
    var pageURL: String { Self.page + id }

    func isValid(at now: Date) -> Bool { now < time.addingTimeInterval(Self.lifetime) }
    func isPageValid(at now: Date) -> Bool { now < time.addingTimeInterval(Self.pageLifetime) }

    /// - Returns: the prepay_id in a page's address; `nil` for another address.
    static func id(pageURL: String) -> String? {
        guard pageURL.hasPrefix(page) else { return nil }
        return String(pageURL.dropFirst(page.count).prefix { $0 != "&" })
    }
}
