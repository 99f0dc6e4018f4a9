/// The coupons that the user has got.
struct CouponsPage: PhoneShowing {
    let visit: Visit
    let coupons: [SimulatedUser.HeldCoupon]
    let side: Side

    var title: Text { .coupons }
    var summary: String { "\(t(.coupons)): \(coupons.count)" }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        h1(.class("bar")) { t(.coupons) }
        div(.id("coupons"), .live("")) {
            if coupons.isEmpty {
                p(.class("quiet")) { t(.noCoupons) }
            } else {
                ul(.class("cells coupons")) { for coupon in coupons { item(coupon) } }
                p(.class("quiet")) { t(.bestIsUsed) }
            }
        }
    }

    private func item(_ coupon: SimulatedUser.HeldCoupon) -> HTML {
        li(.class(coupon.state == "SENDED" ? "good" : "gone")) {
            span(.class("worth")) {
                span(.class("amount")) { yuan(coupon.amount) }
                span(.class("state")) { t(.couponState(coupon.state)) }
            }
            span(.class("cell")) {
                b { coupon.name }
                small { t(.from(yuan(coupon.minimum))) }
                small { t(.until(ShanghaiTime.spacedText(coupon.endTime))) }
                small(.translate("no")) { note(coupon.openid, coupon.id) }
                if let transactionID = coupon.transactionID { small { t(.usedFor(transactionID)) } }
            }
        }
    }
}

extension Text {
    fileprivate static let noCoupons = Text(
        "No coupon yet. A merchant sends one with POST /v3/marketing/favor/users/{openid}/coupons.",
        "暂无代金券。商户通过 POST /v3/marketing/favor/users/{openid}/coupons 发放。"
    )
    fileprivate static let bestIsUsed = Text(
        "A payment uses the coupon that takes off most; its sheet says which.", "支付时自动使用优惠最多的一张，付款页会显示。"
    )

    fileprivate static func from(_ amount: String) -> Text { Text("for payments from \(amount) on", "满 \(amount) 可用") }
    fileprivate static func until(_ time: String) -> Text { Text("until \(time)", "有效期至 \(time)") }
    fileprivate static func usedFor(_ transactionID: String) -> Text { Text("used for \(transactionID)", "已用于 \(transactionID)") }

    fileprivate static func couponState(_ word: String) -> Text {
        switch word {
        case "SENDED": Text("to use", "可用")
        case "USED": Text("used", "已使用")
        case "EXPIRED": Text("expired", "已过期")
        default: Text(word, word)
        }
    }
}
